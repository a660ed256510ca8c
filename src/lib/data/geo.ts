import { asArray, asNumber, asObject, asString } from './compactCheck.ts';

/** Entries by kommunkod in order: JSON puts codes without a leading zero first. */
function byCode(value: unknown, path: string): [string, unknown][] {
	return Object.entries(asObject(value, path)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The neighbours of a kommun, as codes in order. Both kinds go both ways. */
export type Grannar = {
	/** Those it shares a border with in the bundled geometry. */
	readonly landgrans: readonly string[];
	/** Links where a kommun borders on none: it and the kommun whose centroid is nearest. */
	readonly narmast: readonly string[];
};

/** Neighbours by kommunkod, from parsed `data/geo/neighbours.json`. */
export function loadGrannar(file: unknown): ReadonlyMap<string, Grannar> {
	const entries = byCode(asObject(file, 'grannar')['kommuner'], 'grannar.kommuner');
	return new Map(
		entries.map(([kod, value]) => {
			const json = asObject(value, `grannar.${kod}`);
			const codes = (name: string): string[] =>
				asArray(json[name], `grannar.${kod}`).map((code) => asString(code, kod));
			return [kod, { landgrans: codes('landgrans'), narmast: codes('narmast') }];
		})
	);
}

/** The tile map: every kommun has one cell of a grid, row 0 in the north, column 0 in the west. */
export type Rutor = {
	readonly columns: number;
	readonly rows: number;
	/** kommunkod → [column, row]. */
	readonly tiles: ReadonlyMap<string, readonly [number, number]>;
};

/** The tile map from parsed `data/geo/tiles.json`. */
export function loadRutor(file: unknown): Rutor {
	const json = asObject(file, 'rutor');
	const entries = byCode(json['tiles'], 'rutor.tiles');
	return {
		columns: asNumber(json['columns'], 'rutor.columns'),
		rows: asNumber(json['rows'], 'rutor.rows'),
		tiles: new Map(
			entries.map(([kod, cell]) => {
				const [column, row] = asArray(cell, `rutor.${kod}`, 2).map((value) => asNumber(value, kod));
				return [kod, [column ?? 0, row ?? 0] as const];
			})
		)
	};
}
