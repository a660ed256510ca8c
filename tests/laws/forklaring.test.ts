import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import {
	forklarare,
	grupperingar,
	koncentration,
	MATT,
	overAren,
	sammansattning,
	type Forklaring,
	type Fraga,
	type Matt,
	type Steg
} from '#lib/engine/index.ts';
import { forslaget, law } from './law.ts';
import { GRUND, URVAL } from './urval.ts';

/** Every figure is explained down to its sources, and each step follows from those under it. */

function ask(doc: Konsekvensutredning): (fraga: Fraga) => Forklaring {
	const made = forklarare(doc, URVAL, GRUND);
	fc.pre(made.ok);
	return (fraga) => {
		const found = made.forklara(fraga);
		if (!found.ok) throw new Error(found.message);
		return found;
	};
}

const product = (varden: readonly number[]) => varden.reduce((a, b) => a * b, 1);
const total = (varden: readonly number[]) => varden.reduce((a, b) => a + b, 0);

/** The value a step must have, from the values under it alone; undefined where a step is its own ground. */
function recomputed({ op, steg }: Steg): number | undefined {
	const varden = steg.flatMap(({ varde }) => (varde === null ? [] : [varde]));
	const [a = NaN, b = NaN] = varden;
	switch (op) {
		case 'summa':
			return total(varden);
		case 'produkt':
			return product(varden);
		case 'differens':
			return a - b;
		case 'kvot':
			// The mean of a rate has its factor as a third step.
			return (a / b) * product(varden.slice(2));
		case 'minst':
			return Math.min(...varden);
		case 'storst':
			return Math.max(...varden);
		case 'uppat':
			return Math.ceil(a);
		case 'potens':
			return a ** b;
		case 'valj':
		case 'om':
			return a;
		case 'tal':
		case 'kolumn':
		case 'grupp':
		case 'antal':
		case 'grans':
		case 'kvantil':
			return undefined;
	}
}

/** Every step that does not follow from those under it. */
function broken(steg: Steg): string[] {
	const under = steg.steg.flatMap(broken);
	const isPartial = steg.op === 'summa' && steg.anmarkning !== '';
	const missing = steg.steg.some(({ varde }) => varde === null);
	if (steg.varde === null) {
		const isReasoned = steg.anmarkning !== '';
		const isUndefined =
			missing || steg.steg.length === 0 || ['kvot', 'potens', 'produkt'].includes(steg.op);
		return isReasoned && isUndefined ? under : [...under, `${steg.namn}: null without reason`];
	}
	if (missing && !isPartial) return [...under, `${steg.namn}: a part is missing`];
	const expected = recomputed(steg);
	if (expected === undefined) return under;
	const size = total(steg.steg.map(({ varde }) => Math.abs(varde ?? 0)));
	const tolerance =
		1e-9 *
		Math.max(1, Math.abs(expected), steg.op === 'differens' || steg.op === 'summa' ? size : 0);
	return Math.abs(steg.varde - expected) <= tolerance
		? under
		: [...under, `${steg.namn}: ${steg.varde} is not ${expected} (${steg.op})`];
}

function leaves(steg: Steg): Steg[] {
	return steg.steg.length === 0 ? [steg] : steg.steg.flatMap(leaves);
}

