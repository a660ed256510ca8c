import { describe, expect, it } from 'vitest';
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { faltinfo } from './faltinfo.ts';
import type { Plats } from './plats.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const dokument: Konsekvensutredning = parsed.dokument;
const samordning: Plats = ['alternativ', { id: 'forslag' }, 'kostnadsposter', { id: 'samordning' }];

describe('faltinfo', () => {
	it('reads the limits of a year', () => {
		expect(faltinfo(dokument, ['prisnivaYear'])).toMatchObject({
			label: 'Prisnivå',
			sort: 'tal',
			year: true,
			heltal: true,
			tomtTillatet: false
		});
	});

	it('shows a share as per cent', () => {
		const info = faltinfo(dokument, [...samordning, 'redanUppfyllt']);
		expect(info).toMatchObject({ sort: 'tal', andel: true, enhet: '%', min: 0, max: 1 });
	});

	it('follows the kind that the document has', () => {
		expect(faltinfo(dokument, [...samordning, 'mangd', 'antal']).label).toBe('Antal per kommun');
		const trappa = structuredClone(dokument);
		const post = trappa.alternativ[1]?.kostnadsposter[0];
		if (post === undefined) throw new Error('no post');
		post.mangd = { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10, antal: 1 };
		expect(faltinfo(trappa, [...samordning, 'mangd', 'antal']).label).toBe('Antal per steg');
	});

	it('knows that an empty field is a value', () => {
		expect(faltinfo(dokument, [...samordning, 'minst']).tomtTillatet).toBe(true);
		expect(faltinfo(dokument, ['parametrar', 'arsarbetstidTimmar']).tomtTillatet).toBe(true);
	});

	it('gives the names of a choice', () => {
		expect(faltinfo(dokument, [...samordning, 'pris']).val).toEqual([
			{ value: 'kr', text: 'Kronor' },
			{ value: 'tid', text: 'Arbetstid' },
			{ value: 'tjanst', text: 'Tjänst' }
		]);
		expect(faltinfo(dokument, [...samordning, 'kalla', 'typ']).val).toHaveLength(6);
		expect(faltinfo(dokument, [...samordning, 'kalla', 'url'])).toMatchObject({ sort: 'text' });
	});
});
