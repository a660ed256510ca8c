import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draIntervall, draResultat } from '#lib/engine/index.ts';
import type { Arbetssvar, Uppdrag } from '#lib/workers/protokoll.ts';
import { dokument, GRUND, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import type { Dragyta } from './dragbegaran.ts';
import { Dragning } from './dragning.svelte.ts';

/** The state of the draws, with a worker that answers when it is told to. */

type Begaran = Extract<Uppdrag, { nr: number }>;

const doc = (kr: number, osakerhet: object | null = { lag: 0.7, hog: 1.5 }) =>
	dokument({ poster: [post({ pris: { typ: 'kr', krPerEnhet: kr }, osakerhet })] });

function ny(forsta = doc(1000)) {
	const yta = {
		dokument: forsta,
		statistik: smaKommuner(),
		parametrar: GRUND,
		alternativId: 'forslag',
		laddarKolumner: false
	};
	const skickat: Begaran[] = [];
	let malat: (() => void) | undefined;
	let ta: (svar: Arbetssvar) => void = () => undefined;
	let vidFall: (message: string) => void = () => undefined;
	const dragning = new Dragning(yta satisfies Dragyta, {
		starta: (lyssna, fall) => {
			[ta, vidFall] = [lyssna, fall];
			return {
				stang: () => undefined,
				skicka: (uppdrag) => 'nr' in uppdrag && skickat.push(uppdrag)
			};
		},
		efterMalning: (work) => {
			malat = work;
			return () => (malat = undefined);
		}
	});
	return {
		yta,
		dragning,
		skickat,
		paint: () => {
			const work = malat;
			malat = undefined;
			work?.();
		},
		edit: (nytt: typeof forsta) => {
			yta.dokument = nytt;
			dragning.update();
		},
		fall: () => vidFall('fel'),
		/** The worker's answer to the request: a hundred draws stand for as many as were asked for. */
		answer: (uppdrag: Begaran) => {
			const { nr, dokument: d } = uppdrag;
			const underlag = { dokument: d, statistik: yta.statistik, parametrar: GRUND };
			const [dragningar = 1000] = uppdrag.typ === 'dra' ? (uppdrag.omgangar ?? []) : [];
			const resultat =
				uppdrag.typ === 'dra'
					? draResultat(underlag, { ...uppdrag.val, dragningar: 100 })
					: draIntervall(underlag, { ...uppdrag.val, dragningar: 100 });
			if (!resultat.ok) ta({ typ: 'avslag', nr, avslag: resultat });
			else if (!('versioner' in resultat))
				ta({ typ: 'intervall', nr, resultat: { ...resultat, dragningar } });
			else ta({ typ: 'resultat', nr, resultat: { ...resultat, dragningar }, sist: true });
		}
	};
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** What was asked for: intervals, or everything with so many draws. */
const vad = (skickat: readonly Begaran[]) =>
	skickat.map((uppdrag) => (uppdrag.typ === 'dra' ? uppdrag.omgangar?.[0] : 'intervall'));

describe('the order of things', () => {
	test('the point answer is painted, then a thousand draws are shown, then ten thousand', () => {
		const { dragning, skickat, paint, answer } = ny();
		dragning.update();
		expect(skickat).toEqual([]);
		paint();
		expect(vad(skickat)).toEqual(['intervall']);
		expect(dragning).toMatchObject({ resultat: null, pagar: true });
		answer(skickat[0]!);
		expect(dragning.spann?.riket.summor.nettoKr?.median).toBeCloseTo(5000, -3);
		expect(dragning).toMatchObject({ resultat: null, intervall: { dragningar: 1000 } });
		expect(dragning).toMatchObject({ pagar: true, slutligt: null });
		vi.advanceTimersByTime(200);
		expect(vad(skickat)).toEqual(['intervall', 10_000]);
		answer(skickat[1]!);
		expect(dragning).toMatchObject({ pagar: false, slutligt: { dragningar: 10_000 } });
		expect(dragning.spann).toBe(dragning.visat);
	});

	test('an edit is drawn at once when there is a worker, and first only what is looked at', () => {
		const { dragning, skickat, paint, answer, edit } = ny();
		dragning.update();
		paint();
		answer(skickat[0]!);
		vi.advanceTimersByTime(100);
		edit(doc(2000));
		expect(skickat.map(({ dokument }) => dokument)).toEqual([doc(1000), doc(2000)]);
		answer(skickat[1]!);
		vi.advanceTimersByTime(200);
		expect(vad(skickat)).toEqual(['intervall', 'intervall', 10_000]);
		expect(skickat.map(({ val }) => 'alternativ' in val)).toEqual([true, true, false]);
	});

	test('while the hand types only few draws are asked for, and many once', () => {
		const { dragning, skickat, paint, answer, edit } = ny();
		dragning.update();
		for (const kr of [1, 2, 3]) {
			vi.advanceTimersByTime(100);
			edit(doc(kr));
			paint();
			answer(skickat.at(-1)!);
		}
		expect(vad(skickat)).toEqual(['intervall', 'intervall', 'intervall']);
		vi.advanceTimersByTime(200);
		expect(vad(skickat)).toEqual(['intervall', 'intervall', 'intervall', 10_000]);
	});

	test('while a value is dragged nothing is asked for before it stands still', () => {
		const { dragning, skickat, paint, edit } = ny();
		dragning.update();
		for (const kr of [1, 2, 3]) {
			vi.advanceTimersByTime(16);
			edit(doc(kr));
			paint();
		}
		expect(skickat).toEqual([]);
		vi.advanceTimersByTime(100);
		paint();
		expect(skickat.map(({ dokument }) => dokument)).toEqual([doc(3)]);
	});

	test('a text that no figure depends on asks for nothing', () => {
		const { dragning, skickat, paint, answer, edit, yta } = ny();
		dragning.update();
		paint();
		answer(skickat[0]!);
		edit({ ...yta.dokument, titel: 'En annan titel' });
		expect(dragning.spann).not.toBeNull();
		expect(skickat).toHaveLength(1);
	});

	test('more columns change no figure: those that stand there stay until the new are here', () => {
		const { dragning, skickat, paint, answer, yta } = ny();
		dragning.update();
		paint();
		answer(skickat[0]!);
		vi.advanceTimersByTime(200);
		answer(skickat[1]!);
		const { resultat } = dragning;
		yta.statistik = smaKommuner({ elever: [1, 2, 3, 4, 5] });
		expect(yta.statistik.hash).toBe(smaKommuner().hash);
		dragning.update();
		expect(dragning).toMatchObject({ resultat, pagar: true });
		expect(vad(skickat)).toEqual(['intervall', 10_000, 10_000]);
		answer(skickat[2]!);
		expect(dragning.slutligt).not.toBe(resultat);
		// Another limit has other probabilities: they come as soon as they can.
		vi.advanceTimersByTime(200);
		dragning.gransKr = 400;
		dragning.update();
		expect(vad(skickat).slice(3)).toEqual(['intervall']);
	});

	test('a document where nothing varies is drawn once', () => {
		const { dragning, skickat, paint, answer } = ny(doc(1000, null));
		dragning.update();
		paint();
		answer(skickat[0]!);
		vi.advanceTimersByTime(1000);
		expect(skickat).toHaveLength(1);
		expect(dragning).toMatchObject({ pagar: false, resultat: { osaker: false } });
	});
});

describe('what is stale', () => {
	test('is never shown: not the old result, not a late answer, not a request that was not sent', () => {
		const { dragning, skickat, paint, answer, edit } = ny();
		dragning.update();
		paint();
		answer(skickat[0]!);
		vi.advanceTimersByTime(100);
		edit(doc(2000));
		expect(dragning).toMatchObject({ resultat: null, spann: null, pagar: true });
		answer(skickat[0]!);
		expect(dragning.spann).toBeNull();
		edit(doc(3000));
		expect(skickat.map(({ dokument }) => dokument)).toEqual([doc(1000), doc(2000)]);
		answer(skickat[1]!);
		expect(dragning.spann).toBeNull();
		vi.advanceTimersByTime(100);
		expect(skickat[2]?.dokument).toEqual(doc(3000));
		vi.advanceTimersByTime(1000);
		expect(skickat).toHaveLength(3);
	});
});

describe('what goes wrong', () => {
	test('is said, and forgotten at the next edit', () => {
		const { dragning, skickat, paint, answer, edit, fall } = ny();
		edit({ ...doc(1), statistik: '1999' });
		paint();
		answer(skickat[0]!);
		expect(dragning.fel).toMatch(/1999/);
		expect(dragning).toMatchObject({ pagar: false, resultat: null });
		vi.advanceTimersByTime(100);
		edit(doc(2));
		expect(dragning).toMatchObject({ fel: '', pagar: true });
		paint();
		fall();
		expect(dragning.fel).toMatch(/Ladda om sidan/);
		vi.advanceTimersByTime(1000);
		expect(skickat).toHaveLength(2);
	});
});
