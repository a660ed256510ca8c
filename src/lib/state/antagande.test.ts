import { expect, test } from 'vitest';
import { gangerVarde, type Antagandekanslighet } from '#lib/engine/index.ts';
import { isOsakert, STANDARDGRANSER, type Konsekvensutredning } from '#lib/model/index.ts';
import { bidrag, dokument, GRUND, post } from '../../../tests/laws/smaKommuner.ts';
import { antagande } from './antagande.ts';
import { medStandardgranser } from './standardgranser.ts';
import { setTrepunkt } from './trepunkt.ts';

const TID = { typ: 'tid', timmarPerEnhet: 40, timkostnad: 'handlaggare' };
const SPANN = { lag: 0.5, hog: 2, lokalSpridning: 0.1 };
const DOC = dokument({
	poster: [
		post({ id: 'a', pris: TID, osakerhet: SPANN, redanUppfyllt: 0.4 }),
		post({ id: 'b', osakerhet: { ...SPANN, samvariation: 'g' } }),
		post({ id: 'c', osakerhet: { ...SPANN, samvariation: 'g' } }),
		post({ id: 'spar', pris: { typ: 'kr', krPerEnhet: -100 }, osakerhet: SPANN }),
		post({ id: 'utan' })
	],
	finansiering: [bidrag({ id: 'stod', andelSomSoker: 0.8 })]
});

const kalla = (typ: Antagandekanslighet['typ'], id: string) => ({
	id: `${typ}:${id}`,
	typ,
	namn: id
});
const prova = (typ: Antagandekanslighet['typ'], id: string, doc = DOC) =>
	antagande({ dokument: doc, alternativ: 'forslag', parametrar: GRUND }, kalla(typ, id));

const poster = (doc: Konsekvensutredning) => doc.alternativ.at(-1)!.kostnadsposter;
function med(typ: Antagandekanslighet['typ'], id: string, varde: number) {
	const andring = prova(typ, id)!.med(varde);
	if (!andring.ok) throw new Error('Refused.');
	return andring.dokument;
}

test('a post is tried in its own unit, and only it is changed', () => {
	expect(prova('post', 'a')).toMatchObject({ varde: 40, enhet: 'timmar per enhet' });
	const doc = med('post', 'a', 10);
	expect(poster(doc)[0]!.pris).toEqual({ ...TID, timmarPerEnhet: 10 });
	expect(poster(doc).slice(1)).toEqual(poster(DOC).slice(1));
});

test('posts with a common cause, and a saving, are tried as a multiple', () => {
	expect(prova('grupp', 'g')).toMatchObject({ varde: 1 });
	const fore = poster(DOC).map(({ pris }) => (pris.typ === 'kr' ? pris.krPerEnhet : 0));
	const efter = poster(med('grupp', 'g', 2)).map(({ pris }) =>
		pris.typ === 'kr' ? pris.krPerEnhet : 0
	);
	expect(efter).toEqual(fore.map((kr, i) => (i === 1 || i === 2 ? 2 * kr : kr)));
	expect(poster(med('post', 'spar', 3))[3]!.pris).toMatchObject({ krPerEnhet: -300 });
});

test('a share stays a share', () => {
	const soker = prova('andelSomSoker', 'stod')!;
	expect(soker).toMatchObject({ varde: 0.8, andel: true });
	expect(gangerVarde(soker, 2)).toBe(1);
	expect(soker.med(1.5).ok).toBe(false);
	expect(poster(med('redanUppfyllt', 'a', 0.1))[0]!.redanUppfyllt).toBe(0.1);
});

test('a parameter is set for its staff group, or for all as a multiple', () => {
	expect(prova('parameter', 'arsarbetskraftKr.handlaggare')).toMatchObject({ varde: 800_000 });
	expect(med('parameter', 'arsarbetskraftKr.handlaggare', 7e5).parametrar).toEqual({
		arsarbetskraftKr: { handlaggare: 7e5 }
	});
	expect(med('parameter', 'arsarbetskraftKr', 1.5).parametrar).toEqual({
		arsarbetskraftKr: { handlaggare: 1.2e6 }
	});
	expect(med('parameter', 'arsarbetstidTimmar', 1700).parametrar).toEqual({
		arsarbetstidTimmar: 1700
	});
});

test('local spread, and what is gone, is nothing to try', () => {
	expect(prova('lokal', 'a')).toBeNull();
	expect(prova('post', 'finns-inte')).toBeNull();
});

test('standard limits go where there are none, marked, and the mark goes with the limits', () => {
	const andring = medStandardgranser(DOC);
	if (!andring.ok) throw new Error('Refused.');
	expect(poster(andring.dokument)[4]!.osakerhet).toEqual(STANDARDGRANSER);
	expect(poster(andring.dokument).slice(0, 4)).toEqual(poster(DOC).slice(0, 4));
	const plats = ['alternativ', { id: 'forslag' }, 'kostnadsposter', { id: 'utan' }];
	const rad = poster(andring.dokument)[4]!;
	const [troligt] = rad.pris.typ === 'kr' ? [rad.pris.krPerEnhet] : [1];
	const tre = { lag: 0.7 * troligt, troligt, hog: 2 * troligt };
	const egna = setTrepunkt(andring.dokument, { plats, post: rad }, tre);
	if (!egna.ok) throw new Error('Refused.');
	expect(poster(egna.dokument)[4]!.osakerhet).not.toHaveProperty('standardgranser');
	expect(isOsakert(DOC)).toBe(true);
	expect(isOsakert(dokument({ poster: [post({})] }))).toBe(false);
});
