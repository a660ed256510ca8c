import { describe, expect, test } from 'vitest';
import type { Arsbelopp } from './resultat.ts';
import {
	bidrag,
	dokument,
	forslaget,
	post,
	type Del,
	type Forslag
} from '../../../tests/laws/smaKommuner.ts';

/** One amount of the path, 2026–2030. */
function bana(forslag: Forslag, belopp: keyof Arsbelopp, rest: Del = {}): number[] {
	return forslaget(dokument(forslag, rest)).perYear.map((year) => year[belopp]);
}

const takter = (takt: Del): Forslag => ({ poster: [post({ takt })] });

// Five kommuner at 1 kr.
const CASES: readonly [what: string, takt: Del, lopande: number[], engang: number[]][] = [
	['löpande', { typ: 'lopande', fromYear: 2028, tomYear: null }, [0, 0, 5, 5, 5], [0, 0, 0, 0, 0]],
	[
		'löpande for a time',
		{ typ: 'lopande', fromYear: 2020, tomYear: 2027 },
		[5, 5, 0, 0, 0],
		[0, 0, 0, 0, 0]
	],
	[
		'every other year',
		{ typ: 'aterkommande', fromYear: 2027, intervallYears: 2 },
		[0, 5, 0, 5, 0],
		[0, 0, 0, 0, 0]
	],
	[
		'recurring since before',
		{ typ: 'aterkommande', fromYear: 2022, intervallYears: 3 },
		[0, 0, 5, 0, 0],
		[0, 0, 0, 0, 0]
	],
	[
		'engång in its year, whole',
		{ typ: 'engang', year: 2029, avskrivningYears: 10 },
		[0, 0, 0, 0, 0],
		[0, 0, 0, 5, 0]
	],
	['engång outside the period', { typ: 'engang', year: 2035 }, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]
];

describe('the yearly path', () => {
	test.each(CASES)('%s', (_, takt, lopande, engang) => {
		expect(bana(takter(takt), 'lopandeKr')).toEqual(lopande);
		expect(bana(takter(takt), 'engangKr')).toEqual(engang);
		expect(bana(takter(takt), 'bruttoKr')).toEqual(lopande.map((kr, i) => kr + (engang[i] ?? 0)));
	});

	test('one row per year, classes in order', () => {
		const perYear = forslaget(dokument({ poster: [post()] })).perYear;
		expect(perYear.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
		expect(perYear[0]?.storleksklasser.map(({ bruttoKr }) => bruttoKr)).toEqual([1, 2, 2]);
	});

	test('a single year', () => {
		expect(bana({ poster: [post()] }, 'bruttoKr', { slutYear: 2026 })).toEqual([5]);
	});

	test('money in its years', () => {
		const finansiering = [bidrag({ grundbeloppKr: 10, fromYear: 2027, tomYear: 2029 })];
		expect(bana({ finansiering }, 'ersattningKr')).toEqual([0, 50, 50, 50, 0]);
		expect(bana({ finansiering }, 'nettoKr')).toEqual([0, -50, -50, -50, 0]);
	});

	test('money that is not indexed erodes from its first year', () => {
		const finansiering = [bidrag({ grundbeloppKr: 10, fromYear: 2027 })];
		const erosion = bana({ finansiering }, 'ersattningKr', { parametrar: { arligtIndex: 0.25 } });
		[0, 50, 40, 32, 25.6].forEach((kr, i) => expect(erosion[i]).toBeCloseTo(kr, 9));
	});

	test('fees and the cost of applying have their own columns', () => {
		const finansiering = [
			bidrag({ id: 'taxa', typ: 'avgift', grundbeloppKr: 3, indexeras: true }),
			bidrag({
				grundbeloppKr: 10,
				fromYear: 2030,
				andelSomSoker: 0.5,
				ansokan: { timmar: 2, timkostnad: 'handlaggare' }
			})
		];
		expect(bana({ finansiering }, 'avgiftKr')).toEqual([15, 15, 15, 15, 15]);
		expect(bana({ finansiering }, 'ersattningKr')).toEqual([0, 0, 0, 0, 25]);
		expect(bana({ finansiering }, 'bruttoKr')).toEqual([0, 0, 0, 0, 2500]);
		expect(bana({ finansiering }, 'lopandeKr')).toEqual([0, 0, 0, 0, 0]);
		expect(bana({ finansiering }, 'nettoKr')).toEqual([-15, -15, -15, -15, 2460]);
	});
});
