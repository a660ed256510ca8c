import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dokumenthash } from '#lib/export/dokumenthash.ts';
import { exportera } from '#lib/export/exportera.ts';
import { EXPORTFORMAT, exportkommando, type Exportformat } from '#lib/export/format.ts';
import { parseValue, TEXTPUNKTER, type Konsekvensutredning } from '#lib/model/index.ts';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../laws/smaKommuner.ts';
import { tolkaXml } from '../word/xml.ts';

const FORMAT = Object.keys(EXPORTFORMAT) as Exportformat[];
/** Fields that are names for the machine, or addresses: not text that a person writes. */
const EJ_TEXT = new Set(
	'id typ format statistik url val euKrav egnaData alternativ drivare timkostnad lon'.split(' ')
);
const KORT = 300;

/** A document with every text field filled in. */
function hela(): Konsekvensutredning {
	const kalla = { typ: 'forarbete', text: 'Källa', url: 'https://exempel.se/?a=1&b=2' };
	const osakerhet = { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 };
	const doc = dokument(
		{
			poster: [
				post({ avser: '1 §', sektor: 'Sektor', kalla, motivering: 'Skäl', osakerhet }),
				post({ id: 'per', mangd: { typ: 'perKommun', egnaData: 'egna' } })
			],
			finansiering: [bidrag({ totaltKr: 1000, kalla, motivering: 'Skäl' })]
		},
		{
			diarienummer: 'D 1',
			beskrivning: 'Om',
			regelgivare: { typ: 'myndighet', namn: 'Myndigheten' },
			parametrar: { arligtIndex: 0.02, kallor: { arligtIndex: kalla } },
			egnaData: [
				{ id: 'egna', namn: 'Egna', enhet: 'st', year: 2025, kalla, varden: { '0001': 1 } }
			],
			texter: {
				...Object.fromEntries(TEXTPUNKTER.map(({ id }) => [id, 'Text'])),
				motiveringSaknas: Object.fromEntries(TEXTPUNKTER.map(({ id }) => [id, 'Motiv']))
			},
			meningar: [
				{ id: 'forslag.kostnad', val: 'tagen', text: 'Egen', fingeravtryck: 'x', siffror: ['1'] }
			]
		}
	);
	for (const alternativ of doc.alternativ) {
		Object.assign(alternativ, { beskrivning: 'Om', fordelar: 'Bra', nackdelar: 'Sämre' });
	}
	return doc;
}

/** Every text replaced; the fields that were. */
function ersatt(value: unknown, text: string, path = ''): readonly [unknown, string[]] {
	if (typeof value === 'string') {
		return EJ_TEXT.has(path.split('.').at(-1) ?? '') ? [value, []] : [text, [path]];
	}
	if (typeof value !== 'object' || value === null) return [value, []];
	const parts = Object.entries(value).map(
		([key, part]) => [key, ersatt(part, text, `${path}.${key}`)] as const
	);
	const fields = parts.flatMap(([, [, found]]) => found);
	if (Array.isArray(value)) return [parts.map(([, [part]]) => part), fields];
	return [Object.fromEntries(parts.map(([key, [part]]) => [key, part])), fields];
}

function files(doc: Konsekvensutredning, format: Exportformat): Map<string, string> {
	const underlag = { dokument: doc, statistik: smaKommuner(), parametrar: GRUND };
	const fil = exportera({ ...underlag, alternativ: 'forslag' }, format);
	if (!fil.ok) throw new Error(fil.message);
	if (!/^(xlsx|docx)/.test(format)) return new Map([[format, strFromU8(fil.bytes)]]);
	return new Map(Object.entries(unzipSync(fil.bytes)).map(([path, b]) => [path, strFromU8(b)]));
}

