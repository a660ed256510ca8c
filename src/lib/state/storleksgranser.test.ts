import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { statistik } from '#lib/data/node.ts';
import { KOLADAS_GRANSER, parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { flyttadGrans, indelning, indelningar, medEnTill, setGranser } from './storleksgranser.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');

/** The example with a post whose mangd and share differ between the nine classes. */
function medKlasser(): Konsekvensutredning {
	const dokument = structuredClone(parsed.ok ? parsed.dokument : null) as Konsekvensutredning;
	const post = dokument.alternativ[1]!.kostnadsposter[0]!;
	post.mangd = { typ: 'perStorleksklass', antal: [1, 2, 3, 4, 5, 6, 7, 8, 9] };
	post.redanUppfyllt = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
	return dokument;
}

test('fewer classes keep the value of the smallest kommun in each', () => {
	const svar = setGranser(medKlasser(), [15_000, 50_000]);
	if (!svar.ok) throw new Error(svar.fel[0]?.message);
	const post = svar.dokument.alternativ[1]!.kostnadsposter[0]!;
	expect(post.mangd).toEqual({ typ: 'perStorleksklass', antal: [1, 4, 7] });
	expect(post.redanUppfyllt).toEqual([0, 0.3, 0.6]);
});

test('a finer division changes nothing', () => {
	const granser = [5000, 7500, ...KOLADAS_GRANSER.slice(1)];
	const svar = setGranser(medKlasser(), granser);
	if (!svar.ok) throw new Error(svar.fel[0]?.message);
	const post = svar.dokument.alternativ[1]!.kostnadsposter[0]!;
	expect(post.mangd).toMatchObject({ antal: [1, 2, 2, 3, 4, 5, 6, 7, 8, 9] });
});

test('limits that do not rise are refused', () => {
	expect(setGranser(medKlasser(), [20_000, 10_000]).ok).toBe(false);
});

test('the division is recognised', () => {
	expect(indelning(KOLADAS_GRANSER)).toBe('kolada');
	expect(indelning([1])).toBe(null);
	expect(medEnTill([])).toEqual([10_000]);
	expect(medEnTill([5000])).toEqual([5000, 10_000]);
});

test.each([
	[0, 4870, 4900],
	[0, 12_300, 9999],
	[1, 4000, 5001],
	[1, 23_260, 14_999],
	[7, 183_400, 183_000],
	[7, 9e9, 2_000_000]
])('limit %i dragged to %i lands on %i', (i, till, vantat) => {
	expect(flyttadGrans(KOLADAS_GRANSER, i, till)).toBe(vantat);
});

test('two halves have as many kommuner each', () => {
	const halvor = indelningar(statistik()).find(({ id }) => id === 'halvor');
	const [grans = 0] = halvor?.granser ?? [];
	const folk = statistik().kolumner.get('folkmangd')!.values;
	expect(folk.filter((n) => n < grans)).toHaveLength(145);
	expect(indelning([grans], indelningar(statistik()))).toBe('halvor');
});
