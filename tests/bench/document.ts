import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';

/** The bench's document: 20 posts of every kind of mangd and pris, 5 funding rows, one alternative. */

const MANGDER = [
	{ typ: 'fast', antal: 1 },
	{ typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
	{ typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 1 },
	{ typ: 'skala', drivare: 'folkmangd', referens: 16_000, antal: 1, elasticitet: 0.6 },
	{ typ: 'perStorleksklass', antal: [0.5, 0.5, 1, 1, 1, 1.5, 2, 3, 5] }
];

const PRISER = [
	{ typ: 'kr', krPerEnhet: 25_000 },
	{ typ: 'tid', timmarPerEnhet: 40, timkostnad: 'handlaggare' },
	{ typ: 'tjanst', arsarbetskrafterPerEnhet: 0.1, lon: 'handlaggare' }
];

const TAKTER = [
	{ typ: 'lopande', fromYear: 2027, tomYear: null },
	{ typ: 'lopande', fromYear: 2028, tomYear: null },
	{ typ: 'aterkommande', fromYear: 2027, intervallYears: 2 },
	{ typ: 'engang', year: 2027, avskrivningYears: 5 }
];

const post = (i: number) => ({
	id: `post${i}`,
	namn: `Post ${i}`,
	takt: TAKTER[i % TAKTER.length],
	mangd: MANGDER[i % MANGDER.length],
	pris: PRISER[i % PRISER.length],
	minst: i % 7 === 0 ? 0.5 : null,
	redanUppfyllt: i % 4 === 0 ? 0.2 : 0
});

const FINANSIERING = [
	{ typ: 'generellt', totaltKr: 219_000_000 },
	{
		typ: 'riktat',
		totaltKr: 100_000_000,
		grundbeloppKr: 400_000,
		perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 10 }]
	},
	{ typ: 'riktat', grundbeloppKr: 50_000, ansokan: { timmar: 20, timkostnad: 'handlaggare' } },
	{ typ: 'generellt', totaltKr: 50_000_000, golvKr: 50_000, takKr: 2_000_000 },
	{ typ: 'avgift', perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 2 }] }
];

export const POSTER = 20;

export function benchDocument(): Konsekvensutredning {
	const parsed = parseValue({
		format: 'barkraft/1',
		titel: 'Mätning',
		prisnivaYear: 2026,
		startYear: 2027,
		slutYear: 2036,
		statistik: '2025',
		parametrar: { arligtIndex: 0.02 },
		alternativ: [
			{ id: 'noll', namn: 'Nollalternativ', typ: 'nollalternativ' },
			{
				id: 'forslag',
				namn: 'Förslaget',
				typ: 'forslag',
				valt: true,
				kostnadsposter: Array.from({ length: POSTER }, (_, i) => post(i)),
				finansiering: FINANSIERING.map((rad, i) => ({
					id: `rad${i}`,
					namn: `Rad ${i}`,
					fromYear: 2027,
					...rad
				}))
			}
		]
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
	return parsed.dokument;
}

/** A document of the size that the limits are set for: 20 posts in 5 alternatives, each post uncertain or none. */
export function stortDokument(isOsaker: boolean): Konsekvensutredning {
	const bench = benchDocument();
	const [noll, forslag] = bench.alternativ;
	if (noll === undefined || forslag === undefined) throw new Error('No alternatives.');
	const osakerhet = isOsaker ? { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 } : null;
	const kostnadsposter = forslag.kostnadsposter.map((post) => ({ ...post, osakerhet }));
	const fyra = [1, 2, 3, 4].map((i) => ({
		...forslag,
		kostnadsposter,
		id: `alt${i}`,
		namn: `Alternativ ${i}`,
		valt: i === 1
	}));
	return { ...bench, alternativ: [noll, ...fyra] };
}
