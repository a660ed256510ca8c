import { describe, expect, it } from 'vitest';
import { bladnamnare } from './namn.ts';

describe('bladnamnare', () => {
	it.each([
		['Beräkning Förslaget', 'Beräkning Förslaget'],
		['Beräkning Grundbelopp per kommun', 'Beräkning Grundbelopp per…'],
		['Beräkning Grundbelopp per komm', 'Beräkning Grundbelopp per komm'],
		['Beräkning Ersättningsmodellenutanord', 'Beräkning Ersättningsmodellenu…']
	])('%s is called %s', (onskat, namn) => {
		expect(bladnamnare([])(onskat)).toBe(namn);
	});

	it('numbers what would have the same name, within the limit', () => {
		const bladnamn = bladnamnare([]);
		const namn = Array.from({ length: 12 }, () => bladnamn('Beräkning Grundbelopp per kommun'));
		expect(new Set(namn.map((ett) => ett.toLowerCase())).size).toBe(12);
		expect(Math.max(...namn.map(({ length }) => length))).toBeLessThanOrEqual(31);
		expect(namn[11]).toBe('Beräkning Grundbelopp per… 12');
	});
});
