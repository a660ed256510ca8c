import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDokument, type Kostnadspost, type Konsekvensutredning } from '#lib/model/index.ts';
import { berakna, MATT, type KommunResultat, type Summor } from '#lib/engine/index.ts';
import { arbDokument, arbFil } from './dokument.arbitrary.ts';
import { faultsIn } from './hel.ts';
import { forslaget, law, resultat, SEED } from './law.ts';
import { GRUND, medKommuner, omgivning, RIKET, URVAL } from './urval.ts';

/** Laws that hold for every valid document (STYLE.md, DESIGN.md §5). */

/** Equal but for rounding; `size` is the size of what was added up. */
function expectNear(a: number | null, b: number | null, size = 0): void {
	if (a === null || b === null) {
		expect(a).toBe(b);
		return;
	}
	const tolerance = 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), size);
	if (Math.abs(a - b) > tolerance) expect(a).toBe(b);
}

const sum = (varden: readonly (number | null)[]) =>
	varden.reduce<number>((a, b) => a + (b ?? 0), 0);
const absolute = (varden: readonly (number | null)[]) => sum(varden.map((kr) => Math.abs(kr ?? 0)));

const SUMMOR = [
	'engangKr',
	'lopandeKr',
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr',
	'arsarbetskrafter'
] as const satisfies readonly (keyof Summor)[];