const XML = '</w:t></t></text><script>alert(1)</script>]]><!-- &lt;&#0; "\' -->';
const STYRTECKEN = 'a\u0000\u0007\u000B\u001B\uFFFE\uD800b\u0085\u2028c';
const SKRIFT = '👩🏽‍⚖️🏳️‍🌈 \u202Eשלום\u202C مرحبا \u200F';
const FIENTLIGT: readonly (readonly [string, string])[] = [
	['en formel', '=HYPERLINK("http://x.se";"klick")'],
	['en formel efter en tabb, och radbrott', '\t@SUM(1+1)*cmd|\' /C\'!A0;b,"c"\r\nd\ne'],
	['XML, styrtecken, emoji och högerskrift', `${XML} ${STYRTECKEN} ${SKRIFT}`.padEnd(KORT, 'å')]
];

describe.each(FIENTLIGT)('%s in every text field', (_namn, text) => {
	const [ersatta, falt] = ersatt(hela(), text);
	const parsed = parseValue(ersatta);

	it('is a valid document', () => {
		expect(parsed.ok || parsed.fel).toBe(true);
		// Every kind of field is there: document, texts, alternatives, posts, funding, own data, parameters, sentences.
		expect(falt.length).toBeGreaterThan(2 * TEXTPUNKTER.length + 25);
	});

	it.each(FORMAT)('gives a valid %s', (format) => {
		if (!parsed.ok) throw new Error('Refused.');
		for (const [path, content] of files(parsed.dokument, format)) {
			if (format === 'json') expect(JSON.parse(content)).toHaveProperty('dokument.titel', text);
			else if (format.startsWith('csv')) assertCsv(content, format);
			else if (/\.(xml|rels)$|svg/.test(path)) tolkaXml(content.replace(/^\uFEFF/, ''));
		}
	});
});

/** Quotes are balanced, every row of the table has its columns, and no cell begins a formula. */
function assertCsv(content: string, format: string): void {
	const mark = format.endsWith('maskin') ? ',' : ';';
	const cells = content.replace(/^\uFEFF/, '').replace(/"(?:[^"]|"")*"/g, (quoted) => {
		expect(quoted.slice(1, -1)).not.toMatch(/^[=+@\t\r]/);
		return 'x';
	});
	expect(cells).not.toContain('"');
	const rows = cells
		.trimEnd()
		.split(/\r?\n/)
		.map((row) => row.split(mark));
	for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
	const table = rows.slice(rows.findIndex((row) => row.length > 3));
	expect(new Set(table.map((row) => row.length)).size).toBe(1);
}

it('ten thousand characters survive whole in the long fields', () => {
	const langt = 'å'.repeat(10_000);
	const doc = hela();
	Object.assign(doc, { beskrivning: langt });
	for (const { id } of TEXTPUNKTER) doc.texter[id] = langt;
	doc.alternativ[1]!.kostnadsposter[0]!.motivering = langt;
	expect(parseValue(doc).ok).toBe(true);
	expect(files(doc, 'docx').get('word/document.xml')?.split(langt).length).toBeGreaterThan(
		TEXTPUNKTER.length
	);
	expect(files(doc, 'xlsx').get('xl/sharedStrings.xml')).toContain(langt);
	expect(files(doc, 'json').get('json')?.split(langt).length).toBeGreaterThan(TEXTPUNKTER.length);
});

/** Machines get the bare table: what it is stands in the file's name. */
it.each(FORMAT.filter((format) => !format.endsWith('maskin')))('%s says what it is', (format) => {
	const doc = { ...hela(), titel: 'Kravet' };
	const all = [...files(doc, format).values()].join('\n');
	// A picture breaks its lines: the strip anywhere, the others between words.
	const brott = format === 'svg' ? '' : ' ';
	const text = format.startsWith('svg') ? all.replace(/<\/text>\n<text[^>]*>/g, brott) : all;
	const namn = EXPORTFORMAT[format].ettAlternativ ? 'Förslaget' : 'Alla';
	expect(text).toContain('Kravet');
	if (format !== 'json') expect(text).toContain(namn);
	expect(text).toMatch(format === 'json' ? /"prisnivaYear": 2026/ : /2026 års priser/);
	expect(text).toMatch(format === 'json' ? /"statistik": "2025"/ : /Utgåva 2025/);
	expect(text).toMatch(format === 'json' ? /"motor": "\d/ : /motor \d/);
	expect(text).toContain(dokumenthash(doc));
	expect(text).toContain(exportkommando(doc, format, 'forslag'));
});
