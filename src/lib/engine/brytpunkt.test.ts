import { describe, expect, test } from 'vitest';
import { skattadBrytpunkt } from './brytpunkt.ts';
import { bidrag, dokument, forslaget, post, type Del } from '../../../tests/laws/smaKommuner.ts';

const kr = (krPerEnhet: number) => ({ pris: { typ: 'kr', krPerEnhet } });
const fast = (krPerKommun: number) => post({ id: 'fast', ...kr(krPerKommun) });
const perInvanare = (krPerInvanare: number) =>
	post({
		id: 'volym',
		mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
		...kr(1000 * krPerInvanare)
	});
const ers = (grundbeloppKr: number, krPerEnhet: number, del: Del = {}) =>
	bidrag({ grundbeloppKr, perEnhet: [{ drivare: 'folkmangd', krPerEnhet }], ...del });

const brytpunkt = (poster: Del[], finansiering: Del[], genomforande?: Del) =>
	forslaget(dokument({ poster, finansiering, ...(genomforande && { genomforande }) })).riket
		.brytpunkt;

// Populations 1 000, 5 000, 10 000, 20 000, 100 000. METOD §3: p* = F ÷ (g − v).
describe('exact brytpunkt', () => {
	type Fall = readonly [what: string, poster: Del[], pengar: Del[], expected: object];
	const CASES: readonly Fall[] = [
		[
			'F = 120 000, g = 20, v = 5: 8 000',
			[fast(120_000), perInvanare(5)],
			[ers(0, 20)],
			{ typ: 'exakt', invanare: 8000, tacksRiktning: 'over', antalUnder: 2, folkmangdUnder: 6000 }
		],
		[
			'grundbelopp lessens F',
			[fast(120_000), perInvanare(5)],
			[ers(60_000, 20)],
			{ typ: 'exakt', invanare: 4000, tacksRiktning: 'over', antalUnder: 1, folkmangdUnder: 1000 }
		],
		[
			'a kommun exactly at it is covered',
			[fast(100_000)],
			[ers(0, 10)],
			{ typ: 'exakt', invanare: 10_000, tacksRiktning: 'over', antalUnder: 2, folkmangdUnder: 6000 }
		],
		[
			'a grundbelopp above F: the small are covered',
			[perInvanare(5)],
			[ers(60_000, 0)],
			{
				typ: 'exakt',
				invanare: 12_000,
				tacksRiktning: 'under',
				antalUnder: 3,
				folkmangdUnder: 16_000
			}
		],
		['g = v and F > 0: no size', [fast(1), perInvanare(5)], [ers(0, 5)], { typ: 'ingen' }],
		['g < v and F > 0: no size', [fast(1), perInvanare(5)], [ers(0, 4)], { typ: 'ingen' }],
		['no money: no size', [fast(1)], [], { typ: 'ingen' }],
		['F = 0 and g < v: no size', [perInvanare(5)], [ers(0, 4)], { typ: 'ingen' }],
		['F = 0 and g = v: every size', [perInvanare(5)], [ers(0, 5)], { typ: 'alla' }],
		['F = 0 and g > v: every size', [perInvanare(5)], [ers(0, 6)], { typ: 'alla' }],
		['no cost: every size', [], [ers(0, 6)], { typ: 'alla' }],
		['nothing at all: every size', [], [], { typ: 'alla' }],
		[
			'a total per invånare, fees and half who apply count',
			[fast(136_000)],
			[
				bidrag({ totaltKr: 1_360_000, andelSomSoker: 0.5 }),
				bidrag({ id: 'taxa', typ: 'avgift', perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 12 }] })
			],
			{ typ: 'exakt', invanare: 8000, tacksRiktning: 'over' }
		],
		[
			'clamps and shares of constants keep it exact',
			[post({ ...kr(160_000), minst: 2, redanUppfyllt: 0.75 })],
			[ers(0, 10)],
			{ typ: 'exakt', invanare: 8000, tacksRiktning: 'over' }
		],
		[
			'an engångskostnad takes no part',
			[fast(80_000), post({ id: 'start', takt: { typ: 'engang', year: 2026 }, ...kr(1e9) })],
			[ers(0, 10)],
			{ typ: 'exakt', invanare: 8000 }
		]
	];

	test.each(CASES)('%s', (_, poster, pengar, expected) => {
		const found = brytpunkt(poster, pengar);
		const { invanare, ...rest } = { invanare: null, ...expected } as { invanare: number | null };
		expect(found).toMatchObject(rest);
		if (invanare === null) expect(found.invanare).toBeNull();
		else expect(found.invanare).toBeCloseTo(invanare, 6);
		if (found.typ === 'exakt') expect(found.sorterarRatt).toBe(1);
	});
});

