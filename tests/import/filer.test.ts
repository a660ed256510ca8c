import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { egnaDataFromTolkning, tolkaBytes } from '#lib/import/index.ts';
import { egna, KOMMUNER, kod, meddelanden, tabell, tolkad, val, varde } from './tabeller.ts';
import { bladXml, STILAR, xlsx, type Xlsxcell } from './xlsx.ts';

const las = async (bytes: Uint8Array, blad?: string) =>
	tolkaBytes(bytes, { kommuner: KOMMUNER, ...(blad === undefined ? {} : { blad }) });

const CSV = tabell('Kommun;Värde 2024', (k, i) => `${k.kommunnamn};${varde(i)}`, '\r\n');
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, stor: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !stor);
	return new Uint8Array(view.buffer);
};
const MAC: Readonly<Record<string, number>> = {
	å: 0x8c,
	ä: 0x8a,
	ö: 0x9a,
	Å: 0x81,
	Ä: 0x80,
	Ö: 0x85
};
const mac = (text: string): Uint8Array => Uint8Array.from(text, (c) => MAC[c] ?? c.charCodeAt(0));

describe('CSV bytes', () => {
	test.each([
		['utf-8', strToU8(CSV)],
		['utf-8-bom', strToU8(`\ufeff${CSV}`)],
		['utf-16le', utf16(`\ufeff${CSV}`, false)],
		['utf-16be', utf16(`\ufeff${CSV}`, true)],
		['utf-16le', utf16(CSV.replaceAll(';', '\t'), false)],
		['windows-1252', latin1(CSV)],
		['macintosh', mac(CSV)]
	])('%s', async (kodning, bytes) => {
		const tolkning = tolkad(await las(bytes));
		expect(tolkning.kalla.teckenkodning).toBe(kodning);
		expect(tolkning.saknade).toEqual([]);
		expect(egna(tolkning).varden[kod(289)]).toBe(varde(289));
	});
});

const RADER: readonly (readonly Xlsxcell[])[] = [
	['Kommunkod', 'Kommun', 'Elever', 'Andel'],
	...KOMMUNER.map((k, i): readonly Xlsxcell[] => [
		{ xml: `<c s="3"><v>${Number(k.kommunkod)}</v></c>` },
		k.kommunnamn,
		varde(i),
		{ xml: `<c s="1"><v>${i / 1000}</v></c>` }
	])
];
const medStil = (blad: Record<string, string>) =>
	xlsx({ blad, delar: { 'xl/styles.xml': STILAR } });

