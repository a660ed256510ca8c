import {
	dragminne,
	draIntervall,
	draStegvis,
	type Dragminne,
	type Dragavslag,
	type Dragresultat,
	type Dragunderlag
} from '#lib/engine/index.ts';
import {
	OMGANGAR,
	type Arbetssvar,
	type Dragbegaran,
	type Intervallbegaran,
	type Uppdrag
} from './protokoll.ts';

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

type Nummer = { readonly nr: number };

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
		lage.senaste = uppdrag.typ === 'avbryt' ? 0 : uppdrag.nr;
		if (uppdrag.typ === 'avbryt') return;
		try {
			// A newer request may already be waiting; what is stale is not begun.
			await miljo.andas();
			if (uppdrag.nr !== lage.senaste) return;
			if (uppdrag.typ === 'intervall') miljo.svara(intervall(uppdrag, lage));
			else await dra(uppdrag, lage, miljo);
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			miljo.svara({ typ: 'fel', nr: uppdrag.nr, message });
		}
	};
}

function given({ underlag }: Lage): Omit<Dragunderlag, 'dokument'> {
	if (underlag === null) throw new Error('The statistics have not come.');
	return underlag;
}

function remembered({ minnen }: Lage, dragningar: number): Dragminne {
	const minne = minnen.get(dragningar) ?? dragminne();
	minnen.set(dragningar, minne);
	return minne;
}

/** So soon done that it is not worth stopping. */
function intervall({ nr, dokument, val }: Intervallbegaran & Nummer, lage: Lage): Arbetssvar {
	const dragningar = OMGANGAR[0];
	const minne = remembered(lage, dragningar);
	const resultat = draIntervall({ ...given(lage), dokument }, { ...val, dragningar }, minne);
	return resultat.ok ? { typ: 'intervall', nr, resultat } : { typ: 'avslag', nr, avslag: resultat };
}

async function dra(begaran: Dragbegaran & Nummer, lage: Lage, miljo: Arbetsmiljo): Promise<void> {
	const omgangar = begaran.omgangar ?? OMGANGAR;
	for (const [i, dragningar] of omgangar.entries()) {
		if (i > 0) await miljo.andas();
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
	[{ nr, dokument, val }, dragningar]: readonly [Dragbegaran & Nummer, number],
	lage: Lage,
	{ andas, nu }: Arbetsmiljo
): Promise<Dragresultat | Dragavslag | null> {
	const minne = remembered(lage, dragningar);
	const steg = draStegvis({ ...given(lage), dokument }, { ...val, dragningar }, minne);
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
