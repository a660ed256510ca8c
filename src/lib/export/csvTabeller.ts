import {
	MATT,
	PER_INVANARE,
	type Alternativresultat,
	type Dragresultat,
	type KommunResultat,
	type Matt,
	type Storleksklassresultat
} from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT } from '#lib/format/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { csvBytes, rounded, type Cell, type Csvsort } from './csv.ts';
import { osakerhetskolumner, type Osakerhetskolumner } from './osakerhetskolumner.ts';
import { ursprungsrader } from './ursprung.ts';

/** What a table is made from; `alternativ` is one of the result's. */
export type Tabellunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly alternativ: Alternativresultat;
	/** The draws; without them, or where nothing is uncertain, the table has no intervals. */
	readonly osakerhet?: Dragresultat | null;
	/** The command line that gives the file again, where it is not that of the export. */
	readonly kommando?: string;
};

type Row = readonly Cell[];

/** The table of the size classes, with riket last. One row per class; class means are population-weighted. */
export function klasstabellCsv(underlag: Tabellunderlag, sort: Csvsort): Uint8Array {
	const { storleksklasser, riket } = underlag.alternativ;
	const grupper: Klassrad[] = [
		...storleksklasser,
		{ ...riket, franInvanare: 0, tillInvanare: null }
	];
	const isRiket = (i: number) => i === storleksklasser.length;
	const osakra = osakerhetskolumner(underlag, 'klasser');
	const rows =
		sort === 'maskin'
			? [KLASS_IDS, ...grupper.map((grupp, i) => machineKlass(grupp, isRiket(i)))]
			: [KLASS_RUBRIKER, ...grupper.map((grupp, i) => excelKlass(grupp, isRiket(i)))];
	return withOrigin(underlag, [sort, 'csv-klasser'], [rows, osakra]);
}

/** The table of all kommuner, ordered by kommunkod. */
export function kommuntabellCsv(underlag: Tabellunderlag, sort: Csvsort): Uint8Array {
	const { kommuner, storleksklasser } = underlag.alternativ;
	const osakra = osakerhetskolumner(underlag, 'kommuner');
	const rows =
		sort === 'maskin'
			? [KOMMUN_IDS, ...kommuner.map(machineKommun)]
			: [
					KOMMUN_RUBRIKER,
					...kommuner.map((kommun) => excelKommun(kommun, storleksklasser[kommun.storleksklass]))
				];
	return withOrigin(underlag, [sort, 'csv'], [rows, osakra]);
}

/** The file: what it is above the table for people, and the columns of uncertainty last in it when there are any. */
function withOrigin(
	underlag: Tabellunderlag,
	[sort, format]: readonly [Csvsort, 'csv' | 'csv-klasser'],
	[rows, osakra]: readonly [readonly Row[], Osakerhetskolumner | null]
): Uint8Array {
	const isMaskin = sort === 'maskin';
	const table =
		osakra === null ? rows : rows.map((row, i) => [...row, ...more(osakra, i, isMaskin)]);
	if (isMaskin) return csvBytes(table, sort);
	const om: Row[] = osakra === null ? [] : [['Osäkerhet', osakra.forklaring]];
	return csvBytes([...metadata(underlag, format), ...om, [], ...table], sort);
}

/** Row 0 is the head. */
function more(osakra: Osakerhetskolumner, row: number, isMaskin: boolean): Row {
	if (row === 0) return isMaskin ? osakra.ids : osakra.rubriker;
	return isMaskin ? osakra.maskin(row - 1) : osakra.visade(row - 1).map(({ tal }) => tal);
}

type Klassrad = Storleksklassresultat;

const SUMMOR = [
	'engangKr',
	'lopandeKr',
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr',
	'arsarbetskrafter'
] as const;
const MEDEL: readonly Matt[] = [
	...PER_INVANARE,
	'finansieringsgrad',
	'skatteOre',
	'andelAvNettokostnad'
];
const FORDELNING = ['medel', 'median', 'p10', 'p90', 'min', 'max'] as const;

