import { expect, test } from 'vitest';
import { kvantilText } from '#lib/format/index.ts';
import { visadKvantil } from './visadKvantil.ts';

const fel = { p10: 300_000, p90: 400_000 };

test.each([
	['to the width of the interval', -125_973_787, { p10: -125_973_787, p90: 108_514_321 }, 0],
	['no finer than the error of drawing', 108_514_321, { p10: 107e6, p90: 108_514_321, fel }, 0],
	['no finer than the column', -1.4567, { p10: -1.4567, p90: -0.3 }, 1],
	['with the column’s decimals where nothing varies', 12.345, { p10: 12.345, p90: 12.345 }, 2],
	['to nothing', -0.2, { p10: -40, p90: 90 }, 0]
])('a quantile is rounded %s, and the number says what the text does', (_, value, spann, d) => {
	const { text, tal, decimals } = visadKvantil(value, spann, d);
	expect(text).toBe(kvantilText(value, spann, { decimals: d }));
	const plain = text
		.replace(/[\s\u00A0]/g, '')
		.replace('−', '-')
		.replace(',', '.');
	expect(String(tal)).toBe(String(Number(plain) + 0));
	expect(decimals).toBe(plain.split('.')[1]?.length ?? 0);
});

test('rounding takes away figures, not the sign or the size', () => {
	expect(visadKvantil(-125_973_787, { p10: -125_973_787, p90: 108_514_321 }).tal).toBe(-126e6);
	expect(visadKvantil(-1.4567, { p10: -1.4567, p90: -0.3 }, 1)).toMatchObject({
		tal: -1.5,
		decimals: 1
	});
	expect(visadKvantil(null, null).tal).toBeNull();
});
