import type { Finansieringsformel } from '#lib/engine/index.ts';
import type { Blad, Rad } from './blad.ts';
import { cell, formelcell, matriscell, rad, TOM } from './celler.ts';
import { BLAD } from './lage.ts';
import { cellref } from './namn.ts';
import type { Bokunderlag } from './underlag.ts';

/**
 * How a total is shared out, live (docs/metod.md §5.2). Without floor and ceiling the factor is total ÷ sum of weights.
 * With them it is found by halving: each row keeps the half of the span where the shares sum to the total, and the last
 * step solves the factor exactly for the kommuner that are neither at the floor nor at the ceiling. The sum grows with
 * the factor, so halving cannot miss; a wrong side of a limit by one part in 2^64 costs nothing, since a share is the
 * same on both sides of its limit.
 */
const STEG = 64;

/** One funding with a total. */
export type Delning = {
	readonly formel: Finansieringsformel;
	readonly alternativ: string;
	/** First words of the factor's name. */
	readonly stam: readonly string[];
	/** Name of the area of weights, and the weights. */
	readonly vikter: string;
	readonly vikt: Float64Array;
	/** Names of the cells with the total, the floor and the ceiling; null where there is none. */
	readonly totalt: string;
	readonly golv: string | null;
	readonly tak: string | null;
};

/** The sheet being written; factors are named as they are added. */
export type Delningsblad = {
	/** Adds a funding and gives the name of its factor. */
	readonly dela: (delning: Delning) => string;
	readonly blad: () => Blad | null;
};

export function delningsblad(bok: Bokunderlag): Delningsblad {
	const rader: Rad[] = [
		rad(cell('Fördelning av totalbelopp', 'titel')),
		rad(
			cell(
				'Varje kommuns del är vikt × faktor, mellan golv och tak. Vikten är grundbelopp och belopp per enhet, eller folkmängden när inget av dem är angivet. Faktorn räknas om när totalen, golvet, taket eller vikterna ändras.',
				'dampad'
			)
		)
	];
	let antal = 0;
	return {
		dela: (delning) => {
			antal += 1;
			return delning.golv === null && delning.tak === null
				? plain(bok, rader, delning)
				: held(bok, rader, delning);
		},
		blad: () =>
			antal === 0
				? null
				: {
						namn: BLAD.fordelning,
						rader,
						bredder: [34, 20, 20, 20, 20],
						fast: { rader: 2, kolumner: 0 },
						upprepas: [1, 2],
						avrundat: true
					}
	};
}

function heading(rader: Rad[], { alternativ, formel }: Delning): void {
	rader.push(
		TOM,
		rad(
			...[`${alternativ}: ${formel.namn}`, null, null, null, null].map((text) =>
				cell(text, 'underrubrik')
			)
		)
	);
}

function nameFactor(bok: Bokunderlag, rader: readonly Rad[], { stam }: Delning): string {
	return bok.namn.ge([...stam, 'skalfaktor'], cellref(BLAD.fordelning, 'B', rader.length));
}

function plain(bok: Bokunderlag, rader: Rad[], delning: Delning): string {
	const { totalt, vikter, vikt, formel } = delning;
	heading(rader, delning);
	const sum = knownSum(vikt);
	const total = formel.rad.totaltKr ?? 0;
	rader.push(rad(cell('Summan av vikterna'), formelcell(`SUM(${vikter})`, sum, 'decimaler')));
	const formeln = `IF(${totalt}=0,0,${totalt}/SUM(${vikter}))`;
	rader.push(rad(cell('Faktor'), formelcell(formeln, total === 0 ? 0 : total / sum, 'fri')));
	return nameFactor(bok, rader, delning);
}

const knownSum = (vikt: Float64Array) =>
	vikt.reduce((sum, ett) => (Number.isNaN(ett) ? sum : sum + ett), 0);

/** What the formulas of a held sharing refer to. */
type Led = {
	readonly vikter: string;
	readonly totalt: string;
	readonly golv: string;
	readonly tak: string;
};

function held(bok: Bokunderlag, rader: Rad[], delning: Delning): string {
	heading(rader, delning);
	const led: Led = {
		vikter: delning.vikter,
		totalt: delning.totalt,
		golv: delning.golv ?? '0',
		tak: delning.tak ?? '1E+300'
	};
	const rubriker = ['Steg', 'Låg', 'Hög', 'Mitt', 'Summa vid mitten'];
	rader.push(rad(...rubriker.map((text, i) => cell(text, i === 0 ? 'huvud' : 'huvudTal'))));
	const tal = numbers(delning);
	const mitt = halve(rader, [led, upperFormula(led, delning.tak !== null)], tal);
	solve(rader, led, tal.exact(mitt));
	return nameFactor(bok, rader, delning);
}

