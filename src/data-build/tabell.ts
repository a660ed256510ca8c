import type { KolumnMeta, SaknasOrsak } from '#lib/model/index.ts';
import { numberColumn, source, textColumn, type SourceColumn, type Sources } from './sources.ts';

export type Varde = number | string | null;

/** A table column: the meta the app shows, what only the documentation needs, and the 290 values. */
export type TabellKolumn = {
	readonly meta: KolumnMeta;
	/** Id of the source in `data/sources`. */
	readonly origin: string;
	/** What a reader must know before using it; '' when nothing. */
	readonly caution: string;
	/** Columns that differ only in year share a series, and one line in data/README.md. */
	readonly serie: string | null;
	readonly values: readonly Varde[];
	/** Reasons other than `saknas`, by position. */
	readonly missing: ReadonlyMap<number, SaknasOrsak>;
};

export type Tabell = {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly kolumner: readonly TabellKolumn[];
};

export type KolumnSpec = {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly shortUnit: string;
	readonly definition: string;
	readonly year: number | null;
	readonly origin: string;
	/** The producer's table or KPI id. */
	readonly table: string;
	readonly drivare?: boolean;
	readonly processing?: string;
	readonly caution?: string;
	readonly serie?: string;
	readonly missing?: ReadonlyMap<number, SaknasOrsak>;
};

/** A column that is a column of its source: as it stands, or times a factor to change its unit. */
export type PublishedSpec = KolumnSpec & SourceColumn & { readonly factor?: number };

export function kolumn(sources: Sources, spec: KolumnSpec, values: readonly Varde[]): TabellKolumn {
	const { id, label, unit, shortUnit, definition, year, table } = spec;
	const { producer } = source(sources, spec.origin).origin;
	const drivare = spec.drivare ?? false;
	const ursprung = { producer, table, processing: spec.processing ?? '' };
	return {
		meta: { id, label, unit, shortUnit, definition, year, drivare, source: ursprung },
		origin: spec.origin,
		caution: spec.caution ?? '',
		serie: spec.serie ?? null,
		values,
		missing: spec.missing ?? new Map()
	};
}

/** Numbers from the source. A factor gives whole units: thousands of kronor become kronor. */
export function published(sources: Sources, spec: PublishedSpec): TabellKolumn {
	const { factor } = spec;
	const values = numberColumn(sources, spec);
	if (factor === undefined) return kolumn(sources, spec, values);
	const scaled = values.map((value) => (value === null ? null : Math.round(value * factor)));
	return kolumn(sources, spec, scaled);
}

/** Text from the source. */
export function publishedText(sources: Sources, spec: PublishedSpec): TabellKolumn {
	const values = textColumn(sources, spec).map((text) => (text === '' ? null : text));
	return kolumn(sources, spec, values);
}

/** Two columns made one; a value that is missing keeps the result missing. */
export function combine(
	left: readonly (number | null)[],
	right: readonly (number | null)[],
	operation: (a: number, b: number) => number
): (number | null)[] {
	return left.map((a, at) => {
		const b = right[at] ?? null;
		return a === null || b === null ? null : operation(a, b);
	});
}