describe('within one result', () => {
	test('kommuner and classes sum to riket', () => {
		law(120, (doc) => {
			const { riket, storleksklasser, kommuner } = forslaget(doc);
			for (const matt of SUMMOR) {
				const varden = kommuner.map((kommun) => kommun[matt]);
				expectNear(riket.summor[matt], sum(varden), absolute(varden));
				expectNear(
					riket.summor[matt],
					sum(storleksklasser.map((k) => k.summor[matt])),
					absolute(varden)
				);
			}
			for (const antal of [
				'antalKommuner',
				'folkmangd',
				'antalUnderfinansierade',
				'folkmangdUnderfinansierade',
				'antalMedSaknade'
			] as const) {
				expect(sum(storleksklasser.map((klass) => klass[antal]))).toBe(riket[antal]);
			}
			expect(riket.antalKommuner).toBe(kommuner.length);
			expectNear(sum(storleksklasser.map((k) => k.andelAvBefolkning)), 1);
		});
	});

	test('each class holds the kommuner within its half-open limits', () => {
		law(40, (doc) => {
			const { storleksklasser, kommuner } = forslaget(doc);
			expect(storleksklasser).toHaveLength(doc.storleksgranser.length + 1);
			for (const { folkmangd, storleksklass } of kommuner) {
				const klass = storleksklasser[storleksklass]!;
				expect(folkmangd).toBeGreaterThanOrEqual(klass.franInvanare);
				expect(folkmangd).toBeLessThan(klass.tillInvanare ?? Infinity);
			}
			storleksklasser.forEach(({ antalKommuner }, k) =>
				expect(kommuner.filter(({ storleksklass }) => storleksklass === k)).toHaveLength(
					antalKommuner
				)
			);
		});
	});

	test('a kommun’s figures follow from its posts and funding', () => {
		law(120, (doc) => {
			const alternativ = doc.alternativ[1]!;
			const engang = new Set(
				alternativ.kostnadsposter.filter(({ takt }) => takt.typ === 'engang').map(({ id }) => id)
			);
			const avgift = new Set(
				alternativ.finansiering.filter(({ typ }) => typ === 'avgift').map(({ id }) => id)
			);
			for (const kommun of forslaget(doc).kommuner) {
				const part = (rader: KommunResultat['poster'], belongs: (id: string) => boolean) =>
					Object.entries(rader).flatMap(([id, kr]) => (belongs(id) ? [kr] : []));
				const { poster, finansiering, bruttoKr, ersattningKr, avgiftKr, nettoKr, folkmangd } =
					kommun;
				const size = absolute([...Object.values(poster), ...Object.values(finansiering)]);
				expectNear(bruttoKr, sum(part(poster, (id) => !engang.has(id))), size);
				expectNear(kommun.engangKr, sum(part(poster, (id) => engang.has(id))), size);
				expectNear(ersattningKr, sum(part(finansiering, (id) => !avgift.has(id))), size);
				expectNear(avgiftKr, sum(part(finansiering, (id) => avgift.has(id))), size);
				expectNear(nettoKr, bruttoKr - ersattningKr - avgiftKr, size);
				expectNear(kommun.nettoKrPerInvanare * folkmangd, nettoKr, size);
				expectNear(kommun.bruttoKrPerInvanare * folkmangd, bruttoKr, size);
				if (kommun.finansieringsgrad !== null) {
					expectNear(kommun.finansieringsgrad * bruttoKr, ersattningKr, size);
				} else expect(bruttoKr).toBe(0);
			}
		});
	});

	test('what is missing is null, named, and counted', () => {
		law(120, (doc) => {
			const { kommuner, riket } = forslaget(doc);
			for (const { poster, finansiering, saknade } of kommuner) {
				const empty = [...Object.entries(poster), ...Object.entries(finansiering)]
					.filter(([, kr]) => kr === null)
					.map(([id]) => id);
				expect(saknade.map(({ id }) => id).sort()).toEqual(empty.sort());
			}
			expect(riket.antalMedSaknade).toBe(
				kommuner.filter(({ saknade }) => saknade.length > 0).length
			);
		});
	});

	test('quantiles are ordered and their extremes are somebody’s', () => {
		law(120, (doc) => {
			const { riket, storleksklasser, kommuner } = forslaget(doc);
			const byKod = new Map(kommuner.map((kommun) => [kommun.kommunkod, kommun]));
			for (const grupp of [riket, ...storleksklasser]) {
				for (const matt of MATT) {
					const { antal, min, p10, median, p90, max, minKommunkod, maxKommunkod } =
						grupp.matt[matt];
					const ordered = [min, p10, median, p90, max];
					if (antal === 0) {
						expect(ordered).toEqual([null, null, null, null, null]);
						continue;
					}
					for (let i = 1; i < ordered.length; i += 1) {
						const [low, high] = [ordered[i - 1]!, ordered[i]!];
						if (low > high) expectNear(low, high);
					}
					expectNear(byKod.get(minKommunkod ?? '')?.[matt] ?? null, min);
					expectNear(byKod.get(maxKommunkod ?? '')?.[matt] ?? null, max);
				}
			}
		});
	});

	test('the yearly path sums over its classes, and net is cost less money', () => {
		law(120, (doc) => {
			const { perYear } = forslaget(doc);
			expect(perYear.map(({ year }) => year)).toEqual(
				Array.from({ length: doc.slutYear - doc.startYear + 1 }, (_, i) => doc.startYear + i)
			);
			for (const { storleksklasser, ...year } of perYear) {
				for (const slag of [
					'engangKr',
					'lopandeKr',
					'bruttoKr',
					'ersattningKr',
					'avgiftKr',
					'nettoKr'
				] as const) {
					const varden = storleksklasser.map((klass) => klass[slag]);
					expectNear(year[slag], sum(varden), absolute(varden));
				}
				const size = absolute([year.bruttoKr, year.ersattningKr, year.avgiftKr]);
				expectNear(year.nettoKr, year.bruttoKr - year.ersattningKr - year.avgiftKr, size);
			}
		});
	});

	test('where all costs are yearly, slutYear of the path is the introduced year', () => {
		law(50, (doc) => {
			const lopande = withPosts(doc, (poster) =>
				poster.filter(({ takt }) => takt.typ === 'lopande')
			);
			const { perYear, riket, kommuner } = forslaget(lopande);
			const last = perYear.at(-1)!;
			for (const slag of ['bruttoKr', 'ersattningKr', 'avgiftKr', 'nettoKr'] as const) {
				expectNear(
					last[slag],
					riket.summor[slag],
					absolute(kommuner.map((kommun) => kommun[slag]))
				);
			}
		});
	});

	test('money with a total sums to it, to the öre', () => {
		law(200, (doc) => {
			const { kommuner } = forslaget(doc);
			for (const rad of doc.alternativ[1]!.finansiering) {
				const isActive = rad.fromYear <= doc.slutYear && doc.slutYear <= (rad.tomYear ?? Infinity);
				if (rad.totaltKr === null || !isActive) continue;
				const index = rad.indexeras ? 0 : (doc.parametrar.arligtIndex ?? 0);
				const varde = rad.andelSomSoker / (1 + index) ** (doc.slutYear - rad.fromYear);
				const shared = sum(kommuner.map(({ finansiering }) => finansiering[rad.id] ?? null));
				expect(Math.abs(shared - rad.totaltKr * varde)).toBeLessThan(0.005);
			}
		});
	});

	test('is whole: finite numbers only, plain data, the same after JSON', () => {
		law(40, (doc) => {
			const found = resultat(doc);
			expect(faultsIn(found)).toEqual([]);
			const text = JSON.stringify(found);
			expect(JSON.stringify(JSON.parse(text))).toBe(text);
		});
	});

	test('holds for the whole country too', () => {
		fc.assert(
			fc.property(arbDokument(omgivning(RIKET)), (doc) => {
				const { riket, kommuner } = forslaget(doc, RIKET);
				expect(kommuner).toHaveLength(290);
				expect(faultsIn({ riket, kommuner })).toEqual([]);
				for (const matt of SUMMOR) {
					const varden = kommuner.map((kommun) => kommun[matt]);
					expectNear(riket.summor[matt], sum(varden), absolute(varden));
				}
			}),
			{ numRuns: 12, seed: SEED }
		);
	});
});

