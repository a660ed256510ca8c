import { expect, test } from 'vitest';
import { dags, MELLANRUM_MS, overtaliga, type Version } from './versioner.ts';

const version = (time: number, sort: Version['sort'] = 'automatisk'): Version => ({
	utkast: 'a',
	time,
	sort,
	namn: '',
	dokument: {}
});

test('the oldest automatic versions go, those asked for stay', () => {
	const automatiska = Array.from({ length: 23 }, (_, i) => version(i));
	const sparade = Array.from({ length: 30 }, (_, i) => version(1000 + i, 'sparad'));
	expect(overtaliga([...sparade, ...automatiska]).map(({ time }) => time)).toEqual([0, 1, 2]);
});

test('a version is kept when ten minutes have passed since the last', () => {
	expect(dags([], 5)).toBe(true);
	expect(dags([version(100)], 100 + MELLANRUM_MS - 1)).toBe(false);
	expect(dags([version(100), version(50)], 100 + MELLANRUM_MS)).toBe(true);
});
