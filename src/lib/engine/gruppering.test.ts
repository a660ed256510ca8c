import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grupper } from '#lib/data/node.ts';
import { STATISTIKGRUPPERINGAR, statistikgruppering } from '#lib/data/grupperingsval.ts';
import { arbDokument } from '../../../tests/laws/dokument.arbitrary.ts';
import { dokument, GRUND, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { omgivning, RIKET } from '../../../tests/laws/urval.ts';
import { berakna, grupperingar, type NamngivenGrupp, type Summor } from './index.ts';

const TABELL = grupper();
const SUMMOR = [
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr'
] as const satisfies readonly (keyof Summor)[];

/** A division of the statistics as the engine takes it. */
const named = (id: (typeof STATISTIKGRUPPERINGAR)[number]): readonly NamngivenGrupp[] =>
	(statistikgruppering(id, TABELL, RIKET)?.grupper ?? []).map(({ id, namn, kommunkoder }) => ({
		id,
		namn,
		grupp: { typ: 'kommuner', namn, kommunkoder }
	}));

test.each([
	['kommungrupp', 9, 'A1 Storstäder', 3],
	['huvudgrupp', 3, 'A Storstäder och storstadsnära kommuner', 46],
	['lan', 21, 'Stockholms län', 26],
	['la', 69, 'Arjeplog', 2],
	['storleksgrupp', 9, '0–4\u00a0999 invånare', 17],
	['smakom', 2, 'Medlemmar i SmåKom', 68]
] as const)('%s has every kommun in exactly one of its %i groups', (id, antal, first, i) => {
	const grupper = statistikgruppering(id, TABELL, RIKET)?.grupper ?? [];
	expect(grupper.length).toBe(antal);
	expect([grupper[0]?.namn, grupper[0]?.kommunkoder.length]).toEqual([first, i]);
	const koder = grupper.flatMap(({ kommunkoder }) => kommunkoder);
	expect(koder.toSorted()).toEqual(RIKET.kommuner.map(({ kommunkod }) => kommunkod));
	expect(new Set(grupper.map(({ id }) => id)).size).toBe(antal);
});

test('the groups of every division sum to riket, to the krona', () => {
	const divisions = STATISTIKGRUPPERINGAR.map(named);
	fc.assert(
		fc.property(arbDokument(omgivning(RIKET)), (doc) => {
			const svar = berakna(doc, RIKET, GRUND);
			const delat = grupperingar(doc, RIKET, GRUND);
			fc.pre(svar.ok && delat.ok);
			for (const { id, riket } of svar.alternativ) {
				for (const grupper of divisions) {
					const utfall = delat.utfall(id, grupper) ?? [];
					const sum = (of: (k: (typeof utfall)[number]['resultat']) => number) =>
						utfall.reduce((total, { resultat }) => total + of(resultat), 0);
					for (const matt of SUMMOR) {
						const whole = riket.summor[matt];
						const rest = sum(({ summor }) => summor[matt]) - whole;
						expect(Math.abs(rest)).toBeLessThanOrEqual(Math.max(0.5, 1e-9 * riket.summor.bruttoKr));
					}
					expect(sum(({ antalKommuner }) => antalKommuner)).toBe(290);
					expect(sum(({ folkmangd }) => folkmangd)).toBe(riket.folkmangd);
					expect(sum((k) => k.antalUnderfinansierade)).toBe(riket.antalUnderfinansierade);
				}
			}
		}),
		{ numRuns: 3, seed: 290 }
	);
});

test('an empty group is left out, and a size class is what berakna says', () => {
	const doc = dokument({ poster: [post()], finansiering: [] });
	const delat = grupperingar(doc, smaKommuner(), GRUND);
	const svar = berakna(doc, smaKommuner(), GRUND);
	if (!delat.ok || !svar.ok) throw new Error('The document is refused.');
	const grupper: readonly NamngivenGrupp[] = [
		{ id: 'tom', namn: 'Ingen', grupp: { typ: 'kommuner', namn: 'Ingen', kommunkoder: ['9999'] } },
		{ id: 'klass', namn: 'Minst', grupp: { typ: 'storleksklass', index: 0 } }
	];
	const utfall = delat.utfall('forslag', grupper) ?? [];
	expect(utfall.map(({ id }) => id)).toEqual(['klass']);
	const klass = svar.alternativ.find(({ id }) => id === 'forslag')?.storleksklasser[0];
	expect(klass).toMatchObject({ ...utfall[0]?.resultat });
	expect(delat.utfall('finns inte', grupper)).toBeNull();
});
