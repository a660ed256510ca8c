import { isSummerbar, MEDELREGLER, type Gruppresultat, type Matt } from '#lib/engine/index.ts';
import {
	iKolumnenhet,
	kolumnenhet,
	MATTFORMAT,
	mattDecimals,
	mattTal,
	tal,
	type Kolumnenhet,
	type Mattformat
} from '#lib/format/index.ts';
import { kallrad, tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import { counted, measured, textcell, type Tabell, type Tabellcell } from './tabell.ts';

/** A row of the table of groups: a group, or riket. */
export type Grupprad = {
	readonly id: string;
	readonly namn: string;
	readonly resultat: Gruppresultat;
};

/** What the table is about. */
export type Gruppform = {
	readonly matt: Matt;
	/** Heading of the first column: `Län`. */
	readonly gruppering: string;
	/** As in a title: `län`, `storleksklass`. */
	readonly efter: string;
	/** Where the division comes from; empty for the document's own classes and the reader's own groups. */
	readonly kalla: string;
	readonly sammanhang: Sammanhang;
	/** When the figures are not of the usual year: of which years, and the price level. */
	readonly nar?: string | undefined;
	readonly kommunnamn: (kommunkod: string) => string;
};

export type GruppkolumnId =
	| 'antal'
	| 'folkmangd'
	| 'summa'
	| 'medel'
	| 'median'
	| 'p10'
	| 'p90'
	| 'min'
	| 'max'
	| 'finansieringsgrad'
	| 'andelAvKostnad'
	| 'andelAvBefolkning'
	| 'underfinansierade';

/** A column of figures. `kommun` names who has the figure, where it is one kommun's. */
export type Gruppkolumn = {
	readonly id: GruppkolumnId;
	readonly rubrik: string;
	readonly enhet: string;
	readonly cell: (resultat: Gruppresultat) => Tabellcell;
	readonly kommun?: (resultat: Gruppresultat) => string | null;
};

/** The amount a measure's mean is formed of, which can be summed over a group: `nettoKr` of `nettoKrPerInvanare`. */
export function summamatt(matt: Matt): keyof Gruppresultat['summor'] {
	const regel = MEDELREGLER[matt];
	return (regel.typ === 'kvot' ? regel.taljare : matt) as keyof Gruppresultat['summor'];
}

/** The columns for a measure, in the order shown; decimals and unit are common to all rows. */
export function gruppkolumner(matt: Matt, rader: readonly Grupprad[]): readonly Gruppkolumn[] {
	const { enhet }: Mattformat = MATTFORMAT[matt];
	const isKvot = !isSummerbar(matt);
	const fordelning = { matt, decimals: sharedDecimals(matt, rader), enhet };
	return [
		{ id: 'antal', rubrik: 'Kommuner', enhet: '', cell: (g) => counted(g.antalKommuner) },
		{ id: 'folkmangd', rubrik: 'Invånare', enhet: '', cell: (g) => counted(g.folkmangd) },
		sumColumn(matt, rader),
		spread('medel', isKvot ? 'Vägt medel' : 'Medel', fordelning),
		spread('median', 'Median', fordelning),
		spread('p10', 'P10', fordelning),
		spread('p90', 'P90', fordelning),
		{ ...spread('min', 'Lägst', fordelning), kommun: (g) => g.matt[matt].minKommunkod },
		{ ...spread('max', 'Högst', fordelning), kommun: (g) => g.matt[matt].maxKommunkod },
		share('andelAvKostnad', 'Andel av kostnaden'),
		share('andelAvBefolkning', 'Andel av invånarna'),
		...(matt === 'finansieringsgrad' ? [] : [funding]),
		{
			id: 'underfinansierade',
			rubrik: 'Under\u00adfinan\u00adsierade',
			enhet: 'kommuner',
			cell: (g) => counted(g.antalUnderfinansierade)
		}
	];
}

const funding: Gruppkolumn = {
	id: 'finansieringsgrad',
	rubrik: 'Finan\u00adsierings\u00adgrad',
	enhet: '%',
	cell: (g) => measured('finansieringsgrad', g.matt.finansieringsgrad.medel)
};

function sharedDecimals(matt: Matt, rader: readonly Grupprad[]): number {
	const decimals = rader.map(({ resultat }) => resultat.matt[matt].medel);
	return mattDecimals(matt, decimals);
}

function sumColumn(matt: Matt, rader: readonly Grupprad[]): Gruppkolumn {
	const summa = summamatt(matt);
	const { kort, sort }: Mattformat = MATTFORMAT[summa];
	if (sort !== 'kr') {
		const cell = ({ summor }: Gruppresultat) => ({
			text: tal(summor[summa], 1),
			tal: summor[summa]
		});
		return { id: 'summa', rubrik: 'Summa', enhet: 'åa', cell };
	}
	const enhet: Kolumnenhet = kolumnenhet(rader.map(({ resultat }) => resultat.summor[summa]));
	return {
		id: 'summa',
		rubrik: `${kort}, summa`,
		enhet: enhet.enhet,
		cell: ({ summor }) => ({
			text: iKolumnenhet(summor[summa], enhet),
			tal: summor[summa] / enhet.faktor
		})
	};
}

type Spridning = 'medel' | 'median' | 'p10' | 'p90' | 'min' | 'max';

function spread(
	id: Spridning,
	rubrik: string,
	{ matt, decimals, enhet }: { matt: Matt; decimals: number; enhet: string }
): Gruppkolumn {
	return { id, rubrik, enhet, cell: (g) => measured(matt, g.matt[matt][id], decimals) };
}

function share(id: 'andelAvKostnad' | 'andelAvBefolkning', rubrik: string): Gruppkolumn {
	const cell = (g: Gruppresultat): Tabellcell => ({
		text: mattTal('finansieringsgrad', g[id], 1),
		tal: g[id] === null ? null : g[id] * 100
	});
	return { id, rubrik, enhet: '%', cell };
}

/** Without soft hyphens: `Underfinansierade, kommuner`. */
const plainHeading = ({ rubrik, enhet }: Gruppkolumn): string =>
	`${rubrik}${enhet === '' ? '' : `, ${enhet}`}`.replaceAll('\u00ad', '');

/** The table of the groups to copy or save; the kommun with the least and the most has a column of its own. */
export function grupptabell(rader: readonly Grupprad[], form: Gruppform): Tabell {
	const kolumner = gruppkolumner(form.matt, rader);
	const { label }: Mattformat = MATTFORMAT[form.matt];
	const kalla = form.kalla === '' ? '' : ` Indelning: ${form.kalla}.`;
	const cells = (resultat: Gruppresultat) =>
		kolumner.flatMap(({ cell, kommun }) => {
			if (kommun === undefined) return [cell(resultat)];
			const kod = kommun(resultat);
			return [cell(resultat), textcell(kod === null ? '' : form.kommunnamn(kod))];
		});
	return {
		rubrik: `${label} efter ${form.efter}`,
		forklaring: `${form.nar ?? tidOchPris(form.sammanhang)}. ${kallrad(form.sammanhang)}${kalla}`,
		kolumner: [
			form.gruppering,
			...kolumner.flatMap((kolumn) =>
				kolumn.kommun === undefined ? [plainHeading(kolumn)] : [plainHeading(kolumn), 'Kommun']
			)
		],
		textkolumner: 1,
		rader: rader.map(({ namn, resultat }) => [textcell(namn), ...cells(resultat)]),
		summarad: true
	};
}
