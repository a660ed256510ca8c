import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv, type Row } from './csv.ts';

/** What `origin.json` says about a source: who made it, where it was read, what was checked. */
export type Origin = {
	readonly id: string;
	readonly producer: string;
	readonly title: string;
	readonly tables: readonly string[];
	readonly years: readonly number[];
	readonly unit: string;
	/** The public repository the figures were read from. */
	readonly obtained: string;
	/** Year and month, `2026-11`. */
	readonly retrieved: string;
	readonly licence: string;
	readonly attribution: string;
	readonly checks: readonly string[];
	readonly processing: string;
	readonly note?: string;
	/** sha256 in hex of each data file beside `origin.json`. */
	readonly sha256: Readonly<Record<string, string>>;
};

export type Source = { readonly origin: Origin; readonly rows: readonly Row[] };

export type Sources = {
	readonly directory: string;
	/** The 290 codes in order; every column below follows it. */
	readonly kommunkoder: readonly string[];
	readonly all: ReadonlyMap<string, Source>;
};

export function sha256(bytes: string | Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Ids of all sources, `producer/table`, sorted. */
export function sourceIds(directory: string): string[] {
	const folders = (path: string): string[] =>
		readdirSync(path, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name)
			.sort();
	return folders(directory).flatMap((producer) =>
		folders(join(directory, producer)).map((table) => `${producer}/${table}`)
	);
}

export function readOrigin(directory: string, id: string): Origin {
	return JSON.parse(readFileSync(join(directory, id, 'origin.json'), 'utf8')) as Origin;
}

function readSource(directory: string, id: string): Source {
	const path = join(directory, id, 'data.csv');
	const rows = existsSync(path) ? parseCsv(readFileSync(path, 'utf8')) : [];
	return { origin: readOrigin(directory, id), rows };
}

export function readSources(directory: string): Sources {
	const all = new Map(sourceIds(directory).map((id) => [id, readSource(directory, id)]));
	const kommuner = all.get('scb/kommuner')?.rows ?? [];
	return { directory, kommunkoder: kommuner.map((row) => row['kommunkod'] ?? '').sort(), all };
}

export function source(sources: Sources, id: string): Source {
	const found = sources.all.get(id);
	if (found === undefined) throw new Error(`Source ${id} does not exist.`);
	return found;
}

/** One column of a source, where a source has several rows per kommun only those the filter keeps. */
export type SourceColumn = {
	readonly origin: string;
	readonly column: string;
	readonly filter?: { readonly name: string; readonly value: string };
};

/** Text of one column in the order of the 290; '' where the source has no row. */
export function textColumn(sources: Sources, { origin, column, filter }: SourceColumn): string[] {
	const { rows } = source(sources, origin);
	if (rows[0]?.[column] === undefined) throw new Error(`Source ${origin} has no column ${column}.`);
	const kept = filter ? rows.filter((row) => row[filter.name] === filter.value) : rows;
	const byCode = new Map(kept.map((row) => [row['kommunkod'], row[column] ?? '']));
	return sources.kommunkoder.map((kod) => byCode.get(kod) ?? '');
}

/** Numbers of one column in the order of the 290; null where the source is empty, never 0. */
export function numberColumn(sources: Sources, from: SourceColumn): (number | null)[] {
	return textColumn(sources, from).map((text) => {
		if (text === '') return null;
		const value = Number(text);
		if (!Number.isFinite(value))
			throw new Error(`${from.origin} ${from.column}: "${text}" is not a number.`);
		return value;
	});
}
