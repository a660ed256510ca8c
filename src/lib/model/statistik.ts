/**
 * The statistics the engine reads: one row per kommun, one typed column per measure.
 * Shape only; `src/lib/data` builds it from the bundled tables (data/README.md).
 */

/** Why a value is missing. Kolada's codes: `-`, `..`, `.` (docs/metod.md §7). Missing is never 0. */
export type SaknasOrsak = 'saknas' | 'sekretess' | 'ej_tillamplig';

/** Where a column comes from: enough for a reader to find the same table at the producer. */
export type Ursprung = {
	readonly producer: string;
	/** The producer's table or KPI id, e.g. `000007ME`, `N03011`. */
	readonly table: string;
	/** What Bärkraft did to the producer's figures; empty when they stand as published. */
	readonly processing: string;
};

export type KolumnMeta = {
	readonly id: string;
	/** Swedish name with a capital, without year: `Folkmängd`. */
	readonly label: string;
	/** Unit in running text: `invånare`. */
	readonly unit: string;
	/** Unit for table heads and axes: `inv`. */
	readonly shortUnit: string;
	readonly definition: string;
	/** The year the figures describe; null when the producer does not state it. */
	readonly year: number | null;
	/** True when the column counts something a cost may follow, so that it can be a drivare. */
	readonly drivare: boolean;
	readonly source: Ursprung;
};

/** `values[i]` belongs to `Statistik.kommuner[i]`; a missing value is NaN and has its reason in `missing`. */
export type Kolumn = {
	readonly meta: KolumnMeta;
	readonly values: Float64Array;
	readonly missing: ReadonlyMap<number, SaknasOrsak>;
};

export type Kommun = {
	/** Four digits as text, leading zero kept: `0114`. */
	readonly kommunkod: string;
	readonly kommunnamn: string;
	/** Two digits as text: `01`. */
	readonly lanskod: string;
	readonly lansnamn: string;
};

export type Statistik = {
	/** The snapshot a document names in `statistik`, e.g. `2025`. */
	readonly snapshot: string;
	/** sha256 over the tables the snapshot is built from, hex. */
	readonly hash: string;
	/** Ordered by kommunkod. */
	readonly kommuner: readonly Kommun[];
	readonly kolumner: ReadonlyMap<string, Kolumn>;
};
