import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draResultat, FORVALDA_MATT, sannolikhetsord } from '#lib/engine/index.ts';
import { parseValue } from '#lib/model/index.ts';
import {
	bidrag,
	dokument,
	fil,
	forslaget,
	GRUND,
	post,
	smaKommuner
} from '../../laws/smaKommuner.ts';
import {
	dragna,
	forslag,
	forslagets,
	kommunens,
	medAlternativ,
	medPoster,
	osaker
} from './land.ts';

/** What must hold for every draw: repeatable, independent of what else is in the document, whole. */

const HASH = 'bd3b7db62946aed5';

const SPANN = { lag: 0.7, hog: 1.5, lokalSpridning: 0.2 };

/** A little of everything that can be uncertain. */
const ALLT = medPoster(
	[
		osaker('a', 20_000, SPANN, {
			redanUppfyllt: 0.3,
			redanUppfylltOsakerhet: { lag: 0.5, hog: 2 }
		}),
		osaker(
			'b',
			0,
			{ ...SPANN, samvariation: 'g' },
			{
				pris: { typ: 'tid', timmarPerEnhet: 40, timkostnad: 'handlaggare' },
				mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 4000, antal: 1 }
			}
		),
		osaker(
			'c',
			5000,
			{ lag: 0, hog: 2, samvariation: 'g' },
			{
				takt: { typ: 'aterkommande', fromYear: 2026, intervallYears: 2 }
			}
		)
	],
	{ parametrar: { osakerhet: { arsarbetskraftKr: { lag: 0.9, hog: 1.2 } } } },
	[
		bidrag({
			totaltKr: 150_000,
			andelSomSoker: 0.8,
			andelSomSokerOsakerhet: { lag: 0.5, hog: 1.2 },
			ansokan: { timmar: 10, timkostnad: 'handlaggare' }
		})
	]
);

/** Names, and what a result has told besides since the hash was taken: the figures it was taken of are as they were. */
const UTOM = new Set(['namn', 'kallor', 'lika', 'punktfel']);

const bytes = (value: unknown) =>
	createHash('sha256')
		.update(
			JSON.stringify(value, (key, x: unknown) =>
				UTOM.has(key) ? undefined : x instanceof Float64Array ? [...x] : x
			)
		)
		.digest('hex')
		.slice(0, 16);

describe('repeatable', () => {
	test('the same seed gives the same bytes', () => {
		// Node, Chromium and the command line share this hash. It changes only with the method: raise MOTORVERSION.
		const val = { dragningar: 1000, matt: FORVALDA_MATT };
		const { alternativ, jamforelser } = dragna(ALLT, val);
		expect(bytes([alternativ, jamforelser])).toBe(HASH);
		expect(bytes(dragna(ALLT, { ...val, fro: 2 }).alternativ)).not.toBe(bytes(alternativ));
	});

	test('says its seed and number of draws', () => {
		expect(dragna(ALLT, { dragningar: 300, fro: 9 })).toMatchObject({ fro: 9, dragningar: 300 });
	});

	test('another post, in the document or in another alternative, changes nothing', () => {
		const a = osaker('a', 1000, SPANN);
		const b = osaker('b', 0, SPANN);
		const alone = kommunens(forslag(medPoster([a])), 1);
		expect(kommunens(forslag(medPoster([b, a])), 1)).toEqual(alone);
		const two = dragna(
			medAlternativ([
				{ id: 'x', poster: [b] },
				{ id: 'y', poster: [a] }
			])
		);
		expect(kommunens(forslagets(two, 'y'), 1)).toEqual(alone);
	});

	test.each([
		['once', false],
		['by the years too', true]
	])(
		'an alternative is the same alone as beside others that share its posts, all or some, with another spread, read %s',
		(_, perYear) => {
			const lokal = (id: string, kr: number, lokalSpridning: number) =>
				osaker(id, kr, { ...SPANN, lokalSpridning });
			const doc = medAlternativ([
				{ id: 'x', poster: [lokal('a', 1000, 0.2), lokal('b', 300, 0.3)] },
				{ id: 'y', poster: [lokal('b', 500, 0.3), lokal('a', 900, 0.2)] },
				{ id: 'z', poster: [lokal('a', 1000, 0.4)] },
				{ id: 'w', poster: [lokal('a', 200, 0.4)] }
			]);
			const hela = dragna(doc, { perYear });
			for (const alternativ of ['x', 'y', 'z', 'w'])
				expect(forslagets(hela, alternativ)).toEqual(
					forslagets(dragna(doc, { perYear, alternativ }), alternativ)
				);
		}
	);
});