/** A factor that is surely large enough: the shares then sum to the total or more. */
function upperFormula({ vikter, totalt, tak }: Led, hasTak: boolean): string {
	const alla = hasTak ? `,${tak}/MIN(IF(ISNUMBER(${vikter}),IF(${vikter}>0,${vikter},""),""))` : '';
	return `IF(SUM(${vikter})=0,0,MAX(${totalt}/SUM(${vikter})${alla}))`;
}

/** The rows of halving; gives the last middle. */
function halve(
	rader: Rad[],
	[{ vikter, totalt, golv, tak }, upper]: readonly [Led, string],
	tal: ReturnType<typeof numbers>
): number {
	let [low, high] = [0, tal.upper];
	for (let steg = 1; steg <= STEG; steg += 1) {
		const nr = rader.length + 1;
		const over = nr - 1;
		const mitt = (low + high) / 2;
		const sum = tal.sumAt(mitt);
		const del = `IF(D${nr}*${vikter}<${golv},${golv},IF(D${nr}*${vikter}>${tak},${tak},D${nr}*${vikter}))`;
		const keep = (nu: 'B' | 'C', varde: number) =>
			formelcell(
				`IF(E${over}<${totalt},${nu === 'B' ? 'D' : 'C'}${over},${nu === 'B' ? 'B' : 'D'}${over})`,
				varde,
				'fri'
			);
		rader.push(
			rad(
				cell(steg, 'fri'),
				steg === 1 ? cell(0, 'fri') : keep('B', low),
				steg === 1 ? matriscell(upper, high, 'fri') : keep('C', high),
				formelcell(`(B${nr}+C${nr})/2`, mitt, 'fri'),
				matriscell(`SUM(IF(ISNUMBER(${vikter}),${del},0))`, sum, 'fri')
			)
		);
		if (sum < tal.total) low = mitt;
		else high = mitt;
	}
	return (low + high) / 2;
}

/** The exact factor for the kommuner that the last middle leaves between floor and ceiling. */
function solve(
	rader: Rad[],
	{ vikter, totalt, golv, tak }: Led,
	{ free, fast, faktor }: { readonly free: number; readonly fast: number; readonly faktor: number }
): void {
	const d = `D${rader.length}`;
	const inside = `IF(ISNUMBER(${vikter}),IF(${d}*${vikter}>${golv},IF(${d}*${vikter}<${tak},${vikter},0),0),0)`;
	const kept = `IF(ISNUMBER(${vikter}),IF(${d}*${vikter}<=${golv},${golv},IF(${d}*${vikter}>=${tak},${tak},0)),0)`;
	rader.push(rad(cell('Vikter mellan golv och tak'), matriscell(`SUM(${inside})`, free, 'fri')));
	rader.push(rad(cell('Belopp vid golv eller tak, kr'), matriscell(`SUM(${kept})`, fast, 'fri')));
	const n = rader.length;
	const formel = `IF(B${n - 1}=0,${d},(${totalt}-B${n})/B${n - 1})`;
	rader.push(rad(cell('Faktor'), formelcell(formel, faktor, 'fri')));
}

/** The same steps in numbers, for the cached values. */
function numbers({
	vikt,
	formel: {
		rad: { golvKr, takKr, totaltKr }
	}
}: Delning) {
	const known = vikt.filter((ett) => !Number.isNaN(ett));
	const [golv, tak, total] = [golvKr ?? 0, takKr ?? 1e300, totaltKr ?? 0];
	const sum = knownSum(known);
	const minst = known.reduce((least, ett) => (ett > 0 ? Math.min(least, ett) : least), Infinity);
	const sumAt = (faktor: number) =>
		known.reduce((all, ett) => all + Math.min(tak, Math.max(golv, faktor * ett)), 0);
	const exact = (faktor: number) => {
		const inside = known.filter((ett) => faktor * ett > golv && faktor * ett < tak);
		const fast = known.reduce((all, ett) => {
			const del = faktor * ett;
			return del <= golv ? all + golv : del >= tak ? all + tak : all;
		}, 0);
		const free = knownSum(inside);
		return { free, fast, faktor: free === 0 ? faktor : (total - fast) / free };
	};
	const upper = sum === 0 ? 0 : Math.max(total / sum, takKr === null ? 0 : takKr / minst);
	return { sumAt, exact, upper, total };
}
