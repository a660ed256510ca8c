import type { Matt } from '#lib/engine/index.ts';

/** What the charts of Fördelning show: an amount, a unit, and over what time. */
export const TIDER = ['ar', 'engang', 'aren'] as const;
export const BELOPP = ['netto', 'kostnad', 'ersattning'] as const;
export const ENHETER = [
	'krPerInvanare',
	'kr',
	'skatteOre',
	'andelAvNettokostnad',
	'finansieringsgrad',
	'arsarbetskrafter'
] as const;

export type Fordelningsval = {
	readonly tid: (typeof TIDER)[number];
	readonly vad: (typeof BELOPP)[number];
	readonly enhet: (typeof ENHETER)[number];
	/** The engine's measure; over the years it is summed. */
	readonly matt: Matt;
};

const PER_YEAR: readonly Omit<Fordelningsval, 'tid'>[] = [
	{ vad: 'netto', enhet: 'krPerInvanare', matt: 'nettoKrPerInvanare' },
	{ vad: 'netto', enhet: 'kr', matt: 'nettoKr' },
	{ vad: 'kostnad', enhet: 'krPerInvanare', matt: 'bruttoKrPerInvanare' },
	{ vad: 'kostnad', enhet: 'kr', matt: 'bruttoKr' },
	{ vad: 'ersattning', enhet: 'krPerInvanare', matt: 'ersattningKrPerInvanare' },
	{ vad: 'ersattning', enhet: 'kr', matt: 'ersattningKr' }
];

/** Every combination that has a meaning; the first of each kind is the one to begin with. */
const UTBUD: readonly Fordelningsval[] = [
	...PER_YEAR.map((ett) => ({ tid: 'ar', ...ett }) as const),
	{ tid: 'ar', vad: 'netto', enhet: 'skatteOre', matt: 'skatteOre' },
	{ tid: 'ar', vad: 'kostnad', enhet: 'andelAvNettokostnad', matt: 'andelAvNettokostnad' },
	{ tid: 'ar', vad: 'kostnad', enhet: 'arsarbetskrafter', matt: 'arsarbetskrafter' },
	{ tid: 'ar', vad: 'ersattning', enhet: 'finansieringsgrad', matt: 'finansieringsgrad' },
	{ tid: 'engang', vad: 'kostnad', enhet: 'krPerInvanare', matt: 'engangKrPerInvanare' },
	{ tid: 'engang', vad: 'kostnad', enhet: 'kr', matt: 'engangKr' },
	...PER_YEAR.map((ett) => ({ tid: 'aren', ...ett }) as const)
];

export const FORVALT = UTBUD[0] as Fordelningsval;

/** The choice an address holds (`matt`, `tid`); the usual one when it says nothing that is known. */
export function valFran(fraga: URLSearchParams): Fordelningsval {
	const matt = fraga.get('matt');
	const aren = fraga.get('tid') === 'aren';
	const found = UTBUD.find((val) => val.matt === matt && (val.tid === 'aren') === aren);
	return found ?? UTBUD.find((val) => aren && val.tid === 'aren') ?? FORVALT;
}

/** The same the other way: what the address has to say. Null: nothing, as it is the usual. */
export function adressFor({ matt, tid }: Fordelningsval): Record<'matt' | 'tid', string | null> {
	return {
		matt: matt === FORVALT.matt ? null : matt,
		tid: tid === 'aren' ? 'aren' : null
	};
}

/** The choice with one part changed; the others stay where they can. */
export function medVal(
	val: Fordelningsval,
	andrat: Partial<Pick<Fordelningsval, 'tid' | 'vad' | 'enhet'>>
): Fordelningsval {
	const wanted = { ...val, ...andrat };
	const fixed = UTBUD.filter((ett) =>
		Object.entries(andrat).every(([key, value]) => ett[key as keyof typeof andrat] === value)
	);
	const points = (ett: Fordelningsval): number =>
		(ett.tid === wanted.tid ? 4 : 0) +
		(ett.vad === wanted.vad ? 2 : 0) +
		(ett.enhet === wanted.enhet ? 1 : 0);
	return fixed.reduce(
		(best, ett) => (points(ett) > points(best) ? ett : best),
		fixed[0] ?? FORVALT
	);
}

/** The amounts of a time, and the units of an amount in a time. */
export const beloppFor = ({ tid }: Pick<Fordelningsval, 'tid'>) =>
	BELOPP.filter((vad) => UTBUD.some((ett) => ett.tid === tid && ett.vad === vad));

export const enheterFor = ({ tid, vad }: Pick<Fordelningsval, 'tid' | 'vad'>) =>
	ENHETER.filter((enhet) =>
		UTBUD.some((ett) => ett.tid === tid && ett.vad === vad && ett.enhet === enhet)
	);
