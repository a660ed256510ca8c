import { expect, test } from 'vitest';
import type { Fraga } from '#lib/engine/index.ts';
import { toString } from './index.ts';
import { rubrikmening } from './rubrikmening.ts';

const ask = (varde: 'min' | 'max'): Fraga => ({
	typ: 'grupp',
	alternativ: 'a',
	grupp: { typ: 'riket' },
	matt: 'nettoKr',
	varde
});

test('the figures of a title are found in their order, and the text stays as it was', () => {
	const rubrik = 'Nettokostnad: från 2 i Alfa till 12 kr i Beta';
	const mening = rubrikmening(rubrik, [
		{ text: '2', fraga: ask('min') },
		{ text: '12 kr', fraga: ask('max') },
		{ text: 'saknas', fraga: ask('max') }
	]);
	expect(toString(mening)).toBe(rubrik);
	expect(mening.flatMap((del) => (del.typ === 'figur' ? [[del.text, del.fraga]] : []))).toEqual([
		['2', ask('min')],
		['12 kr', ask('max')]
	]);
	expect(rubrikmening(rubrik)).toEqual([{ typ: 'text', text: rubrik }]);
});
