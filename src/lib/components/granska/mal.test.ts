import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue } from '#lib/model/index.ts';
import { mal } from './mal.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const { dokument } = parsed;
const POST = ['alternativ', 2, 'kostnadsposter', 1];

test.each([
	[['texter', 'utvardering'], { vy: 'texter', id: 'punkt-utvardering', label: '' }],
	[
		[...POST, 'kalla', 'text'],
		{ alternativ: 'grundbelopp', id: 'grundbelopp-kostnadsposter-lagesbild', label: 'Källa' }
	],
	[[...POST, 'osakerhet'], { label: 'Ange hur osäker' }],
	[[...POST, 'takt', 'typ'], { label: 'Takt' }],
	[
		['alternativ', 1, 'finansiering', 0, 'tomYear'],
		{ vy: null, id: 'forslag-finansiering-anslag11', label: 'Till och med år' }
	],
	[['alternativ', 1, 'finansiering'], { id: 'forslag-finansiering' }],
	[['alternativ', 1, 'nackdelar'], { del: 'Om alternativet', id: null, label: 'Nackdelar' }],
	[['parametrar', 'internranta'], { del: 'Parametrar', label: 'Internränta' }],
	[['beskrivning'], { del: 'Om utredningen', label: 'Beskrivning' }]
])('the way to %j', (path, expected) => {
	expect(mal(dokument, path)).toMatchObject(expected);
});
