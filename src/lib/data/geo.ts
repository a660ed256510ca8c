import { asArray, asNumber, asObject, asString } from './compactCheck.ts';

/** The neighbours of a kommun, as codes in order. */
export type Grannar = {
	/** `landgrans`: shares a border in the bundled geometry; `narmast`: has none, so the nearest by centroid. */
	readonly typ: 'landgrans' | 'narmast';
	readonly kommunkoder: readonly string[];
};

/** Neighbours by kommunkod, from parsed `data/geo/neighbours.json`. */
export function loadGrannar(file: unknown): ReadonlyMap<string, Grannar> {
	const { kommuner } = asObject(file, 'grannar');
	const entries = Object.entries(asObject(kommuner, 'grannar.kommuner'));
	return new Map(
		entries.map(([kod, value]) => {
			const json = asObject(value, `grannar.${kod}`);
			const codes = asArray(json['grannar'], `grannar.${kod}`).map((code) => asString(code, kod));
			const typ = json['typ'] === 'narmast' ? 'narmast' : 'landgrans';
			return [kod, { typ, kommunkoder: codes }];
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
	const entries = Object.entries(asObject(json['tiles'], 'rutor.tiles'));
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
