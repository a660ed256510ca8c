import { delar, STORLEKSKLASS_KOLUMN, type Formler, type Uttryck } from '#lib/engine/index.ts';

/** A parameter as the formulas use it. */
export type Parameternod = Extract<Uttryck, { op: 'tal' }>;

/** What the formulas of a document read: only these cells of Antaganden change a result. */
export type Lasta = {
	/** Paths of the document's fields. */
	readonly paths: ReadonlySet<string>;
	readonly parametrar: ReadonlyMap<string, Parameternod>;
	/** Ids of columns in the statistics and in the document's own data, in order of reading. */
	readonly kolumner: ReadonlySet<string>;
};

/** Walks every measure of every alternative; each part of a tree once. */
export function lasta({ alternativ }: Formler): Lasta {
	const paths = new Set<string>();
	const parametrar = new Map<string, Parameternod>();
	const kolumner = new Set(['folkmangd', 'skatteunderlagKr', 'nettokostnadKr']);
	const seen = new Set<Uttryck>();
	const visit = (uttryck: Uttryck): void => {
		if (seen.has(uttryck)) return;
		seen.add(uttryck);
		if (uttryck.op === 'kolumn') kolumner.add(uttryck.kolumn);
		if (uttryck.op === 'om' && uttryck.villkor.under !== null) kolumner.add(uttryck.villkor.kolumn);
		if (uttryck.op === 'tal' && uttryck.harkomst.typ === 'dokument') {
			paths.add(uttryck.harkomst.path);
		}
		if (uttryck.op === 'tal' && uttryck.harkomst.typ === 'parameter') {
			parametrar.set(uttryck.harkomst.id, uttryck);
		}
		delar(uttryck).forEach(visit);
	};
	for (const { matt } of alternativ) Object.values(matt).forEach(visit);
	kolumner.delete(STORLEKSKLASS_KOLUMN);
	return { paths, parametrar, kolumner };
}
