import { expect, test } from 'vitest';
import { smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { kolumnjamforelse } from './index.ts';

const kolumn = smaKommuner({ prov: [5, null, 1, 9, 3] }, 'sekretess').kolumner.get('prov');

test.each<[number, number[][], ReturnType<typeof kolumnjamforelse>]>([
	[0, [[0, 1, 2, 3, 4], [1], []], { varde: 5, orsak: null, medianer: [4, null, null] }],
	[1, [[0, 2, 4]], { varde: null, orsak: 'sekretess', medianer: [3] }],
	[9, [], { varde: null, orsak: 'saknas', medianer: [] }]
])('kommun %s beside groups', (index, grupper, expected) => {
	if (kolumn === undefined) throw new Error('The column is missing.');
	expect(kolumnjamforelse(kolumn, index, grupper)).toEqual(expected);
});
