import {
	MATT,
	PER_INVANARE,
	type Alternativresultat,
	type KommunResultat,
	type Matt,
	type Storleksklassresultat
} from '#lib/engine/index.ts';
import { klassnamn, MATTFORMAT } from '#lib/format/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { csvBytes, rounded, type Cell, type Csvsort } from './csv.ts';
import { ursprungsrader } from './ursprung.ts';

/** What a table is made from; `alternativ` is one of the result's. */
export type Tabellunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly alternativ: Alternativresultat;
};

type Row = readonly Cell[];

/** The table of the size classes, with riket last. One row per class; class means are population-weighted. */
export function klasstabellCsv(underlag: Tabellunderlag, sort: Csvsort): Uint8Array {
	const { storleksklasser, riket } = underlag.alternativ;
	const grupper: Klassrad[] = [
		...storleksklasser,
		{ ...riket, franInvanare: 0, tillInvanare: null }
	];
	const rows =
		sort === 'maskin'
			? [KLASS_IDS, ...grupper.map((grupp, i) => machineKlass(grupp, i === storleksklasser.length))]
			: [
					...metadata(underlag, 'csv-klasser'),
					KLASS_RUBRIKER,
					...grupper.map((grupp, i) => excelKlass(grupp, i === storleksklasser.length))
				];
	return csvBytes(rows, sort);
}

/** The table of all kommuner, ordered by kommunkod. */
export function kommuntabellCsv(underlag: Tabellunderlag, sort: Csvsort): Uint8Array {
	const { kommuner, storleksklasser } = underlag.alternativ;
	const rows =
		sort === 'maskin'
			? [KOMMUN_IDS, ...kommuner.map(machineKommun)]
			: [
					...metadata(underlag, 'csv'),
					KOMMUN_RUBRIKER,
					...kommuner.map((kommun) => excelKommun(kommun, storleksklasser[kommun.storleksklass]))
				];
	return csvBytes(rows, sort);
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

/** Rows above the table that say what it is; then an empty row. */
function metadata(
	{ dokument, statistik, alternativ }: Tabellunderlag,
	format: 'csv' | 'csv-klasser'
): Row[] {
	return [...ursprungsrader({ dokument, statistik, format, alternativ: alternativ.id }), []];
}
