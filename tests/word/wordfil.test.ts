import { sammanhangFor } from '#lib/text/index.ts';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { berakna } from '#lib/engine/index.ts';
import { wordfil } from '#lib/export/docx/wordfil.ts';
import { klasstabell, kommuntabell } from '#lib/export/tabell.ts';
import {
	parseDokument,
	parseValue,
	TEXTPUNKTER,
	type Konsekvensutredning,
	type SparadMening
} from '#lib/model/index.ts';
import { GRUND, RIKET } from '../laws/urval.ts';
import { alla, delar, wordtext } from '../ooxml/delar.ts';
import type { Element } from './xml.ts';

const FOLDER = new URL('../../data/examples/', import.meta.url);
const EXEMPEL = 'brottsforebyggande-2023-196.barkraft.json';

function exempel(name = EXEMPEL): Konsekvensutredning {
	const parsed = parseDokument(readFileSync(new URL(name, FOLDER), 'utf8'));
	if (!parsed.ok) throw new Error(`${name} is broken.`);
	return parsed.dokument;
}

const valt = ({ alternativ }: Konsekvensutredning): string =>
	(alternativ.find((ett) => ett.valt) ?? alternativ[0])?.id ?? '';

function bytes(dokument: Konsekvensutredning): Uint8Array {
	const fil = wordfil({
		dokument,
		statistik: RIKET,
		parametrar: GRUND,
		alternativ: valt(dokument)
	});
	if ('ok' in fil) throw new Error(fil.message);
	return fil;
}

const style = (p: Element): string => alla(p, 'w:pStyle')[0]?.attribut.get('w:val') ?? '';

function body(fil: Uint8Array): Element {
	const root = delar(fil).get('word/document.xml');
	if (root === undefined) throw new Error('No document.');
	return root;
}

const rows = (table: Element): string[][] =>
	alla(table, 'w:tr').map((row) => alla(row, 'w:tc').map(wordtext));

