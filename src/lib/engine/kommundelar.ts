import type { Alternativformler } from './alternativ.ts';
import { differens, kandSumma, kolumn, kvot, summa, tal } from './bygg.ts';
import type { Formler } from './formler.ts';
import { vektor } from './varde.ts';
import type { Uttryck } from './uttryck.ts';

/** Figures of a kommun that are no measures: the application, and the same money shared equally. */
export type Kommundel =
	| 'ansokanKr'
	| 'kvarEfterAnsokanKr'
	| 'likaErsattningKr'
	| 'likaNettoKr'
	| 'likaNettoKrPerInvanare';

/** The figures as formulas, so that räkna and förklara say the same (docs/metod.md §3.13). */
export function kommundelar(
	{ matt, ansokan, avgift }: Alternativformler,
	{ rakna, underlag, statistik }: Formler
): Readonly<Record<Kommundel, Uttryck>> {
	const ansokanKr = kandSumma(
		ansokan.map(({ uttryck }) => uttryck),
		['Kostnad för att söka pengarna', 'kr']
	);
	const totalt = vektor(rakna(matt.ersattningKr), underlag.antal).reduce((a, b) => a + b, 0);
	const definition = { typ: 'definition' } as const;
	const likaErsattningKr = kvot(
		tal(totalt, definition, ['Ersättning från staten i hela riket', 'kr']),
		tal(underlag.antal, definition, ['Antal kommuner', 'kommuner']),
		['Ersättning om alla kommuner fick lika mycket', 'kr']
	);
	const intakter =
		avgift.length === 0
			? likaErsattningKr
			: summa([likaErsattningKr, matt.avgiftKr], ['Ersättning och avgifter', 'kr']);
	const likaNettoKr = differens(matt.bruttoKr, intakter, [
		'Nettokostnad per år om alla kommuner fick lika mycket',
		'kr'
	]);
	const meta = statistik.kolumner.get('folkmangd')?.meta;
	const folkmangd = kolumn('folkmangd', [meta?.label ?? '', meta?.shortUnit ?? '']);
	return {
		ansokanKr,
		kvarEfterAnsokanKr: differens(matt.ersattningKr, ansokanKr, [
			'Ersättning som är kvar efter ansökan',
			'kr'
		]),
		likaErsattningKr,
		likaNettoKr,
		likaNettoKrPerInvanare: kvot(likaNettoKr, folkmangd, [
			'Nettokostnad per invånare om alla kommuner fick lika mycket',
			'kr/inv'
		])
	};
}
