import {
	dragminne,
	draStegvis,
	type Dragminne,
	type Dragavslag,
	type Dragresultat,
	type Dragunderlag
} from '#lib/engine/index.ts';
import { OMGANGAR, type Arbetssvar, type Uppdrag } from './protokoll.ts';

/** What the work needs from where it runs; a test brings its own. */
export type Arbetsmiljo = {
	readonly svara: (svar: Arbetssvar) => void;
	/** Lets waiting messages in. */
	readonly andas: () => Promise<void>;
	/** Milliseconds. */
	readonly nu: () => number;
};

/** Longest time between looks for a newer request; a step can add some 30 ms to it. */
const TALAMOD_MS = 10;

type Begaran = Extract<Uppdrag, { typ: 'dra' }>;

type Lage = {
	underlag: Omit<Dragunderlag, 'dokument'> | null;
	/** What earlier draws leave to the next, by their number; of these statistics. */
	minnen: Map<number, Dragminne>;
	/** Number of the newest request; all others are stale. */
	senaste: number;
};

/**
 * The worker's side: draws the newest request, few draws first, and leaves it as soon as a newer one has come. The
 * returned function takes messages; its promise is done when there is nothing more to do.
 */
export function arbete(miljo: Arbetsmiljo): (uppdrag: Uppdrag) => Promise<void> {
	const lage: Lage = { underlag: null, minnen: new Map(), senaste: 0 };
	return async (uppdrag) => {
		if (uppdrag.typ === 'underlag') {
			lage.underlag = { statistik: uppdrag.statistik, parametrar: uppdrag.parametrar };
			lage.minnen.clear();
			return;
		}
		lage.senaste = uppdrag.typ === 'dra' ? uppdrag.nr : 0;
		if (uppdrag.typ === 'avbryt') return;
		try {
			await dra(uppdrag, lage, miljo);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			miljo.svara({ typ: 'fel', nr: uppdrag.nr, message });
		}
	};
}

async function dra(begaran: Begaran, lage: Lage, miljo: Arbetsmiljo): Promise<void> {
	const omgangar = begaran.omgangar ?? OMGANGAR;
	for (const [i, dragningar] of omgangar.entries()) {
		// A newer request may already be waiting; what is stale is not begun.
		await miljo.andas();
		if (begaran.nr !== lage.senaste) return;
		const resultat = await omgang([begaran, dragningar], lage, miljo);
		if (resultat === null) return;
		const { nr } = begaran;
		if (!resultat.ok) {
			miljo.svara({ typ: 'avslag', nr, avslag: resultat });
			return;
		}
		const sist = i === omgangar.length - 1 || !resultat.osaker;
		miljo.svara({ typ: 'resultat', nr, resultat, sist });
		if (sist) return;
	}
}

/** One number of draws; null when a newer request came in between. */
async function omgang(
	[{ nr, dokument, val }, dragningar]: readonly [Begaran, number],
	lage: Lage,
	{ andas, nu }: Arbetsmiljo
): Promise<Dragresultat | Dragavslag | null> {
	if (lage.underlag === null) throw new Error('The statistics have not come.');
	const minne = lage.minnen.get(dragningar) ?? dragminne();
	lage.minnen.set(dragningar, minne);
	const steg = draStegvis({ ...lage.underlag, dokument }, { ...val, dragningar }, minne);
	let last = nu();
	for (;;) {
		const { done, value } = steg.next();
		if (done === true) return value;
		if (nu() - last < TALAMOD_MS) continue;
		await andas();
		if (nr !== lage.senaste) return null;
		last = nu();
	}
}
