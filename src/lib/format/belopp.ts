import { HARD_SPACE, MINUS, SAKNAS, isMissing, tal, talKort, type MaybeNumber } from './tal.ts';

/** A figure and its unit apart, so that they can be set in different type. */
export type Belopp = { readonly tal: string; readonly enhet: string };

const STEG = [
	{ faktor: 1e9, en: 'miljard', flera: 'miljarder' },
	{ faktor: 1e6, en: 'miljon', flera: 'miljoner' }
] as const;

/**
 * Kronor in running text: `3,6 miljoner kronor`, `1 miljon kronor`, `850 000 kronor`, `1 krona`.
 * Two significant figures under ten, else whole units: what an estimate justifies (docs/metod.md §7).
 */
export function beloppDelar(value: MaybeNumber): Belopp {
	if (isMissing(value)) return { tal: SAKNAS, enhet: '' };
	const size = Math.abs(value);
	for (const { faktor, en, flera } of STEG) {
		// 999 600 000 is a miljard, not 1 000 miljoner.
		if (size < faktor * 0.9995) continue;
		const scaled = value / faktor;
		const text = talKort(scaled, Math.abs(scaled) < 9.95 ? 1 : 0);
		return { tal: text, enhet: `${isOne(text) ? en : flera} kronor` };
	}
	if (size >= 1e4) return { tal: tal(Math.round(value / 1000) * 1000), enhet: 'kronor' };
	const text = tal(value);
	return { tal: text, enhet: isOne(text) ? 'krona' : 'kronor' };
}

function isOne(text: string): boolean {
	return text === '1' || text === `${MINUS}1`;
}

/** As running text, with a hard space between the figure and its unit. */
export function belopp(value: MaybeNumber): string {
	const delar = beloppDelar(value);
	return delar.enhet === '' ? delar.tal : `${delar.tal}${HARD_SPACE}${delar.enhet}`;
}

/** The unit a column of kronor is shown in, from its largest figure; for table heads only. */
export type Kolumnenhet = {
	readonly enhet: string;
	readonly faktor: number;
	readonly decimals: number;
};

export function kolumnenhet(values: readonly MaybeNumber[]): Kolumnenhet {
	const largest = values.reduce<number>(
		(max, v) => (isMissing(v) ? max : Math.max(max, Math.abs(v))),
		0
	);
	if (largest >= 1e7) return { enhet: 'mnkr', faktor: 1e6, decimals: largest >= 1e9 ? 0 : 1 };
	if (largest >= 1e5) return { enhet: 'tkr', faktor: 1e3, decimals: 0 };
	return { enhet: 'kr', faktor: 1, decimals: 0 };
}

/** A sum in the unit of its column. */
export function iKolumnenhet(value: MaybeNumber, { faktor, decimals }: Kolumnenhet): string {
	return isMissing(value) ? SAKNAS : tal(value / faktor, decimals);
}

/**
 * The fewest decimals, up to two more than given, with which rounded parts add up to their rounded sum: a reader who
 * adds them gets what is printed. `faktor` is the unit they are shown in.
 */
export function stammandeDecimals(
	delar: readonly number[],
	summa: number,
	{ faktor, decimals }: Pick<Kolumnenhet, 'faktor' | 'decimals'>
): number {
	const shown = (value: number, antal: number) => Number((value / faktor).toFixed(antal));
	const stammer = (antal: number): boolean => {
		const sum = delar.reduce((total, del) => total + shown(del, antal), 0);
		return Math.abs(sum - shown(summa, antal)) < 0.5 * 10 ** -antal;
	};
	return [decimals, decimals + 1, decimals + 2].find(stammer) ?? decimals;
}

/** A value on an axis in the column's unit, with no more decimals than it needs. */
export function axeltal(value: number, { faktor }: Pick<Kolumnenhet, 'faktor'>): string {
	return talKort(value / faktor, 2);
}