describe('quantiles', () => {
	test('are in order and finite, for kommuner, classes and riket', () => {
		const drag = forslag(ALLT, { dragningar: 2000 });
		const groups = [...drag.storleksklasser, drag.riket].flatMap((g) => Object.values(g.matt));
		const all = [0, 1, 2, 3, 4].map((i) => kommunens(drag, i, 'nettoKr'));
		for (const x of [...groups, ...all]) {
			if (x === null) throw new Error('missing');
			const list = [x.p5, x.p10, x.p25, x.median, x.p75, x.p90, x.p95];
			expect([...list].sort((m, n) => m - n)).toEqual(list);
			expect(list.every(Number.isFinite)).toBe(true);
		}
	});

	test('the points are in order and agree with the median', () => {
		const { riket } = forslag(ALLT, { dragningar: 2000 });
		expect([...riket.punkter].sort((m, n) => m - n)).toEqual(riket.punkter);
		const { median, fel } = riket.matt.nettoKrPerInvanare!;
		expect(riket.punktfel[24]! / fel.median).toBeCloseTo(1, 0);
		expect(riket.punktfel[49]).toBeGreaterThan(riket.punktfel[24]!);
		expect(riket.punkter[24]).toBeLessThanOrEqual(median);
		expect(riket.punkter[25]).toBeGreaterThanOrEqual(median);
	});
});

describe('degenerate', () => {
	const POINT = [post({ pris: { typ: 'kr', krPerEnhet: 700 } })];

	test.each([
		['nothing stated', null],
		['low = high = 1', { lag: 1, hog: 1 }]
	])('%s: point figures and a flag', (_, osakerhet) => {
		const doc = medPoster([osaker('a', 700, osakerhet)], {}, [bidrag({ grundbeloppKr: 900 })]);
		const resultat = dragna(doc);
		expect(resultat.osaker).toBe(false);
		const drag = forslagets(resultat);
		const { p5, median, p95, medel, fel } = kommunens(drag, 2, 'nettoKr');
		expect([p5, median, p95, medel, fel.median]).toEqual([-200, -200, -200, -200, 0]);
		expect(drag.sannolikheter.over0[2]).toBe(0);
		expect(drag.riket.matt.nettoKrPerInvanare!.median).toBe(
			forslaget(doc).riket.matt.nettoKrPerInvanare.medel
		);
		expect(drag.brytpunkt.andelAlla).toBe(1);
	});

	test('no posts, zero cost', () => {
		expect(forslag(medPoster([])).riket.summor.nettoKr!.p95).toBe(0);
		const { p5, p95 } = kommunens(forslag(medPoster([osaker('a', 0, SPANN)])), 0);
		expect([p5, p95]).toEqual([0, 0]);
	});

	test('a saving is drawn too', () => {
		const { p10, p90 } = kommunens(
			forslag(medPoster([osaker('a', -1000, { lag: 0.5, hog: 2 })])),
			0
		);
		expect(Math.round(p10 / 100)).toBe(-20);
		expect(Math.round(p90 / 100)).toBe(-5);
	});

	test('a low of 0 is one chance in ten of no cost', () => {
		const drag = forslag(medPoster([osaker('a', 1000, { lag: 0, hog: 2 })]));
		expect(drag.sannolikheter.over0[0]).toBeCloseTo(0.9, 1);
		expect(kommunens(drag, 0).p5).toBe(0);
	});

	test('an empty class has no figures', () => {
		const doc = dokument({ poster: POINT }, { storleksgranser: [10, 5000] });
		const [tom] = forslag(doc).storleksklasser;
		expect(tom).toMatchObject({ antalKommuner: 0, sannolikheter: null, punkter: [] });
		expect(tom!.matt.nettoKr).toBeNull();
	});

	test('missing statistics leave a post out, and a measure without its figure missing', () => {
		const statistik = smaKommuner({ elever: [100, null, 1, 1, 1] });
		const elever = { mangd: { typ: 'perEnhet', drivare: 'elever', antalPerEnhet: 1 } };
		const doc = medPoster([osaker('a', 10, SPANN, elever), osaker('b', 500, null)]);
		const { p5, p95 } = kommunens(forslag(doc, {}, statistik), 1);
		expect([p5, p95]).toEqual([500, 500]);
	});

	test.each([
		[{ lag: 1.2, hog: 1.5 }, 'lag'],
		[{ lag: 0.5, hog: 0.9 }, 'hog']
	])('a likely value outside low–high is refused: %o', (osakerhet, falt) => {
		const parsed = parseValue(fil({ poster: [osaker('a', 1, osakerhet, { namn: 'Post' })] }));
		if (parsed.ok) throw new Error('accepted');
		expect(parsed.fel[0]!.path).toBe(`alternativ[1].kostnadsposter[0].osakerhet.${falt}`);
		expect(parsed.fel[0]!.message).toBe('Det troliga ska ligga mellan lågt och högt för ”Post”.');
		expect(parsed.fel[0]!.remedy).toMatch(/^Det ska vara (högst|minst) 1\./);
		expect(parsed.fel[0]!.remedy).toContain('En gång på tio');
	});

	test.each([
		[{ dragningar: 99, fro: 1 }, 'dragningar'],
		[{ dragningar: 1000.5, fro: 1 }, 'dragningar'],
		[{ dragningar: 1000, fro: 0.5 }, 'fro']
	])('a draw that cannot be made is refused: %o', (val, path) => {
		const underlag = { dokument: ALLT, statistik: smaKommuner(), parametrar: GRUND };
		expect(draResultat(underlag, val)).toMatchObject({ ok: false, kind: 'ogiltig_dragning', path });
	});
});

