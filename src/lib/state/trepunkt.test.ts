import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue } from '#lib/model/index.ts';
import { nyPost } from './nytt.ts';
import { addRad } from './redigering.ts';
import { setTrepunkt, trepunkt, trepunktsfel } from './trepunkt.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const post = {
	...nyPost(parsed.dokument),
	pris: { typ: 'tid' as const, timmarPerEnhet: 90, timkostnad: 'handlaggare' },
	osakerhet: { lag: 0.7, hog: 1.5, lokalSpridning: 0.1, samvariation: 'lon' }
};
const med = addRad(parsed.dokument, { alternativ: 'forslag', lista: 'kostnadsposter' }, post);
if (!med.ok) throw new Error('The post is broken.');
const plats = ['alternativ', { id: 'forslag' }, 'kostnadsposter', { id: 'ny-post' }] as const;

test('factors are shown in the unit of the price', () => {
	expect(trepunkt(post)).toEqual({ lag: 63, troligt: 90, hog: 135 });
	expect(trepunkt({ ...post, osakerhet: null })).toBe(null);
	expect(trepunkt({ ...post, pris: { typ: 'kr', krPerEnhet: -5 } })).toBe(null);
});

test('another likely value leaves low and high as they were entered', () => {
	const svar = setTrepunkt(med.dokument, { plats, post }, { lag: 63, troligt: 100, hog: 135 });
	if (!svar.ok) throw new Error(svar.fel[0]?.message);
	const efter = svar.dokument.alternativ
		.find(({ id }) => id === 'forslag')
		?.kostnadsposter.find(({ id }) => id === 'ny-post');
	if (efter === undefined) throw new Error('The post is gone.');
	expect(efter.pris).toMatchObject({ timmarPerEnhet: 100 });
	expect(efter.osakerhet).toMatchObject({ lokalSpridning: 0.1, samvariation: 'lon' });
	expect(trepunkt(efter)).toEqual({ lag: 63, troligt: 100, hog: 135 });
});

test.each([
	[{ lag: 100, troligt: 90, hog: 135 }, 'lag'],
	[{ lag: 10, troligt: 90, hog: 80 }, 'hog'],
	[{ lag: -1, troligt: 90, hog: 100 }, 'lag'],
	[{ lag: 0, troligt: 0, hog: 0 }, 'troligt'],
	[{ lag: 1, troligt: 1, hog: 101 }, 'hog']
])('%o cannot be taken', (tre, falt) => {
	expect(trepunktsfel(tre)?.falt).toBe(falt);
});

test('a low of nothing is allowed', () => {
	expect(trepunktsfel({ lag: 0, troligt: 5, hog: 5 })).toBe(null);
});
