import type { Matt } from '#lib/engine/index.ts';
import { MATTFORMAT, type Mattsort } from '#lib/format/index.ts';
import type { Stil } from './stilar.ts';

const SORTSTIL: Readonly<Record<Mattsort, Stil>> = {
	kr: 'heltal',
	krPerInvanare: 'decimaler',
	andel: 'procent',
	ore: 'decimaler',
	arsarbetskrafter: 'decimaler'
};

/** How a measure is shown in a cell; a share of everything the kommun does is small and needs decimals. */
export function mattstil(matt: Matt): Stil {
	return matt === 'andelAvNettokostnad' ? 'procent2' : SORTSTIL[MATTFORMAT[matt].sort];
}

const SUMMASTIL: Readonly<Partial<Record<Stil, Stil>>> = {
	fri: 'summaFri',
	heltal: 'summaHeltal',
	decimaler: 'summaDecimaler',
	procent: 'summaProcent',
	procent2: 'summaProcent2'
};

/** The same in a row of sums. */
export const summastil = (stil: Stil): Stil => SUMMASTIL[stil] ?? stil;