/** The document with the proposal's posts changed. */
function withPosts(
	doc: Konsekvensutredning,
	change: (poster: Kostnadspost[]) => Kostnadspost[]
): Konsekvensutredning {
	const alternativ = doc.alternativ.map((ett) =>
		ett.id === 'forslag' ? { ...ett, kostnadsposter: change(ett.kostnadsposter) } : ett
	);
	return { ...doc, alternativ };
}

/** The price × a factor, whatever it is given in. */
function timesPrice(post: Kostnadspost, faktor: number): Kostnadspost {
	const { pris } = post;
	switch (pris.typ) {
		case 'kr':
			return { ...post, pris: { ...pris, krPerEnhet: pris.krPerEnhet * faktor } };
		case 'tid':
			return { ...post, pris: { ...pris, timmarPerEnhet: pris.timmarPerEnhet * faktor } };
		case 'tjanst':
			return {
				...post,
				pris: { ...pris, arsarbetskrafterPerEnhet: pris.arsarbetskrafterPerEnhet * faktor }
			};
	}
}

const size = (kommun: KommunResultat) =>
	absolute([...Object.values(kommun.poster), ...Object.values(kommun.finansiering)]);

/** Every figure of the kommuner the same, kommun by kommun. */
function expectSameKommuner(a: readonly KommunResultat[], b: readonly KommunResultat[]): void {
	const byKod = new Map(b.map((kommun) => [kommun.kommunkod, kommun]));
	for (const kommun of a) {
		const other = byKod.get(kommun.kommunkod)!;
		for (const matt of MATT) expectNear(kommun[matt], other[matt], size(kommun));
	}
}

