import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, parseCells, parseCsv } from './csv.ts';

test('quoted cells keep commas, quotes and line breaks', () => {
	expect(parseCsv('kommunkod,namn\n0114,"Väsby, ""Upplands""\nny rad"\n')).toEqual([
		{ kommunkod: '0114', namn: 'Väsby, "Upplands"\nny rad' }
	]);
});

test('an empty cell stays empty, and a last line without line break counts', () => {
	expect(parseCells('a,b\r\n1,')).toEqual([
		['a', 'b'],
		['1', '']
	]);
});

test('a row of another length is refused', () => {
	expect(() => parseCsv('a,b\n1\n')).toThrow('Row 2 has 1 cells, not 2.');
});

test('reading what was written gives the same cells', () => {
	const cells = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
	fc.assert(
		fc.property(cells, (rows) => {
			expect(parseCells(formatCsv(rows))).toEqual(rows);
		})
	);
});
