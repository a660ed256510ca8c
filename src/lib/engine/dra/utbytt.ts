import { konstant, kolumn, produkt } from '../bygg.ts';
import type { Uttryck } from '../uttryck.ts';
import type { Slumpmodell } from './kallor.ts';

/** The column of a local spread's factors. */
export const lokalkolumn = (index: number) => `lokal:${index}`;

/** The same tree with one draw's numbers in it. */
export function utbytt(
	slump: Slumpmodell,
	varden: readonly number[]
): (uttryck: Uttryck) => Uttryck {
	const minne = new Map<Uttryck, Uttryck>();
	const replace = (uttryck: Uttryck): Uttryck => {
		const known = minne.get(uttryck);
		if (known !== undefined) return known;
		const rad = slump.rader.get(uttryck);
		const inre = replaceInner(uttryck, replace, [slump, varden]);
		const faktorer = [inre];
		if (rad !== undefined && rad.atom >= 0) faktorer.push(konstant(varden[rad.atom] ?? NaN, ''));
		if (rad !== undefined && rad.lokal >= 0)
			faktorer.push(kolumn(lokalkolumn(rad.lokal), ['', '']));
		const result = faktorer.length === 1 ? inre : produkt(faktorer, [uttryck.namn, uttryck.enhet]);
		minne.set(uttryck, result);
		return result;
	};
	return replace;
}

function replaceInner(
	uttryck: Uttryck,
	replace: (uttryck: Uttryck) => Uttryck,
	[slump, varden]: readonly [Slumpmodell, readonly number[]]
): Uttryck {
	switch (uttryck.op) {
		case 'tal': {
			const atom = slump.tal.get(uttryck);
			if (atom === undefined) return uttryck;
			const drag = varden[atom] ?? NaN;
			const isAndel = slump.atomer[atom]?.verkan.typ === 'andel';
			return { ...uttryck, varde: isAndel ? drag : uttryck.varde * drag };
		}
		case 'kolumn':
			return uttryck;
		case 'summa':
		case 'minst':
		case 'storst':
			return { ...uttryck, termer: uttryck.termer.map(replace) };
		case 'produkt':
			return { ...uttryck, faktorer: uttryck.faktorer.map(replace) };
		case 'differens':
			return { ...uttryck, fran: replace(uttryck.fran), minus: replace(uttryck.minus) };
		case 'kvot':
			return { ...uttryck, taljare: replace(uttryck.taljare), namnare: replace(uttryck.namnare) };
		case 'uppat':
			return { ...uttryck, av: replace(uttryck.av) };
		case 'potens':
			return { ...uttryck, bas: replace(uttryck.bas), exponent: replace(uttryck.exponent) };
		case 'valj':
			return { ...uttryck, bland: uttryck.bland.map(replace) };
		case 'om':
			return { ...uttryck, da: replace(uttryck.da), annars: replace(uttryck.annars) };
	}
}