describe('between two results', () => {
	test('without a requirement everything is zero', () => {
		law(40, (doc) => {
			const { riket, kommuner, perYear } = resultat(doc).alternativ[0]!;
			for (const matt of SUMMOR) expect(riket.summor[matt]).toBe(0);
			expect(
				kommuner.every(({ bruttoKr, nettoKr, engangKr }) =>
					[bruttoKr, nettoKr, engangKr].every((kr) => kr === 0)
				)
			).toBe(true);
			expect(perYear.every(({ bruttoKr, nettoKr }) => bruttoKr === 0 && nettoKr === 0)).toBe(true);
			expect(riket.brytpunkt.typ).toBe('alla');
			expect(riket.storlekskvot).toBeNull();
		});
	});

	test('cost is linear in price', () => {
		law(50, (doc) => {
			const dearer = withPosts(doc, (poster) => poster.map((post) => timesPrice(post, 2.5)));
			const [before, after] = [forslaget(doc), forslaget(dearer)];
			before.kommuner.forEach((kommun, i) => {
				const other = after.kommuner[i]!;
				expectNear(kommun.lopandeKr * 2.5, other.lopandeKr, 3 * size(kommun));
				expectNear(kommun.engangKr * 2.5, other.engangKr, 3 * size(kommun));
				expect(other.ersattningKr).toBe(kommun.ersattningKr);
			});
		});
	});

	test('the order of posts and funding does not matter', () => {
		law(50, (doc) => {
			const reversed: Konsekvensutredning = {
				...doc,
				alternativ: doc.alternativ.map((ett) => ({
					...ett,
					kostnadsposter: ett.kostnadsposter.toReversed(),
					finansiering: ett.finansiering.toReversed()
				}))
			};
			expectSameKommuner(forslaget(doc).kommuner, forslaget(reversed).kommuner);
		});
	});

	test('one alternative does not touch another', () => {
		law(20, (doc) => {
			const [noll, forslag] = doc.alternativ;
			const kopia = { ...forslag!, id: 'kopia', valt: false };
			const found = resultat({ ...doc, alternativ: [kopia, noll!, forslag!] }).alternativ;
			expect(JSON.stringify(found[2])).toBe(JSON.stringify(forslaget(doc)));
			expect(JSON.stringify(found[0]?.kommuner)).toBe(JSON.stringify(found[2]?.kommuner));
		});
	});

	test('own data of one kommun never changes the cost of another', () => {
		law(50, (doc) => {
			const at = doc.slutYear % URVAL.kommuner.length;
			const { kommunkod } = URVAL.kommuner[at]!;
			const egnaData = doc.egnaData.map((egna) => ({
				...egna,
				varden: {
					...egna.varden,
					[kommunkod]: typeof egna.varden[kommunkod] === 'number' ? null : 4321
				}
			}));
			const [before, after] = [forslaget(doc), forslaget({ ...doc, egnaData })];
			const others = (kommuner: readonly KommunResultat[]) =>
				kommuner.filter((_, i) => i !== at).map(({ poster, bruttoKr }) => ({ poster, bruttoKr }));
			expect(JSON.stringify(others(after.kommuner))).toBe(JSON.stringify(others(before.kommuner)));
		});
	});

	test('a kommun more or less never changes the cost of another', () => {
		const rest = medKommuner(URVAL, [...URVAL.kommuner.keys()].slice(1));
		law(40, (doc) => {
			const [all, fewer] = [forslaget(doc), forslaget(doc, rest)];
			const poster = (kommuner: readonly KommunResultat[]) => kommuner.map(({ poster }) => poster);
			expect(JSON.stringify(poster(fewer.kommuner))).toBe(
				JSON.stringify(poster(all.kommuner.slice(1)))
			);
		});
	});

	test('the order of the statistics does not matter', () => {
		const positions = [...URVAL.kommuner.keys()];
		const shuffled = medKommuner(
			URVAL,
			positions.toSorted((a, b) => ((a * 7) % 11) - ((b * 7) % 11) || b - a)
		);
		law(40, (doc) => {
			const [ordered, other] = [forslaget(doc), forslaget(doc, shuffled)];
			expectSameKommuner(ordered.kommuner, other.kommuner);
			for (const matt of MATT) {
				const size = ordered.riket.matt[matt].max ?? 0;
				expectNear(ordered.riket.matt[matt].median, other.riket.matt[matt].median, Math.abs(size));
			}
			expect(other.riket.brytpunkt.typ).toBe(ordered.riket.brytpunkt.typ);
			expectNear(other.riket.brytpunkt.invanare, ordered.riket.brytpunkt.invanare);
		});
	});

	test('the same input gives the same result', () => {
		law(10, (doc) => {
			const copy = structuredClone(doc);
			expect(JSON.stringify(berakna(copy, URVAL, GRUND))).toBe(JSON.stringify(resultat(doc)));
			expect(copy).toEqual(doc);
		});
	});
});

describe('the file', () => {
	test('encode and decode are each other’s inverse, also where defaults are left out', () => {
		fc.assert(
			fc.property(arbFil(omgivning(URVAL)), (fil) => {
				const parsed = parseDokument(JSON.stringify(fil));
				if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
				expect(parsed.dokument).toMatchObject(fil);
				expect(parseDokument(JSON.stringify(parsed.dokument))).toEqual(parsed);
			}),
			{ numRuns: 100, seed: SEED }
		);
	});
});
