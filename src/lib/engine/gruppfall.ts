import type { Alternativformler } from './alternativ.ts';
import type { Mattvektorer } from './fordelning.ts';
import type { Formler } from './formler.ts';

/** What the answer is built from. */
export type Fall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly vektorer: Mattvektorer;
	readonly index: Int32Array;
};

/** The parts of a step that most steps leave empty. */
export const tomt = { kallor: [], antagande: false, anmarkning: '', steg: [] } as const;
