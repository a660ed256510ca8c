import { beforeAll, describe, expect, it } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { karnaStatistik } from '#lib/data/browser.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { berakna } from '#lib/engine/index.ts';
import { parseValue } from '#lib/model/index.ts';
import { klasstabellCsv, kommuntabellCsv, type Tabellunderlag } from './csvTabeller.ts';

let underlag: Tabellunderlag;

beforeAll(() => {
	const parsed = parseValue(exempel);
	if (!parsed.ok) throw new Error('The example is broken.');
	const dokument = { ...parsed.dokument, titel: '=Titel; med "tecken"' };
	const resultat = berakna(dokument, karnaStatistik, grundparametrar());
	const alternativ = resultat.ok ? resultat.alternativ[1] : undefined;
	if (!resultat.ok || alternativ === undefined) throw new Error('No result.');
	underlag = { dokument, statistik: karnaStatistik, alternativ };
});

const lines = (bytes: Uint8Array): string[] =>
	new TextDecoder().decode(bytes).trim().split(/\r?\n/);

describe('kommuntabellCsv', () => {
	it('gives machines one row per kommun with the ids of the result', () => {
		const [head = '', ...rows] = lines(kommuntabellCsv(underlag, 'maskin'));
		expect(rows).toHaveLength(290);
		expect(head).toMatch(
			/^kommunkod,kommunnamn,folkmangd,storleksklass,engangKr,lopandeKr,bruttoKr,/
		);
		const columns = head.split(',');
		const at = columns.indexOf('nettoKr');
		const cells = rows.map((row) => row.split(','));
		expect(cells.every((row) => row.length === columns.length)).toBe(true);
		expect(cells[0]?.[0]).toBe('0114');
		const sum = cells.reduce((total, row) => total + Number(row[at]), 0);
		expect(sum).toBeCloseTo(underlag.alternativ.riket.summor.nettoKr, 3);
	});

	it('says above the table what it is, and only in the Excel kind', () => {
		const excel = lines(kommuntabellCsv(underlag, 'excel'));
		expect(excel[0]).toBe(`Titel;"'=Titel; med ""tecken"""`);
		expect(excel).toContain('Alternativ;Förslaget');
		const head = excel.indexOf('');
		expect(excel.slice(0, head).join()).toMatch(
			/2024 års priser.*31 december 2025.*motor \d.*kontrollsumma;[0-9a-f]{64}.*--format csv --alternativ forslag/s
		);
		expect(excel[head + 1]).toMatch(/^Kommunkod;Kommun;Folkmängd;/);
		expect(excel).toHaveLength(head + 2 + 290);
	});
});

describe('klasstabellCsv', () => {
	it('has nine classes and riket', () => {
		const [head = '', ...rows] = lines(klasstabellCsv(underlag, 'maskin'));
		expect(rows).toHaveLength(10);
		expect(rows.at(-1)).toMatch(/^riket,0,,290,/);
		expect(rows.every((row) => row.split(',').length === head.split(',').length)).toBe(true);
		expect(lines(klasstabellCsv(underlag, 'excel')).at(-1)).toMatch(/^Riket;290;/);
	});
});