describe('the explanation of a kommun’s figure', () => {
	test('starts at the figure, and every step follows from those under it', () => {
		law(40, (doc) => {
			const forklara = ask(doc);
			for (const kommun of forslaget(doc).kommuner.filter((_, i) => i % 5 === 2)) {
				for (const matt of MATT) {
					const { kommunkod } = kommun;
					const { rot } = forklara({ typ: 'kommun', alternativ: 'forslag', kommunkod, matt });
					expect(rot.varde).toBe(kommun[matt]);
					const faults = broken(rot);
					if (faults.length > 0) expect({ matt, kommunkod, faults }).toEqual({});
				}
			}
		});
	});

	test('ends in statistics, parameters, the document or a definition, with a unit or a name', () => {
		law(25, (doc) => {
			const forklara = ask(doc);
			const { kommunkod } = forslaget(doc).kommuner[7]!;
			const { rot } = forklara({
				typ: 'kommun',
				alternativ: 'forslag',
				kommunkod,
				matt: 'nettoKr'
			});
			for (const leaf of leaves(rot)) {
				expect(['tal', 'kolumn', 'summa']).toContain(leaf.op);
				if (leaf.op === 'kolumn') expect(leaf.kallor).toHaveLength(1);
				expect(leaf.kallor.length + leaf.namn.length).toBeGreaterThan(0);
			}
		});
	});

	test('a column in a step is the kommun’s own figure in the statistics', () => {
		law(25, (doc) => {
			const forklara = ask(doc);
			const i = 11;
			const { kommunkod } = URVAL.kommuner[i]!;
			const { rot } = forklara({
				typ: 'kommun',
				alternativ: 'forslag',
				kommunkod,
				matt: 'nettoKrPerInvanare'
			});
			for (const { op, varde, kallor } of leaves(rot)) {
				const kalla = kallor[0];
				if (op !== 'kolumn' || kalla?.typ !== 'statistik') continue;
				const kolumn = URVAL.kolumner.get(kalla.kolumn);
				const egen = doc.egnaData.find(({ id }) => id === kalla.kolumn);
				const expected =
					kolumn === undefined ? (egen?.varden[kommunkod] ?? NaN) : kolumn.values[i]!;
				expect(varde).toBe(Number.isNaN(expected) ? null : expected);
			}
		});
	});
});

describe('the explanation of a group’s figure', () => {
	const SUMMOR = ['bruttoKr', 'nettoKr', 'engangKr', 'ersattningKr', 'arsarbetskrafter'] as const;
	const VARDEN = ['medel', 'median', 'p10', 'p90', 'min', 'max'] as const;

	test('is the figure of the result, and every step follows from those under it', () => {
		law(25, (doc) => {
			const forklara = ask(doc);
			const { riket, storleksklasser } = forslaget(doc);
			const grupper = [
				{ resultat: riket, grupp: { typ: 'riket' as const } },
				...storleksklasser.map((resultat, index) => ({
					resultat,
					grupp: { typ: 'storleksklass' as const, index }
				}))
			];
			for (const { resultat, grupp } of grupper.slice(0, 4)) {
				const rot = (matt: Matt, varde: (typeof VARDEN)[number] | 'summa') =>
					forklara({ typ: 'grupp', alternativ: 'forslag', grupp, matt, varde }).rot;
				for (const matt of SUMMOR) {
					const summa = rot(matt, 'summa');
					expect(summa.varde).toBeCloseTo(resultat.summor[matt], 4);
					expect(broken(summa)).toEqual([]);
				}
				for (const matt of MATT) {
					for (const varde of VARDEN) {
						const found = rot(matt, varde);
						expect(found.varde).toBe(resultat.matt[matt][varde]);
						if (varde === 'medel' && found.varde !== null) expect(broken(found)).toEqual([]);
					}
				}
			}
		});
	});
});

