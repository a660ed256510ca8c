import type { Alternativformler } from '../alternativ.ts';
import type { Mattvektorer } from '../fordelning.ts';
import type { Formler } from '../formler.ts';
import type { Steg } from './steg.ts';

/** What the answer is built from. */
export type Fall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly vektorer: Mattvektorer;
	readonly index: Int32Array;
};

/** The parts of a step that most steps leave empty. */
export const tomt = { kallor: [], antagande: false, anmarkning: '', steg: [] } as const;

/** A step without sources of its own. */
export const led = (
	namn: string,
	[varde, enhet]: readonly [number | null, string],
	rest: Partial<Steg> = {}
): Steg => ({ ...tomt, namn, op: 'tal', varde, enhet, ...rest });

/** A figure that is not drawn, among what is. */
export const beraknat = (steg: Steg): Steg => ({
	...steg,
	namn: 'Beräknat, med varje antagande vid sitt troliga värde'
});
