import fc from 'fast-check';
import { expect, test } from 'vitest';
import { egnaDataFromTolkning, tolkaBytes, tolkaText } from '#lib/import/index.ts';
import { egnaDataSchema } from '#lib/model/index.ts';
import { antalFall } from '../omfang.ts';
import { KOMMUNER, val } from './tabeller.ts';
import { bladXml, xlsx } from './xlsx.ts';

/** Cells as they come: names, codes, numbers in every style, codes for missing, and rubbish. */
const cell = fc.oneof(
	fc.constantFrom(...KOMMUNER.slice(0, 40).flatMap((k) => [k.kommunnamn, k.kommunkod])),
	fc.constantFrom(
		'Habo',
		'Håbo',
		'Riket',
		'01',
		'114',
		'Stockholms län',
		'2023',
		'kommun',
		'år',
		''
	),
	fc.constantFrom(
		'1,5',
		'1.234',
		'1 234',
		'12 %',
		'-',
		'..',
		'=1+1',
		'__proto__',
		'1e309',
		'"',
		'−7'
	),
	fc.integer().map(String),
	fc.double().map(String),
	fc.string({ maxLength: 8 })
);
const text = fc
	.tuple(
		fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
		fc.constantFrom('\t', ';', ',', '|', '  ')
	)
	.map(([rader, tecken]) => rader.map((rad) => rad.join(tecken)).join('\n'));

test('no text makes the reader fall, and what it gives is valid or says why', () => {
	fc.assert(
		fc.property(text, (prov) => {
			const svar = tolkaText(prov, KOMMUNER);
			if (!svar.ok) {
				expect(svar.fel.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
				return;
			}
			for (const { index } of svar.kolumner) {
				const data = egnaDataFromTolkning(
					svar,
					val(svar, {
						kolumn: index,
						utanOmatchade: true,
						felSomSaknas: true,
						dubbletter: 'summa',
						decimaltecken: ','
					})
				);
				if (!data.ok) expect(data.fel[0]?.remedy).not.toBe('');
				else {
					expect(egnaDataSchema.safeParse(data.egnaData).success).toBe(true);
					expect(Object.keys(data.egnaData.varden)).toHaveLength(290);
				}
			}
		}),
		{ numRuns: antalFall(400) }
	);
});

test('no changed byte makes the reader of workbooks fall', async () => {
	const hel = xlsx({
		blad: {
			A: bladXml([
				['Kommun', 'Värde'],
				['Malmö', 1],
				['Lund', 2]
			])
		}
	});
	await fc.assert(
		fc.asyncProperty(fc.nat(hel.length - 1), fc.nat(255), async (at, byte) => {
			const bytes = hel.slice();
			bytes[at] = byte;
			expect(typeof (await tolkaBytes(bytes, { kommuner: KOMMUNER })).ok).toBe('boolean');
		}),
		{ numRuns: antalFall(400) }
	);
});

test('no XML makes the reader of sheets fall', async () => {
	const bit = fc.constantFrom(
		'<row r="1">',
		'<row',
		'<c r="A1">',
		'<c t="s">',
		'<v>',
		'1',
		'</v>',
		'</c>',
		'<is>',
		'<t>',
		'Malmö',
		'"',
		"'",
		'<![CDATA[',
		']]>',
		'<!--',
		'-->',
		'&amp;',
		'&#x41;',
		'&#99999999;',
		'<mergeCell ref="A1:ZZZ9999999"/>',
		'>',
		'/>',
		'<c r="ZZZ1"><v>1</v></c>'
	);
	await fc.assert(
		fc.asyncProperty(fc.array(bit, { maxLength: 30 }), async (bitar) => {
			const bytes = xlsx({
				blad: { A: `<worksheet><sheetData>${bitar.join('')}</sheetData></worksheet>` }
			});
			expect(typeof (await tolkaBytes(bytes, { kommuner: KOMMUNER })).ok).toBe('boolean');
		}),
		{ numRuns: antalFall(300) }
	);
});
