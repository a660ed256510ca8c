import { HARD_SPACE, isMissing, medEnhet, procent, SAKNAS, tal, type MaybeNumber } from './tal.ts';

export type Mattsort = 'kr' | 'krPerInvanare' | 'andel' | 'ore' | 'arsarbetskrafter';

/** How a measure is named and written. The keys are the engine's `Matt` (docs/metod.md §3). */
export type Mattformat = {
	/** With a capital, for headings and choices: `Nettokostnad per invånare`. */
	readonly label: string;
	/** In running text: `nettokostnaden per invånare`. */
	readonly bestamd: string;
	/** For narrow table heads: `Netto`. */
	readonly kort: string;
	readonly sort: Mattsort;
	/** Unit in tables and on axes. */
	readonly enhet: string;
	/** Unit in running text. */
	readonly enhetText: string;
	readonly decimals: number;
	/** Which of the three fixed colours the measure has. */
	readonly farg: 'kostnad' | 'ersattning' | 'netto';
};

const SORTER: Readonly<Record<Mattsort, Pick<Mattformat, 'enhet' | 'enhetText' | 'decimals'>>> = {
	kr: { enhet: 'kr', enhetText: 'kronor', decimals: 0 },
	krPerInvanare: { enhet: 'kr/inv', enhetText: 'kronor per invånare', decimals: 0 },
	andel: { enhet: '%', enhetText: 'procent', decimals: 0 },
	ore: { enhet: 'öre', enhetText: 'öre per skattehundralapp', decimals: 1 },
	arsarbetskrafter: { enhet: 'åa', enhetText: 'årsarbetskrafter', decimals: 2 }
};

type Rad = Pick<Mattformat, 'label' | 'bestamd' | 'kort' | 'farg'> & { decimals?: number };

const rad = (sort: Mattsort, data: Rad): Mattformat => ({ sort, ...SORTER[sort], ...data });

export const MATTFORMAT = {
	engangKr: rad('kr', {
		label: 'Engångskostnad',
		bestamd: 'engångskostnaden',
		kort: 'Engång',
		farg: 'kostnad'
	}),
	lopandeKr: rad('kr', {
		label: 'Löpande kostnad',
		bestamd: 'den löpande kostnaden',
		kort: 'Löpande',
		farg: 'kostnad'
	}),
	bruttoKr: rad('kr', {
		label: 'Bruttokostnad',
		bestamd: 'bruttokostnaden',
		kort: 'Brutto',
		farg: 'kostnad'
	}),
	ersattningKr: rad('kr', {
		label: 'Ersättning från staten',
		bestamd: 'ersättningen',
		kort: 'Ersättning',
		farg: 'ersattning'
	}),
	avgiftKr: rad('kr', {
		label: 'Avgifter',
		bestamd: 'avgifterna',
		kort: 'Avgifter',
		farg: 'ersattning'
	}),
	nettoKr: rad('kr', {
		label: 'Nettokostnad',
		bestamd: 'nettokostnaden',
		kort: 'Netto',
		farg: 'netto'
	}),
	engangKrPerInvanare: rad('krPerInvanare', {
		label: 'Engångskostnad per invånare',
		bestamd: 'engångskostnaden per invånare',
		kort: 'Engång',
		farg: 'kostnad'
	}),
	bruttoKrPerInvanare: rad('krPerInvanare', {
		label: 'Bruttokostnad per invånare',
		bestamd: 'bruttokostnaden per invånare',
		kort: 'Brutto',
		farg: 'kostnad'
	}),
	ersattningKrPerInvanare: rad('krPerInvanare', {
		label: 'Ersättning per invånare',
		bestamd: 'ersättningen per invånare',
		kort: 'Ersättning',
		farg: 'ersattning'
	}),
	nettoKrPerInvanare: rad('krPerInvanare', {
		label: 'Nettokostnad per invånare',
		bestamd: 'nettokostnaden per invånare',
		kort: 'Netto',
		farg: 'netto'
	}),
	finansieringsgrad: rad('andel', {
		label: 'Finansieringsgrad',
		bestamd: 'finansieringsgraden',
		kort: 'Finansieringsgrad',
		farg: 'ersattning'
	}),
	skatteOre: rad('ore', {
		label: 'Nettokostnad i skatteöre',
		bestamd: 'nettokostnaden i skatteöre',
		kort: 'Skatteöre',
		farg: 'netto'
	}),
	andelAvNettokostnad: rad('andel', {
		label: 'Andel av kommunens nettokostnad',
		bestamd: 'andelen av kommunens nettokostnad',
		kort: 'Andel av nettokostnad',
		farg: 'kostnad',
		decimals: 2
	}),
	arsarbetskrafter: rad('arsarbetskrafter', {
		label: 'Årsarbetskrafter',
		bestamd: 'antalet årsarbetskrafter',
		kort: 'Årsarbetskrafter',
		farg: 'kostnad'
	})
} as const satisfies Record<string, Mattformat>;

export type MattId = keyof typeof MATTFORMAT;

/** Decimals that let the figures of a column differ: small costs per head get one or two. */
export function mattDecimals(matt: MattId, values: Iterable<MaybeNumber>): number {
	const { sort, decimals } = MATTFORMAT[matt];
	if (sort !== 'krPerInvanare' && sort !== 'ore') return decimals;
	let largest = 0;
	for (const v of values) if (!isMissing(v)) largest = Math.max(largest, Math.abs(v));
	if (largest === 0 || largest >= 10) return decimals;
	return largest >= 1 ? Math.max(decimals, 1) : Math.max(decimals, 2);
}

/** The bare figure for a table cell: shares in per cent, without unit. */
export function mattTal(matt: MattId, value: MaybeNumber, decimals?: number): string {
	if (isMissing(value)) return SAKNAS;
	const form: Mattformat = MATTFORMAT[matt];
	return tal(form.sort === 'andel' ? value * 100 : value, decimals ?? form.decimals);
}

/** The figure with its short unit: `−12 kr/inv`, `26 %`, `0,25 åa`. */
export function mattText(matt: MattId, value: MaybeNumber, decimals?: number): string {
	const form: Mattformat = MATTFORMAT[matt];
	if (form.sort === 'andel') return procent(value, decimals ?? form.decimals);
	return medEnhet(mattTal(matt, value, decimals), form.enhet);
}

/** The figure with its unit in words: `−12 kronor per invånare`. */
export function mattOrd(matt: MattId, value: MaybeNumber, decimals?: number): string {
	const form: Mattformat = MATTFORMAT[matt];
	if (form.sort === 'andel') return procent(value, decimals ?? form.decimals);
	const figure = mattTal(matt, value, decimals);
	return figure === SAKNAS ? figure : `${figure}${HARD_SPACE}${form.enhetText}`;
}
