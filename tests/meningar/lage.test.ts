import { describe, expect, test } from 'vitest';
import type { SparadMening } from '#lib/model/index.ts';
import { toString } from '#lib/text/index.ts';
import { lage, meningar, tagnaTexter, underlag, type Utsaga } from '#lib/text/meningar/index.ts';
import { meningsresultat } from './bygge.ts';

const kontext = { slutYear: 2033, prisnivaYear: 2024, alternativ: [], parametrar: {} };
const klasser = (brutto: number, ersattning: number) => [
	{ till: 5000, brutto, ersattning },
	{ fran: 5000, brutto: brutto / 2, ersattning }
];
const vid = (brutto: number, ersattning = 0): ReadonlyMap<string, Utsaga> =>
	new Map(
		meningar({ huvud: meningsresultat(klasser(brutto, ersattning)), andra: [], kontext }).map(
			(utsaga) => [utsaga.id, utsaga]
		)
	);

describe('an edited sentence', () => {
	const fore = vid(4e6).get('forslag.kostnad')!;
	const sparad = {
		id: fore.id,
		val: 'tagen' as const,
		text: 'Det kostar 6 miljoner.',
		...underlag(fore)
	};

	test('is current while the printed sentence is the same', () => {
		expect(lage(sparad, fore)).toEqual({ typ: 'aktuell' });
		// 6.0000001 million is printed as 6: nothing a reader could see has changed.
		expect(lage(sparad, vid(4.000_000_1e6).get(fore.id))).toEqual({ typ: 'aktuell' });
	});

	test('is out of date when a figure has changed, and says which', () => {
		expect(lage(sparad, vid(5e6).get(fore.id))).toEqual({
			typ: 'inaktuell',
			andrat: [{ fran: '6\u00a0miljoner kronor', till: '7,5\u00a0miljoner kronor' }]
		});
	});

	test('is out of date when the sentence is built in another way', () => {
		expect(lage(sparad, vid(0).get(fore.id))).toEqual({ typ: 'inaktuell', andrat: [] });
	});

	test('has gone when the result gives no such sentence', () => {
		const netto = vid(4e6, 1e6).get('forslag.netto')!;
		const egen = { id: netto.id, val: 'tagen' as const, text: 'Eget.', ...underlag(netto) };
		expect(lage(egen, vid(4e6).get(netto.id))).toEqual({ typ: 'borta' });
	});

	test('that is not rewritten follows the figures', () => {
		expect(lage({ ...sparad, text: '' }, vid(5e6).get(fore.id))).toEqual({ typ: 'foljer' });
		expect(lage({ ...sparad, val: 'struken' }, undefined)).toEqual({ typ: 'foljer' });
	});
});

test('every figure has its unrounded value, and most can be explained', () => {
	const alla = [...vid(4_123_456, 1e6).values()];
	const siffror = alla.flatMap((utsaga) => utsaga.siffror);
	expect(siffror.filter(({ varde }) => varde === null)).toEqual([]);
	expect(siffror[0]).toMatchObject({ varde: 6_185_184, fraga: { matt: 'bruttoKr' } });
	expect(siffror.filter(({ fraga }) => fraga !== null).length).toBeGreaterThan(siffror.length / 2);
	for (const { mening, siffror: egna } of alla)
		for (const { text } of egna) expect(toString(mening)).toContain(text);
});

test('the taken sentences are paragraphs by subject, in the words of the user', () => {
	const utsagor = [...vid(4e6, 1e6).values()];
	const tagen = (id: string, text = ''): [string, SparadMening] => [
		id,
		{ id, val: 'tagen', text, fingeravtryck: '', siffror: [] }
	];
	const sparade = new Map([
		tagen('forslag.netto', 'Resten betalar kommunerna.'),
		tagen('forslag.ersattning'),
		tagen('forslag.kostnad')
	]);
	expect(tagnaTexter(utsagor, sparade)).toEqual([
		expect.stringMatching(/^Förslaget beräknas kosta kommunerna .* priser\.$/),
		expect.stringMatching(/^Staten betalar .* kostnaden\. Resten betalar kommunerna\.$/)
	]);
});
