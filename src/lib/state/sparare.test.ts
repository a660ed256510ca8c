import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { lasNodposter, type Nodlager } from './nodpost.ts';
import { Sparare, type Kanal } from './sparare.svelte.ts';
import { mayWrite, nastaUtkast, type Utkast, type Utkastlager } from './utkast.ts';
import { Utkastbok } from './utkastbok.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const dokument: Konsekvensutredning = parsed.dokument;
const medTitel = (titel: string): Konsekvensutredning => ({ ...dokument, titel });

/** A store in a map, with the same rule for revisions as IndexedDB's. */
function mapLager(): Utkastlager & { rows: Map<string, Utkast>; full: boolean } {
	const rows = new Map<string, Utkast>();
	const lager = {
		rows,
		full: false,
		list: () => Promise.resolve([...rows.values()]),
		load: (id: string) => Promise.resolve(rows.get(id)),
		save: (skrivning: Parameters<Utkastlager['save']>[0]) => {
			const stored = rows.get(skrivning.id);
			if (lager.full) return Promise.resolve({ ok: false, kind: 'fullt' } as const);
			if (!mayWrite(stored, skrivning.bas))
				return Promise.resolve({ ok: false, kind: 'omkord' } as const);
			const utkast = nastaUtkast(skrivning, stored, 1);
			rows.set(utkast.id, utkast);
			return Promise.resolve({ ok: true, revision: utkast.revision, changed: 1 } as const);
		},
		remove: (id: string) => {
			rows.delete(id);
			return Promise.resolve([]);
		},
		restore: (utkast: Utkast) => Promise.resolve(void rows.set(utkast.id, utkast)),
		versioner: () => Promise.resolve([]),
		sparaVersion: () => Promise.resolve()
	};
	return lager;
}

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

/** Channels that hear each other but not themselves, as BroadcastChannel's. */
function radio(): () => Kanal {
	const all: Kanal[] = [];
	return () => {
		const kanal: Kanal = {
			onmessage: null,
			postMessage: (data: unknown) => {
				for (const other of all) if (other !== kanal) other.onmessage?.({ data } as MessageEvent);
			},
			close: () => undefined
		};
		all.push(kanal);
		return kanal;
	};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function scene(kanal: () => Kanal = radio()) {
	const lager = mapLager();
	const nodlager = mapNodlager();
	const open = (flik: string, revision = 0): Sparare =>
		new Sparare({ id: 'u', revision, changed: null }, { lager, nodlager, kanal, flik });
	return { lager, nodlager, open };
}

describe('Sparare', () => {
	it('saves within 300 ms of the last edit, and while typing goes on within 300 ms', async () => {
		const { lager, open } = scene();
		const sparare = open('a');
		sparare.schedule(medTitel('1'));
		await vi.advanceTimersByTimeAsync(300);
		expect(lager.rows.get('u')?.titel).toBe('1');
		for (let i = 0; i < 9; i += 1) {
			sparare.schedule(medTitel(`x${i}`));
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(lager.rows.get('u')?.titel).toMatch(/^x/);
		expect(sparare.revision).toBe(4);
	});

	it('never writes over another tab, and says so in both directions', async () => {
		const { lager, open } = scene();
		const a = open('a');
		a.schedule(medTitel('först'));
		await vi.advanceTimersByTimeAsync(300);
		const b = open('b', a.revision);
		b.schedule(medTitel('från b'));
		await vi.advanceTimersByTimeAsync(300);
		expect(a.lage.typ).toBe('omkord');
		a.schedule(medTitel('från a'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(lager.rows.get('u')?.titel).toBe('från b');
		a.follow(b.revision, 1);
		a.schedule(medTitel('sedan a'));
		await vi.advanceTimersByTimeAsync(300);
		expect(lager.rows.get('u')?.titel).toBe('sedan a');
		expect(b.lage.typ).toBe('omkord');
	});

	it('finds out at the write when no message came', async () => {
		const deaf = (): Kanal => ({
			onmessage: null,
			postMessage: () => undefined,
			close: () => undefined
		});
		const { lager, open } = scene(deaf);
		const [a, b] = [open('a'), open('b')];
		a.schedule(medTitel('a'));
		b.schedule(medTitel('b'));
		await vi.advanceTimersByTimeAsync(300);
		expect(lager.rows.get('u')?.titel).toBe('a');
		expect(b.lage.typ).toBe('omkord');
	});

	it('keeps what could not be written and writes it later', async () => {
		const { lager, open } = scene();
		const sparare = open('a');
		lager.full = true;
		sparare.schedule(medTitel('mycket'));
		await vi.advanceTimersByTimeAsync(300);
		expect(sparare.lage.typ).toBe('fullt');
		expect(sparare.dirty).toBe(true);
		lager.full = false;
		sparare.schedule(medTitel('mycket'));
		await vi.advanceTimersByTimeAsync(300);
		expect(lager.rows.get('u')?.titel).toBe('mycket');
		expect(sparare.dirty).toBe(false);
	});
});

describe('Utkastbok', () => {
	it('brings back what a closed tab had not saved', async () => {
		const { lager, nodlager, open } = scene();
		const sparare = open('a');
		sparare.schedule(medTitel('sparat'));
		await vi.advanceTimersByTimeAsync(300);
		lager.full = true;
		sparare.schedule(medTitel('sista ändringen'));
		sparare.leave(medTitel('sista ändringen'));
		await vi.advanceTimersByTimeAsync(10);
		lager.full = false;
		const svar = await new Utkastbok(lager, nodlager).open('u');
		expect(svar.ok && svar.dokument.titel).toBe('sista ändringen');
		expect(lasNodposter(nodlager)).toHaveLength(0);
	});

	it('puts it beside as a copy when another tab has gone on', async () => {
		const { lager, nodlager, open } = scene();
		const sparare = open('a');
		lager.full = true;
		sparare.schedule(medTitel('min'));
		sparare.leave(medTitel('min'));
		await vi.advanceTimersByTimeAsync(10);
		lager.full = false;
		await lager.save({ id: 'u', bas: 0, flik: 'b', dokument: medTitel('annans') });
		const titlar = (await new Utkastbok(lager, nodlager).list()).map(({ titel }) => titel);
		expect(titlar).toEqual(['annans', 'min (osparade ändringar)']);
	});

	it('keeps a draft that no longer can be read', async () => {
		const { lager, nodlager } = scene();
		lager.rows.set('x', {
			id: 'x',
			titel: 'Gammal',
			changed: 1,
			revision: 1,
			flik: 'a',
			dokument: { format: 'barkraft/1' }
		});
		const svar = await new Utkastbok(lager, nodlager).open('x');
		expect(svar).toMatchObject({ ok: false, kind: 'trasigt', utkast: { titel: 'Gammal' } });
		expect(lager.rows.has('x')).toBe(true);
	});
});
