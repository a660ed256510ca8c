import { describe, expect, test } from 'vitest';
import { skattadBrytpunkt } from '../brytpunkt.ts';
import { brytpunktsraknare } from './brytpunktsbalans.ts';
import { likformig, nasta, strom } from './slump.ts';

describe('the estimated brytpunkt, without holding the draws', () => {
	test('is the one found from all flags of a draw', () => {
		const s = strom(11, 'brytpunkt');
		const runs = 300;
		const folkmangd = Float64Array.from({ length: 40 }, (_, i) => 1000 + 100 * Math.floor(i / 1.3));
		const flags = Array.from({ length: runs }, (_, d) =>
			Uint8Array.from(folkmangd, (_f, i) => {
				const tilt = d % 3 === 0 ? i / 40 : d % 3 === 1 ? 1 - i / 40 : 0.5;
				return likformig(nasta(s)) < tilt ** 3 * 1.3 ? 1 : 0;
			})
		);
		const raknare = brytpunktsraknare(runs);
		const brutto = new Float64Array(runs).fill(100);
		folkmangd.forEach((folk, i) => {
			const netto = Float64Array.from(flags, (flag) => (flag[i] === 1 ? 5 : -5));
			raknare.add(folk, { netto, nettoskift: 0, brutto, bruttoskift: 0 });
		});
		const found = raknare.resultat();
		const expected = flags.map((underfinansierad) =>
			skattadBrytpunkt({ folkmangd, underfinansierad })
		);
		const share = (typ: string) => expected.filter((e) => e.typ === typ).length / runs;
		expect(found.andelMed).toBe(share('skattad'));
		expect(found.andelAlla).toBe(share('alla'));
		expect(found.andelIngen).toBe(share('ingen'));
		expect(found.andelOtydlig).toBe(share('otydlig'));
		const varden = expected.flatMap(({ invanare }) => invanare ?? []);
		expect(found.intervall!.medel).toBeCloseTo(varden.reduce((a, b) => a + b) / varden.length, 8);
		const over = expected.filter(({ tacksRiktning }) => tacksRiktning === 'over').length;
		expect(found.andelOver).toBeCloseTo(over / varden.length, 12);
	});
});
