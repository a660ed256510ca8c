import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { arbetsboken } from '#lib/export/xlsx/arbetsbok.ts';
import { arbetsbok, vardebok } from '#lib/export/xlsx/index.ts';
import { berakna, draResultat } from '#lib/engine/index.ts';
import { parseDokument, parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { stortDokument } from '../bench/document.ts';
import { GRUND, RIKET } from '../laws/urval.ts';
import { lasFil } from './lasFil.ts';

const FOLDER = new URL('../../data/examples/', import.meta.url);
const EXEMPEL = 'brottsforebyggande-2023-196.barkraft.json';

function exempel(name = EXEMPEL): Konsekvensutredning {
	const parsed = parseDokument(readFileSync(new URL(name, FOLDER), 'utf8'));
	if (!parsed.ok) throw new Error(`${name} is broken.`);
	return parsed.dokument;
}

const underlag = (dokument: Konsekvensutredning) => ({
	dokument,
	statistik: RIKET,
	parametrar: GRUND
});

function bytes(dokument: Konsekvensutredning): Uint8Array {
	const fil = arbetsbok(underlag(dokument));
	if ('ok' in fil) throw new Error(fil.message);
	return fil;
}

function boken(dokument: Konsekvensutredning) {
	const bok = arbetsboken(underlag(dokument));
	if ('ok' in bok) throw new Error(bok.message);
	return bok;
}

function formulas(dokument: Konsekvensutredning): string[] {
	return boken(dokument).blad.flatMap(({ rader, formelkolumner = [] }) => [
		...rader.flatMap(({ celler }) => celler.flatMap((cell) => cell?.formel ?? [])),
		...formelkolumner.map(({ formel }) => formel)
	]);
}

describe('arbetsbok', () => {
	it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.barkraft.json')))(
		'is made for %s with formulas whose names all exist',
		(name) => {
			const dokument = exempel(name);
			const names = new Set(boken(dokument).namn.map(({ namn }) => namn));
			for (const formel of new Set(formulas(dokument))) {
				expect(formel).not.toMatch(/#(REF|NAME|VALUE|DIV|N\/A|NUM)/);
				expect(formel.length).toBeLessThan(8192);
				const utanText = formel.replace(/"[^"]*"/g, '');
				for (const [ord] of utanText.matchAll(/[A-Za-z]\w*_\w+(?!\w*\()/g))
					expect(names).toContain(ord);
			}
		}
	);

	it('has names that are unique whatever the case and are never cells', () => {
		const names = boken(exempel()).namn.map(({ namn }) => namn);
		expect(new Set(names.map((namn) => namn.toLowerCase())).size).toBe(names.length);
		for (const namn of names) expect(namn).toMatch(/^(?![A-Z]{1,3}\d+$)[A-Za-z]\w*$/);
	});

	it('gives the same bytes each time', () => {
		expect(Buffer.from(bytes(exempel())).equals(Buffer.from(bytes(exempel())))).toBe(true);
	});

	it('has no macros, no links to other files and no clock', () => {
		const files = unzipSync(bytes(exempel()));
		expect(Object.keys(files).filter((path) => /vba|externalLink|\.bin$/i.test(path))).toEqual([]);
		expect(strFromU8(files['docProps/core.xml']!)).not.toMatch(/created|modified/);
	});

	it('prints the title of a sheet of many pages above each of them, not a piece of it beside', () => {
		const files = unzipSync(bytes(exempel()));
		const bok = strFromU8(files['xl/workbook.xml']!);
		expect(bok).toMatch(
			/name="_xlnm.Print_Area" localSheetId="3">'Storleksklasser'!\$A\$3:\$[A-Z]+\$\d+</
		);
		expect(bok).toContain(`name="_xlnm.Print_Titles" localSheetId="3">'Storleksklasser'!$A:$D<`);
		const header = /<oddHeader>(.*)<\/oddHeader>/.exec(
			strFromU8(files['xl/worksheets/sheet4.xml']!)
		)?.[1];
		expect(header).toMatch(
			/^&amp;L.*14Storleksklasser&#10;.*9Årskostnaden gäller 2033, när allt är infört, i 2024 års priser\. Medel är summan.*Antaganden\.$/
		);
	});

	it('is read by another library, with kommunkod as text and its leading zero', async () => {
		const { sheets } = await readXlsx(bytes(exempel()));
		expect(sheets.map(({ name }) => name)).toContain('Storleksklasser');
		const data = sheets.find(({ name }) => name === 'Kommundata');
		expect(data?.rows[7]?.[0]).toBe('0114');
	});

	it('holds the engine’s figures for riket in full', () => {
		const dokument = exempel();
		const resultat = berakna(dokument, RIKET, GRUND);
		if (!resultat.ok) throw new Error(resultat.message);
		const rows = lasFil(bytes(dokument)).get('Riket') ?? [];
		const brutto = rows
			.filter((row) => row[0]?.varde === 'Bruttokostnad')
			.map((row) => row[1]?.varde);
		expect(brutto).toEqual(resultat.alternativ.map(({ riket }) => riket.summor.bruttoKr));
	});

	it('stays within 400 kB for 20 uncertain posts in 5 alternatives', () => {
		const dokument = stortDokument(true);
		const osakerhet = draResultat(underlag(dokument), { dragningar: 100, fro: 1 });
		if (!osakerhet.ok) throw new Error(osakerhet.message);
		const fil = arbetsbok({ ...underlag(dokument), osakerhet });
		expect(fil).toBeInstanceOf(Uint8Array);
		expect('length' in fil && fil.length).toBeLessThanOrEqual(400_000);
	});

	it('refuses what the engine refuses', () => {
		expect(arbetsbok(underlag({ ...exempel(), statistik: '1999' }))).toMatchObject({ ok: false });
	});
});

const FIENTLIGT = [
	'=1+1',
	'@SUM(A1)',
	'</t></si><x>&amp;"',
	'a\u0000\u0007\uFFFE\uD800b',
	'👩🏽‍⚖️ \u202Eשלום',
	'_x0041_',
	'å'.repeat(300)
];

/** The example with a hostile text in every free text field. */
function fientligt(text: string): Konsekvensutredning {
	const dokument = structuredClone(exempel());
	const kort = text.slice(0, 300);
	Object.assign(dokument, { titel: kort, diarienummer: kort });
	dokument.regelgivare.namn = kort;
	for (const alternativ of dokument.alternativ) {
		alternativ.namn = kort;
		for (const del of [...alternativ.kostnadsposter, ...alternativ.finansiering]) {
			Object.assign(del, { namn: kort, motivering: text.repeat(40) });
			del.kalla.text = kort;
		}
		for (const post of alternativ.kostnadsposter)
			Object.assign(post, { avser: kort, sektor: kort });
	}
	const parsed = parseValue(dokument);
	if (!parsed.ok) throw new Error('The texts are not allowed in the document.');
	return parsed.dokument;
}

describe('hostile texts', () => {
	it.each(FIENTLIGT)('%j stays a text in a valid file', async (text) => {
		const fil = bytes(fientligt(text));
		for (const [path, file] of Object.entries(unzipSync(fil))) {
			const xml = strFromU8(file);
			expect(xml, path).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
			// Standing alone: our own `$A11+1` is no hostile text.
			expect(xml, path).not.toMatch(/<f>[^<]*((?<![\w$.])1\+1|SUM\(A1\))/);
		}
		const { sheets } = await readXlsx(fil);
		expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
		for (const { name } of sheets) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
	});

	it('cuts a text that Excel has no room for', () => {
		const strings = strFromU8(
			unzipSync(bytes(fientligt('x'.repeat(1000))))['xl/sharedStrings.xml']!
		);
		const longest = Math.max(
			...[...strings.matchAll(/>([^<]*)<\/t>/g)].map(([, t = '']) => t.length)
		);
		expect(longest).toBe(32_767);
	});
});

describe('vardebok', () => {
	it('has the classes and all kommuner without a formula', () => {
		const dokument = exempel();
		const resultat = berakna(dokument, RIKET, GRUND);
		if (!resultat.ok) throw new Error(resultat.message);
		const fil = vardebok({ dokument, statistik: RIKET, alternativ: resultat.alternativ[1]! });
		expect(lasFil(fil).get('Kommuner')).toHaveLength(291);
		const xml = Object.values(unzipSync(fil))
			.map((file) => strFromU8(file))
			.join('');
		expect(xml).not.toContain('<f>');
	});
});
