import type { Dragresultat } from '#lib/engine/index.ts';
import { HARD_SPACE, tal } from '#lib/format/index.ts';

/** How the draws were made, in few words: `10 000 dragningar med frö 1`. */
export const dragningstext = ({
	dragningar,
	fro
}: Pick<Dragresultat, 'dragningar' | 'fro'>): string =>
	`${tal(dragningar)}${HARD_SPACE}dragningar med frö${HARD_SPACE}${fro}`;

/** What the ends are that stand under their names in a table. */
export const P10P90_BETYDER = 'En gång på tio blir det lägre än P10, en gång på tio högre än P90.';
