import { MOTORVERSION } from '../version.ts';
import { alternativdrag } from './alternativdrag.ts';
import { dragbart, type Dragavslag } from './dragavslag.ts';
import type { Dragminne } from './dragminne.ts';
import type { Dragningsval } from './dragningsval.ts';
import type { Alternativdrag, Dragresultat } from './dragresultat.ts';
import { underlagshash, type Dragunderlag } from './dragunderlag.ts';
import { alternativjamforelser, type Nettodrag } from './jamforelse.ts';

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
	const provat = dragbart(dragunderlag, val);
	if (!provat.ok) return provat;
	const { alla, dragna } = provat;
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
			statistik: dragunderlag.statistik.hash,
			underlag: underlagshash(dragunderlag)
		}
	};
}
