import { describe, expect, it } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { copyAlternativ, nyFinansiering, nyPost, removeAlternativ, setValt } from './nytt.ts';
import { valueAt, type Plats } from './plats.ts';
import { addRad, copyRad, moveRad, removeRad, setAt, type Andring } from './redigering.ts';
import { asMangd, asPris, asTakt } from './sort.ts';
import { idFromName, uniqueId } from './unikt.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const dokument: Konsekvensutredning = parsed.dokument;
const poster = { alternativ: 'forslag', lista: 'kostnadsposter' } as const;
const post = (id: string): Plats => ['alternativ', { id: 'forslag' }, 'kostnadsposter', { id }];

function good(andring: Andring): Konsekvensutredning {
	if (!andring.ok) throw new Error(JSON.stringify(andring.fel));
	return andring.dokument;
}
const ids = (d: Konsekvensutredning): string[] =>
	d.alternativ[1]?.kostnadsposter.map(({ id }) => id) ?? [];

describe('setAt', () => {
	it('sets one field and shares the rest', () => {
		const plats = [...post('lagesbild'), 'pris', 'timmarPerEnhet'];
		const next = good(setAt(dokument, plats, 200));
		expect(valueAt(next, plats)).toBe(200);
		expect(valueAt(dokument, plats)).toBe(120);
		expect(next.alternativ[0]).toBe(dokument.alternativ[0]);
		expect(next.alternativ[1]?.kostnadsposter[0]).toBe(dokument.alternativ[1]?.kostnadsposter[0]);
	});

	it('refuses what the schema refuses, with the fault of the field first', () => {
		const svar = setAt(dokument, ['slutYear'], 2000);
		expect(svar).toMatchObject({ ok: false });
		expect(svar.ok ? '' : svar.fel[0]?.path).toBe('slutYear');
		expect(setAt(dokument, [...post('rad'), 'minst'], -1).ok).toBe(false);
		expect(setAt(dokument, post('finns-inte'), 1).ok).toBe(false);
	});

	it('sets and removes an optional parameter', () => {
		const plats = ['parametrar', 'arsarbetskraftKr', 'handlaggare'];
		const next = good(setAt(dokument, plats, 850_000));
		expect(next.parametrar).toEqual({ arsarbetskraftKr: { handlaggare: 850_000 } });
		expect(good(setAt(next, plats, undefined)).parametrar).toEqual({});
	});
});

describe('rows', () => {
	it('gives new rows ids of their own', () => {
		const once = good(addRad(dokument, poster, nyPost(dokument)));
		const twice = good(addRad(once, poster, nyPost(once)));
		expect(ids(twice).slice(-2)).toEqual(['ny-post', 'ny-post-2']);
		const plats = { alternativ: 'forslag', lista: 'finansiering' } as const;
		expect(
			good(addRad(dokument, plats, nyFinansiering(dokument))).alternativ[1]?.finansiering
		).toHaveLength(2);
	});

	it('copies right after, moves, removes', () => {
		const plats = { ...poster, id: 'atgardsplan' };
		const copied = good(copyRad(dokument, plats));
		expect(ids(copied)[3]).toBe('atgardsplan-kopia');
		expect(ids(good(moveRad(dokument, plats, -1)))[1]).toBe('atgardsplan');
		expect(ids(good(moveRad(dokument, { ...poster, id: 'samordning' }, -1)))).toEqual(
			ids(dokument)
		);
		expect(ids(good(removeRad(dokument, plats)))).not.toContain('atgardsplan');
	});
});

describe('alternatives', () => {
	it('copies with the same rows, and only one is chosen', () => {
		const fran = dokument.alternativ[1];
		if (fran === undefined) throw new Error('no alternative');
		const kopia = copyAlternativ(dokument, fran);
		const next = good(kopia);
		expect(next.alternativ.at(-1)).toMatchObject({ id: kopia.id, valt: false, typ: 'alternativ' });
		const valda = good(setValt(next, kopia.id)).alternativ.filter(({ valt }) => valt);
		expect(valda.map(({ id }) => id)).toEqual([kopia.id]);
	});

	it('never removes the nollalternativ', () => {
		expect(good(removeAlternativ(dokument, 'noll')).alternativ).toHaveLength(3);
		expect(good(removeAlternativ(dokument, 'grundbelopp')).alternativ).toHaveLength(2);
	});
});

describe('kinds', () => {
	it('keeps a mediankommun as it was, whichever way the mangd is written', () => {
		const fast = { typ: 'fast', antal: 2 } as const;
		for (const typ of ['perEnhet', 'trappa', 'skala', 'perStorleksklass'] as const) {
			const other = asMangd(fast, typ, dokument);
			expect(other.typ).toBe(typ);
			expect(good(setAt(dokument, [...post('rad'), 'mangd'], other))).toBeTruthy();
			expect(asMangd(other, 'fast', dokument)).toEqual(fast);
		}
	});

	it('keeps the staff group and the years', () => {
		const tid = asPris(
			{ typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'larare' },
			'tid',
			1600
		);
		expect(tid).toEqual({ typ: 'tid', timmarPerEnhet: 800, timkostnad: 'larare' });
		expect(asPris(tid, 'tjanst', 1600)).toMatchObject({
			arsarbetskrafterPerEnhet: 0.5,
			lon: 'larare'
		});
		const engang = asTakt({ typ: 'lopande', fromYear: 2027, tomYear: null }, 'engang');
		expect(engang).toMatchObject({ year: 2027 });
		expect(asTakt(engang, 'aterkommande')).toMatchObject({ fromYear: 2027 });
	});
});

describe('ids', () => {
	it.each([
		['Råd för strategisk samverkan', 'rad-for-strategisk-samverkan'],
		['  ', 'post'],
		['…§§', 'post'],
		['4 §', '4']
	])('%s', (namn, id) => {
		expect(idFromName(namn)).toBe(id);
	});

	it('takes the first free number', () => {
		expect(uniqueId('A', [{ id: 'a' }, { id: 'a-2' }])).toBe('a-3');
	});
});