describe('XLSX', () => {
	test('codes shown with a zero, names, numbers and per cent', async () => {
		const tolkning = tolkad(await las(medStil({ Blad1: bladXml(RADER) })));
		expect(tolkning.kalla).toMatchObject({ sort: 'xlsx', blad: 'Blad1', bladnamn: ['Blad1'] });
		expect(tolkning.kommunkolumn.sort).toBe('kodOchNamn');
		expect(egna(tolkning).varden[kod(7)]).toBe(varde(7));
		expect(egna(tolkning, { kolumn: 3 }).varden[kod(7)]).toBe(0.007);
		expect(tolkning.kolumner[1]?.gissning.enhet).toBe('andel');
	});

	test('shared strings, with formatting runs, phonetics and entities', async () => {
		const texter =
			'<sst><si><t>Kommun</t></si><si><r><t>Mal</t></r><r><t>mö</t></r><rPh><t>x</t></rPh></si><si><t>V&#228;rde &amp; s&#xE5;</t></si><si/></sst>';
		const s = (i: number): Xlsxcell => ({ xml: `<c t="s"><v>${i}</v></c>` });
		const blad = bladXml([
			[s(0), s(2)],
			[s(1), 5],
			[s(3), s(3)]
		]);
		const tolkning = tolkad(
			await las(xlsx({ blad: { A: blad }, delar: { 'xl/sharedStrings.xml': strToU8(texter) } }))
		);
		expect(tolkning.kolumner[0]?.rubrik).toBe('Värde & så');
		expect(egna(tolkning).varden['1280']).toBe(5);
	});

	test('a formula gives its stored value, and none gives a fault', async () => {
		const f: Xlsxcell = { xml: '<c><f>SUM(A1:A9)</f><v>42</v></c>' };
		const tom: Xlsxcell = { xml: '<c><f>CMD()</f></c>' };
		const fel: Xlsxcell = { xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' };
		const tolkning = tolkad(
			await las(
				xlsx({
					blad: {
						A: bladXml([
							['Kommun', 'Värde'],
							['Malmö', f],
							['Lund', 7],
							['Eslöv', tom],
							['Höör', fel],
							['Ystad', 1]
						])
					}
				})
			)
		);
		expect(egna(tolkning, { felSomSaknas: true }).varden).toMatchObject({
			'1280': 42,
			'1281': 7,
			'1285': null,
			'1267': null
		});
		expect(tolkning.kolumner[0]?.cellfel).toHaveLength(2);
	});

	test('dates are not numbers, and a quoted d in a format is not a date', async () => {
		const n = (s: number): Xlsxcell => ({ xml: `<c s="${s}"><v>45000</v></c>` });
		const blad = bladXml([
			['Kommun', 'Värde'],
			['Malmö', n(6)],
			['Lund', n(0)],
			['Eslöv', n(2)],
			['Höör', n(4)],
			['Ystad', 1]
		]);
		const tolkning = tolkad(await las(medStil({ A: blad })));
		expect(tolkning.kolumner[0]?.cellfel.map(({ radnummer }) => radnummer)).toEqual([4, 5]);
		expect(egna(tolkning, { felSomSaknas: true }).varden).toMatchObject({
			'1280': 45000,
			'1285': null
		});
	});

	test('merged headings and a merged title', async () => {
		const blad = bladXml(
			[
				['Elever per kommun 2023', '', '', ''],
				['', 'Grundskola', '', 'Gymnasium'],
				['Kommun', 'Flickor', 'Pojkar', 'Alla'],
				['Malmö', 1, 2, 3],
				['Lund', 4, 5, 6]
			],
			'<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="B2:C2"/></mergeCells>'
		);
		const tolkning = tolkad(await las(xlsx({ blad: { A: blad } })));
		expect(tolkning.kolumner.map(({ rubrik }) => rubrik)).toEqual([
			'Grundskola, Flickor',
			'Grundskola, Pojkar',
			'Gymnasium, Alla'
		]);
		expect(tolkning.anteckningar).toEqual(['Elever per kommun 2023']);
		expect(tolkning.kolumner[0]?.gissning.year).toBe(2023);
	});

	test('the sheet with the most kommuner, or the one asked for; hidden ones only when asked for', async () => {
		const liten = bladXml([
			['Kommun', 'Värde'],
			['Malmö', 1]
		]);
		const bytes = xlsx({
			blad: {
				Läsmig: bladXml([['Hej']]),
				Några: liten,
				Alla: bladXml(RADER),
				Dolt: bladXml(RADER)
			},
			dolda: ['Dolt'],
			delar: { 'xl/styles.xml': STILAR }
		});
		expect(tolkad(await las(bytes)).kalla).toMatchObject({
			blad: 'Alla',
			bladnamn: ['Läsmig', 'Några', 'Alla']
		});
		expect(tolkad(await las(bytes, 'Några')).kalla.blad).toBe('Några');
		expect(tolkad(await las(bytes, 'Dolt')).kalla.blad).toBe('Dolt');
	});

	test('prefixed elements and single quotes, as some programs write', async () => {
		const blad = bladXml([
			['Kommun', 'Värde'],
			['Malmö', 1],
			['Lund', 2]
		])
			.replace(/<(\/?)(?=[a-z])/g, '<$1x:')
			.replaceAll('"', "'");
		expect(egna(tolkad(await las(xlsx({ blad: { A: blad } })))).varden['1280']).toBe(1);
	});
});

/** Refused in words; how fast is seen by the time limit, generous because the machine may be busy. */
async function avslag(bytes: Uint8Array): Promise<string> {
	const start = performance.now();
	const svar = await las(bytes);
	const tid = performance.now() - start;
	expect(svar.ok).toBe(false);
	expect(tid).toBeLessThan(5_000);
	return meddelanden(svar);
}

describe('hostile and broken files', () => {
	test('5 MB of brackets', async () => {
		expect(await avslag(strToU8('['.repeat(4_900_000)))).toContain('tecken');
		expect(await avslag(strToU8('['.repeat(5_100_000)))).toContain('för stor');
		expect(await avslag(strToU8('[\n'.repeat(2_400_000)))).toContain('rader');
		expect(await avslag(strToU8('[;'.repeat(2_400_000)))).toContain('kolumner');
		expect(await avslag(strToU8('"'.repeat(4_900_000)))).toContain('tecken');
		expect(await avslag(strToU8('"a;b\n'.repeat(900_000)))).toMatch(/tecken|rader/);
		expect(await avslag(strToU8(' '.repeat(4_900_000)))).not.toBe('');
	});

	/** 2 MB of zeros, with the size its directory claims. */
	const bomb = (pastadd: number): Uint8Array => {
		const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(2_000_000) });
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < bytes.length - 4; at += 1) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, pastadd, true);
		}
		return bytes;
	};

	test('a bomb that says what it is', async () => {
		expect(bomb(0).length).toBeLessThan(10_000);
		expect(await avslag(bomb(60_000_000))).toContain('för stor när den packas upp');
		expect(await avslag(bomb(2_000_000))).toContain('för stor när den packas upp');
	});

	test('a bomb that lies about its size', async () => {
		expect(await avslag(bomb(900_000))).toContain('skadad');
		expect(await avslag(bomb(0))).toContain('skadad');
	});

	test('cut off, changed, or empty', async () => {
		const hel = medStil({ A: bladXml(RADER) });
		expect(await avslag(hel.subarray(0, hel.length >> 1))).toContain('skadad');
		expect(await avslag(hel.subarray(0, 4))).toContain('skadad');
		const andrad = hel.slice();
		const mitt = andrad.length >> 1;
		andrad[mitt] = (andrad[mitt] ?? 0) ^ 0xff;
		expect(await avslag(andrad)).toContain('skadad');
	});

	test('a million rows, declared or empty', async () => {
		const rad =
			'<row r="1"><c r="A1" t="inlineStr"><is><t>Malmö</t></is></c><c r="B1"><v>1</v></c></row>';
		const deklarerad = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rad}</sheetData></worksheet>`;
		expect(egna(tolkad(await las(xlsx({ blad: { A: deklarerad } })))).varden['1280']).toBe(1);
		const tomma = Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 1}"/>`).join('');
		expect(
			await avslag(xlsx({ blad: { A: `<worksheet><sheetData>${tomma}</sheetData></worksheet>` } }))
		).toContain('rader');
		const fyllda = bladXml(Array.from({ length: 5_002 }, (_, i) => [`rad ${i}`, i]));
		expect(await avslag(xlsx({ blad: { A: fyllda } }))).toContain('rader');
		expect(
			await avslag(xlsx({ blad: { A: bladXml([Array.from({ length: 201 }, (_, i) => i + 1)]) } }))
		).toContain('kolumner');
	});

	test('entities of the file’s own are never expanded', async () => {
		const dtd =
			'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
		expect(await avslag(xlsx({ blad: { A: dtd } }))).toContain('går inte att läsa');
	});

	test('__proto__ and constructor as headings, names and sheets', async () => {
		const text =
			'Kommun;__proto__;constructor\nMalmö;1;2\n__proto__;3;4\nconstructor;5;6\ntoString;5;6';
		const tolkning = tolkad(await las(strToU8(text)));
		expect(tolkning.rader.map(({ sort }) => sort)).toEqual([
			'kommun',
			'omatchad',
			'omatchad',
			'omatchad'
		]);
		const svar = egnaDataFromTolkning(
			tolkning,
			val(tolkning, { namn: '__proto__', utanOmatchade: true })
		);
		expect(svar.ok && svar.egnaData.id).toBe('proto');
		expect(Object.keys({})).toEqual([]);
		expect(({} as Record<string, unknown>)['Malmö']).toBeUndefined();
		const blad = {
			['__proto__']: bladXml([
				['Kommun', 'Värde'],
				['Malmö', 1]
			])
		};
		expect(tolkad(await las(xlsx({ blad }))).kalla.blad).toBe('__proto__');
	});

	test('formulas as names and values stay text', async () => {
		const text = 'Kommun;Värde\n=CMD|\'/c calc\'!A0;1\nMalmö;=HYPERLINK("http://x")\nLund;2';
		const tolkning = tolkad(await las(strToU8(text)));
		expect(tolkning.rader[0]).toMatchObject({ sort: 'omatchad' });
		expect(tolkning.kolumner[0]?.cellfel).toHaveLength(1);
	});

	test.each([
		['en äldre Excel-fil', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'äldre Excel-fil'],
		['en PDF', strToU8('%PDF-1.7'), 'PDF'],
		['ett Word-dokument', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'Word'],
		['ODS', zipSync({ 'content.xml': strToU8('<x/>') }), 'OpenDocument'],
		['XLSB', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
		['ett annat arkiv', zipSync({ 'a.txt': strToU8('x') }), 'zip-arkiv'],
		['en tom fil', new Uint8Array(), 'inget att läsa'],
		['en bild', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'inte en tabell'],
		['en arbetsbok utan blad', xlsx({ blad: {} }), 'inget synligt blad']
	])('%s', async (_, bytes, orsak) => {
		expect(await avslag(bytes)).toContain(orsak);
	});

	test('endless tags, attributes and headings', async () => {
		const blad = (inre: string) =>
			xlsx({
				blad: { A: `<worksheet><sheetData><row r="1"><c ${inre}/></row></sheetData></worksheet>` }
			});
		// Noise between, so that it is not refused for packing too well.
		const brus = Array.from({ length: 300_000 }, (_, i) => ((i * 48271) % 99991).toString(36)).join(
			''
		);
		expect(await avslag(blad(brus))).not.toBe('');
		expect(await avslag(blad(`${brus} `.repeat(2)))).not.toBe('');
		expect(await avslag(blad(brus.replace(/[0-9]/g, '""')))).not.toBe('');
		const rubrik = `Kommun;${`a${'-'.repeat(30_000)}b;`.repeat(100)}Värde\nMalmö;${'1;'.repeat(100)}2`;
		const start = performance.now();
		expect(tolkad(await las(strToU8(rubrik))).saknade).toHaveLength(289);
		expect(performance.now() - start).toBeLessThan(5_000);
	});

	test('rows alike by the thousand do not freeze the reader', async () => {
		const lika = `Kommun;År;Värde\n${'Malmö;2023;1\n'.repeat(4_900)}`;
		expect(await avslag(strToU8(lika))).toContain('fler än');
		const okanda = `Kommun;Värde\nMalmö;1\n${Array.from({ length: 4_900 }, (_, i) => `Kommunen Nr${i}x;1`).join('\n')}`;
		expect(tolkad(await las(strToU8(okanda))).rader).toHaveLength(4_901);
	});
});
