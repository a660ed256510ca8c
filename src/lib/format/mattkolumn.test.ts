import { expect, test } from 'vitest';
import { mattkolumn } from './index.ts';

const hard = (text: string): string => text.replaceAll('_', '\u00a0');

test('kronor are written in the unit of the largest, other measures in their own', () => {
	const tkr = mattkolumn('nettoKr', [1_250_000, 8_340_000, null]);
	expect([tkr.enhet, tkr.text(1_250_400), tkr.text(null)]).toEqual(['tkr', hard('1_250'), '–']);
	const sma = mattkolumn('nettoKr', [418_000, -11_036_000], 100);
	expect([sma.enhet, sma.text(418_000)]).toEqual(['tkr', '418']);
	const andel = mattkolumn('andelAvNettokostnad', [0.0019]);
	expect([andel.enhet, andel.text(0.0019), 0.0019 / andel.faktor]).toEqual(['%', '0,19', 0.19]);
	const inv = mattkolumn('nettoKrPerInvanare', [3.14, -0.5]);
	expect([inv.enhet, inv.text(3.14)]).toEqual(['kr/inv', '3,1']);
});
