import { monom, type Draget } from './atomdrag.ts';
import { lokalkallor } from './lokaldrag.ts';
import { addLokala, lokaltermer, type Lokalterm } from './lokaltermer.ts';
import { padded, radprodukt, type Rad } from './radprodukt.ts';
import { formgrupper, type Serie } from './serier.ts';

/**
 * Fills rows of draws: `ut[serie][k]` for the sum of the kommuner in `grupper[k]`, which may be one. A series that adds
 * nothing random to its `bas` has no rows: `ut[serie]` is not touched.
 */
export type Radkalla = (
	grupper: readonly Int32Array[],
	ut: readonly (readonly Float64Array[])[]
) => void;

type Berett = {
	readonly serie: Serie;
	readonly vektorer: readonly Float64Array[];
	readonly former: readonly Float64Array[];
	readonly lokala: readonly Lokalterm[];
};

/** Whether the series has draws of its own. */
export const hasRader = ({ bas, tillagg }: Serie): boolean => bas < 0 || tillagg.length > 0;

/**
 * The fast path: row by row, constants × the drawn national factors, then the local ones on top. Holds the national
 * vectors (one per shape) and never more rows than are asked for (docs/adr/0014).
 */
export function snabbaRader(
	draget: Draget,
	kommunkoder: readonly string[],
	alla: readonly Serie[]
): Radkalla {
	const { dragning } = draget;
	const beredda = prepare(draget, kommunkoder, alla);
	const vikt = new Float64Array(dragning.antal);
	const tom = new Int32Array(0);
	return (grupper, ut) => {
		beredda.forEach((beredd, s) => {
			if (!hasRader(beredd.serie)) return;
			const rader = rows(beredd, grupper, [ut[s] ?? [], ut[beredd.serie.bas] ?? null]);
			radprodukt(rader, beredd.vektorer, dragning.antal);
			for (const [k, { ut: rad }] of rader.entries()) {
				for (const term of beredd.lokala) addLokala(term, grupper[k] ?? tom, { ut: rad, vikt });
			}
		});
	};
}

function prepare(draget: Draget, kommunkoder: readonly string[], alla: readonly Serie[]): Berett[] {
	const { slump, atomer, dragning } = draget;
	const kallor = lokalkallor(slump.lokala, kommunkoder, dragning);
	const kanda = new Map<string, Float64Array>();
	const product = (lista: readonly number[]): Float64Array => {
		const key = lista.join();
		const known = kanda.get(key) ?? monom(lista, atomer, dragning.antal);
		kanda.set(key, known);
		return known;
	};
	return alla.map((serie) => {
		const grupper = formgrupper(serie.tillagg.filter(({ lokal }) => lokal < 0));
		return {
			serie,
			former: grupper.map(({ form }) => form),
			vektorer: padded(
				grupper.map(({ delar }) =>
					weighted(delar.map(({ vikt, atomer: lista }) => [vikt, product(lista)]))
				),
				dragning.antal
			),
			lokala: lokaltermer(serie.tillagg, kallor, product)
		};
	});
}

function weighted(delar: readonly [number, Float64Array][]): Float64Array {
	const [first, ...rest] = delar;
	if (first === undefined) return new Float64Array(0);
	if (rest.length === 0 && first[0] === 1) return first[1];
	const sum = new Float64Array(first[1].length);
	for (const [vikt, vektor] of delar) {
		for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + vikt * (vektor[d] ?? 0);
	}
	return sum;
}

function rows(
	{ serie, former }: Berett,
	grupper: readonly Int32Array[],
	[ut, bas]: readonly [readonly Float64Array[], readonly Float64Array[] | null]
): Rad[] {
	return ut.slice(0, grupper.length).map((rad, k) => {
		const total = (vektor: Float64Array): number => {
			let sum = 0;
			for (const i of grupper[k] ?? []) sum += vektor[i] ?? 0;
			return sum;
		};
		return {
			ut: rad,
			bas: bas?.[k] ?? null,
			konstant: total(serie.konstant),
			koeff: Float64Array.from(former, total)
		};
	});
}
