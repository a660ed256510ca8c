import { describe, expect, it } from 'vitest';
import { kopia } from './kopia.ts';
import type { Tabell } from './tabell.ts';

const TABELL: Tabell = {
	rubrik: 'Kostnad',
	forklaring: 'i 2024 års priser.',
	kolumner: ['Kod', 'Netto, kr'],
	textkolumner: 1,
	rader: [
		[
			{ text: '0114', tal: null },
			{ text: '\u22121\u00a0234,5', tal: -1234.54321 }
		],
		[
			{ text: '=1+1\t<b>', tal: null },
			{ text: '–', tal: null }
		]
	],
	summarad: true
};

describe('kopia', () => {
	const { html, text } = kopia(TABELL, 'Förslaget');

	it('gives Excel rows and numbers that Swedish Excel reads', () => {
		expect(text.split('\r\n')).toEqual([
			'Kostnad, Förslaget',
			'Kod\tNetto, kr',
			'0114\t-1234,54321',
			"'=1+1 <b>\t–",
			'i 2024 års priser.',
			''
		]);
	});

	it('gives Word what is shown, and Excel the number or the text behind it', () => {
		expect(html).toMatch(/<td x:num="-1234.5"[^>]*><b?[^>]*>\u22121\u00a0234,5</);
		expect(html).toMatch(/<td x:str="0114"[^>]*>.*0114/);
		expect(html).toContain('=1+1\t&lt;b&gt;');
		expect(html).not.toMatch(/style|<b>\t/);
	});
});
