import { MOTORVERSION } from '../version.ts';
import { alternativdrag } from './alternativdrag.ts';
import { dragbart, type Dragavslag } from './dragavslag.ts';
import { delade } from './delade.ts';
import type { Dragminne } from './dragminne.ts';
import type { Dragningsval } from './dragningsval.ts';
import type { Dragresultat } from './dragresultat.ts';
import { underlagshash, type Dragunderlag } from './dragunderlag.ts';
import { alternativjamforelser } from './jamforelse.ts';

/**
 * What the figures can be, given the uncertainty the document states (docs/metod.md §10): the reader dra of the same
 * formulas. Same document, statistics, parameters, seed and number of draws give the same bytes on every platform.
 */
export function draResultat(underlag: Dragunderlag, val: Dragningsval): Dragresultat | Dragavslag {
	const arbete = draStegvis(underlag, val);
	for (;;) {
		const steg = arbete.next();
		if (steg.done === true) return steg.value;
	}
}

/**
 * The same, a group of kommuner at a time in each alternative: yields the share that is done, so that a worker can stop
 * in between. With a memory from earlier draws it is sooner done, with the same result.
 */
export function* draStegvis(
	dragunderlag: Dragunderlag,
	val: Dragningsval,
	minne?: Dragminne
): Generator<number, Dragresultat | Dragavslag> {
	const provat = dragbart(dragunderlag, val);
	if (!provat.ok) return provat;
	const { alla, dragna } = provat;
	const gemensamt = delade(dragna, val);
	const drag = yield* sideBySide(
		dragna.map((formel) => alternativdrag(formel, alla, [val, { minne, delade: gemensamt }])),
		gemensamt.passerade
	);
	minne?.klart();
	const alternativ = drag.map((ett) => ett.drag);
	return {
		ok: true,
		fro: val.fro,
		dragningar: val.dragningar,
		gransKrPerInvanare: val.gransKrPerInvanare ?? 0,
		osaker: alternativ.some(({ osaker }) => osaker),
		alternativ,
		jamforelser: alternativjamforelser(drag.map(({ netto }) => netto)),
		versioner: {
			motor: MOTORVERSION,
			statistik: dragunderlag.statistik.hash,
			underlag: underlagshash(dragunderlag)
		}
	};
}

/** Runs the generators in turn, a step of each at a time; yields the mean of what they have yielded, gives their values. */
function* sideBySide<T>(
	alla: readonly Generator<number, T>[],
	afterEach: () => void
): Generator<number, T[]> {
	const andelar = alla.map(() => 0);
	const varden = new Map<number, T>();
	while (varden.size < alla.length) {
		for (const [i, ett] of alla.entries()) {
			if (varden.has(i)) continue;
			const { done, value } = ett.next();
			if (done === true) varden.set(i, value);
			else andelar[i] = value;
			yield andelar.reduce((sum, andel) => sum + andel, 0) / alla.length;
		}
		afterEach();
	}
	return alla.flatMap((_, i) => (varden.has(i) ? [varden.get(i) as T] : []));
}