describe('estimated brytpunkt', () => {
	const trappa = (krPerSteg: number) =>
		post({
			mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10_000, antal: 1 },
			...kr(krPerSteg)
		});

	test('is used as soon as a post is neither fixed nor per inhabitant', () => {
		// Steps cost 100 000 each: 1, 1, 1, 2, 10. At 10 kr: 10 000, 50 000, 100 000, 200 000, 1 000 000.
		expect(brytpunkt([trappa(100_000)], [ers(0, 10)])).toEqual({
			typ: 'skattad',
			invanare: 10_000,
			tacksRiktning: 'over',
			sorterarRatt: 1,
			antalUnder: 2,
			folkmangdUnder: 6000
		});
	});

	test('an exemption makes the small covered', () => {
		const found = brytpunkt([fast(1e7)], [ers(0, 10)], { typ: 'undantag', under: 10_000 });
		expect(found).toMatchObject({ typ: 'skattad', invanare: 10_000, tacksRiktning: 'under' });
	});

	test('a floor in the money is not linear', () => {
		const found = brytpunkt([fast(100_000)], [ers(0, 1, { golvKr: 15_000 })]);
		expect(found).toMatchObject({ typ: 'skattad', invanare: 100_000, antalUnder: 4 });
	});

	type Fall = readonly [what: string, under: number[], expected: object];
	const SORTED: readonly Fall[] = [
		['none underfinansierad', [0, 0, 0, 0, 0], { typ: 'alla', invanare: null }],
		['all underfinansierade', [1, 1, 1, 1, 1], { typ: 'ingen', invanare: null }],
		[
			'clean',
			[1, 1, 0, 0, 0],
			{ typ: 'skattad', invanare: 3, sorterarRatt: 1, tacksRiktning: 'over' }
		],
		['one wrong', [1, 1, 0, 1, 0], { typ: 'skattad', invanare: 3, sorterarRatt: 0.8 }],
		[
			'the lowest of equally good limits',
			[1, 0, 1, 0, 0],
			{ typ: 'skattad', invanare: 2, sorterarRatt: 0.8 }
		],
		[
			'the large are',
			[0, 0, 0, 1, 1],
			{ typ: 'skattad', invanare: 4, sorterarRatt: 1, tacksRiktning: 'under' }
		],
		['no limit beats calling all the same', [0, 1, 0, 0, 0], { typ: 'otydlig', invanare: null }],
		['nor here', [0, 0, 1, 0, 0], { typ: 'otydlig', invanare: null }]
	];
	test.each(SORTED)('%s', (_, under, expected) => {
		const punkter = {
			folkmangd: Float64Array.of(1, 2, 3, 4, 5),
			underfinansierad: Uint8Array.from(under)
		};
		expect(skattadBrytpunkt(punkter)).toMatchObject(expected);
	});

	test('does not depend on the order of the kommuner', () => {
		expect(
			skattadBrytpunkt({
				folkmangd: Float64Array.of(4, 1, 5, 3, 2),
				underfinansierad: Uint8Array.of(0, 1, 0, 0, 1)
			})
		).toMatchObject({ typ: 'skattad', invanare: 3, antalUnder: 2, folkmangdUnder: 3 });
	});

	test('kommuner of the same size are never parted', () => {
		const folkmangd = Float64Array.of(1, 2, 2, 3);
		expect(
			skattadBrytpunkt({ folkmangd, underfinansierad: Uint8Array.of(1, 1, 0, 0) })
		).toMatchObject({ typ: 'skattad', invanare: 2, sorterarRatt: 0.75 });
	});
});
