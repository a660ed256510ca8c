import { expect, test } from 'vitest';
import type { KommunResultat } from '#lib/engine/index.ts';
import { ariaSort, nextSortering, sorteradeRader, type Kommunrad } from './kommunkolumner.ts';

const rad = (kommunnamn: string, nettoKr: number, skatteOre: number | null): Kommunrad =>
	({ kommun: { kommunnamn, nettoKr, skatteOre } as KommunResultat, text: {} }) as Kommunrad;

const RADER = [rad('Örebro', 1, null), rad('Ale', 3, 2), rad('Åre', 3, 5), rad('Älmhult', 2, 1)];
const names = (rader: readonly Kommunrad[]) => rader.map(({ kommun }) => kommun.kommunnamn);

test.each([
	['kommunnamn', false, ['Ale', 'Åre', 'Älmhult', 'Örebro']],
	['kommunnamn', true, ['Örebro', 'Älmhult', 'Åre', 'Ale']],
	['nettoKr', true, ['Ale', 'Åre', 'Älmhult', 'Örebro']],
	['nettoKr', false, ['Örebro', 'Älmhult', 'Ale', 'Åre']],
	['skatteOre', true, ['Åre', 'Ale', 'Älmhult', 'Örebro']],
	['skatteOre', false, ['Älmhult', 'Ale', 'Åre', 'Örebro']]
] as const)('sorted by %s, falling: %s', (nyckel, fallande, expected) => {
	expect(names(sorteradeRader(RADER, { nyckel, fallande }))).toEqual(expected);
});

test('a click on a head turns it, or starts with what is asked for most', () => {
	const byName = { nyckel: 'kommunnamn', fallande: false } as const;
	expect(nextSortering(byName, 'nettoKr')).toEqual({ nyckel: 'nettoKr', fallande: true });
	expect(nextSortering(byName, 'kommunnamn')).toEqual({ nyckel: 'kommunnamn', fallande: true });
	expect(nextSortering(byName, 'folkmangd')).toEqual({ nyckel: 'folkmangd', fallande: false });
	expect([ariaSort(byName, 'kommunnamn'), ariaSort(byName, 'nettoKr')]).toEqual([
		'ascending',
		'none'
	]);
});
