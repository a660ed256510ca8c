import { describe, expect, it } from 'vitest';
import { bryt, MAX_STEG, nyHistorik, PAUS_MS, record, redo, undo } from './historik.ts';

const steg = (
	nyckel: string | null,
	time: number
): { label: string; nyckel: string | null; time: number } => ({
	label: `steg ${time}`,
	nyckel,
	time
});

describe('historik', () => {
	it('goes back and forth', () => {
		let h = record(record(nyHistorik(0), 1, steg(null, 1)), 2, steg(null, 2));
		h = undo(h);
		expect(h.nu).toBe(1);
		expect(undo(h).nu).toBe(0);
		expect(undo(undo(undo(h))).nu).toBe(0);
		expect(redo(h).nu).toBe(2);
		expect(redo(redo(h)).nu).toBe(2);
	});

	it('makes one step of typing in one field', () => {
		let h = nyHistorik('');
		h = record(h, '1', steg('a', 100));
		h = record(h, '12', steg('a', 200));
		h = record(h, '123', steg('a', 300));
		expect(h.fore).toHaveLength(1);
		expect(undo(h).nu).toBe('');
	});

	it('makes a new step in another field, after a pause and after the field was left', () => {
		const h = record(nyHistorik(''), '1', steg('a', 100));
		expect(record(h, '2', steg('b', 150)).fore).toHaveLength(2);
		expect(record(h, '2', steg('a', 100 + PAUS_MS)).fore).toHaveLength(2);
		expect(record(bryt(h), '2', steg('a', 150)).fore).toHaveLength(2);
	});

	it('never joins a change to one before an undo', () => {
		const h = undo(record(nyHistorik(''), '1', steg('a', 100)));
		const again = record(h, '2', steg('a', 110));
		expect(again.fore).toHaveLength(1);
		expect(again.efter).toHaveLength(0);
	});

	it('keeps at least 200 steps and no more than its limit', () => {
		let h = nyHistorik(0);
		for (let i = 1; i <= MAX_STEG + 50; i += 1) h = record(h, i, steg(null, i));
		expect(h.fore).toHaveLength(MAX_STEG);
		expect(MAX_STEG).toBeGreaterThanOrEqual(200);
		for (let i = 0; i < 200; i += 1) h = undo(h);
		expect(h.nu).toBe(MAX_STEG + 50 - 200);
	});
});