describe('wordfil', () => {
	const dokument = exempel();
	const fil = bytes(dokument);
	const root = body(fil);

	it('has the headings of the law in its order', () => {
		const rubriker = alla(root, 'w:p')
			.filter((p) => style(p) === 'Heading1')
			.map(wordtext);
		expect(rubriker).toEqual([
			'Problemet och den förändring som eftersträvas',
			'Konsekvenser om ingen åtgärd vidtas',
			'Alternativen',
			'Det mest lämpliga alternativet',
			'Kostnader och intäkter',
			'Andra relevanta konsekvenser',
			'Begränsande åtgärder',
			'Ikraftträdande och informationsinsatser',
			'Utvärdering',
			'Delar som inte har kunnat analyseras',
			'Den kommunala självstyrelsen',
			'EU-rätten',
			'Finansiering'
		]);
		const myndighet = exempel();
		myndighet.regelgivare.typ = 'myndighet';
		myndighet.texter.finansieringsforslag = '';
		const last = alla(body(bytes(myndighet)), 'w:p').filter((p) => style(p) === 'Heading1');
		expect(wordtext(last.at(-1)!)).toBe('Bemyndigande, samråd och medgivande');
	});

	it('holds every figure of the class table and of all kommuner', () => {
		const resultat = berakna(dokument, RIKET, GRUND);
		if (!resultat.ok) throw new Error(resultat.message);
		const visat = resultat.alternativ.find(({ id }) => id === valt(dokument))!;
		const tables = alla(root, 'w:tbl').map(rows);
		const sammanhang = sammanhangFor(dokument, RIKET);
		for (const { rader } of [klasstabell(visat, sammanhang), kommuntabell(visat, sammanhang)]) {
			const expected = rader.map((rad) => rad.map((cell) => cell.text));
			expect(
				tables.some((table) => JSON.stringify(table.slice(1)) === JSON.stringify(expected))
			).toBe(true);
		}
	});

	it('repeats the heading row of every table, and gives it and every chart a text', () => {
		for (const table of alla(root, 'w:tbl')) {
			expect(alla(table, 'w:tr').map((row) => alla(row, 'w:tblHeader').length)[0]).toBe(1);
			expect(alla(table, 'w:tblCaption')[0]?.attribut.get('w:val')).not.toBe('');
		}
		const charts = alla(root, 'wp:docPr');
		expect(charts).toHaveLength(2);
		for (const chart of charts) expect(chart.attribut.get('descr')).toMatch(/kommuner/);
	});

	it('gives every table of figures and every chart its sources, each cited source once', () => {
		const paragraphs = alla(root, 'w:p');
		const noted = (p: Element) =>
			alla(p, 'w:footnoteReference').length +
			alla(p, 'w:instrText').filter((f) => f.text.includes('NOTEREF')).length;
		const captions = paragraphs.filter((p) => style(p) === 'Caption' && noted(p) > 0).map(wordtext);
		for (const rubrik of [
			'Alternativen sida vid sida',
			'Kostnader och intäkter för kommunerna i riket',
			'Kostnadsposter och finansiering i riket',
			'Kostnad per storleksklass',
			'Kostnader och intäkter år för år i riket',
			'Alla kommuner'
		])
			expect(captions.some((caption) => caption.includes(rubrik))).toBe(true);
		expect(captions.filter((caption) => caption.startsWith('Figur'))).toHaveLength(2);
		const notes = alla(delar(fil).get('word/footnotes.xml'), 'w:footnote').map(wordtext).slice(2);
		expect(new Set(notes).size).toBe(notes.length);
		expect(alla(root, 'w:footnoteReference')).toHaveLength(notes.length);
		const { kostnadsposter, finansiering } = dokument.alternativ.find((ett) => ett.valt)!;
		for (const { kalla } of [...kostnadsposter, ...finansiering]) {
			expect(kalla.text === '' || notes.some((note) => note.includes(kalla.text))).toBe(true);
			expect(notes.some((note) => note.includes(kalla.url))).toBe(true);
		}
	});

	it('marks what is neither answered nor justified', () => {
		const tomt = exempel();
		tomt.texter.nollalternativ = ' \n ';
		tomt.texter.problem = '';
		tomt.texter.motiveringSaknas = { problem: 'Uppgifterna kom för sent.' };
		const paragraphs = alla(body(bytes(tomt)), 'w:p').map((p) => [style(p), wordtext(p)]);
		const after = (rubrik: string) => {
			const at = paragraphs.findIndex(([stil, t]) => stil === 'Heading1' && t === rubrik);
			return paragraphs[at + 2];
		};
		expect(after('Konsekvenser om ingen åtgärd vidtas')?.[0]).toBe('Lucka');
		expect(after('Problemet och den förändring som eftersträvas')).toEqual([
			'Motivering',
			'Har inte kunnat göras. Uppgifterna kom för sent.'
		]);
	});

	it('shows what a skeleton asks for as gaps, not as answers', () => {
		const skelett = body(bytes(exempel('skelett-ny-funktion.barkraft.json')));
		const stycken = alla(skelett, 'w:p').map((p) => [style(p), wordtext(p)] as const);
		const fragor = stycken.filter(([, ord]) => ord.startsWith('Att skriva: '));
		expect(fragor.length).toBeGreaterThan(10);
		expect(new Set(fragor.map(([stil]) => stil))).toEqual(new Set(['Lucka']));
		expect(stycken.filter(([, ord]) => /^(Beskriv|Ange|Nämn) /.test(ord))).toEqual([]);
		const saknas = stycken.filter(([, ord]) => ord.endsWith('Varken text eller motivering finns.'));
		// Every point of a kommitté, but the calculated costs of the kommuner.
		expect(saknas.length).toBe(17);
	});

	it('gives the same bytes each time, with no clock, macro or link to another file', () => {
		expect(Buffer.from(bytes(dokument)).equals(Buffer.from(fil))).toBe(true);
		const files = unzipSync(fil);
		expect(Object.keys(files).filter((path) => /vba|\.bin$/i.test(path))).toEqual([]);
		expect(strFromU8(files['docProps/core.xml']!)).toMatch(/--format docx --alternativ forslag/);
		expect(strFromU8(files['docProps/core.xml']!)).not.toMatch(/created|modified/);
		expect(strFromU8(files['word/_rels/document.xml.rels']!)).not.toContain('External');
	});

	it.each(['cybersakerhetslagen-2025-1506.barkraft.json', 'skelett-ny-funktion.barkraft.json'])(
		'is well-formed for %s and its relations lead somewhere',
		(name) => {
			const files = delar(bytes(exempel(name)));
			const rels = files.get('word/_rels/document.xml.rels')!;
			for (const rel of alla(rels, 'Relationship')) {
				expect([...files.keys()]).toContain(`word/${rel.attribut.get('Target')}`);
			}
		}
	);
});

