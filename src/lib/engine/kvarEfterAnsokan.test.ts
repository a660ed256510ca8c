import { expect, test } from 'vitest';
import type { KommunResultat } from './resultat.ts';
import { kvarEfterAnsokan } from './kvarEfterAnsokan.ts';

const kommun = (kommunnamn: string, folkmangd: number, far: number | null): KommunResultat =>
	({
		kommunnamn,
		folkmangd,
		finansiering: { bidrag: far },
		poster: { 'ansokan:bidrag': 20_000 }
	}) as unknown as KommunResultat;

test('the smallest kommun is asked', () => {
	const kommuner = [kommun('Stor', 50_000, 900_000), kommun('Liten', 2300, 13_000)];
	expect(kvarEfterAnsokan(kommuner, 'bidrag')).toEqual({
		kommunnamn: 'Liten',
		farKr: 13_000,
		ansokanKr: 20_000,
		kvarKr: -7000
	});
});

test('a missing amount gives no answer', () => {
	expect(kvarEfterAnsokan([kommun('Liten', 2300, null)], 'bidrag')).toBe(null);
	expect(kvarEfterAnsokan([kommun('Liten', 2300, 1)], 'annat')).toBe(null);
	expect(kvarEfterAnsokan([], 'bidrag')).toBe(null);
});
