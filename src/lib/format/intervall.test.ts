import { expect, test } from 'vitest';
import {
	intervallDelar,
	intervallsteg,
	intervallText,
	kvantilText,
	sannolikhetstext
} from './intervall.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	[{ p10: 6911, p90: 10_203 }, '6 900–10 200'],
	[{ p10: 6911, p90: 10_203, fel: { p10: 120, p90: 150 } }, '7 000–10 000'],
	[{ p10: -12.4, p90: 31.6 }, '−12 till 32'],
	[{ p10: -19.99, p90: -19.37 }, '−20 till −19'],
	// An interval is never one figure, and what is not 0 is not written as 0.
	[{ p10: -20.3, p90: -19.6 }, '−20,3 till −19,6'],
	[{ p10: -232, p90: 4.9, fel: { p10: 4, p90: 3 } }, '−230 till 5'],
	[{ p10: -232, p90: 4.9, fel: { p10: 4, p90: 6 } }, '−240 till 0'],
	// A step too coarse hides what is known: 1, 2 and 5 lie closer than powers of ten.
	[{ p10: -77, p90: -14.4, fel: { p10: 1.1, p90: 1.15 } }, '−75 till −15'],
	[{ p10: 112, p90: 778, fel: { p10: 5, p90: 11 } }, '100–800'],
	[{ p10: 112, p90: 778, fel: { p10: 5, p90: 9 } }, '120–780'],
	[{ p10: 12, p90: 12 }, '12'],
	[{ p10: NaN, p90: 1 }, '–'],
	[null, '–']
] as const)('%j is written %s', (varde, text) => {
	expect(plain(intervallText(varde))).toBe(text);
});

test('a column of small figures has its decimals', () => {
	expect(intervallText({ p10: 0.311, p90: 0.527 }, { decimals: 2 })).toBe('0,31–0,53');
});

test('half a step is never less than the Monte Carlo error, and at most two and a half times it', () => {
	for (const fel of [0.001, 0.4, 0.6, 1.1, 7, 900]) {
		const steg = intervallsteg({ p10: 0, p90: 99, fel: { p10: fel, p90: fel / 2 } });
		expect(steg).toBeGreaterThanOrEqual(2 * fel);
		expect(steg).toBeLessThanOrEqual(Math.max(1, 5 * fel));
	}
});

test('one quantile is rounded as the interval it belongs to', () => {
	const varde = { p10: -232, p90: 4.9, fel: { p10: 4, p90: 3 } };
	expect([-232, -113, 4.9, -2.6].map((x) => kvantilText(x, varde))).toEqual([
		'−230',
		'−110',
		'5',
		'0'
	]);
	expect(kvantilText(null, varde)).toBe('–');
	expect(plain(kvantilText(12_345, null))).toBe('12 345');
});

test.each([
	[{ p10: 92.4e6, p90: 180.6e6 }, ['92', '181', 'miljoner kronor']],
	[{ p10: 0.9e9, p90: 1.31e9 }, ['0,90', '1,31', 'miljarder kronor']],
	[{ p10: -2.1e6, p90: 3.2e6 }, ['−2,1', '3,2', 'miljoner kronor']],
	[{ p10: 4.96e6, p90: 4.96e6 }, ['5', '5', 'miljoner kronor']],
	[{ p10: 120, p90: 310 }, ['120', '310', 'kronor']]
] as const)('in words: %j', (varde, [low, high, enhet]) => {
	expect(intervallDelar(varde)).toEqual({ low, high, enhet });
});

test('a probability is never certain', () => {
	expect([1, 0, 0.5].map((p) => plain(sannolikhetstext(p)))).toEqual([
		'mer än 99 %',
		'mindre än 1 %',
		'50 %'
	]);
});
