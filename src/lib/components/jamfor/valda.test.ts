import { expect, test } from 'vitest';
import { HOGST, medKommuner, valdaKoder } from './valda.ts';

const read = (search: string, egen: string | null = null) =>
	valdaKoder(new URLSearchParams(search), egen);

test.each<[string, string | null, readonly string[]]>([
	['', null, []],
	['', '2425', ['2425']],
	['kommuner=', '2425', []],
	['kommuner=2425,0114,2425', null, ['2425', '0114']],
	['kommuner=2425,<script>,12', null, ['2425']]
])('%s with own kommun %s', (search, egen, expected) => {
	expect(read(search, egen)).toEqual(expected);
});

test('at most six, and what is written can be read', () => {
	const koder = ['0114', '0115', '0117', '0120', '0123', '0125', '0126'];
	expect(read(`kommuner=${koder.join(',')}`)).toHaveLength(HOGST);
	const search = medKommuner('?utkast=abc&kommuner=9999', koder.slice(0, 3));
	expect(search).toBe('utkast=abc&kommuner=0114,0115,0117&vy=jamfor');
	expect(read(search)).toEqual(koder.slice(0, 3));
});
