import { expect, test } from 'vitest';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { label, MONSTER, area } from '#lib/charts/diagram/teckning.ts';
import { dokument, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { diagramCsv, diagramFilnamn, diagramSvg } from './diagramfil.ts';

const underlag = {
	dokument: dokument({ poster: [post()] }, { titel: 'Krav <1> & "mer"\u0007' }),
	statistik: smaKommuner(),
	alternativ: 'forslag'
};
const bild: Diagrambild = {
	id: 'prov',
	rubrik: 'Störst i A & B',
	underrubrik: 'kr/inv',
	beskrivning: 'Ett prov.',
	kalla: 'Källa',
	rita: (bredd) => ({
		bredd,
		hojd: 100,
		marken: [
			label([0, 10], '<b>'),
			...MONSTER.map((monster, i) => area([i * 10, i * 10 + 8], [0, 10], ['kostnad', monster]))
		],
		stopp: []
	}),
	tabell: {
		kolumner: ['Grupp', 'Medel, kr/inv', 'Lägst i'],
		rader: [
			{
				namn: '=A',
				celler: [
					{ text: '1,3', tal: 1.2549, decimals: 2 },
					{ text: 'Alfa', tal: null, decimals: 0 }
				]
			},
			{
				namn: 'B',
				celler: [
					{ text: '–', tal: null, decimals: 2 },
					{ text: '–', tal: null, decimals: 0 }
				]
			}
		]
	}
};

test('the picture says where it comes from and holds no markup of the user', () => {
	const svg = diagramSvg(bild, underlag);
	expect(svg).toContain('<title>Störst i A &amp; B</title>');
	expect(svg).toContain('Krav &lt;1&gt; &amp; &quot;mer&quot;\uFFFD, Förslaget');
	expect(svg).toContain('&lt;b&gt;');
	expect(svg).toMatch(/Utredningens kontrollsumma: [0-9a-f]{64}/);
	expect(svg).not.toContain('Gör om filen');
	// Every filling that is drawn is defined, once.
	for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) {
		expect(svg.split(`id="${id}"`)).toHaveLength(2);
	}
	expect(svg.match(/url\(#/g)).toHaveLength(3);
});

test('the table for Excel: origin above, missing as missing, formulas defused', () => {
	const rader = new TextDecoder().decode(diagramCsv(bild, underlag)).split('\r\n');
	expect(rader[0]).toBe('Diagram;Störst i A & B');
	expect(rader).toContain('Alternativ;Förslaget');
	const [huvud, a, b] = rader.slice(rader.indexOf('') + 1);
	expect(huvud).toBe('Grupp;Medel, kr/inv;Lägst i');
	expect(a).toBe("'=A;1,25;Alfa");
	expect(b).toBe('B;-;-');
	expect(diagramFilnamn(bild, underlag, 'csv')).toMatch(/-forslag-prov\.csv$/);
});

test('a file name that is longer than the line is broken at a hyphen', () => {
	const titel = 'Krisberedskap och civilt försvar i kommunerna 2024–2026';
	const fil = { ...underlag, dokument: { ...underlag.dokument, titel } };
	const svg = diagramSvg({ ...bild, format: 'svg-ar' }, fil);
	const rader = [...svg.matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, rad = '']) => rad);
	expect(rader.slice(-2)).toEqual([
		expect.stringMatching(/^--format svg-ar .*-kommunerna-2024-2026-forslag-ar-for-$/),
		'ar.svg'
	]);
});
