import type { Regel } from '../fynd.ts';
import { BAGATELL } from './bagatell.ts';
import { FINANSIERING } from './finansiering.ts';
import { NOLLALTERNATIV } from './nollalternativ.ts';
import { POSTER } from './poster.ts';
import { PUNKTER } from './punkter.ts';
import { SIFFROR } from './siffror.ts';
import { STORLEK } from './storlek.ts';
import { UNDERLAG } from './underlag.ts';

/** Every rule of the review (docs/granskning.md), in the order its findings are read. */
export const REGLER: readonly Regel[] = [
	...NOLLALTERNATIV,
	...PUNKTER,
	...BAGATELL,
	...STORLEK,
	...SIFFROR,
	...FINANSIERING,
	...POSTER,
	...UNDERLAG
];
