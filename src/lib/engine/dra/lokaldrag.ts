import { remembered, type Dragning } from './atomdrag.ts';
import type { Delad } from './delade.ts';
import type { Lokal } from './kallor.ts';
import {
	addDragna,
	addLokal,
	lokaltabell,
	type Lokaldrag,
	type Lokaltabell
} from './lokaltabell.ts';
import { strom } from './slump.ts';

/** The local factors of one post. */
export type Lokalkalla = {
	/** Adds those of the kommun at the index. */
	readonly add: (kommun: number, drag: Lokaldrag) => void;
	/** Σ koeff × those of the kommun, over the kommuner, in every draw. Nobody may change it. */
	readonly summa: (koeff: Float64Array, kommuner: Int32Array) => Float64Array;
};

type Add = Lokalkalla['add'];

/** So few draws that the factors of all kommuner can be kept: 2 MB for each post. */
const SA_FA = 1000;

/**
 * The local factors of every post: drawn as they are asked for; kept where they are few and something remembers; held
 * while their kommun passes where they are read more than once.
 */
export function lokalkallor(
	lokala: readonly Lokal[],
	kommunkoder: readonly string[],
	dragning: Dragning
): Lokalkalla[] {
	const { fro, antal, minne, delade } = dragning;
	const tabeller = new Map<number, Lokaltabell>();
	const tabell = (spridning: number): Lokaltabell => {
		const found = tabeller.get(spridning) ?? lokaltabell(spridning);
		tabeller.set(spridning, found);
		return found;
	};
	return lokala.map(({ post, spridning }) => {
		const namn = ['lokal', post, spridning];
		const draw: Add = (i, drag) =>
			addLokal(tabell(spridning), strom(fro, 'lokal', post, kommunkoder[i] ?? ''), drag);
		const isKept = minne !== undefined && antal <= SA_FA;
		const empty = () => new Float64Array(kommunkoder.length * antal);
		const delad = delade?.faktorer(post, spridning) ?? null;
		const add = isKept
			? kept(draw, remembered(dragning, namn, empty))
			: delad === null
				? draw
				: shared(draw, delad);
		const summa: Lokalkalla['summa'] = (koeff, kommuner) => {
			const make = () => summed(add, [koeff, kommuner], antal);
			return minne?.vektor(JSON.stringify([fro, ...namn]) + bits(koeff, kommuner), make) ?? make();
		};
		return { add, summa };
	});
}

/** The same from `alla`, a row of factors per kommun, which is filled in at the first time it is asked for. */
function kept(draw: Add, alla: Float64Array): Add {
	return (i, drag) => {
		const { antal } = drag;
		const faktorer = alla.subarray(i * antal, (i + 1) * antal);
		// A factor is never 0.
		if (faktorer[0] === 0)
			draw(i, { ut: faktorer, vikter: new Float64Array(antal).fill(1), ganger: 1, antal });
		addDragna(faktorer, drag);
	};
}

/** The same from what may have been drawn for another already. */
function shared(draw: Add, delad: Delad): Add {
	return (i, drag) => {
		const { antal } = drag;
		const faktorer = delad(i, (ut) =>
			draw(i, { ut: ut.fill(0), vikter: new Float64Array(antal).fill(1), ganger: 1, antal })
		);
		addDragna(faktorer, drag);
	};
}

function summed(
	add: Add,
	[koeff, kommuner]: readonly [Float64Array, Int32Array],
	antal: number
): Float64Array {
	const ut = new Float64Array(antal);
	const vikter = new Float64Array(antal).fill(1);
	for (const i of kommuner) {
		const ganger = koeff[i] ?? 0;
		if (ganger !== 0) add(i, { ut, vikter, ganger, antal });
	}
	return ut;
}

/** The numbers themselves as a name: the sum is the same only if every bit of them is. */
function bits(koeff: Float64Array, kommuner: Int32Array): string {
	const egna = Float64Array.from(kommuner, (i) => koeff[i] ?? 0);
	const tecken = [kommuner.buffer, egna.buffer].map((buffer) => [...new Uint16Array(buffer)]);
	return String.fromCharCode(...tecken.flat());
}
