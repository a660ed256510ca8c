import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFaults } from './dataFaults.ts';
import { DATA_DIRECTORY } from './rebuild.ts';

const copy = mkdtempSync(join(tmpdir(), 'barkraft-data-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('the committed tables equal a rebuild, and the sources their sha256', async () => {
	expect(await dataFaults()).toEqual([]);
});

test('a changed source, a changed table and a stray file are all named', async () => {
	cpSync(DATA_DIRECTORY, copy, { recursive: true });
	const landareal = join(copy, 'sources/scb/landareal/data.csv');
	writeFileSync(landareal, readFileSync(landareal, 'utf8').replace('75.38', '75.39'));
	writeFileSync(join(copy, 'tables/egen.csv'), 'kommunkod\n');
	const faults = await dataFaults(copy);
	expect(faults).toContain('sources/scb/landareal/data.csv: sha256 stämmer inte med origin.json');
	expect(faults).toContain('tables/yta.csv: inte lika (första skillnaden på rad 2)');
	expect(faults).toContain('tables/egen.csv: byggs inte av någon källa');
	expect(faults.some((fault) => fault.startsWith('compact/karna.json'))).toBe(true);
});
