import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDokument, parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { berakna, type Alternativresultat } from '#lib/engine/index.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { bidrag, fil, post, type Forslag } from '../laws/smaKommuner.ts';

/** The figures that the real country must give (issue 2 "Seen to work"; docs/metod.md §5 and §6.1). */

const KOLADA = [5000, 10_000, 15_000, 20_000, 30_000, 50_000, 100_000, 200_000];

function parsed(value: unknown): Konsekvensutredning {
	const found = parseValue(value);
	if (!found.ok) throw new Error(JSON.stringify(found.fel));
	return found.dokument;
}

function forslaget(doc: Konsekvensutredning, id = 'forslag'): Alternativresultat {
	const resultat = berakna(doc, statistik(), grundparametrar());
	if (!resultat.ok) throw new Error(resultat.kind);
	return resultat.alternativ.find((alternativ) => alternativ.id === id)!;
}

const calculate = (forslag: Forslag) =>
	forslaget(parsed(fil(forslag, { storleksgranser: KOLADA })));

const HALV_TJANST = post({
	pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' }
});
const ANSLAG = bidrag({ totaltKr: 219_000_000 });

describe('half a post at 800 000 kr and 219 mnkr per invånare, nothing else', () => {
	const { riket, kommuner, storleksklasser } = calculate({
		poster: [HALV_TJANST],
		finansiering: [ANSLAG]
	});

	test('costs 290 × 400 000 kr', () => {
		expect(riket.summor.bruttoKr).toBe(116_000_000);
		expect(riket.summor.arsarbetskrafter).toBe(145);
	});

	test('the money sums to 219 000 000 kr to the öre, and is the same per head everywhere', () => {
		const sum = kommuner.reduce((total, { ersattningKr }) => total + ersattningKr, 0);
		expect(Math.abs(sum - 219_000_000)).toBeLessThan(0.005);
		for (const { ersattningKrPerInvanare } of kommuner) {
			expect(ersattningKrPerInvanare).toBeCloseTo(219_000_000 / 10_605_520, 10);
		}
	});

	test('the brytpunkt is solved: 400 000 ÷ 20,65 kr, between 19 000 and 19 500', () => {
		expect(riket.brytpunkt.typ).toBe('exakt');
		expect(riket.brytpunkt.tacksRiktning).toBe('over');
		expect(riket.brytpunkt.invanare).toBeCloseTo((400_000 * 10_605_520) / 219_000_000, 6);
		expect(riket.brytpunkt.invanare).toBeGreaterThan(19_000);
		expect(riket.brytpunkt.invanare).toBeLessThan(19_500);
	});

	test('164 kommuner are underfinansierade, the same that lie below it', () => {
		expect(riket.antalUnderfinansierade).toBe(164);
		expect(riket.brytpunkt.antalUnder).toBe(164);
		expect(riket.brytpunkt.folkmangdUnder).toBe(riket.folkmangdUnderfinansierade);
		const small = kommuner.filter(({ folkmangd }) => folkmangd < riket.brytpunkt.invanare!);
		expect(small.every(({ nettoKr }) => nettoKr > 0)).toBe(true);
		expect(small).toHaveLength(164);
	});

	test('a purely fixed cost: elasticity −1, and dearer by as much as the class is smaller', () => {
		expect(riket.storlekselasticitet).toBeCloseTo(-1, 10);
		const [first, last] = [storleksklasser[0]!, storleksklasser.at(-1)!];
		const expected = last.folkmangd / last.antalKommuner / (first.folkmangd / first.antalKommuner);
		expect(riket.storlekskvot).toBeCloseTo(expected, 9);
	});

	test('classes of 17, 59, 56, 35, 35, 37, 31, 16 and 4 kommuner, as RKA has them', () => {
		expect(storleksklasser.map(({ antalKommuner }) => antalKommuner)).toEqual([
			17, 59, 56, 35, 35, 37, 31, 16, 4
		]);
		expect(riket).toMatchObject({ antalKommuner: 290, folkmangd: 10_605_520 });
	});
});

test('on the population of 2021 the 219 mnkr are about 21 kr per head (SKR)', () => {
	const rows = readFileSync(new URL('../../data/tables/folkmangd.csv', import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	const column = rows[0]!.indexOf('folkmangd2021');
	const folkmangd = rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0);
	expect(Math.round(219_000_000 / folkmangd)).toBe(21);
});

test('a cost per inhabitant is neutral: quotient 1, elasticity 0', () => {
	const { riket } = calculate({
		poster: [
			post({
				mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 },
				pris: HALV_TJANST['pris']
			})
		]
	});
	expect(riket.storlekskvot).toBeCloseTo(1, 12);
	expect(riket.storlekselasticitet).toBeCloseTo(0, 10);
	expect(riket.summor.arsarbetskrafter).toBeCloseTo(10_605_520 * 0.001 * 0.5, 6);
});

test('a grundbelopp of 400 000 kr covers the half post everywhere', () => {
	const { riket } = calculate({
		poster: [HALV_TJANST],
		finansiering: [bidrag({ grundbeloppKr: 400_000 })]
	});
	expect(riket.brytpunkt.typ).toBe('alla');
	expect(riket.antalUnderfinansierade).toBe(0);
});

describe('the example of lag (2023:196)', () => {
	const path = '../../data/examples/brottsforebyggande-2023-196.barkraft.json';
	const doc = parseDokument(readFileSync(new URL(path, import.meta.url), 'utf8'));
	if (!doc.ok) throw new Error(JSON.stringify(doc.fel));

	// 0,5 × 800 000 + (120 + 80) × 500 ÷ 2 + 4 × 15 × 500 + 20 × 500 = 490 000 kr in every kommun.
	test('costs 490 000 kr in every kommun', () => {
		const { kommuner } = forslaget(doc.dokument);
		expect(new Set(kommuner.map(({ bruttoKr }) => bruttoKr))).toEqual(new Set([490_000]));
	});

	test.each(['forslag', 'grundbelopp'])('%s: the state pays 219 000 000 kr to the öre', (id) => {
		const { riket } = forslaget(doc.dokument, id);
		expect(Math.abs(riket.betalare.statenKr - 219_000_000)).toBeLessThan(0.005);
		expect(riket.betalare.kommunernaKr + riket.betalare.statenKr).toBeCloseTo(290 * 490_000, 4);
	});

	test('the proposal leaves the small; its brytpunkt is 490 000 ÷ kr per head', () => {
		const { riket, storleksklasser } = forslaget(doc.dokument);
		expect(riket.brytpunkt.invanare).toBeCloseTo((490_000 * 10_605_520) / 219_000_000, 6);
		expect(storleksklasser[0]?.antalUnderfinansierade).toBe(17);
		expect(storleksklasser.at(-1)?.antalUnderfinansierade).toBe(0);
	});

	test('each update of lägesbild and åtgärdsplan falls every other year of the path', () => {
		const { perYear } = forslaget(doc.dokument);
		expect(perYear.map(({ lopandeKr }) => lopandeKr)).toEqual(
			Array.from({ length: 10 }, (_, i) => 290 * (i % 2 === 0 ? 540_000 : 440_000))
		);
	});

	test('without a requirement nothing costs', () => {
		expect(forslaget(doc.dokument, 'noll').riket.summor).toMatchObject({ bruttoKr: 0, nettoKr: 0 });
	});
});