describe('probabilities', () => {
	test('identical alternatives are equally cheap, a dominated one never is', () => {
		const poster = [osaker('a', 1000, SPANN)];
		const dyrare = [osaker('a', 1000.01, SPANN), osaker('b', 5, SPANN)];
		const { jamforelser } = dragna(
			medAlternativ([
				{ id: 'x', poster },
				{ id: 'y', poster },
				{ id: 'z', poster: dyrare }
			])
		);
		const pair = (a: string, b: string) => jamforelser.find((j) => j.a === a && j.b === b)!;
		expect(pair('x', 'y')).toMatchObject({ riket: 0.5, storleksklasser: [0.5, 0.5, 0.5] });
		expect(pair('x', 'y').lika).toEqual({ riket: true, storleksklasser: [true, true, true] });
		expect(pair('x', 'z')).toMatchObject({ riket: 1, lika: { riket: false } });
		expect(pair('noll', 'x').riket).toBe(1);
	});

	test('of a class having a higher mean than another', () => {
		const { klassjamforelse } = forslag(medPoster([osaker('a', 1000, SPANN)]));
		expect(klassjamforelse[0]![2]).toBe(1);
		expect(klassjamforelse[2]![0]).toBe(0);
		expect(klassjamforelse[1]![1]).toBeNull();
	});

	test('of netto above the limits', () => {
		// 5 000 inhabitants in kommun 1: median 1 000 kr per inhabitant with the limit at the median.
		const doc = medPoster([osaker('a', 5_000_000, { lag: 0.5, hog: 2 })]);
		const drag = forslag(doc, { gransKrPerInvanare: 1000 });
		expect(drag.sannolikheter.overGrans[1]).toBeCloseTo(0.5, 1);
		expect(drag.sannolikheter.over250[1]).toBeGreaterThan(0.98);
		expect(drag.storleksklasser[0]!.sannolikheter!.over0).toBe(1);
	});

	test.each([
		[1, 'så gott som säkert'],
		[0.95, 'mycket troligen'],
		[0.67, 'troligen'],
		[0.5, 'osäkert'],
		[0.2, 'troligen inte'],
		[0.05, 'mycket osannolikt'],
		[0, 'så gott som uteslutet']
	] as const)('%d is said as %s', (p, ord) => expect(sannolikhetsord(p)).toBe(ord));
});
