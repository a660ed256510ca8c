import { remembered, type Dragning } from './atomdrag.ts';
import type { Lokal } from './kallor.ts';
import {
	addDragna,
	addLokal,
	lokaltabell,
	type Lokaldrag,
	type Lokaltabell
} from './lokaltabell.ts';
import { strom } from './slump.ts';

/** Adds the local factors of the kommun at the index. */
export type Lokalkalla = (kommun: number, drag: Lokaldrag) => void;

/** So few draws that the factors of all kommuner can be kept: 2 MB for each post. */
const SA_FA = 1000;

/** The local factors of every post: drawn as they are asked for, or kept where they are few and something remembers. */
export function lokalkallor(
	lokala: readonly Lokal[],
	kommunkoder: readonly string[],
	dragning: Dragning
): Lokalkalla[] {
	const { fro, antal, minne } = dragning;
	const tabeller = new Map<number, Lokaltabell>();
	const tabell = (spridning: number): Lokaltabell => {
		const found = tabeller.get(spridning) ?? lokaltabell(spridning);
		tabeller.set(spridning, found);
		return found;
	};
	return lokala.map(({ post, spridning }) => {
		const draw: Lokalkalla = (i, drag) =>
			addLokal(tabell(spridning), strom(fro, 'lokal', post, kommunkoder[i] ?? ''), drag);
		if (minne === undefined || antal > SA_FA) return draw;
		const namn = ['lokal', post, spridning];
		return kept(
			draw,
			remembered(dragning, namn, () => new Float64Array(kommunkoder.length * antal))
		);
	});
}

/** The same from `alla`, a row of factors per kommun, which is filled in at the first time it is asked for. */
function kept(draw: Lokalkalla, alla: Float64Array): Lokalkalla {
	return (i, drag) => {
		const { antal } = drag;
		const faktorer = alla.subarray(i * antal, (i + 1) * antal);
		// A factor is never 0.
		if (faktorer[0] === 0)
			draw(i, { ut: faktorer, vikter: new Float64Array(antal).fill(1), ganger: 1, antal });
		addDragna(faktorer, drag);
	};
}
