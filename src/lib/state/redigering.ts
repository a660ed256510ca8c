import {
	parseValue,
	pathText,
	type Fel,
	type Finansiering,
	type Konsekvensutredning,
	type Kostnadspost
} from '#lib/model/index.ts';
import { indexPath, withValue, type Plats } from './plats.ts';
import { uniqueId } from './unikt.ts';

/** A change that gave a valid document, or the faults that it would have made. */
export type Andring =
	| { readonly ok: true; readonly dokument: Konsekvensutredning }
	| { readonly ok: false; readonly fel: readonly Fel[] };

/** The lists of an alternative that can be edited row by row. */
export type Listnamn = 'kostnadsposter' | 'finansiering';

/** One row of one list of one alternative. */
export type Radplats = {
	readonly alternativ: string;
	readonly lista: Listnamn;
	readonly id: string;
};

/** Accepts a candidate only when the whole document is valid: the draft can never become unreadable. */
export function granska(dokument: Konsekvensutredning): Andring {
	const parsed = parseValue(dokument);
	return parsed.ok ? { ok: true, dokument } : parsed;
}

/** A parameter without values says nothing: it goes, so that the document only holds what differs. */
function withoutEmpty(dokument: Konsekvensutredning): Konsekvensutredning {
	const entries = Object.entries(dokument.parametrar);
	const left = entries.filter(
		([, value]) => typeof value !== 'object' || Object.keys(value).length > 0
	);
	return left.length === entries.length
		? dokument
		: { ...dokument, parametrar: Object.fromEntries(left) };
}

/** Sets one field. `undefined` removes an optional field. The faults of the field itself come first. */
export function setAt(dokument: Konsekvensutredning, plats: Plats, value: unknown): Andring {
	const path = indexPath(dokument, plats);
	if (path === null) return { ok: false, fel: [] };
	const svar = granska(withoutEmpty(withValue(dokument, path, value)));
	if (svar.ok) return svar;
	const own = pathText(path);
	const fel = svar.fel.toSorted((a, b) => Number(b.path === own) - Number(a.path === own));
	return { ok: false, fel };
}

type Rad = Kostnadspost | Finansiering;

function editList(
	dokument: Konsekvensutredning,
	plats: { readonly alternativ: string; readonly lista: Listnamn },
	edit: (rader: readonly Rad[]) => readonly Rad[]
): Andring {
	const alternativ = dokument.alternativ.map((item) =>
		item.id === plats.alternativ ? { ...item, [plats.lista]: edit(item[plats.lista]) } : item
	);
	return granska({ ...dokument, alternativ });
}

/** Puts a row last in its list. Its id is made unique there. */
export function addRad(
	dokument: Konsekvensutredning,
	plats: { readonly alternativ: string; readonly lista: Listnamn },
	rad: Rad
): Andring {
	return editList(dokument, plats, (rader) => [
		...rader,
		{ ...rad, id: uniqueId(rad.namn, rader) }
	]);
}

/** A copy right after the original, named as one. */
export function copyRad(dokument: Konsekvensutredning, plats: Radplats): Andring {
	return editList(dokument, plats, (rader) =>
		rader.flatMap((rad) => {
			if (rad.id !== plats.id) return [rad];
			const namn = `${rad.namn} (kopia)`.slice(0, 300);
			return [rad, { ...rad, namn, id: uniqueId(namn, rader) }];
		})
	);
}

export function removeRad(dokument: Konsekvensutredning, plats: Radplats): Andring {
	return editList(dokument, plats, (rader) => rader.filter(({ id }) => id !== plats.id));
}

/** Moves a row up (−1) or down (+1); at the edge the order stays as it is. */
export function moveRad(dokument: Konsekvensutredning, plats: Radplats, steg: -1 | 1): Andring {
	return editList(dokument, plats, (rader) => {
		const from = rader.findIndex(({ id }) => id === plats.id);
		const rad = rader[from];
		const to = from + steg;
		if (rad === undefined || to < 0 || to >= rader.length) return rader;
		return rader.toSpliced(from, 1).toSpliced(to, 0, rad);
	});
}
