import fc from 'fast-check';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { berakna, type Alternativresultat, type Resultat } from '#lib/engine/index.ts';
import { antalFall } from '../omfang.ts';
import { arbDokument } from './dokument.arbitrary.ts';
import { GRUND, omgivning, URVAL } from './urval.ts';

/** The random documents that the laws share, and what they must all satisfy. */

export const dokument = arbDokument(omgivning(URVAL));
export const SEED = 20260101;
const MOST_RUNS = 200;
const DEL = 0.25;

let samples: readonly Konsekvensutredning[] | undefined;

/**
 * Tries a law on many random documents. They are made once for all laws, because making them takes longest; only when
 * one breaks the law does fast-check make them again, to find the smallest that does.
 */
export function law(runs: number, holds: (doc: Konsekvensutredning) => void): void {
	samples ??= fc.sample(dokument, { numRuns: antalFall(MOST_RUNS, DEL), seed: SEED });
	for (const doc of samples.slice(0, antalFall(runs, DEL))) {
		try {
			holds(doc);
		} catch (error) {
			if (fc.PreconditionFailure.isFailure(error)) continue;
			fc.assert(fc.property(fc.oneof(fc.constant(doc), dokument), holds), {
				numRuns: 20 * MOST_RUNS
			});
			throw error;
		}
	}
}

const calculated = new WeakMap<Konsekvensutredning, Resultat>();

/** The result, or a skipped run when the money of the document cannot be shared out. */
export function resultat(doc: Konsekvensutredning, statistik = URVAL): Resultat {
	const known = statistik === URVAL ? calculated.get(doc) : undefined;
	if (known !== undefined) return known;
	const found = berakna(doc, statistik, GRUND);
	fc.pre(found.ok);
	if (statistik === URVAL) calculated.set(doc, found);
	return found;
}

/** The proposal's result. */
export function forslaget(doc: Konsekvensutredning, statistik = URVAL): Alternativresultat {
	const found = resultat(doc, statistik).alternativ.find(({ id }) => id === 'forslag');
	if (found === undefined) throw new Error('The document has no proposal.');
	return found;
}
