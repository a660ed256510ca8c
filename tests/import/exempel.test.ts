import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import index from '#data/examples/index.json' with { type: 'json' };
import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna, type Resultat } from '#lib/engine/index.ts';
import {
	parseDokument,
	TEXTPUNKTER,
	type Konsekvensutredning,
	type Texter
} from '#lib/model/index.ts';

const MAPP = path.resolve(import.meta.dirname, '../../data/examples');
const textAv = (fil: string): string => readFileSync(path.join(MAPP, fil), 'utf8');

function dokumentAv(fil: string): Konsekvensutredning {
	const parsed = parseDokument(textAv(fil));
	if (!parsed.ok) throw new Error(parsed.fel.map((f) => `${f.path}: ${f.message}`).join('\n'));
	return parsed.dokument;
}

function resultatAv(dokument: Konsekvensutredning): Resultat {
	const resultat = berakna(dokument, statistik(), grundparametrar());
	if (!resultat.ok) throw new Error(JSON.stringify(resultat));
	return resultat;
}

test('the list and the folder name the same files', () => {
	const filer = readdirSync(MAPP).filter((namn) => namn.endsWith('.barkraft.json'));
	expect(index.map(({ fil }) => fil).toSorted()).toEqual(filer.toSorted());
	expect(new Set(index.map(({ id }) => id)).size).toBe(index.length);
	expect(index.filter(({ sort }) => sort === 'exempel')).toHaveLength(5);
	expect(index.filter(({ sort }) => sort === 'skelett')).toHaveLength(3);
	for (const post of index) expect(Object.values(post).every((text) => text.length > 2)).toBe(true);
});

describe.each(index)('$id', ({ fil, sort }) => {
	const dokument = dokumentAv(fil);

	test('written out and read again it is the same, and nothing in the file was lost', () => {
		const text = JSON.stringify(dokument);
		const igen = parseDokument(text);
		expect(igen.ok && JSON.stringify(igen.dokument)).toBe(text);
		expect(dokument).toMatchObject(JSON.parse(textAv(fil)) as object);
	});

	test('it is calculated for all 290 in every alternative', () => {
		const { alternativ } = resultatAv(dokument);
		expect(alternativ.length).toBeGreaterThanOrEqual(3);
		for (const { kommuner, typ } of alternativ) {
			expect(kommuner).toHaveLength(290);
			expect(kommuner.flatMap(({ saknade }) => saknade)).toEqual([]);
			if (typ !== 'nollalternativ')
				expect(kommuner.every(({ bruttoKr }) => bruttoKr > 0)).toBe(true);
		}
		expect(alternativ.filter(({ typ }) => typ === 'forslag')).toHaveLength(1);
	});

	test('what is assumed says so and why', () => {
		for (const { kostnadsposter, finansiering } of dokument.alternativ) {
			for (const post of [...kostnadsposter, ...finansiering]) {
				expect([post.id, post.motivering.length > 20]).toEqual([post.id, true]);
				expect([post.id, post.kalla.text !== '']).toEqual([post.id, true]);
			}
			for (const { id, kalla, osakerhet } of kostnadsposter) {
				if (kalla.typ === 'antagande') expect([id, osakerhet !== null]).toEqual([id, true]);
			}
		}
	});

	test('every point of the law is answered, or says why not', () => {
		const { texter, regelgivare } = dokument;
		for (const { id, ...punkt } of TEXTPUNKTER) {
			const galler = 'galler' in punkt ? punkt.galler : null;
			const svarad = texter[id] !== '' || texter.motiveringSaknas[id] !== undefined;
			const annan = galler !== null && galler !== regelgivare.typ;
			if (sort === 'exempel') expect([id, svarad]).toEqual([id, true]);
			if (sort === 'skelett' && texter[id] === '')
				expect([id, annan || VALFRIA.has(id)]).toEqual([id, true]);
		}
		if (sort === 'skelett') expect(texter.klara).toEqual([]);
	});

	test('no repealed law as law in force, no former authority, no double spaces', () => {
		const text = textAv(fil);
		expect(text).not.toMatch(/\bESV\b|Ekonomistyrningsverket|2007:1244/);
		expect(text).not.toMatch(/"[^"]*[^\s"\\] {2,}[^"]*"/);
	});
});

/** Points a skeleton leaves open when its kind of duty seldom touches them. */
const VALFRIA: ReadonlySet<keyof Texter> = new Set([
	'kostnaderRegioner',
	'kostnaderForetag',
	'kostnaderEnskilda'
]);

describe('the figures that are known', () => {
	const statens = (fil: string): (number | null)[] =>
		resultatAv(dokumentAv(fil)).alternativ.map(({ riket }) => riket.summor.ersattningKr);

	test.each([
		['bemannade-skolbibliotek.barkraft.json', [0, 433e6, 433e6, 2.1e9]],
		['krisberedskap-civilt-forsvar.barkraft.json', [0, 649e6, 649e6]],
		['cybersakerhetslagen-2025-1506.barkraft.json', [0, 111e6, 111e6, 111e6]],
		['medicinskt-ansvarig-rehabilitering.barkraft.json', [0, 185e6, 185e6, 185e6]]
	])('%s', (fil, belopp) => {
		statens(fil).forEach((kr, i) => expect(kr).toBeCloseTo(belopp[i] ?? NaN, 2));
	});

	test('the school libraries cost about what SKR says', () => {
		const { alternativ } = resultatAv(dokumentAv('bemannade-skolbibliotek.barkraft.json'));
		const brutto = alternativ[1]?.riket.summor.bruttoKr ?? 0;
		expect(Math.abs(brutto / 2.1e9 - 1)).toBeLessThan(0.03);
	});
});
