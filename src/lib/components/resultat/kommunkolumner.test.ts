import { expect, test } from 'vitest';
import { isSummerbar, MATT, type KommunResultat } from '#lib/engine/index.ts';
import { KOMMUNMATT, tal, tolkaTal } from '#lib/format/index.ts';
import { dokument, forslaget, post } from '../../../../tests/laws/smaKommuner.ts';
import {
	ariaSort,
	nextSortering,
	sorteradeRader,
	summatexter,
	type Kommunrad
} from './kommunkolumner.ts';
import { valdaKolumner } from './valdaKolumner.ts';

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

test('the columns chosen stand in the order of the table, and nonsense gives the usual ones', () => {
	expect(valdaKolumner(['bruttoKr', 'skatteOre', 'nettoKr', 'x'])).toEqual([
		'nettoKr',
		'skatteOre',
		'bruttoKr'
	]);
	expect(valdaKolumner(['x'])).toBe(KOMMUNMATT);
	expect(valdaKolumner(KOMMUNMATT.toReversed())).toBe(KOMMUNMATT);
});

test('the row of sums is riket to the krona, whatever the columns', () => {
	const { kommuner, riket } = forslaget(
		dokument({ poster: [post({ pris: { typ: 'kr', krPerEnhet: 400_000 } })], finansiering: [] })
	);
	const texter = summatexter(riket, riket, MATT);
	MATT.forEach((matt, k) => {
		if (!isSummerbar(matt)) return;
		const shown = tolkaTal(texter[k] ?? '');
		const added = kommuner.reduce((sum, kommun) => sum + kommun[matt], 0);
		const unit = matt === 'arsarbetskrafter' ? 0.005 : 0.5;
		expect(Math.abs((shown.ok ? shown.value : NaN) - added), matt).toBeLessThanOrEqual(unit + 1e-6);
	});
	// A measure per head is the sum over the inhabitants, not the mean of the kommuner.
	const [perInvanare = ''] = summatexter(riket, riket, ['bruttoKrPerInvanare']);
	expect(perInvanare).toBe(tal(riket.summor.bruttoKr / riket.folkmangd));
});
