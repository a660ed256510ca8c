import { describe, expect, it } from 'vitest';
import { hallIhop } from './text.ts';

describe('hallIhop', () => {
	it.each([
		['Samordningsfunktion (11 §)', 'Samordningsfunktion (11~§)'],
		[
			'enligt 4 och 6 §§ samt 14 kap. 3 § regeringsformen',
			'enligt 4 och 6~§§ samt 14~kap.~3~§ regeringsformen'
		],
		['2 a § och 2a §', '2 a~§ och 2a~§'],
		['10 000 invånare och 1 234 567 kronor', '10~000 invånare och 1~234~567 kronor'],
		['år 2024 2025 och 12 3456', 'år 2024 2025 och 12 3456'],
		['§ i lagen, kap. om', '§ i lagen, kap. om']
	])('%s', (text, together) => {
		expect(hallIhop(text)).toBe(together.replaceAll('~', '\u00A0'));
	});
});
