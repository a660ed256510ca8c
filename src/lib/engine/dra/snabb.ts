import { monom, type Draget } from './atomdrag.ts';
import { lokalkallor, type Lokalkalla } from './lokaldrag.ts';
import { padded, radprodukt, type Rad } from './radprodukt.ts';
import { formgrupper, type Serie, type Serieterm } from './serier.ts';

/**
 * Fills rows of draws: `ut[serie][k]` for the kommun at `kommuner[k]`. A series that adds nothing random to its `bas`
 * has no rows: `ut[serie]` is not touched.
 */
export type Radkalla = (kommuner: Int32Array, ut: readonly (readonly Float64Array[])[]) => void;

type Lokalterm = {
	readonly add: Lokalkalla;
	/** Terms that share the same local factors. */
	readonly delar: readonly { readonly vikt: Float64Array; readonly koeff: Float64Array }[];
};

type Berett = {
	readonly serie: Serie;
	readonly vektorer: readonly Float64Array[];
	readonly former: readonly Float64Array[];
	readonly lokala: readonly Lokalterm[];
};

/** Whether the series has draws of its own. */
export const hasRader = ({ bas, tillagg }: Serie): boolean => bas < 0 || tillagg.length > 0;

/**
 * The fast path: kommun by kommun, constants × the drawn national factors, then the local ones on top. Holds the
 * national vectors (one per shape) and never more than a group of kommuner (docs/adr/0014).
 */
export function snabbaRader(
	draget: Draget,
	kommunkoder: readonly string[],
	alla: readonly Serie[]
): Radkalla {
	const { dragning } = draget;
	const beredda = prepare(draget, kommunkoder, alla);
	const vikt = new Float64Array(dragning.antal);
	return (kommuner, ut) => {
		beredda.forEach((beredd, s) => {
			if (!hasRader(beredd.serie)) return;
			const rader = rows(beredd, kommuner, [ut[s] ?? [], ut[beredd.serie.bas] ?? null]);
			radprodukt(rader, beredd.vektorer, dragning.antal);
			for (const [k, { ut: rad }] of rader.entries()) {
				const i = kommuner[k] ?? 0;
				for (const term of beredd.lokala) addTerm(term, { ut: rad, i, vikt });
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
			lokala: localTerms(serie.tillagg, kallor, product)
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

function localTerms(
	termer: readonly Serieterm[],
	kallor: readonly Lokalkalla[],
	product: (atomer: readonly number[]) => Float64Array
): Lokalterm[] {
	return kallor.flatMap((add, lokal) => {
		const delar = termer
			.filter((term) => term.lokal === lokal)
			.map(({ atomer, koeff }) => ({ vikt: product(atomer), koeff }));
		return delar.length === 0 ? [] : [{ add, delar }];
	});
}

function rows(
	{ serie, former }: Berett,
	kommuner: Int32Array,
	[ut, bas]: readonly [readonly Float64Array[], readonly Float64Array[] | null]
): Rad[] {
	return ut.slice(0, kommuner.length).map((rad, k) => {
		const i = kommuner[k] ?? 0;
		return {
			ut: rad,
			bas: bas?.[k] ?? null,
			konstant: serie.konstant[i] ?? 0,
			koeff: Float64Array.from(former, (form) => form[i] ?? 0)
		};
	});
}

type Plats = { readonly ut: Float64Array; readonly i: number; readonly vikt: Float64Array };

function addTerm({ add, delar }: Lokalterm, { ut, i, vikt }: Plats): void {
	const aktiva = delar.filter(({ koeff }) => koeff[i] !== 0);
	const [first] = aktiva;
	const antal = vikt.length;
	if (first === undefined) return;
	if (aktiva.length === 1) {
		add(i, { ut, vikter: first.vikt, ganger: first.koeff[i] ?? 0, antal });
		return;
	}
	vikt.fill(0);
	for (const { vikt: v, koeff } of aktiva) {
		const c = koeff[i] ?? 0;
		for (let d = 0; d < antal; d += 1) vikt[d] = (vikt[d] ?? 0) + c * (v[d] ?? 0);
	}
	add(i, { ut, vikter: vikt, ganger: 1, antal });
}
