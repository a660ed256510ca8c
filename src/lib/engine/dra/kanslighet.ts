import type { Underlag } from '../underlag.ts';
import type { Osakerhetskalla, Slumpmodell } from './kallor.ts';
import type { Platt } from './serier.ts';
import { termfaktorer } from './termfaktorer.ts';
import { answer, breakEven, type Inverkan, type Svar } from './svar.ts';

export type Antagandekanslighet = Osakerhetskalla & {
	/** netto in riket, kr. */
	readonly riket: Inverkan;
	/** netto per inhabitant in the smallest class that has kommuner, kr. */
	readonly minstaKlassen: Inverkan;
	/**
	 * How many times its likely value the assumption must be for netto to be 0 in the median small kommun, the others
	 * at their likely value; null when no value between a thousandth and a thousand times does it.
	 */
	readonly nollpunkt: number | null;
};

export type Kanslighet = {
	/** Most to learn about riket first. */
	readonly antaganden: readonly Antagandekanslighet[];
	/** The answers where nothing varies. */
	readonly troligt: { readonly riketKr: number; readonly minstaKlassenKrPerInvanare: number };
	/** Index of the smallest class with kommuner. */
	readonly minstaKlass: number;
	/** The kommun in the middle of that class by folkmängd: the median small kommun. */
	readonly mediankommun: string;
	/** Ids of the assumption to check first, for each answer; null when nothing is uncertain. */
	readonly kontrolleraForst: {
		readonly riket: string | null;
		readonly minstaKlassen: string | null;
	};
};

/** The two answers that have drivers of their own. */
export type Drivsvar = 'riket' | 'minstaKlassen';

/** The answers that are asked about: netto of riket, per inhabitant of the smallest class, and of its median kommun. */
export type Drivna = Readonly<Record<Drivsvar | 'mediankommunen', Svar>> & {
	/** Index of the smallest class with kommuner, and of the kommun in the middle of it. */
	readonly klass: number;
	readonly median: number;
};

export function drivna(netto: Platt, slump: Slumpmodell, underlag: Underlag): Drivna {
	const { klassen, sma, folk, median } = smallest(underlag);
	const lista = netto.termer.map(({ atomer }) => atomer);
	const modell = [slump, termfaktorer(slump, lista)] as const;
	const weigh = (vikt: (i: number) => number) =>
		answer(
			netto,
			underlag.folkmangd.map((_, i) => vikt(i)),
			modell
		);
	return {
		riket: weigh(() => 1),
		minstaKlassen: weigh((i) => (sma.has(i) ? 1 / folk : 0)),
		mediankommunen: weigh((i) => (i === median ? 1 : 0)),
		klass: klassen,
		median
	};
}

/** What drives netto, in riket and in the smallest class: they can differ. */
export function kanslighet(netto: Platt, slump: Slumpmodell, underlag: Underlag): Kanslighet {
	const svar = drivna(netto, slump, underlag);
	const { riket, minstaKlassen: minsta, mediankommunen } = svar;
	const antaganden = slump.kallor.map((kalla, k) => ({
		...kalla,
		riket: riket.inverkan(k),
		minstaKlassen: minsta.inverkan(k),
		nollpunkt: kalla.typ === 'lokal' ? null : breakEven((f) => mediankommunen.vid(k, f))
	}));
	return {
		antaganden: antaganden.sort((a, b) => b.riket.forvantadAndring - a.riket.forvantadAndring),
		troligt: { riketKr: riket.troligt, minstaKlassenKrPerInvanare: minsta.troligt },
		minstaKlass: svar.klass,
		mediankommun: underlag.kommunkoder[svar.median] ?? '',
		kontrolleraForst: {
			riket: most(antaganden, 'riket'),
			minstaKlassen: most(antaganden, 'minstaKlassen')
		}
	};
}

/** The assumption that would change the answer most if it became known. */
function most(antaganden: readonly Antagandekanslighet[], svar: Drivsvar): string | null {
	const best = antaganden.reduce<Antagandekanslighet | null>(
		(first, a) => (a[svar].forvantadAndring > (first?.[svar].forvantadAndring ?? 0) ? a : first),
		null
	);
	return best?.id ?? null;
}

/** The smallest class with kommuner, its kommuner and inhabitants, and the one in the middle by folkmängd. */
function smallest({ folkmangd, klass }: Underlag): {
	klassen: number;
	sma: ReadonlySet<number>;
	folk: number;
	median: number;
} {
	const klassen = klass.reduce((low, k) => Math.min(low, k), Infinity);
	const sma = [...folkmangd.keys()]
		.filter((i) => klass[i] === klassen)
		.sort((a, b) => (folkmangd[a] ?? 0) - (folkmangd[b] ?? 0) || a - b);
	const folk = sma.reduce((sum, i) => sum + (folkmangd[i] ?? 0), 0);
	return { klassen, sma: new Set(sma), folk, median: sma[(sma.length - 1) >> 1] ?? 0 };
}
