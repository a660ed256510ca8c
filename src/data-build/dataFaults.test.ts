import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataFaults, faultsAgainst } from './dataFaults.ts';
import { sha256 } from './sources.ts';

const PATIENT = 30_000;

test(
	'the committed tables equal a rebuild, and the sources their sha256',
	async () => {
		expect(await dataFaults()).toEqual([]);
	},
	PATIENT
);

describe('faults are named', () => {
	const source = 'kommunkod,areal\n0114,75.38\n';
	const table = 'kommunkod,landarealKm2\n0114,75.38\n';
	const files = new Map([['tables/yta.csv', table]]);
	let directory = '';

	const write = (path: string, text: string): void => {
		const target = join(directory, path);
		mkdirSync(join(target, '..'), { recursive: true });
		writeFileSync(target, text);
	};

	beforeEach(() => {
		directory = mkdtempSync(join(tmpdir(), 'barkraft-data-'));
		for (const folder of ['tables', 'compact', 'geo']) mkdirSync(join(directory, folder));
		const origin = { sha256: { 'data.csv': sha256(source) } };
		write('sources/scb/areal/origin.json', JSON.stringify(origin));
		write('sources/scb/areal/data.csv', source);
		write('tables/yta.csv', table);
	});
	afterEach(() => rmSync(directory, { recursive: true }));

	test('none when all is as built', () => {
		expect(faultsAgainst(directory, files)).toEqual([]);
	});

	test('a changed source', () => {
		write('sources/scb/areal/data.csv', source.replace('38', '39'));
		expect(faultsAgainst(directory, files)).toEqual([
			'sources/scb/areal/data.csv: sha256 stämmer inte med origin.json'
		]);
	});

	test('a source file without a record, and a record without its file', () => {
		rmSync(join(directory, 'sources/scb/areal/data.csv'));
		write('sources/scb/areal/extra.csv', '');
		expect(faultsAgainst(directory, files)).toEqual([
			'sources/scb/areal/extra.csv: saknas i origin.json',
			'sources/scb/areal/data.csv: filen saknas'
		]);
	});

	test('a changed table, with the first line that differs', () => {
		write('tables/yta.csv', table.replace('38', '39'));
		expect(faultsAgainst(directory, files)).toEqual([
			'tables/yta.csv: inte lika (första skillnaden på rad 2)'
		]);
	});

	test('a table that is missing and one that nothing builds', () => {
		rmSync(join(directory, 'tables/yta.csv'));
		write('tables/egen.csv', 'kommunkod\n');
		expect(faultsAgainst(directory, files)).toEqual([
			'tables/yta.csv: filen saknas',
			'tables/egen.csv: byggs inte av någon källa'
		]);
	});
});
