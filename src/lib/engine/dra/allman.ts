import { konstant, kolumn, produkt } from '../bygg.ts';
import { raknare, type Raknare } from '../rakna.ts';
import { vardeFor } from '../varde.ts';
import type { Underlag } from '../underlag.ts';
import type { Uttryck } from '../uttryck.ts';
import type { Draget } from './atomdrag.ts';
import type { Slumpmodell } from './kallor.ts';
import { addLokal, lokaltabell, type Lokaltabell } from './lokaltabell.ts';
import { hasRader, type Radkalla } from './snabb.ts';
import type { Serie } from './serier.ts';
import { strom, type Strom } from './slump.ts';

/**
 * The general path: for each draw the tree with its drawn numbers put in, read by räkna. Right for every formula and
 * a hundred times slower than the fast path, which is tested against it. Holds all draws of the formulas asked for.
 */
export function allmannaRader(
	[draget, underlag]: readonly [Draget, Underlag],
	formler: readonly Uttryck[],
	serier: readonly Serie[]
): Radkalla {
	const alla = allDraws(draget, underlag, formler);
	const { antal } = draget.dragning;
	return (kommuner, ut) => {
		serier.forEach((serie, s) => {
			if (!hasRader(serie)) return;
			for (const [k, i] of kommuner.entries()) {
				ut[s]?.[k]?.set(alla[s]?.subarray(i * antal, (i + 1) * antal) ?? []);
			}
		});
	};
}

/** One vector per formula: all draws of the first kommun, then of the second. Missing is NaN. */
export function allDraws(
	draget: Draget,
	underlag: Underlag,
	formler: readonly Uttryck[]
): Float64Array[] {
	const { antal } = draget.dragning;
	const alla = formler.map(() => new Float64Array(underlag.antal * antal));
	const las = dragvis(draget, underlag);
	for (let d = 0; d < antal; d += 1) {
		const rakna = las(d);
		formler.forEach((formel, f) => {
			const varde = rakna(formel);
			for (let i = 0; i < underlag.antal; i += 1) {
				const ut = alla[f];
				if (ut !== undefined) ut[i * antal + d] = vardeFor(varde, i);
			}
		});
	}
	return alla;
}

/** A reader of formulas for each draw. The draws must be asked for in order, each once. */
export function dragvis(
	{ slump, atomer, dragning }: Draget,
	underlag: Underlag
): (d: number) => Raknare {
	const lokala = lokalastrommar(slump, underlag, dragning.fro);
	return (d) => {
		const kolumner = new Map(underlag.kolumner);
		lokala.forEach((lokal, k) => kolumner.set(lokalkolumn(k), lokal()));
		const rakna = raknare({ ...underlag, kolumner });
		const draget = utbytt(
			slump,
			atomer.map((varden) => varden[d] ?? NaN)
		);
		return (formel) => rakna(draget(formel));
	};
}

const lokalkolumn = (index: number) => `lokal:${index}`;

/** For each local spread: the next draw's factor in every kommun. */
function lokalastrommar(
	{ lokala }: Slumpmodell,
	{ kommunkoder }: Underlag,
	fro: number
): (() => Float64Array)[] {
	const one = new Float64Array(1).fill(1);
	return lokala.map(({ post, spridning }) => {
		const tabell = lokaltabell(spridning);
		const strommar = kommunkoder.map((kod) => strom(fro, 'lokal', post, kod));
		return () => Float64Array.from(strommar, (stream) => next(tabell, stream, one));
	});
}

function next(tabell: Lokaltabell, stream: Strom, vikter: Float64Array): number {
	const ut = new Float64Array(1);
	addLokal(tabell, stream, { ut, vikter, ganger: 1, antal: 1 });
	return ut[0] ?? NaN;
}

/** The same tree with one draw's numbers in it. */
function utbytt(slump: Slumpmodell, varden: readonly number[]): (uttryck: Uttryck) => Uttryck {
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
