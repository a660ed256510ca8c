/** A default parameter: what it is worth, when, and who says so. An assumption says that it is one. */
export type Parametervarde = {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly value: number;
	/** The year whose price level or conditions the value describes; null when it has none. */
	readonly year: number | null;
	readonly source: string;
	readonly antagande: boolean;
};

/** The default parameters by id, e.g. `arsarbetskraftKr.handlaggare`; built by src/lib/data. */
export type Grundparametrar = ReadonlyMap<string, Parametervarde>;
