import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';

/** The three cases of issue 5: what varies besides the twenty national factors. */
export const FALL = ['nationella', 'en lokal faktor', 'lokal faktor i varje post'] as const;
export type Fall = (typeof FALL)[number];

export const POSTER = 20;

/** How many of the posts have a local spread. */
export const LOKALA: Readonly<Record<Fall, number>> = {
	nationella: 0,
	'en lokal faktor': 1,
	'lokal faktor i varje post': POSTER
};

/**
 * 290 kommuner × 20 posts × 1 alternative. `olika`: every post has a shape of its own, so that nothing can be put
 * together and the work is the whole matrix product, as in numpy; else the five kinds of mangd that documents have.
 */
export function osakerhetsdokument(fall: Fall, olika: boolean): Konsekvensutredning {
	const parsed = parseValue({
		format: 'barkraft/1',
		titel: 'Mätning',
		prisnivaYear: 2026,
		startYear: 2027,
		slutYear: 2036,
		statistik: '2025',
		alternativ: [
			{ id: 'noll', namn: 'Nollalternativ', typ: 'nollalternativ' },
			{
				id: 'forslag',
				namn: 'Förslaget',
				typ: 'forslag',
				kostnadsposter: Array.from({ length: POSTER }, (_, i) => ({
					id: `post${i}`,
					namn: `Post ${i}`,
					takt: { typ: 'lopande', fromYear: 2027, tomYear: null },
					mangd: mangd(i, olika),
					pris: { typ: 'kr', krPerEnhet: 25_000 + 1000 * i },
					osakerhet: { lag: 0.7, hog: 1.5, lokalSpridning: i < LOKALA[fall] ? 0.2 : 0 }
				})),
				finansiering: [
					{ id: 'anslag', namn: 'Anslag', typ: 'generellt', fromYear: 2027, totaltKr: 219_000_000 }
				]
			}
		]
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
	return parsed.dokument;
}

/** Quantities of the posts: twenty different shapes, or the five kinds by turns. */
function mangd(i: number, olika: boolean): object {
	if (olika)
		return {
			typ: 'skala',
			drivare: 'folkmangd',
			referens: 16_000,
			antal: 1,
			elasticitet: 0.05 * (i + 1)
		};
	const slag = [
		{ typ: 'fast', antal: 1 },
		{ typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
		{ typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 1 },
		{ typ: 'skala', drivare: 'folkmangd', referens: 16_000, antal: 1, elasticitet: 0.6 },
		{ typ: 'perStorleksklass', antal: [0.5, 0.5, 1, 1, 1, 1.5, 2, 3, 5] }
	];
	return slag[i % slag.length] ?? {};
}