describe('the sentences the user has taken', () => {
	const dokument = exempel();
	const id = valt(dokument);
	const mening = (namn: string, egen: Partial<SparadMening> = {}): SparadMening => ({
		...{ id: `${id}.${namn}`, val: 'tagen', text: '', fingeravtryck: '', siffror: [] },
		...egen
	});
	dokument.meningar = [
		mening('storlekskvot'),
		mening('kostnad', { text: 'Det kostar 1 miljon kronor.', siffror: ['1\u00A0miljon kronor'] }),
		mening('tackning', { val: 'struken' }),
		mening('fanns', { text: 'En mening som fanns.' })
	];
	const lista = alla(body(bytes(dokument)), 'w:p').map((p) => [style(p), wordtext(p)] as const);
	const under = (rubrik: string) => {
		const after = lista.slice(
			lista.findIndex(([stil, t]) => stil === 'Heading3' && t === rubrik) + 1
		);
		return after.slice(
			0,
			after.findIndex(([stil]) => stil === 'Caption')
		);
	};

	it('stand in the section of their subject, and one whose figures have changed is marked', () => {
		const [egen, tvivel, borta, bortatvivel, ...rest] = under('Riket');
		expect(egen).toEqual(['Normal', 'Det kostar 1 miljon kronor.']);
		expect(tvivel?.[0]).toBe('Lucka');
		expect(tvivel?.[1]).toMatch(
			/^Kontrollera meningen ovan\. Siffrorna har ändrats .* 1\smiljon kronor är nu 142\smiljoner kronor\. Nu skriver beräkningen: Förslaget beräknas kosta/
		);
		expect(borta).toEqual(['Normal', 'En mening som fanns.']);
		expect(bortatvivel?.[1]).toMatch(/ger inte längre någon sådan mening\.$/);
		expect(rest).toEqual([]);
	});

	it('follow the figures when they are not rewritten, and say nothing twice', () => {
		expect(under('Per storleksklass')).toEqual([
			['Normal', expect.stringMatching(/^I kommuner med färre än .* är kostnaden 139\s/)]
		]);
		expect(lista.filter(([, t]) => t.startsWith('Staten täcker'))).toEqual([]);
		const beskriver = lista.find(([, t]) => t.startsWith('Beräkningen gäller'));
		expect(beskriver?.[1]).toMatch(/^Beräkningen gäller alternativet [^.]*\.$/);
	});
});

const FIENTLIGT = [
	[
		'</w:t></w:r><x>&amp;"\'',
		'a\u0000\u0007\u000B\uFFFE\uD800b',
		'👩🏽‍⚖️ \u202Eשלום\u202C مرحبا',
		']]><!-- %s {{7*7}} \u2028 \u00AD'
	].join(' ')
];

describe('hostile texts', () => {
	it.each(FIENTLIGT)('%j in every field stays a text in a valid file', (hostile) => {
		const dokument = exempel();
		const kort = hostile.slice(0, 300);
		Object.assign(dokument, { titel: kort, diarienummer: kort, beskrivning: hostile });
		dokument.regelgivare.namn = kort;
		for (const { id } of TEXTPUNKTER) dokument.texter[id] = `A\t${hostile}\r\nB`;
		for (const alternativ of dokument.alternativ) {
			Object.assign(alternativ, { namn: kort, beskrivning: hostile, fordelar: hostile });
			for (const del of [...alternativ.kostnadsposter, ...alternativ.finansiering]) {
				Object.assign(del, { namn: kort, motivering: hostile });
				del.kalla.text = kort;
			}
		}
		const parsed = parseValue(dokument);
		if (!parsed.ok) throw new Error('The texts are not allowed in the document.');
		const files = delar(bytes(parsed.dokument));
		const shown = wordtext(files.get('word/document.xml')!);
		// What XML cannot hold is replaced; soft hyphens are Word's own.
		const kept = hostile
			.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
			.replaceAll('\u00AD', '');
		expect(shown.split(kept).length).toBeGreaterThan(TEXTPUNKTER.length / 2);
	});
});
