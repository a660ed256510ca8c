import file from '#data/parameters/parametrar.json' with { type: 'json' };
import type { Grundparametrar, Parametervarde } from '#lib/model/index.ts';
import { asArray, asNumberOrNull, asObject, asString, type JsonObject } from './compactCheck.ts';

/** One dated value of a parameter. A range has `low` and `high`; `value` is null when it is missing or a range. */
export type DateratVarde = {
	readonly year: number | null;
	readonly value: number | null;
	readonly low?: number;
	readonly high?: number;
	/** Where a range holds, e.g. the kommun whose fee it is. */
	readonly place?: string;
	readonly source: string;
	/** True when there is no source: shown as an assumption wherever it is used. */
	readonly antagande: boolean;
	/** What Bärkraft did to the figure; absent when it stands as in the source. */
	readonly processing?: string;
	readonly reason?: 'saknas';
};

/** A parameter of docs/metod.md §4 with every value found, oldest first. */
export type Parameter = {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly shortUnit: string;
	readonly note: string;
	readonly values: readonly DateratVarde[];
};

function loadVarde(value: unknown, id: string): DateratVarde {
	const json = asObject(value, id);
	asNumberOrNull(json['year'], `${id}.year`);
	asNumberOrNull(json['value'], `${id}.value`);
	asString(json['source'], `${id}.source`);
	return json as JsonObject & DateratVarde;
}

function loadParameter(value: unknown): Parameter {
	const json = asObject(value, 'parametrar');
	const text = (name: string): string => asString(json[name], `parametrar.${name}`);
	const id = text('id');
	return {
		id,
		label: text('label'),
		unit: text('unit'),
		shortUnit: text('shortUnit'),
		note: text('note'),
		values: asArray(json['values'], id).map((varde) => loadVarde(varde, id))
	};
}

/** Every parameter by id, in the order of the file. */
export const parametrar: ReadonlyMap<string, Parameter> = new Map(
	asArray(asObject(file, 'parametrar')['parametrar'], 'parametrar')
		.map(loadParameter)
		.map((parameter) => [parameter.id, parameter])
);

function latest(parameter: Parameter): DateratVarde | undefined {
	return parameter.values.findLast(({ value }) => value !== null);
}

/** The newest value of a parameter with its year and source; null when none is known (e.g. `pkv`). */
export function senasteVarde(id: string): Parametervarde | null {
	const parameter = parametrar.get(id);
	const found = parameter && latest(parameter);
	if (parameter === undefined || found === undefined || found.value === null) return null;
	const { year, value, source, antagande } = found;
	return { id, label: parameter.label, unit: parameter.unit, value, year, source, antagande };
}

/** The value of a parameter for one year, e.g. `kpif` 2022; null when the file has none. */
export function vardeForYear(id: string, year: number): number | null {
	return parametrar.get(id)?.values.find((varde) => varde.year === year)?.value ?? null;
}

/** The newest value of every parameter that has one: what the engine starts from. */
export function grundparametrar(): Grundparametrar {
	const known = [...parametrar.keys()].map(senasteVarde).filter((varde) => varde !== null);
	return new Map(known.map((varde) => [varde.id, varde]));
}
