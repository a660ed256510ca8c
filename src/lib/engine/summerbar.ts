import { MEDELREGLER } from './matt.ts';
import type { Gruppresultat, Summor } from './gruppresultat.ts';
import type { Matt } from './mattlista.ts';

/** Whether a measure can be added over kommuner: amounts and årsarbetskrafter, never shares and amounts per head. */
export const isSummerbar = (matt: Matt): matt is Matt & keyof Summor =>
	MEDELREGLER[matt].typ === 'perKommun';

/** What a row of sums shows of a measure: the sum where it can be added, else the mean of the group (docs/metod.md §3.4). */
export const summaEllerMedel = (matt: Matt, { summor, matt: spridning }: Gruppresultat) =>
	isSummerbar(matt) ? summor[matt] : spridning[matt].medel;
