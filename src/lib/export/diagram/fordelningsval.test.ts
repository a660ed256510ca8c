import { describe, expect, test } from 'vitest';
import { adressFor, enheterFor, FORVALT, medVal, valFran } from './fordelningsval.ts';

const fran = (fraga: string) => valFran(new URLSearchParams(fraga));

describe('the choice of measure and the address', () => {
	test.each([
		['', 'nettoKrPerInvanare', 'ar'],
		['matt=skatteOre', 'skatteOre', 'ar'],
		['matt=engangKr', 'engangKr', 'engang'],
		['matt=bruttoKr&tid=aren', 'bruttoKr', 'aren'],
		['matt=skatteOre&tid=aren', 'nettoKrPerInvanare', 'aren'],
		['matt=hittepa', 'nettoKrPerInvanare', 'ar']
	])('%s', (fraga, matt, tid) => {
		const val = fran(fraga);
		expect(val).toMatchObject({ matt, tid });
		const tillbaka = Object.entries(adressFor(val)).filter(
			(rad): rad is [string, string] => rad[1] !== null
		);
		expect(valFran(new URLSearchParams(tillbaka))).toEqual(val);
	});

	test('one part changed keeps what it can of the others', () => {
		expect(medVal(fran('matt=nettoKr'), { vad: 'kostnad' }).matt).toBe('bruttoKr');
		expect(medVal(fran('matt=skatteOre'), { vad: 'ersattning' }).matt).toBe(
			'ersattningKrPerInvanare'
		);
		expect(medVal(fran('matt=bruttoKr'), { tid: 'engang' }).matt).toBe('engangKr');
		expect(medVal(fran('matt=engangKr'), { tid: 'aren' })).toMatchObject({
			matt: 'bruttoKr',
			tid: 'aren'
		});
		expect(medVal(FORVALT, { enhet: 'skatteOre' }).matt).toBe('skatteOre');
		expect(enheterFor({ tid: 'engang', vad: 'kostnad' })).toEqual(['krPerInvanare', 'kr']);
	});
});
