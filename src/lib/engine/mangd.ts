import type { Genomforande, Kostnadspost, Mangd } from '#lib/model/index.ts';
import { kolumn, kvot, produkt, tal } from './bygg.ts';
import { aterstaende, omfattas } from './omfattning.ts';
import type { Postkontext } from './postkontext.ts';
import { STORLEKSKLASS_KOLUMN, type Uttryck } from './uttryck.ts';

/**
 * How much of the post each kommun needs: its kind, then the clamp, then what is already done,
 * then the genomförande (DESIGN.md §3 "Exact meaning"; docs/metod.md §4).
 */
export function mangdUttryck(
	post: Kostnadspost,
	genomforande: Genomforande,
	kontext: Postkontext
): Uttryck {
	const klampad = clamped(post, fromKind(post.mangd, kontext), kontext);
	const delar = [klampad, ...aterstaende(post, kontext), ...omfattas(genomforande, kontext)];
	return delar.length === 1 ? { ...klampad, namn: 'Mängd' } : produkt(delar, ['Mängd', 'st']);
}

type Typ<T extends Mangd['typ']> = Extract<Mangd, { typ: T }>;
type Falt = (varde: number, name: string, namn: readonly [string, string]) => Uttryck;

function fromKind(mangd: Mangd, kontext: Postkontext): Uttryck {
	const { path, antagande } = kontext;
	const falt: Falt = (varde, name, namn) =>
		tal(varde, { typ: 'dokument', path: `${path}.mangd.${name}`, antagande }, namn);
	const drivare = (id: string) => kolumn(id, kontext.drivarnamn(id));
	switch (mangd.typ) {
		case 'fast':
			return falt(mangd.antal, 'antal', ['Antal i varje kommun', 'st']);
		case 'perEnhet': {
			const perEnhet = falt(mangd.antalPerEnhet, 'antalPerEnhet', [
				'Antal per enhet',
				'st per enhet'
			]);
			return produkt([perEnhet, drivare(mangd.drivare)], ['Antal', 'st']);
		}
		case 'trappa':
			return trappa(mangd, falt, drivare(mangd.drivare));
		case 'skala':
			return skala(mangd, falt, drivare(mangd.drivare));
		case 'perStorleksklass':
			return {
				op: 'valj',
				index: STORLEKSKLASS_KOLUMN,
				bland: mangd.antal.map((antal, i) =>
					falt(antal, `antal[${i}]`, [`Antal i klass ${i + 1}`, 'st'])
				),
				namn: 'Antal i kommunens storleksklass',
				enhet: 'st'
			};
		case 'perKommun':
			return drivare(mangd.egnaData);
	}
}

function trappa(mangd: Typ<'trappa'>, falt: Falt, drivare: Uttryck): Uttryck {
	const per = falt(mangd.perPaborjade, 'perPaborjade', ['Per påbörjade', 'enheter']);
	const av = kvot(drivare, per, ['Steg före avrundning', 'steg']);
	const hela: Uttryck = { op: 'uppat', av, namn: 'Påbörjade steg', enhet: 'steg' };
	return produkt([hela, falt(mangd.antal, 'antal', ['Antal per steg', 'st'])], ['Antal', 'st']);
}

function skala(mangd: Typ<'skala'>, falt: Falt, drivare: Uttryck): Uttryck {
	const referens = falt(mangd.referens, 'referens', ['Referensstorlek', 'enheter']);
	const bas = kvot(drivare, referens, ['Storlek mot referensen', 'gånger']);
	const exponent = falt(mangd.elasticitet, 'elasticitet', ['Elasticitet', '% per %']);
	const faktor: Uttryck = { op: 'potens', bas, exponent, namn: 'Skala', enhet: 'gånger' };
	const antal = falt(mangd.antal, 'antal', ['Antal vid referensen', 'st']);
	return produkt([antal, faktor], ['Antal', 'st']);
}

function clamped(post: Kostnadspost, antal: Uttryck, kontext: Postkontext): Uttryck {
	const grans = (varde: number, name: 'minst' | 'hogst', namn: string) =>
		tal(varde, { typ: 'dokument', path: `${kontext.path}.${name}`, antagande: kontext.antagande }, [
			namn,
			'st'
		]);
	const golv: Uttryck =
		post.minst === null
			? antal
			: {
					op: 'storst',
					termer: [antal, grans(post.minst, 'minst', 'Minst')],
					namn: 'Antal, minst',
					enhet: 'st'
				};
	return post.hogst === null
		? golv
		: {
				op: 'minst',
				termer: [golv, grans(post.hogst, 'hogst', 'Högst')],
				namn: 'Antal, högst',
				enhet: 'st'
			};
}
