/** Undo and redo as data: the states before, now and after, and what each step was called. */
export type Steg<T> = { readonly lage: T; readonly label: string };

export type Historik<T> = {
	readonly fore: readonly Steg<T>[];
	readonly nu: T;
	readonly efter: readonly Steg<T>[];
	/** The field of the last change; typing on in the same field adds no step. */
	readonly nyckel: string | null;
	readonly time: number;
};

export type Steginfo = {
	/** What was done, as the undo button says it: `timmar per enhet`. */
	readonly label: string;
	/** The field that was typed in; null for a change that is always a step of its own. */
	readonly nyckel: string | null;
	/** Milliseconds; passed in so that this stays pure. */
	readonly time: number;
};

export const MAX_STEG = 500;
/** A pause this long makes the next key press in the same field a new step. */
export const PAUS_MS = 4000;

export function nyHistorik<T>(nu: T): Historik<T> {
	return { fore: [], nu, efter: [], nyckel: null, time: 0 };
}

/** The history after a change. Redo is emptied: it belonged to another past. */
export function record<T>(historik: Historik<T>, nu: T, info: Steginfo): Historik<T> {
	const { label, nyckel, time } = info;
	const samma = nyckel !== null && nyckel === historik.nyckel && time - historik.time < PAUS_MS;
	const fore = samma
		? historik.fore
		: [...historik.fore, { lage: historik.nu, label }].slice(-MAX_STEG);
	return { fore, nu, efter: [], nyckel, time };
}

/** Ends the current run of typing: the next change is a step of its own, also in the same field. */
export function bryt<T>(historik: Historik<T>): Historik<T> {
	return historik.nyckel === null ? historik : { ...historik, nyckel: null };
}

export function undo<T>(historik: Historik<T>): Historik<T> {
	const last = historik.fore.at(-1);
	if (last === undefined) return historik;
	return {
		fore: historik.fore.slice(0, -1),
		nu: last.lage,
		efter: [...historik.efter, { lage: historik.nu, label: last.label }],
		nyckel: null,
		time: 0
	};
}

export function redo<T>(historik: Historik<T>): Historik<T> {
	const next = historik.efter.at(-1);
	if (next === undefined) return historik;
	return {
		fore: [...historik.fore, { lage: historik.nu, label: next.label }],
		nu: next.lage,
		efter: historik.efter.slice(0, -1),
		nyckel: null,
		time: 0
	};
}
