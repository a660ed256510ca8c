import { describe, expect, test } from 'vitest';
import type { Arsresultat, Sammansattning } from '#lib/engine/index.ts';
import { SMA, STORA, testresultat } from '../rubrik.fixture.ts';
import {
	banrubrik,
	koncentrationsrubrik,
	kontorubrik,
	sammansattningsrubrik,
	storstrubrik
} from './fynd.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the titles of the charts', () => {
	test.each<[number, number, number, string]>([
		[100, 0, 0, 'Kommunerna betalar hela kostnaden själva'],
		[100, 70, 10, 'Kommunerna betalar 20 % av kostnaden själva'],
		[100, 100, 0, 'Pengarna täcker kostnaden precis, i riket som helhet'],
		[100, 130, 0, 'Pengarna är mer än kostnaden, i riket som helhet'],
		[100, -20, 0, 'Kommunerna betalar mer än kostnaden'],
		[0, 0, 0, 'Ingen kostnad för kommunerna'],
		[0, 50, 0, 'Kommunerna får pengar men ingen kostnad'],
		[-40, 0, 0, 'Kommunernas kostnader minskar'],
		[1000, 995.9, 0, 'Kommunerna betalar mindre än 1 % av kostnaden själva']
	])('cost %s, grants %s, fees %s', (bruttoKr, ersattningKr, avgiftKr, text) => {
		const nettoKr = bruttoKr - ersattningKr - avgiftKr;
		expect(plain(kontorubrik({ bruttoKr, ersattningKr, avgiftKr, nettoKr }, false))).toBe(text);
	});

	const grupper = (...varden: (number | null)[]) =>
		varden.map((varde, i) => ({ iText: 'ABCDE'.charAt(i), varde }));
	test.each<[(number | null)[], string]>([
		[[1, 5, 2], 'Kostnaden är störst i B'],
		[[5, 5, 2], 'Kostnaden är störst i A och B'],
		[[5, 5, 5, 2], 'Kostnaden är störst i 3 grupper'],
		[[5, 5], 'Kostnaden skiljer sig inte mellan grupperna'],
		[[0, 0], 'Kostnaden är noll'],
		[[-3, -1], 'Kostnaden är noll eller lägre överallt, högst i B'],
		[[null, 4], 'Kostnaden i B'],
		[[null, null], 'Uppgift saknas om kostnaden'],
		[[], 'Uppgift saknas om kostnaden']
	])('largest of %j', (varden, text) => {
		expect(storstrubrik('kostnaden', grupper(...varden))).toBe(text);
	});

	const delar = (namn: readonly string[], ...kr: number[][]): Sammansattning => ({
		poster: namn.map((ett) => ({ id: ett === 'Övriga' ? null : ett, namn: ett, ids: [ett] })),
		grupper: kr.map((grupp) => grupp.map((k) => ({ kr: k, krPerInvanare: k, andel: null })))
	});
	test.each<[Sammansattning, string]>([
		[delar(['A', 'B'], [5, 1], [5, 2]), 'A är den största posten i alla grupper'],
		[delar(['A', 'B'], [5, 1], [1, 2]), 'A väger tyngst i de minsta kommunerna, B i de största'],
		[delar(['A', 'Övriga'], [1, 9], [1, 9]), 'A är den största posten i alla grupper'],
		[delar(['A'], [5]), 'Hela kostnaden är en post: A'],
		[delar([]), 'Inga poster i kostnaden']
	])('posts %#', (sammansatt, text) => {
		expect(sammansattningsrubrik(sammansatt, true)).toBe(text);
	});

	test.each<[number | null, string]>([
		[0.5, 'Kostnaden fördelar sig som befolkningen'],
		[0.71, 'Mindre kommuner med halva befolkningen bär 71 % av kostnaden'],
		[0.2, 'Mindre kommuner med halva befolkningen bär 20 % av kostnaden'],
		[null, 'Kostnaden är inte större än noll']
	])('concentration %s at half', (andel, text) => {
		const punkt = (andelAvBefolkning: number, andelAvBelopp: number) => ({
			invanare: 1,
			antalKommuner: 1,
			andelAvBefolkning,
			andelAvBelopp
		});
		const kurva =
			andel === null ? null : { punkter: [punkt(0, 0), punkt(0.5, andel), punkt(1, 1)], index: 0 };
		expect(plain(koncentrationsrubrik(kurva, 'kostnaden'))).toBe(text);
	});

	const bana = (brutto: number, ...netto: number[]) => ({
		...testresultat([SMA, STORA]),
		perYear: netto.map(
			(nettoKr, i) => ({ year: 2027 + i, bruttoKr: brutto, nettoKr }) as unknown as Arsresultat
		)
	});
	test.each<[ReturnType<typeof bana>, string]>([
		[bana(9e6, 2e6, 5e6, 3e6), 'Nettokostnaden är störst 2028: 5 miljoner kronor'],
		[
			bana(9e6, 2e6, 3e6, 5e6),
			'Nettokostnaden växer från 2 miljoner kronor 2027 till 5 miljoner kronor 2029'
		],
		[bana(9e6, 2e6, 2e6), 'Nettokostnaden är 2 miljoner kronor alla år'],
		[bana(9e6, -2e6, -1e6), 'Pengarna beräknas räcka alla år'],
		[bana(9e6, 0, 0), 'Pengarna beräknas täcka kostnaden alla år'],
		[bana(0, 0, 0), 'Ingen kostnad under perioden'],
		[bana(0), 'Inga år att visa']
	])('years %#', (resultat, text) => {
		expect(plain(banrubrik(resultat))).toBe(text);
	});
});
