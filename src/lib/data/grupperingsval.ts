import type { Statistik } from '#lib/model/index.ts';
import type { Gruppering } from './grupper.ts';

/** A division of all kommuner from the statistics, in the order a reader expects its groups. */
export type Statistikgruppering = {
	readonly id: Statistikgrupperingsid;
	/** As a choice: `SKR:s kommungrupper`. */
	readonly namn: string;
	/** Producer and year, for the source line. */
	readonly kalla: string;
	readonly grupper: readonly Kommungrupp[];
};

export type Kommungrupp = {
	readonly id: string;
	readonly namn: string;
	readonly kommunkoder: readonly string[];
};

export const STATISTIKGRUPPERINGAR = [
	'kommungrupp',
	'huvudgrupp',
	'lan',
	'la',
	'storleksgrupp',
	'smakom'
] as const;

export type Statistikgrupperingsid = (typeof STATISTIKGRUPPERINGAR)[number];

type Tabell = ReadonlyMap<string, Gruppering>;

/** How one of the divisions is read from `grupper.json`. */
type Lasning = {
	readonly namn: string;
	readonly namnkolumn: string;
	readonly kodkolumn: string;
	/** The group's id; the groups stand in the order of their ids. */
	readonly id: (kod: string) => string;
	readonly text: (namn: string, kod: string) => string;
};

const LASNINGAR: Readonly<Record<Exclude<Statistikgrupperingsid, 'lan'>, Lasning>> = {
	kommungrupp: {
		namn: 'SKR:s kommungrupper',
		namnkolumn: 'kommungrupp',
		kodkolumn: 'kommungruppKod',
		id: (kod) => kod,
		text: (namn, kod) => `${kod} ${namn}`
	},
	huvudgrupp: {
		namn: 'SKR:s huvudgrupper',
		namnkolumn: 'huvudgrupp',
		kodkolumn: 'kommungruppKod',
		id: (kod) => kod.charAt(0),
		text: (namn, kod) => `${kod.charAt(0)} ${namn}`
	},
	la: {
		namn: 'Lokala arbetsmarknader',
		namnkolumn: 'laNamn',
		kodkolumn: 'laNamn',
		id: (namn) => namn,
		text: (namn) => namn
	},
	storleksgrupp: {
		namn: 'RKA:s storleksgrupper',
		namnkolumn: 'storleksgrupp',
		kodkolumn: 'storleksgrupp',
		id: (namn) => /\d[\d ]*/.exec(namn)?.[0].replaceAll(' ', '') ?? '',
		text: storleksnamn
	},
	smakom: {
		namn: 'Medlemmar i SmåKom',
		namnkolumn: 'smakom',
		kodkolumn: 'smakom',
		id: (medlem) => (medlem === '1' ? 'medlemmar' : 'ovriga'),
		text: (medlem) => (medlem === '1' ? 'Medlemmar i SmåKom' : 'Övriga kommuner')
	}
};

/** `Kommuner med 5 000 - 9 999 invånare` as a row is called: `5 000–9 999 invånare`. */
export function storleksnamn(namn: string): string {
	return namn
		.replace(/^Kommuner med /, '')
		.replace(/^f/, 'F')
		.replace(' - ', '–')
		.replace(/(?<=\d) (?=\d)/g, '\u00a0');
}

/** The choices with their names, before any of their data is fetched. */
export const GRUPPERINGSNAMN: Readonly<Record<Statistikgrupperingsid, string>> = {
	kommungrupp: LASNINGAR.kommungrupp.namn,
	huvudgrupp: LASNINGAR.huvudgrupp.namn,
	lan: 'Län',
	la: LASNINGAR.la.namn,
	storleksgrupp: LASNINGAR.storleksgrupp.namn,
	smakom: LASNINGAR.smakom.namn
};

/** The groups of one division; every kommun is in exactly one. Null when the tables do not have it. */
export function statistikgruppering(
	id: Statistikgrupperingsid,
	tabell: Tabell,
	{ kommuner }: Statistik
): Statistikgruppering | null {
	if (id === 'lan') {
		const rader = kommuner.map((k) => ({ id: k.lanskod, namn: k.lansnamn, kod: k.kommunkod }));
		return { id, namn: GRUPPERINGSNAMN.lan, kalla: 'SCB', grupper: gathered(rader) };
	}
	const lasning = LASNINGAR[id];
	const namn = tabell.get(lasning.namnkolumn);
	const koder = tabell.get(lasning.kodkolumn);
	if (namn === undefined || koder === undefined) return null;
	const at = ({ names, members }: Gruppering, i: number) => String(names[members[i] ?? -1] ?? '');
	const rader = kommuner.map(({ kommunkod }, i) => {
		const kod = at(koder, i);
		return { id: lasning.id(kod), namn: lasning.text(at(namn, i), kod), kod: kommunkod };
	});
	const { year, source } = namn.meta;
	const kalla = [source.producer, year].filter((del) => del !== null).join(' ');
	return { id, namn: lasning.namn, kalla, grupper: gathered(rader) };
}

type Rad = { readonly id: string; readonly namn: string; readonly kod: string };

/** Ids with numbers in the order of the numbers, names in that of the alphabet. */
const ORDNING = new Intl.Collator('sv', { numeric: true });

function gathered(rader: readonly Rad[]): Kommungrupp[] {
	return [...Map.groupBy(rader, ({ id }) => id)]
		.toSorted(([a], [b]) => ORDNING.compare(a, b))
		.map(([id, egna]) => ({
			id,
			namn: egna[0]?.namn ?? id,
			kommunkoder: egna.map(({ kod }) => kod)
		}));
}
