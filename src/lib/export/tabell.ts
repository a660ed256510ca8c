import {
	summaEllerMedel,
	type Alternativresultat,
	type Gruppresultat,
	type KommunResultat,
	type Matt
} from '#lib/engine/index.ts';
import {
	iKolumnenhet,
	KOMMUNMATT,
	MATTFORMAT,
	mattDecimals,
	mattTal,
	spanndelar,
	tal,
	type Mattformat
} from '#lib/format/index.ts';
import { kallrad, tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import {
	klassform,
	klassrader,
	SUMMOR,
	type Klassform,
	type Klassrad
} from '#lib/text/klasstabell.ts';
import type { Kommunspalt, Medelosakerhet } from '#lib/text/osakerhet/index.ts';

/** A cell as it is read, and its number in full; null when it is a text. */
export type Tabellcell = { readonly text: string; readonly tal: number | null };

/** A table to paste or print. The first columns hold texts to the left, the others figures to the right. */
export type Tabell = {
	readonly rubrik: string;
	/** Unit, year, price level and source. */
	readonly forklaring: string;
	readonly kolumner: readonly string[];
	/** How many columns from the left are texts. */
	readonly textkolumner: number;
	readonly rader: readonly (readonly Tabellcell[])[];
	/** True when the last row is the sum of the others. */
	readonly summarad: boolean;
};

export const textcell = (text: string): Tabellcell => ({ text, tal: null });

type Klassval = {
	readonly matt?: Matt;
	readonly osakerhet?: Medelosakerhet | null | undefined;
};

/** The table of the size classes as the app shows it: cost, compensation and net side by side, riket last. */
export function klasstabell(
	alternativ: Alternativresultat,
	sammanhang: Sammanhang,
	{ matt = 'nettoKrPerInvanare', osakerhet = null }: Klassval = {}
): Tabell {
	const rader = klassrader(alternativ);
	const form = { matt, osakerhet, ...klassform(matt, rader, alternativ) };
	return {
		rubrik: 'Kostnad per storleksklass',
		forklaring: said(
			`Belopp ${tidOchPris(sammanhang)}.`,
			kallrad(sammanhang),
			osakerhet?.forklaring
		),
		kolumner: classHeadings(form),
		textkolumner: 1,
		rader: rader.map((rad) => classRow(rad, form)),
		summarad: true
	};
}

type Klasskolumner = Klassform & {
	readonly matt: Matt;
	readonly osakerhet: Medelosakerhet | null;
};

/** How the kommuner differ and what the mean can be never share a word. */
const MEDEL = ['medel', 'median', 'P10–P90'];
const OSAKERT_MEDEL = ['medel', 'osäkerhet i medlet', 'median', 'spridning P10–P90'];

function classHeadings({ matt, form, summor, enhet, osakerhet }: Klasskolumner): string[] {
	const { kort }: Mattformat = MATTFORMAT[matt];
	return [
		'Invånare i kommunen',
		'Kommuner',
		'Invånare',
		...summor.map((summa) => `${MATTFORMAT[summa].kort}, ${enhet.enhet}`),
		...(osakerhet === null ? MEDEL : OSAKERT_MEDEL).map((del) => `${kort}, ${form.enhet}, ${del}`),
		...(summor === SUMMOR ? [heading('finansieringsgrad'), 'Underfinansierade'] : [])
	];
}

function classRow(
	{ namn, grupp: vilka, resultat: { antalKommuner, folkmangd, ...grupp } }: Klassrad,
	{ matt, form, summor, enhet, osakerhet }: Klasskolumner
): Tabellcell[] {
	const { medel, median, p10, p90 } = grupp.matt[matt];
	return [
		textcell(namn),
		counted(antalKommuner),
		counted(folkmangd),
		...summor.map((summa) => ({
			text: iKolumnenhet(grupp.summor[summa], enhet),
			tal: grupp.summor[summa] / enhet.faktor
		})),
		{ text: form.text(medel), tal: medel === null ? null : medel / form.faktor },
		...(osakerhet === null ? [] : [textcell(osakerhet.text(vilka, matt, form.decimals))]),
		{ text: form.text(median), tal: median === null ? null : median / form.faktor },
		textcell(spanndelar(form.text(p10), form.text(p90)).join('')),
		...(summor === SUMMOR
			? [
					measured('finansieringsgrad', grupp.matt.finansieringsgrad.medel),
					counted(grupp.antalUnderfinansierade)
				]
			: [])
	];
}

/** A count, written with thousands. */
export const counted = (antal: number): Tabellcell => ({ text: tal(antal), tal: antal });

/** Which columns and rows of sums the table of all kommuner has; without, as in a report. */
export type Kommuntabellval = {
	readonly kolumner: readonly Matt[];
	/** Last in the table, riket as the last of them. */
	readonly summor: readonly { readonly namn: string; readonly resultat: Gruppresultat }[];
	/** What the figures can be, in a column beside each that has it. */
	readonly spalt?: Kommunspalt | null | undefined;
};

const VANLIGT: Kommuntabellval = { kolumner: KOMMUNMATT, summor: [] };

/** The sentences that there are, one after the other. */
const said = (...meningar: readonly (string | undefined)[]): string =>
	meningar.filter(Boolean).join(' ');

const ASTERISK = 'En asterisk betyder att uppgift saknas för någon del.';

const isPartial = ({ saknade }: KommunResultat): boolean => saknade.length > 0;

const marked = (kommun: KommunResultat): string =>
	isPartial(kommun) ? `${kommun.kommunnamn}*` : kommun.kommunnamn;

/** The table of all kommuner, in the order of the result. An asterisk marks one with something missing. */
export function kommuntabell(
	{ kommuner, riket }: Alternativresultat,
	sammanhang: Sammanhang,
	val: Kommuntabellval = VANLIGT
): Tabell {
	const { summor, spalt } = val;
	const cells = kommunceller(val, riket);
	const asterisk = kommuner.some(isPartial) ? ASTERISK : '';
	return {
		rubrik: 'Alla kommuner',
		forklaring: said(
			`Belopp ${tidOchPris(sammanhang)}.`,
			kallrad(sammanhang),
			asterisk,
			spalt?.forklaring
		),
		kolumner: kommunrubriker(val),
		textkolumner: 2,
		rader: [
			...kommuner.map((kommun) => [
				textcell(kommun.kommunkod),
				textcell(marked(kommun)),
				counted(kommun.folkmangd),
				...cells(
					(matt) => kommun[matt],
					(matt) => spalt?.text(kommun.kommunkod, matt)
				)
			]),
			...summor.map(({ namn, resultat }) => [
				...[textcell(''), textcell(namn), counted(resultat.folkmangd)],
				...cells(
					(matt) => summaEllerMedel(matt, resultat),
					// What a part of riket can be together is not drawn.
					(matt) => (resultat === riket ? spalt?.riket(matt) : '')
				)
			])
		],
		summarad: summor.length > 0
	};
}

const kommunrubriker = ({ kolumner, spalt }: Kommuntabellval): string[] => [
	...['Kommunkod', 'Kommun', 'Invånare'],
	...kolumner.flatMap((matt) =>
		spalt?.har(matt) === true
			? [heading(matt), `${heading(matt)}, osäkerhet P10–P90`]
			: [heading(matt)]
	)
];

type Kommunceller = (
	varde: (matt: Matt) => number | null,
	spann: (matt: Matt) => string | undefined
) => Tabellcell[];

/** A row's figures, with the decimals of the columns, each with its interval where it has one. */
function kommunceller({ kolumner, spalt }: Kommuntabellval, riket: Gruppresultat): Kommunceller {
	const decimals = kolumner.map((matt) =>
		mattDecimals(matt, [riket.matt[matt].min, riket.matt[matt].max])
	);
	return (varde, spann) =>
		kolumner.flatMap((matt, i) => {
			const figure = measured(matt, varde(matt), decimals[i]);
			return spalt?.har(matt) === true ? [figure, textcell(spann(matt) ?? '')] : [figure];
		});
}

function heading(matt: Matt): string {
	const { kort, enhet, sort }: Mattformat = MATTFORMAT[matt];
	return sort === 'arsarbetskrafter' ? kort : `${kort}, ${enhet}`;
}

/** A measure in the unit of its heading: a share in per cent. */
export function measured(matt: Matt, varde: number | null, decimals?: number): Tabellcell {
	const isShare = MATTFORMAT[matt].sort === 'andel';
	return {
		text: mattTal(matt, varde, decimals),
		tal: varde !== null && isShare ? varde * 100 : varde
	};
}
