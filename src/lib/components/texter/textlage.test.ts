import { expect, test } from 'vitest';
import { texterSchema, type Texter } from '#lib/model/index.ts';
import { avklarade, avsnitt, medKlar, PUNKTER, textlage } from './textlage.ts';

const texter = (values: Partial<Texter>): Texter => ({ ...texterSchema.parse({}), ...values });

test.each<[string, Partial<Texter>, string]>([
	['nothing written', {}, 'tom'],
	['only spaces', { problem: '  \n' }, 'tom'],
	['some text', { problem: 'Brott ökar.' }, 'utkast'],
	['marked as finished', { problem: 'Brott ökar.', klara: ['problem'] }, 'klar'],
	['a reason instead', { motiveringSaknas: { problem: 'Inget underlag.' } }, 'motiverad'],
	['text and a reason', { problem: 'x', motiveringSaknas: { problem: 'y' } }, 'motiverad']
])('%s', (_, values, expected) => {
	expect(textlage(texter(values), 'problem')).toBe(expected);
});

test('a committee is not asked what only agencies answer, and the other way round', () => {
	const alla = PUNKTER.length;
	const myndighet = PUNKTER.filter((punkt) => punkt.galler === 'myndighet').length;
	const kommitte = PUNKTER.filter((punkt) => punkt.galler === 'kommitte').length;
	expect(avklarade(texter({}), 'kommitte').alla).toBe(alla - myndighet);
	expect(avklarade(texter({}), 'myndighet').alla).toBe(alla - kommitte);
	expect(avklarade(texter({}), 'departement').alla).toBe(alla - kommitte - myndighet);
});

test('a justified point counts as dealt with', () => {
	const values = { klara: ['problem' as const], motiveringSaknas: { samrad: 'x', euRatt: 'y' } };
	expect(avklarade(texter(values), 'kommitte').klara).toBe(2);
});

test('finished points stay in the order of the law', () => {
	const efter = medKlar(texter({ klara: ['euRatt'] }), 'problem', true);
	expect(efter).toEqual(['problem', 'euRatt']);
	expect(medKlar(texter({ klara: efter }), 'euRatt', false)).toEqual(['problem']);
});

test('every point stands under one heading, and each heading only once', () => {
	const rubriker = PUNKTER.map(avsnitt);
	const byten = rubriker.filter((rubrik, i) => rubrik !== rubriker[i - 1]);
	expect(byten.length).toBe(new Set(rubriker).size);
});
