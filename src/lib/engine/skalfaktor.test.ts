import { describe, expect, test } from 'vitest';
import { skalfaktor, type Granser } from './skalfaktor.ts';

const UTAN: Granser = { golvKr: null, takKr: null };

type Fall = readonly [
	what: string,
	vikter: number[],
	totaltKr: number,
	granser: Granser,
	expected: number[]
];

// Expected shares by hand: what is held at a limit is taken out, the rest is shared by weight.
const CASES: readonly Fall[] = [
	['by weight', [1, 2, 7], 100, UTAN, [10, 20, 70]],
	['a floor', [1, 2, 7], 100, { golvKr: 19, takKr: null }, [19, 19, 62]],
	[
		'a floor that leaves two free',
		[1, 2, 7],
		100,
		{ golvKr: 13, takKr: null },
		[13, 87 * (2 / 9), 87 * (7 / 9)]
	],
	['a ceiling', [1, 2, 7], 100, { golvKr: null, takKr: 40 }, [20, 40, 40]],
	['a ceiling that leaves two free', [1, 2, 7], 100, { golvKr: null, takKr: 55 }, [15, 30, 55]],
	['both', [1, 2, 7], 100, { golvKr: 15, takKr: 55 }, [15, 30, 55]],
	['both, one free', [1, 3, 6], 100, { golvKr: 20, takKr: 50 }, [20, 30, 50]],
	['all at the floor', [1, 2, 7], 90, { golvKr: 30, takKr: null }, [30, 30, 30]],
	['all at the ceiling', [1, 2, 7], 90, { golvKr: null, takKr: 30 }, [30, 30, 30]],
	['a weight of 0 gets nothing', [0, 1, 1], 100, UTAN, [0, 50, 50]],
	['a weight of 0 gets the floor', [0, 1, 1], 100, { golvKr: 10, takKr: null }, [10, 45, 45]],
	['nothing to share', [1, 2, 7], 0, UTAN, [0, 0, 0]]
];

describe('shares that sum to the total', () => {
	test.each(CASES)('%s', (_, vikter, totaltKr, ...[granser, expected]) => {
		const skalning = skalfaktor(Float64Array.from(vikter), totaltKr, granser);
		if (!skalning.ok) throw new Error(skalning.kind);
		const { golvKr, takKr } = granser;
		vikter.forEach((vikt, i) => {
			const share = Math.min(takKr ?? Infinity, Math.max(golvKr ?? 0, vikt * skalning.faktor));
			expect(share).toBeCloseTo(expected[i] ?? NaN, 9);
		});
	});

	test('a missing weight takes no part', () => {
		expect(skalfaktor(Float64Array.of(NaN, 1, 3), 100, UTAN)).toEqual({ ok: true, faktor: 25 });
	});
});

describe('what cannot be shared is refused with the number that stops it', () => {
	const REFUSED: readonly [
		what: string,
		vikter: number[],
		granser: Granser,
		kind: string,
		gransKr: number
	][] = [
		['floors above the total', [1, 1, 1], { golvKr: 40, takKr: null }, 'golv_over_totalt', 120],
		['ceilings below the total', [1, 1, 1], { golvKr: null, takKr: 30 }, 'tak_under_totalt', 90],
		[
			'a weight of 0 stays at the floor',
			[0, 1, 1],
			{ golvKr: 5, takKr: 40 },
			'tak_under_totalt',
			85
		],
		['only weights of 0', [0, 0, 0], UTAN, 'utan_vikter', 0],
		['a negative weight', [-1, 1, 1], UTAN, 'utan_vikter', 0],
		['no known weight', [NaN, NaN], UTAN, 'utan_vikter', 0]
	];
	test.each(REFUSED)('%s', (_, vikter, granser, ...[kind, gransKr]) => {
		expect(skalfaktor(Float64Array.from(vikter), 100, granser)).toEqual({
			ok: false,
			kind,
			gransKr
		});
	});
});
