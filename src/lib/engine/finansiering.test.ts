import { describe, expect, test } from 'vitest';
import {
	bidrag,
	dokument,
	forslaget,
	kommunvarden,
	post,
	smaKommuner,
	type Del
} from '../../../tests/laws/smaKommuner.ts';

function ersattning(del: Del, rest: Del = {}): number[] {
	return kommunvarden(forslaget(dokument({ finansiering: [bidrag(del)] }, rest)), 'ersattningKr');
}

const PER_INVANARE = { perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 21 }] };

// Populations 1 000, 5 000, 10 000, 20 000, 100 000: 136 000 in all. Elever 100, 600, 1 000, 2 500, 12 000.
const CASES: readonly [what: string, del: Del, expected: readonly number[]][] = [
	['grundbelopp', { grundbeloppKr: 1000 }, [1000, 1000, 1000, 1000, 1000]],
	['per invånare', PER_INVANARE, [21_000, 105_000, 210_000, 420_000, 2_100_000]],
	[
		'grundbelopp and two drivare',
		{
			grundbeloppKr: 50,
			perEnhet: [
				{ drivare: 'folkmangd', krPerEnhet: 2 },
				{ drivare: 'elever', krPerEnhet: 10 }
			]
		},
		[3050, 16_050, 30_050, 65_050, 320_050]
	],
	['nothing given is nothing', {}, [0, 0, 0, 0, 0]],
	[
		'a total without weights is per invånare',
		{ totaltKr: 272_000 },
		[2000, 10_000, 20_000, 40_000, 200_000]
	],
	[
		'a total with weights of 0 is per invånare',
		{ totaltKr: 272_000, perEnhet: [{ drivare: 'elever', krPerEnhet: 0 }] },
		[2000, 10_000, 20_000, 40_000, 200_000]
	],
	[
		'a total with only grundbelopp is equal shares',
		{ totaltKr: 500, grundbeloppKr: 7 },
		[100, 100, 100, 100, 100]
	],
	[
		'a total scales the weights',
		{ ...PER_INVANARE, grundbeloppKr: 21_000, totaltKr: 2 * (5 + 136) },
		[4, 12, 22, 42, 202]
	],
	[
		'a floor without a total',
		{ ...PER_INVANARE, golvKr: 200_000 },
		[200_000, 200_000, 210_000, 420_000, 2_100_000]
	],
	[
		'a ceiling without a total',
		{ ...PER_INVANARE, takKr: 200_000 },
		[21_000, 105_000, 200_000, 200_000, 200_000]
	],
	// Held: Alfa 3 000. The rest, 133 000, by population over 135 000.
	[
		'a floor within a total',
		{ totaltKr: 136_000, golvKr: 3000 },
		[3000, ...[5, 10, 20, 100].map((tusen) => (133_000 * tusen) / 135)]
	],
	// Held: Epsilon 64 000. The rest, 72 000, by population over 36 000.
	[
		'a ceiling within a total',
		{ totaltKr: 136_000, takKr: 64_000 },
		[2000, 10_000, 20_000, 40_000, 64_000]
	],
	[
		'half apply: expected value',
		{ ...PER_INVANARE, andelSomSoker: 0.5 },
		[10_500, 52_500, 105_000, 210_000, 1_050_000]
	],
	[
		'half apply for a total',
		{ totaltKr: 272_000, andelSomSoker: 0.5 },
		[1000, 5000, 10_000, 20_000, 100_000]
	],
	['nobody applies', { ...PER_INVANARE, andelSomSoker: 0 }, [0, 0, 0, 0, 0]],
	['ended before slutYear', { ...PER_INVANARE, tomYear: 2029 }, [0, 0, 0, 0, 0]],
	['begins after slutYear', { ...PER_INVANARE, fromYear: 2031 }, [0, 0, 0, 0, 0]]
];

describe('money to each kommun in slutYear', () => {
	test.each(CASES)('%s', (_, del, expected) => {
		const found = ersattning(del);
		expected.forEach((kr, i) => expect(found[i]).toBeCloseTo(kr, 6));
	});

	test('a drivare without a value: that kommun gets nothing known, the rest share the whole total', () => {
		const statistik = smaKommuner({ barn: [1, null, 2, 3, 4] }, 'ej_tillamplig');
		const finansiering = [
			bidrag({ totaltKr: 1000, perEnhet: [{ drivare: 'barn', krPerEnhet: 1 }] })
		];
		const found = forslaget(dokument({ finansiering }), statistik);
		expect(found.kommuner.map(({ finansiering }) => finansiering['bidrag'])).toEqual([
			100,
			null,
			200,
			300,
			400
		]);
		expect(found.kommuner[1]?.saknade).toEqual([
			{ id: 'bidrag', kolumn: 'barn', orsak: 'ej_tillamplig' }
		]);
		expect(found.riket.summor.ersattningKr).toBeCloseTo(1000, 9);
		expect(found.riket.antalMedSaknade).toBe(1);
	});
});

describe('indexing', () => {
	const rest = { parametrar: { arligtIndex: 0.25 } };
	const CASES: readonly [what: string, del: Del, rest: Del, expected: number][] = [
		['no index given: constant', {}, {}, 10_000],
		['not indexed: four years of 25 % from 2026', {}, rest, 4096],
		['not indexed: counted from its own first year', { fromYear: 2029 }, rest, 8000],
		['not indexed: from long before', { fromYear: 2024 }, rest, 2621.44],
		['indexed: keeps its value', { indexeras: true }, rest, 10_000],
		['falling prices', {}, { parametrar: { arligtIndex: -0.5 } }, 160_000]
	];
	test.each(CASES)('%s', (_, del, rest, expected) => {
		expect(ersattning({ grundbeloppKr: 10_000, ...del }, rest)[0]).toBeCloseTo(expected, 6);
	});
});

describe('fees and the cost of applying', () => {
	const ansokan = { timmar: 40, timkostnad: 'handlaggare' };
	const poster = [post({ pris: { typ: 'kr', krPerEnhet: 100_000 } })];
	const found = forslaget(
		dokument({
			poster,
			finansiering: [
				bidrag({ typ: 'riktat', grundbeloppKr: 60_000, andelSomSoker: 0.5, ansokan }),
				bidrag({ id: 'taxa', typ: 'avgift', grundbeloppKr: 10_000 })
			]
		})
	).kommuner[0];

	test('applying: hours × hourly cost × share that applies, as its own line', () => {
		expect(found?.poster).toEqual({ post: 100_000, 'ansokan:bidrag': 10_000 });
		expect(found).toMatchObject({ lopandeKr: 100_000, bruttoKr: 110_000 });
		expect(found?.arsarbetskrafter).toBeCloseTo((40 / 1600) * 0.5, 12);
	});

	test('fees stand beside the state’s money', () => {
		expect(found).toMatchObject({ ersattningKr: 30_000, avgiftKr: 10_000, nettoKr: 70_000 });
		expect(found?.finansiering).toEqual({ bidrag: 30_000, taxa: 10_000 });
	});

	test('finansieringsgrad is the state’s money alone', () => {
		expect(found?.finansieringsgrad).toBeCloseTo(30 / 110, 12);
	});

	test('no money in slutYear, no applying', () => {
		const finansiering = [bidrag({ grundbeloppKr: 1, tomYear: 2028, ansokan })];
		expect(forslaget(dokument({ finansiering })).kommuner[0]?.bruttoKr).toBe(0);
	});
});
