import type { Kommun } from '#lib/model/index.ts';
import { isKommunrubrik, radidentitet } from './kommunkolumn.ts';
import { forslag, harTappatPrickar, type Kommunregister } from './kommunnamn.ts';
import { omatchad, type Identitet } from './radidentitet.ts';
import { radtext } from './rubriker.ts';
import { celltext, isTom, type Cell, type Rutnat } from './rutnat.ts';
import { cellform } from './talform.ts';
import type { Dubblett, Forslag, Kommunkolumn, Rad } from './typer.ts';

/** Rows that get suggestions; a person does not go through more, and looking takes time. */
const FLEST_SOKTA = 50;

type Kolumnpar = readonly [number, number | null];

export type Radindelning = {
	readonly ovanfor: Rutnat;
	readonly data: Rutnat;
	readonly anteckningar: readonly string[];
};

/** Which rows stand above the data, which are data, and which are notes among or below them. */
export function indelaRader(rent: Rutnat, par: Kolumnpar, register: Kommunregister): Radindelning {
	const ids = rent.rader.map((rad) => radidentitet(rad, par, register).id);
	let forsta = Math.max(
		0,
		ids.findIndex(({ sort }) => sort !== 'okand')
	);
	// A misspelt kommun may come first: it has a figure beside it, which a heading has not.
	while (forsta > 0 && isDatarad(rent.rader[forsta - 1] ?? [], par)) forsta -= 1;
	const plats = rent.rader.map((_, i) => i).slice(forsta);
	const isNot = (i: number): boolean =>
		ids[i]?.sort === 'okand' && (rent.rader[i] ?? []).every((c, k) => par.includes(k) || isTom(c));
	const ta = (val: readonly number[]): Rutnat => ({
		rader: val.map((i) => rent.rader[i] ?? []),
		radnummer: val.map((i) => rent.radnummer[i] ?? i + 1)
	});
	return {
		ovanfor: ta(rent.rader.map((_, i) => i).slice(0, forsta)),
		data: ta(plats.filter((i) => !isNot(i) && !isEnsamText(rent.rader[i] ?? [], ids[i]))),
		anteckningar: plats
			.filter((i) => isNot(i) || isEnsamText(rent.rader[i] ?? [], ids[i]))
			.map((i) => radtext(rent.rader[i] ?? []))
	};
}

/** A note in any column, or merged over several: one text, no figure. */
function isEnsamText(rad: readonly Cell[], id: Identitet | undefined): boolean {
	if (id?.sort !== 'okand') return false;
	const fyllda = rad.filter((cell) => !isTom(cell));
	const olika = new Set(fyllda.map(celltext));
	return olika.size === 1 && fyllda.every((cell) => cellform(cell).sort === 'fel');
}

function isDatarad(rad: readonly Cell[], [index, kontroll]: Kolumnpar): boolean {
	const text = celltext(rad[index]);
	if (text === '' || isKommunrubrik(text)) return false;
	return rad.some((cell, k) => {
		if (k === index || k === kontroll || cellform(cell).sort !== 'tal') return false;
		return !/^(19[5-9]\d|20[0-4]\d)$/.test(celltext(cell));
	});
}

export type Radfynd = {
	readonly rader: readonly Rad[];
	readonly dubbletter: readonly Dubblett[];
	readonly saknade: readonly Forslag[];
};

/** The rows with their kommun, and what follows from them once the value columns are known. */
export function rader(
	data: Rutnat,
	par: Kolumnpar,
	register: Kommunregister
): {
	readonly rader: readonly Rad[];
	readonly sort: Kommunkolumn['sort'];
	readonly fynd: (kolumner: readonly number[]) => Radfynd;
} {
	const lasta = data.rader.map((rad) => radidentitet(rad, par, register));
	const utanPrickar = isUtanPrickar(lasta);
	let sokta = 0;
	const fardiga = lasta.map(({ text, id }, i): Rad => {
		const bas = { radnummer: data.radnummer[i] ?? i + 1, text, celler: data.rader[i] ?? [] };
		const avgjord = avgor(id, utanPrickar);
		if (avgjord.sort === 'kommun') {
			return { ...bas, sort: 'kommun', kommunkod: avgjord.kommun.kommunkod };
		}
		if (avgjord.sort === 'summa') return { ...bas, sort: 'summa', galler: avgjord.galler };
		sokta += 1;
		return {
			...bas,
			sort: 'omatchad',
			...omatchad(avgjord, text, sokta > FLEST_SOKTA ? null : register)
		};
	});
	return {
		rader: fardiga,
		sort: sortAv(lasta.map(({ id }) => id)),
		fynd: (kolumner) => ({
			rader: fardiga,
			dubbletter: dubbletter(fardiga, kolumner),
			saknade: saknade(fardiga, register.kommuner)
		})
	};
}

/**
 * Does the table keep å ä ö? Only then is `Habo` Habo and not a Håbo without its ring. Null when no name tells:
 * then nobody can know, and the user is asked.
 */
function isUtanPrickar(lasta: readonly { text: string; id: Identitet }[]): boolean | null {
	let bevarade = false;
	for (const { text, id } of lasta) {
		if (id.sort !== 'kommun' || id.genom === 'kod' || id.genom === 'bada') continue;
		if (!/[åäöé]/i.test(id.kommun.kommunnamn)) continue;
		if (harTappatPrickar(text, id.kommun)) return true;
		bevarade = true;
	}
	return bevarade ? false : null;
}

function avgor(id: Identitet, utanPrickar: boolean | null): Identitet {
	if (id.sort !== 'flertydig' || utanPrickar !== false) return id;
	return { sort: 'kommun', kommun: id.exakt, genom: 'namn' };
}

function sortAv(ids: readonly Identitet[]): Kommunkolumn['sort'] {
	const genom = ids.flatMap((id) => (id.sort === 'kommun' ? [id.genom] : []));
	const bada = genom.filter((g) => g === 'bada').length;
	if (bada * 2 > genom.length) return 'kodOchNamn';
	return genom.filter((g) => g === 'kod').length * 2 > genom.length ? 'kod' : 'namn';
}

function dubbletter(fardiga: readonly Rad[], kolumner: readonly number[]): Dubblett[] {
	const per = new Map<string, Rad[]>();
	for (const rad of fardiga) {
		if (rad.sort !== 'kommun') continue;
		const lika = per.get(rad.kommunkod);
		if (lika === undefined) per.set(rad.kommunkod, [rad]);
		else lika.push(rad);
	}
	return [...per]
		.filter(([, lika]) => lika.length > 1)
		.map(([kommunkod, lika]) => {
			const varden = lika.map(({ celler }) => kolumner.map((k) => celltext(celler[k])).join('\n'));
			return {
				kommunkod,
				radnummer: lika.map(({ radnummer }) => radnummer),
				lika: new Set(varden).size === 1
			};
		});
}

function saknade(fardiga: readonly Rad[], kommuner: readonly Kommun[]): Forslag[] {
	const funna = new Set(fardiga.flatMap((rad) => (rad.sort === 'kommun' ? [rad.kommunkod] : [])));
	return kommuner.filter(({ kommunkod }) => !funna.has(kommunkod)).map(forslag);
}
