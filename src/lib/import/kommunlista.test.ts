import { expect, test } from 'vitest';
import { statistik } from '#lib/data/node.ts';
import { kommunlista } from './kommunlista.ts';

const { kommuner } = statistik();

test('names and codes in a pasted list, each once, and the words that are none', () => {
	const text =
		'Dorotea, asele;2404\nUpplands-Bro kommun\tHabo\r\nHåbo och Malmö stad, Nordpolen. dorotea';
	expect(kommunlista(text, kommuner)).toEqual({
		koder: ['2425', '2463', '2404', '0139', '0643', '0305', '1280'],
		okanda: ['Nordpolen. dorotea']
	});
	expect(kommunlista(' ,;\n ', kommuner)).toEqual({ koder: [], okanda: [] });
});
