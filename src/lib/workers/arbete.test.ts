import { describe, expect, test } from 'vitest';
import { draIntervall, draResultat } from '#lib/engine/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { dokument, GRUND, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { arbete } from './arbete.ts';
import { osakerhetsklient, type Start } from './klient.ts';
import { overforbara, type Arbetssvar, type Uppdrag } from './protokoll.ts';

const STATISTIK = smaKommuner();
const doc = (kr: number, osaker = true): Konsekvensutredning =>
	dokument({
		poster: [
			post({
				pris: { typ: 'kr', krPerEnhet: kr },
				osakerhet: osaker ? { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 } : null
			})
		]
	});

/** The worker without a thread: messages are cloned as a browser clones them, and wait their turn. */
function tradlos() {
	const skickat: Uppdrag[] = [];
	const svar: Arbetssvar[] = [];
	const fall: ((message: string) => void)[] = [];
	let started = 0;
	let tid = 0;
	const starta: Start = (ta, vidFall) => {
		started += 1;
		fall.push(vidFall);
		const taEmot = arbete({
			svara: (ett) => {
				const data = structuredClone(ett, { transfer: overforbara(ett) });
				svar.push(data);
				ta(data);
			},
			andas: () => new Promise((done) => setTimeout(done)),
			// Every look at the clock is a long time: the work breathes at each step.
			nu: () => (tid += 100)
		});
		return {
			stang: () => undefined,
			skicka: (uppdrag) => {
				skickat.push(uppdrag);
				void taEmot(structuredClone(uppdrag));
			}
		};
	};
	return { starta, skickat, svar, fall, started: () => started };
}

/** The answers of one request, until the last. */
function allaSvar(klient: ReturnType<typeof osakerhetsklient>, dokument: Konsekvensutredning) {
	return new Promise<Arbetssvar[]>((done) => {
		const all: Arbetssvar[] = [];
		klient.begar({ typ: 'dra', dokument, val: { fro: 1 }, omgangar: [100, 400] }, (ett) => {
			all.push(ett);
			if (ett.typ !== 'resultat' || ett.sist) done(all);
		});
	});
}

function ny() {
	const trad = tradlos();
	const klient = osakerhetsklient(trad.starta);
	klient.setUnderlag(STATISTIK, GRUND);
	return { ...trad, klient };
}

/** One after the other, as edits are: another price, spread, local spread or post, and back. */
function dokumenten(): Konsekvensutredning[] {
	const osakerhet = { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 };
	const en = post({ osakerhet });
	return [
		[en],
		[{ ...en, pris: { typ: 'kr', krPerEnhet: 7 } }],
		[{ ...en, osakerhet: { ...osakerhet, hog: 2 } }],
		[{ ...en, osakerhet: { ...osakerhet, lokalSpridning: 0.3 } }],
		[post({ id: 'annan', osakerhet }), en],
		[en]
	].map((poster) => dokument({ poster }));
}

test('what is remembered from earlier draws changes no byte: another price, limit, spread or post', async () => {
	const { klient } = ny();
	for (const ett of dokumenten()) {
		const underlag = { dokument: ett, statistik: STATISTIK, parametrar: GRUND };
		const alla = (await allaSvar(klient, ett)).map((svar) =>
			svar.typ === 'resultat' ? svar.resultat : svar
		);
		expect(alla).toEqual(
			[100, 400].map((dragningar) => draResultat(underlag, { dragningar, fro: 1 }))
		);
	}
});

test('one alternative alone is as it is among the others', () => {
	const underlag = { dokument: doc(1000), statistik: STATISTIK, parametrar: GRUND };
	const val = { dragningar: 100, fro: 1 };
	const [hela, ett] = [
		draResultat(underlag, val),
		draResultat(underlag, { ...val, alternativ: 'forslag' })
	];
	if (!hela.ok || !ett.ok) throw new Error('No result.');
	expect(ett).toEqual({
		...hela,
		alternativ: hela.alternativ.filter(({ id }) => id === 'forslag'),
		jamforelser: []
	});
});

/** The answer to a request for intervals. */
const intervall = (klient: ReturnType<typeof osakerhetsklient>, dokument: Konsekvensutredning) =>
	new Promise<Arbetssvar>((done) =>
		klient.begar({ typ: 'intervall', dokument, val: { fro: 1, alternativ: 'forslag' } }, done)
	);

