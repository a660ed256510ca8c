import { expect, test } from 'vitest';
import { freeId, indelning, medGrupp, OVRIGA, readGrupper, type EgenGrupp } from './egnaGrupper.ts';

const grupp = (id: string, ...kommunkoder: string[]): EgenGrupp => ({ id, namn: id, kommunkoder });
const KODER = ['0114', '0115', '0117'];
const shape = (grupper: readonly EgenGrupp[]) =>
	grupper.map(({ id, kommunkoder }) => `${id} ${kommunkoder.join()}`);

test('every kommun is in one group: the first that names it, else among the rest', () => {
	const egna = [grupp('a', '0115', '9999'), grupp('b', '0115', '0117'), grupp('tom', '0115')];
	expect(shape(indelning(egna, KODER))).toEqual(['a 0115', 'b 0117', `${OVRIGA} 0114`]);
	expect(shape(indelning([], KODER))).toEqual([`${OVRIGA} 0114,0115,0117`]);
	expect(shape(indelning([grupp('alla', ...KODER)], KODER))).toEqual(['alla 0114,0115,0117']);
});

test('a kommun put in a group leaves the others', () => {
	const egna = [grupp('a', '0114', '0115'), grupp('b', '0117')];
	expect(shape(medGrupp(egna, grupp('b', '0117', '0115')))).toEqual(['a 0114', 'b 0117,0115']);
	expect(shape(medGrupp(egna, grupp('c', '0114')))).toEqual(['a 0115', 'b 0117', 'c 0114']);
	expect(freeId([grupp('g1'), grupp('g3')])).toBe('g2');
});

test('what is stored is read as far as it is groups', () => {
	const text = JSON.stringify([
		{ id: 'a', namn: 'A', kommunkoder: ['0114', 'x', '0114', 7] },
		{ id: 'b' },
		null,
		'c'
	]);
	expect(readGrupper(text)).toEqual([{ id: 'a', namn: 'A', kommunkoder: ['0114'] }]);
	for (const nonsense of [null, '', '{', '{}', '7', 'null']) {
		expect(readGrupper(nonsense), String(nonsense)).toEqual([]);
	}
});
