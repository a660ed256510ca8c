import { describe, expect, test } from 'vitest';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../../../../tests/laws/smaKommuner.ts';
import { forklarare, type Forklaring, type Fraga, type Steg } from '../index.ts';

const doc = dokument(
	{
		poster: [
			post({
				namn: 'Samordning',
				pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' }
			}),
			post({ id: 'glest', mangd: { typ: 'perEnhet', drivare: 'glest', antalPerEnhet: 1 } })
		],
		finansiering: [
			bidrag({ namn: 'Anslag', perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 21 }] })
		],
		genomforande: { typ: 'undantag', under: 5000, kvarvarandeAndel: 0.5 }
	},
	{ parametrar: { arsarbetskraftKr: { handlaggare: 700_000 } } }
);
const statistik = smaKommuner({ glest: [1, 1, null, 1, 1] }, 'sekretess');

function answer(fraga: Fraga): Forklaring {
	const made = forklarare(doc, statistik, GRUND);
	if (!made.ok) throw new Error(made.kind);
	const found = made.forklara(fraga);
	if (!found.ok) throw new Error(found.message);
	return found;
}

const kommun = (kommunkod: string, matt: 'nettoKr' | 'bruttoKr' | 'skatteOre') =>
	answer({ typ: 'kommun', alternativ: 'forslag', kommunkod, matt });

function flat(steg: Steg): Steg[] {
	return [steg, ...steg.steg.flatMap(flat)];
}

describe('the steps behind a figure', () => {
	test('start at the figure and name whom it is for', () => {
		const { avser, rot } = kommun('0001', 'nettoKr');
		expect(avser).toEqual({ typ: 'kommun', kommunkod: '0001', kommunnamn: 'Alfa' });
		// Half of half a post at 700 000, half of one, less 21 kr for each of 1 000.
		expect(rot).toMatchObject({ op: 'differens', varde: 175_000.5 - 21_000, enhet: 'kr' });
	});

	test('reach the statistics, the parameter and the document', () => {
		const kallor = flat(kommun('0001', 'nettoKr').rot).flatMap(({ kallor }) => kallor);
		expect(kallor).toContainEqual({ typ: 'statistik', kolumn: 'folkmangd' });
		expect(kallor).toContainEqual({
			typ: 'parameter',
			id: 'arsarbetskraftKr.handlaggare',
			andrad: true
		});
		const paths = kallor.flatMap((kalla) => (kalla.typ === 'dokument' ? [kalla.path] : []));
		expect(paths).toContain('alternativ[1].kostnadsposter[0].pris.arsarbetskrafterPerEnhet');
		expect(paths).toContain('alternativ[1].genomforande.kvarvarandeAndel');
		expect(paths).toContain('alternativ[1].finansiering[0].perEnhet[0].krPerEnhet');
	});

	test('an own parameter without a source is an assumption', () => {
		const parameter = flat(kommun('0001', 'bruttoKr').rot).filter(({ kallor }) =>
			kallor.some(({ typ }) => typ === 'parameter')
		);
		expect(parameter.map(({ antagande }) => antagande)).toEqual([true]);
	});

	test('say why a value is missing and that the sum is of the rest', () => {
		const alla = flat(kommun('0003', 'bruttoKr').rot);
		expect(alla[0]?.varde).toBe(350_000);
		expect(alla[0]?.anmarkning).toMatch(/känt/);
		const saknat = alla.find(({ kallor }) =>
			kallor.some((k) => k.typ === 'statistik' && k.kolumn === 'glest')
		);
		expect(saknat).toMatchObject({ varde: null });
		expect(saknat?.anmarkning).toMatch(/sekretess/);
	});
});

describe('groups', () => {
	const grupp = { typ: 'storleksklass', index: 1 } as const;
	const ask = (varde: 'summa' | 'medel' | 'median' | 'p10' | 'max') =>
		answer({ typ: 'grupp', alternativ: 'forslag', grupp, matt: 'ersattningKr', varde }).rot.varde;

	test('sum, mean and quantiles', () => {
		// Beta 105 000, Gamma 210 000.
		expect(ask('summa')).toBe(315_000);
		expect(ask('medel')).toBe(157_500);
		expect(ask('median')).toBe(157_500);
		expect(ask('p10')).toBeCloseTo(115_500, 9);
		expect(ask('max')).toBe(210_000);
	});
});

describe('questions without an answer are refused', () => {
	const made = forklarare(doc, statistik, GRUND);
	const matt = 'nettoKr';
	const CASES: readonly [string, Fraga][] = [
		['kommun', { typ: 'kommun', alternativ: 'forslag', kommunkod: '9999', matt }],
		['alternative', { typ: 'kommun', alternativ: 'annat', kommunkod: '0001', matt }],
		[
			'class',
			{
				typ: 'grupp',
				alternativ: 'forslag',
				grupp: { typ: 'storleksklass', index: 7 },
				matt,
				varde: 'medel'
			}
		]
	];
	test.each(CASES)('unknown %s', (_, fraga) => {
		expect(made.ok && made.forklara(fraga)).toMatchObject({ ok: false, kind: 'okand_fraga' });
	});

	test('a document that cannot be calculated cannot be explained', () => {
		expect(forklarare(dokument({}, { statistik: '2019' }), statistik, GRUND)).toMatchObject({
			ok: false,
			kind: 'okand_statistik'
		});
	});
});