describe('intervals alone', () => {
	test('are answered with a thousand draws, as draIntervall would whatever is remembered', async () => {
		const { klient } = ny();
		const val = { fro: 1, alternativ: 'forslag', dragningar: 1000 };
		for (const dokument of dokumenten()) {
			const underlag = { dokument, statistik: STATISTIK, parametrar: GRUND };
			const svar = await intervall(klient, dokument);
			expect(svar).toEqual({
				typ: 'intervall',
				nr: svar.nr,
				resultat: draIntervall(underlag, val)
			});
		}
	});

	test('are refused in the words of berakna', async () => {
		const svar = await intervall(ny().klient, { ...doc(1), statistik: '1999' });
		expect(svar).toMatchObject({ typ: 'avslag', avslag: { kind: 'okand_statistik' } });
	});
});

describe('a request', () => {
	test('is answered with few draws, then with many, as draResultat would', async () => {
		const [first, second, ...rest] = await allaSvar(ny().klient, doc(1000));
		expect(rest).toEqual([]);
		for (const [ett, dragningar] of [
			[first, 100],
			[second, 400]
		] as const) {
			if (ett?.typ !== 'resultat') throw new Error('No result.');
			const underlag = { dokument: doc(1000), statistik: STATISTIK, parametrar: GRUND };
			expect(ett.resultat).toEqual(draResultat(underlag, { dragningar, fro: 1 }));
			expect(ett.sist).toBe(dragningar === 400);
		}
	});

	test('without any uncertainty is answered once', async () => {
		const svar = await allaSvar(ny().klient, doc(1000, false));
		expect(svar).toMatchObject([{ typ: 'resultat', sist: true, resultat: { osaker: false } }]);
	});

	test('that cannot be calculated is refused as berakna refuses it', async () => {
		const svar = await allaSvar(ny().klient, { ...doc(1), statistik: '1999' });
		expect(svar).toMatchObject([{ typ: 'avslag', avslag: { kind: 'okand_statistik' } }]);
	});

	test('before the statistics have come is our fault, said once', async () => {
		const t = tradlos();
		const svar = await allaSvar(osakerhetsklient(t.starta), doc(1));
		expect(svar).toMatchObject([{ typ: 'fel' }]);
	});
});

describe('stale requests', () => {
	test('are left by the worker and never heard by the page', async () => {
		const { klient, svar } = ny();
		const heard: number[] = [];
		for (const kr of [1, 2, 3])
			klient.begar({ typ: 'dra', dokument: doc(kr), val: { fro: 1 } }, () => heard.push(kr));
		const last = await allaSvar(klient, doc(4));
		expect(heard).toEqual([]);
		expect(last).toHaveLength(2);
		// The first three may have begun, but none was finished.
		expect(svar.filter(({ nr }) => nr < 4)).toEqual([]);
	});

	test('cancelling stops the answers', async () => {
		const { klient, svar } = ny();
		klient.begar({ typ: 'dra', dokument: doc(1), val: { fro: 1 } }, () => {
			throw new Error('heard');
		});
		klient.avbryt();
		await new Promise((done) => setTimeout(done, 30));
		expect(svar).toEqual([]);
	});
});

describe('the client', () => {
	test('starts one worker at the first request and sends the statistics once', async () => {
		const { klient, skickat, started } = ny();
		expect(started()).toBe(0);
		await allaSvar(klient, doc(1));
		klient.setUnderlag(STATISTIK, GRUND);
		await allaSvar(klient, doc(2));
		expect(started()).toBe(1);
		expect(skickat.map(({ typ }) => typ)).toEqual(['underlag', 'dra', 'dra']);
		klient.setUnderlag(smaKommuner(), GRUND);
		await allaSvar(klient, doc(3));
		expect(skickat.filter(({ typ }) => typ === 'underlag')).toHaveLength(2);
	});

	test('starts anew after it was closed', async () => {
		const { klient, started } = ny();
		await allaSvar(klient, doc(1));
		klient.stang();
		await allaSvar(klient, doc(1));
		expect(started()).toBe(2);
	});

	test('hears of a worker that fell', () => {
		const { klient, fall } = ny();
		const heard: Arbetssvar[] = [];
		klient.begar({ typ: 'dra', dokument: doc(1), val: { fro: 1 } }, (svar) => heard.push(svar));
		fall[0]?.('fel');
		expect(heard).toEqual([{ typ: 'fel', nr: 1, message: 'fel' }]);
		klient.avbryt();
	});
});

test('every buffer of a result is handed over once', async () => {
	const [, svar] = await allaSvar(ny().klient, doc(1));
	const buffers = overforbara(svar!);
	expect(new Set(buffers).size).toBe(buffers.length);
	// 2 alternatives × (4 measures × 3 tables + 3 probabilities).
	expect(buffers).toHaveLength(30);
});