const KLASS_IDS: Row = [
	'grupp',
	'franInvanare',
	'tillInvanare',
	'antalKommuner',
	'folkmangd',
	...SUMMOR,
	...MEDEL.flatMap((matt) => FORDELNING.map((del) => `${matt}.${del}`)),
	'andelAvKostnad',
	'andelAvBefolkning',
	'antalUnderfinansierade',
	'folkmangdUnderfinansierade',
	'antalMedSaknade'
];

function machineKlass(klass: Klassrad, isRiket: boolean): Row {
	return [
		isRiket ? 'riket' : 'storleksklass',
		klass.franInvanare,
		klass.tillInvanare,
		klass.antalKommuner,
		klass.folkmangd,
		...SUMMOR.map((id) => klass.summor[id]),
		...MEDEL.flatMap((matt) => FORDELNING.map((del) => klass.matt[matt][del])),
		klass.andelAvKostnad,
		klass.andelAvBefolkning,
		klass.antalUnderfinansierade,
		klass.folkmangdUnderfinansierade,
		klass.antalMedSaknade
	];
}

const KLASS_RUBRIKER: Row = [
	'Invånare',
	'Antal kommuner',
	'Folkmängd',
	...SUMMOR.map(heading),
	...PER_INVANARE.flatMap((matt) => [`${heading(matt)}, medel`, `${heading(matt)}, median`]),
	'Finansieringsgrad, %',
	'Öre per skattehundralapp',
	'Andel av kostnaden i riket, %',
	'Andel av befolkningen, %',
	'Underfinansierade kommuner'
];

function excelKlass(klass: Klassrad, isRiket: boolean): Row {
	const { matt, summor } = klass;
	return [
		isRiket ? 'Riket' : klassnamn(klass.franInvanare, klass.tillInvanare),
		klass.antalKommuner,
		klass.folkmangd,
		...SUMMOR.map((id) => rounded(summor[id], MATTFORMAT[id].decimals)),
		...PER_INVANARE.flatMap((id) => [rounded(matt[id].medel, 2), rounded(matt[id].median, 2)]),
		percent(matt.finansieringsgrad.medel),
		rounded(matt.skatteOre.medel, 2),
		percent(klass.andelAvKostnad),
		percent(klass.andelAvBefolkning),
		klass.antalUnderfinansierade
	];
}

const KOMMUN_IDS: Row = [
	'kommunkod',
	'kommunnamn',
	'folkmangd',
	'storleksklass',
	...MATT,
	'saknade'
];

function machineKommun(kommun: KommunResultat): Row {
	const { kommunkod, kommunnamn, folkmangd, storleksklass } = kommun;
	const saknade = kommun.saknade.map(({ id, kolumn }) => `${id}:${kolumn}`).join(' ');
	return [
		kommunkod,
		kommunnamn,
		folkmangd,
		storleksklass,
		...MATT.map((matt) => kommun[matt]),
		saknade
	];
}

const KOMMUN_RUBRIKER: Row = [
	'Kommunkod',
	'Kommun',
	'Folkmängd',
	'Storleksklass, invånare',
	...MATT.map(heading)
];

function excelKommun(kommun: KommunResultat, klass: Klassrad | undefined): Row {
	return [
		kommun.kommunkod,
		kommun.kommunnamn,
		kommun.folkmangd,
		klass === undefined ? null : klassnamn(klass.franInvanare, klass.tillInvanare),
		...MATT.map((matt) => {
			const { sort } = MATTFORMAT[matt];
			if (sort === 'andel') return percent(kommun[matt]);
			return rounded(kommun[matt], sort === 'kr' ? 0 : 2);
		})
	];
}

function heading(matt: Matt): string {
	const { label, enhet } = MATTFORMAT[matt];
	return `${label}, ${enhet}`;
}

function percent(share: number | null): number | null {
	return share === null ? null : rounded(share * 100, 1);
}

/** Rows above the table that say what it is. */
function metadata(
	{ dokument, statistik, alternativ, kommando }: Tabellunderlag,
	format: 'csv' | 'csv-klasser'
): Row[] {
	const fraga = { dokument, statistik, format, alternativ: alternativ.id };
	return ursprungsrader(kommando === undefined ? fraga : { ...fraga, kommando });
}
