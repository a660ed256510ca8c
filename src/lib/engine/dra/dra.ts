import { beraknare } from '../berakna.ts';
import type { Avslag } from '../resultat.ts';
import { MOTORVERSION } from '../version.ts';
import { alternativdrag } from './alternativdrag.ts';
import type { Dragminne } from './dragminne.ts';
import type { Alternativdrag, Dragningsval, Dragresultat } from './dragresultat.ts';
import { underlagshash, type Dragunderlag } from './dragunderlag.ts';
import { alternativjamforelser, type Nettodrag } from './jamforelse.ts';

export type Dragavslag =
	| Avslag
	| {
			readonly ok: false;
			readonly kind: 'ogiltig_dragning';
			readonly path: string;
			readonly message: string;
			readonly tal: Readonly<Record<string, number | string>>;
	  };

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
 * The same, a group of kommuner at a time: yields the share that is done, so that a worker can stop in between. With a
 * memory from earlier draws it is sooner done, with the same result.
 */
export function* draStegvis(
	dragunderlag: Dragunderlag,
	val: Dragningsval,
	minne?: Dragminne
): Generator<number, Dragresultat | Dragavslag> {
	const { dokument, statistik, parametrar } = dragunderlag;
	const ogiltig = checkVal(val);
	if (ogiltig !== null) return ogiltig;
	// What berakna refuses is refused here in the same words.
	const punkt = beraknare(dokument, statistik, parametrar);
	if (!punkt.ok) return punkt;
	const svar = val.alternativ === undefined ? punkt.alla() : punkt.ett(val.alternativ);
	if (svar?.ok === false) return svar;
	const alla = punkt.formler;
	const dragna = alla.alternativ.filter(({ alternativ: { id } }) => id === (val.alternativ ?? id));
	const alternativ: Alternativdrag[] = [];
	const netto: Nettodrag[] = [];
	for (const [i, formel] of dragna.entries()) {
		const steg = alternativdrag(formel, alla, [val, minne]);
		let nu = steg.next();
		for (; nu.done !== true; nu = steg.next()) yield (i + nu.value) / dragna.length;
		alternativ.push(nu.value.drag);
		netto.push(nu.value.netto);
	}
	minne?.klart();
	return {
		ok: true,
		fro: val.fro,
		dragningar: val.dragningar,
		gransKrPerInvanare: val.gransKrPerInvanare ?? 0,
		osaker: alternativ.some(({ osaker }) => osaker),
		alternativ,
		jamforelser: alternativjamforelser(netto),
		versioner: {
			motor: MOTORVERSION,
			statistik: statistik.hash,
			underlag: underlagshash(dragunderlag)
		}
	};
}

function checkVal({ dragningar, fro }: Dragningsval): Dragavslag | null {
	const isAntal = Number.isInteger(dragningar) && dragningar >= 100 && dragningar <= 100_000;
	if (isAntal && Number.isSafeInteger(fro)) return null;
	return {
		ok: false,
		kind: 'ogiltig_dragning',
		path: isAntal ? 'fro' : 'dragningar',
		message: isAntal
			? `Fröet ska vara ett heltal, men är ${fro}. Ange till exempel 1.`
			: `Antalet dragningar ska vara ett heltal från 100 till 100 000, men är ${dragningar}. Ange till exempel 10 000.`,
		tal: { dragningar, fro }
	};
}
