import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Nodlager } from '../nodpost.ts';
import { oppnaGuide, pagaende, taBort, type Guide, type Guidemiljo } from './guide.svelte.ts';
import type { Guidelager, Guidepost } from './lager.ts';
import { framsteg, nasta, stegFromNyckel, stegNyckel, stegordning, forra } from './steg.ts';
import { nyaSvar, type Svar } from './svar.ts';
import { lasTal, KRAV, yearKrav } from './svarstal.ts';

function mapNodlager(): Nodlager {
	const map = new Map<string, string>();
	return {
		get length() {
			return map.size;
		},
		key: (i) => [...map.keys()][i] ?? null,
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) => void map.set(key, value),
		removeItem: (key) => void map.delete(key)
	};
}

/** A store in a map, with the same rule for revisions as IndexedDB's. */
function mapLager(): Guidelager & { rows: Map<string, Guidepost> } {
	const rows = new Map<string, Guidepost>();
	return {
		rows,
		list: () => Promise.resolve([...rows.values()]),
		load: (id) => Promise.resolve(rows.get(id)),
		remove: (id) => Promise.resolve(void rows.delete(id)),
		save: (post) => {
			const stored = rows.get(post.id);
			if (stored !== undefined && stored.revision !== post.revision)
				return Promise.resolve({ ok: false, kind: 'omkord' } as const);
			const revision = post.revision + 1;
			rows.set(post.id, { ...post, revision });
			return Promise.resolve({ ok: true, revision } as const);
		}
	};
}

function miljo(): Guidemiljo & { lager: ReturnType<typeof mapLager> } {
	return { lager: mapLager(), nodlager: mapNodlager(), now: () => 1, year: 2026 };
}

function write(guide: Guide, titel: string): void {
	guide.svar.titel.text = titel;
	guide.schedule(JSON.stringify(guide.svar));
}

const titelIn = (post: Guidepost | undefined) => (post?.svar as Svar | undefined)?.titel.text;

describe('the answers under way', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('are saved within a second, and not before something is answered', async () => {
		const omgivning = miljo();
		const guide = await oppnaGuide('a', omgivning);
		guide.schedule(JSON.stringify(guide.svar));
		guide.visit('titel');
		await vi.advanceTimersByTimeAsync(1000);
		expect(omgivning.lager.rows.size).toBe(0);
		write(guide, 'Vatten');
		await vi.advanceTimersByTimeAsync(300);
		expect(guide.lage).toBe('sparat');
		guide.visit('ofta-1');
		await guide.flush();
		expect(omgivning.lager.rows.get('a')).toMatchObject({ steg: 'ofta-1', revision: 2 });
		const again = await oppnaGuide('a', omgivning);
		expect(again.svar.titel.text).toBe('Vatten');
		expect(again.steg).toBe('ofta-1');
	});

	it('survive a page that is closed at once', async () => {
		const stuck = { ...mapLager(), save: () => new Promise<never>(() => undefined) };
		const omgivning = { ...miljo(), lager: stuck };
		const guide = await oppnaGuide('a', omgivning);
		write(guide, 'Vatten');
		guide.leave();
		expect((await pagaende(omgivning)).map(titelIn)).toEqual(['Vatten']);
		expect((await oppnaGuide('a', omgivning)).svar.titel.text).toBe('Vatten');
		await taBort('a', omgivning);
		expect(await pagaende(omgivning)).toEqual([]);
	});

	it('never write over another tab', async () => {
		const omgivning = miljo();
		const [first, second] = [await oppnaGuide('a', omgivning), await oppnaGuide('a', omgivning)];
		write(first, 'Vatten');
		await first.flush();
		write(second, 'Skola');
		await second.flush();
		expect(second.lage).toBe('omkord');
		expect(titelIn(omgivning.lager.rows.get('a'))).toBe('Vatten');
	});

	it('become a draft and are then no longer under way', async () => {
		const omgivning = miljo();
		const guide = await oppnaGuide('a', omgivning);
		write(guide, 'Vatten');
		await guide.finish('utkast-1');
		expect(await pagaende(omgivning)).toEqual([]);
		expect((await oppnaGuide('a', omgivning)).utkast).toBe('utkast-1');
	});

	it('are begun again when what is stored cannot be read', async () => {
		const omgivning = miljo();
		const svar = { version: 9 };
		const post = { id: 'a', changed: 1, revision: 4, steg: 'ofta-1', svar, utkast: null };
		omgivning.lager.rows.set('a', post);
		expect((await oppnaGuide('a', omgivning)).svar).toEqual(nyaSvar(2026));
		expect(await pagaende(omgivning)).toEqual([]);
	});
});

describe('the order of the pages', () => {
	const svar = nyaSvar(2026);
	svar.aktiviteter[0]!.vald = true;
	const nycklar = () => stegordning(svar).map(stegNyckel);

	it('asks for the amount only when the state pays', () => {
		const fem = ['ofta-1', 'omfattning-1', 'resurser-1', 'redan-1', 'sakerhet-1'];
		svar.staten.val = 'inget';
		expect(nycklar()).toEqual(['titel', 'aktiviteter', ...fem, 'staten', 'kontrollera']);
		svar.staten.val = 'generellt';
		expect(nycklar().slice(-3)).toEqual(['staten', 'belopp', 'kontrollera']);
	});

	it('counts nine questions for one activity from the first page on', () => {
		expect(framsteg(nyaSvar(2026), { typ: 'titel' })).toEqual({ nummer: 1, av: 9 });
		expect(framsteg(svar, { typ: 'belopp' })).toEqual({ nummer: 9, av: 9 });
	});

	it('leads back to the summary, past what is answered', () => {
		svar.staten.val = 'riktat';
		svar.belopp.val = '';
		expect(nasta(svar, { typ: 'staten' }, true)).toEqual({ typ: 'belopp' });
		svar.belopp.val = 'vetInte';
		expect(nasta(svar, { typ: 'staten' }, true)).toEqual({ typ: 'kontrollera' });
		expect(forra(svar, { typ: 'staten' }, true)).toEqual({ typ: 'kontrollera' });
		expect(forra(svar, { typ: 'titel' }, false)).toBeNull();
	});

	it('goes to the first page from an address that leads nowhere', () => {
		for (const nyckel of [null, '', 'ofta-9', '__proto__']) {
			expect(stegFromNyckel(svar, nyckel)).toEqual({ typ: 'titel' });
		}
	});
});

const tal: [string, Parameters<typeof lasTal>[1], number | RegExp][] = [
	['', KRAV.timmar, /Ange antal timmar, till exempel 40/],
	['massor', KRAV.timmar, /är inte ett tal/],
	['0', KRAV.timmar, /mer än 0/],
	['36,5', KRAV.timmar, 36.5],
	['-0', KRAV.minst, 0],
	['2,5', KRAV.intervall, /heltal/],
	['30 %', KRAV.andel, 0.3],
	['130', KRAV.andel, /mellan 0\s% och 100\s%/],
	['219 mnkr', KRAV.totaltKr, 219e6],
	['28', yearKrav({ year: 2026 }, 'första året'), /mellan 2016 och 2056/]
];
test.each(tal)('”%s”', (text, krav, wanted) => {
	const svar = lasTal(text, krav);
	if (typeof wanted === 'number') expect(svar).toEqual({ ok: true, value: wanted });
	else expect(svar.ok ? '' : svar.fel).toMatch(wanted);
});