describe('the explanation of a figure that is no measure', () => {
	const ALL = { typ: 'riket' } as const;
	const KLASS = { typ: 'storleksklass', index: 1 } as const;

	test('is the figure of the result: parts of the whole, size, concentration', () => {
		law(25, (doc) => {
			const forklara = ask(doc);
			const { riket, storleksklasser, kommuner } = forslaget(doc);
			const klass = storleksklasser[1];
			const expected: readonly (readonly [Fraga['typ'], object, number | null | undefined])[] = [
				['gruppdel', { grupp: KLASS, del: 'antalKommuner' }, klass?.antalKommuner],
				['gruppdel', { grupp: KLASS, del: 'folkmangd' }, klass?.folkmangd],
				['gruppdel', { grupp: KLASS, del: 'andelAvKostnad' }, klass?.andelAvKostnad],
				['gruppdel', { grupp: KLASS, del: 'andelAvBefolkning' }, klass?.andelAvBefolkning],
				[
					'gruppdel',
					{ grupp: KLASS, del: 'antalUnderfinansierade' },
					klass?.antalUnderfinansierade
				],
				[
					'gruppdel',
					{ grupp: ALL, del: 'folkmangdUnderfinansierade' },
					riket.folkmangdUnderfinansierade
				],
				['gruppdel', { grupp: ALL, del: 'antalMedSaknade' }, riket.antalMedSaknade],
				[
					'gruppdel',
					{ grupp: ALL, del: 'egenAndel' },
					riket.summor.bruttoKr === 0 ? null : riket.summor.nettoKr / riket.summor.bruttoKr
				],
				['storlek', { matt: 'storlekselasticitet' }, riket.storlekselasticitet],
				['storlek', { matt: 'koncentration' }, koncentration(kommuner, 'bruttoKr')?.index ?? null]
			];
			for (const [typ, fraga, value] of expected) {
				if (klass === undefined && typ === 'gruppdel') continue;
				const { rot } = forklara({ typ, alternativ: 'forslag', ...fraga } as Fraga);
				const at = JSON.stringify(fraga);
				if (value === null || value === undefined) expect(rot.varde, at).toBeNull();
				else expect(rot.varde, at).toBeCloseTo(value, 8);
				expect(broken(rot), at).toEqual([]);
			}
		});
	});

	test('is a post’s part of a group’s cost', () => {
		law(15, (doc) => {
			const forklara = ask(doc);
			const alternativ = doc.alternativ.find(({ id }) => id === 'forslag')!;
			const fraga = { sort: 'lopande', grupper: [KLASS], hogst: 9 } as const;
			const { poster, grupper } = sammansattning(forslaget(doc), alternativ, fraga);
			poster.forEach(({ id }, i) => {
				const del = grupper[0]?.[i];
				if (id === null || del === undefined || del.kr === null) return;
				const { rot } = forklara({
					typ: 'post',
					alternativ: 'forslag',
					grupp: KLASS,
					poster: [id],
					varde: 'kr'
				});
				expect(rot.varde).toBeCloseTo(del.kr, 4);
				expect(broken(rot)).toEqual([]);
			});
		});
	});
});

describe('other years than the one when all is introduced', () => {
	const FALT = [
		'engangKr',
		'lopandeKr',
		'bruttoKr',
		'ersattningKr',
		'avgiftKr',
		'nettoKr'
	] as const;

	test('have the sums of the yearly path, and every step follows from those under it', () => {
		law(20, (doc) => {
			const forklara = ask(doc);
			const resultat = forslaget(doc);
			const made = grupperingar(doc, URVAL, GRUND);
			const period = made.ok ? made.period('forslag') : null;
			const near = (a: number | null | undefined, b: number) =>
				expect(Math.abs((a ?? NaN) - b)).toBeLessThanOrEqual(
					1e-9 * Math.max(1, Math.abs(b), Math.abs(a ?? 0)) + 1e-3
				);
			const alla = overAren(resultat).summor;
			const klass = overAren(resultat, 0).summor;
			const first = resultat.perYear[0]!;
			for (const matt of FALT) {
				near(period?.riket.summor[matt], alla[matt]);
				near(period?.storleksklasser[0]?.summor[matt], klass[matt]);
				const tider = [
					['aren', alla],
					[first.year, first]
				] as const;
				for (const [tid, belopp] of tider) {
					const { rot } = forklara({
						typ: 'grupp',
						alternativ: 'forslag',
						grupp: { typ: 'riket' },
						matt,
						varde: 'summa',
						tid
					});
					near(rot.varde, belopp[matt]);
					expect(broken(rot)).toEqual([]);
				}
			}
		});
	});
});
