import { describe, expect, it } from 'vitest';
import { csvBytes, type Cell, type Csvsort } from './csv.ts';

const text = (rows: Cell[][], sort: Csvsort): string =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(rows, sort));

describe('csvBytes', () => {
	it('writes what Swedish Excel reads', () => {
		const rows = [
			['Kommun', 'Öre'],
			['Örkelljunga', 1234.5]
		];
		expect(text(rows, 'excel')).toBe('\uFEFFKommun;Öre\r\nÖrkelljunga;1234,5\r\n');
	});

	it('writes what programs read, in full precision', () => {
		expect(text([['a', 0.1 + 0.2, -0, 1e21, 1e-7]], 'maskin')).toBe(
			'a,0.30000000000000004,0,1000000000000000000000,0.0000001\n'
		);
	});

	it('tells missing from zero', () => {
		expect(text([[null, 0, NaN]], 'excel')).toBe('\uFEFF-;0;-\r\n');
		expect(text([[null, 0, NaN]], 'maskin')).toBe(',0,\n');
	});

	it('quotes only what has to be quoted', () => {
		expect(text([['a;b', 'a,b', 'a "b"']], 'excel')).toBe('\uFEFF"a;b";a,b;"a ""b"""\r\n');
		expect(text([['a;b', 'a,b', 'a\nb']], 'maskin')).toBe('a;b,"a,b","a\nb"\n');
	});

	it.each(['=1+1', '+46', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
		'never lets a text run as a formula: %j',
		(cell) => {
			for (const sort of ['excel', 'maskin'] as const) {
				const written = text([[cell]], sort).replace(/^\uFEFF/, '');
				expect(written).toMatch(/^"?'/);
			}
		}
	);

	it('leaves negative numbers as numbers', () => {
		expect(text([[-12.5]], 'excel')).toBe('\uFEFF-12,5\r\n');
		expect(text([[-12.5]], 'maskin')).toBe('-12.5\n');
	});
});
