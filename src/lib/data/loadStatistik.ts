import type {
	Kolumn,
	KolumnMeta,
	Kommun,
	SaknasOrsak,
	Statistik
} from '#lib/model/index.ts';
import {
	asArray,
	asNumber,
	asNumberOrNull,
	asObject,
	asPosition,
	asString,
	type JsonObject
} from './compactCheck.ts';

const REASONS: readonly SaknasOrsak[] = ['saknas', 'sekretess', 'ej_tillamplig'];

/** Label, unit, year and source of a column or grouping in a compact file. */
export function loadMeta(json: JsonObject, path: string): KolumnMeta {
	const source = asObject(json['source'], `${path}.source`);
	const text = (name: string): string => asString(json[name], `${path}.${name}`);
	const from = (name: string): string => asString(source[name], `${path}.source.${name}`);
	return {
		id: text('id'),
		label: text('label'),
		unit: text('unit'),
		shortUnit: text('shortUnit'),
		definition: text('definition'),
		year: asNumberOrNull(json['year'], `${path}.year`),
		drivare: json['drivare'] === true,
		source: { producer: from('producer'), table: from('table'), processing: from('processing') }
	};
}

function loadMissing(value: unknown, path: string, count: number): Map<number, SaknasOrsak> {
	const byReason = value === undefined ? {} : asObject(value, path);
	const missing = new Map<number, SaknasOrsak>();
	for (const reason of REASONS) {
		const positions = byReason[reason] === undefined ? [] : asArray(byReason[reason], path);
		for (const position of positions) missing.set(asPosition(position, path, count), reason);
	}
	return missing;
}

function loadKolumn(value: unknown, at: number, count: number): Kolumn {
	const json = asObject(value, `kolumner[${at}]`);
	const meta = loadMeta(json, `kolumner[${at}]`);
	const path = `kolumner.${meta.id}`;
	const missing = loadMissing(json['missing'], `${path}.missing`, count);
	const values = new Float64Array(count);
	asArray(json['values'], `${path}.values`, count).forEach((cell, position) => {
		const isMissing = missing.has(position);
		if (isMissing !== (cell === null))
			throw new Error(`The bundled statistics are broken: ${path}[${position}] lacks a reason.`);
		values[position] = isMissing ? NaN : asNumber(cell, `${path}[${position}]`);
	});
	return { meta, values, missing };
}

function loadKommuner(json: JsonObject): Kommun[] {
	const lan = asObject(json['lan'], 'lan');
	return asArray(json['kommuner'], 'kommuner').map((row, at) => {
		const [kod, namn, lanskod] = asArray(row, `kommuner[${at}]`, 3).map((cell) =>
			asString(cell, `kommuner[${at}]`)
		) as [string, string, string];
		const lansnamn = asString(lan[lanskod], `lan.${lanskod}`);
		return { kommunkod: kod, kommunnamn: namn, lanskod, lansnamn };
	});
}

/** The columns of one more compact file beside those already loaded. Refuses files of another build. */
export function addKolumner(statistik: Statistik, file: unknown): Statistik {
	const json = asObject(file, 'file');
	if (json['snapshot'] !== statistik.snapshot || json['hash'] !== statistik.hash)
		throw new Error('The bundled statistics are broken: the files come from different builds.');
	const kolumner = new Map(statistik.kolumner);
	asArray(json['kolumner'], 'kolumner').forEach((value, at) => {
		const kolumn = loadKolumn(value, at, statistik.kommuner.length);
		kolumner.set(kolumn.meta.id, kolumn);
	});
	return { ...statistik, kolumner };
}

/**
 * The statistics from parsed compact JSON: `karna.json` first, then any of the files with more columns.
 * Missing values become NaN with their reason. Throws when a file is broken or from another build.
 */
export function loadStatistik(karna: unknown, ...more: readonly unknown[]): Statistik {
	const json = asObject(karna, 'karna');
	const empty: Statistik = {
		snapshot: asString(json['snapshot'], 'snapshot'),
		hash: asString(json['hash'], 'hash'),
		kommuner: loadKommuner(json),
		kolumner: new Map()
	};
	return [karna, ...more].reduce<Statistik>(addKolumner, empty);
}
