import { expect, test } from 'vitest';
import { karnaStatistik } from '#lib/data/browser.ts';
import { traffar } from './traffar.ts';

const names = (fraga: string, utom: string[] = [], egen: string | null = null) =>
	traffar(karnaStatistik.kommuner, fraga, { egen, utom }).map(({ kommunnamn }) => kommunnamn);

test.each<[string, string[]]>([
	['ostersund', ['Östersund']],
	['malmo', ['Malmö']],
	['2425', ['Dorotea']],
	['  Dorotea ', ['Dorotea']],
	['åre', ['Åre']],
	['are', ['Åre']],
	['xyz', []],
	['', []]
])('%s finds', (fraga, expected) => {
	const found = names(fraga);
	expect(found.slice(0, expected.length)).toEqual(expected);
	if (expected.length === 0) expect(found).toEqual([]);
});

test('names that begin with it stand first, never more than eight', () => {
	const found = names('va');
	expect(found).toHaveLength(8);
	expect(found[0]).toMatch(/^V[aåä]/);
	expect(found.map((name) => /^v[aäå]/i.test(name))).toEqual(
		[...found.map((name) => /^v[aäå]/i.test(name))].sort((a, b) => Number(b) - Number(a))
	);
});

test('the own kommun before anything is typed; chosen ones are not offered', () => {
	expect(names('', [], '2425')).toEqual(['Dorotea']);
	expect(names('dorotea', ['2425'])).toEqual([]);
});
