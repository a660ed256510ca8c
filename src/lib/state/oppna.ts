import { medVolymer, karnaStatistik } from '#lib/data/browser.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { parseValue, type Fel, type Konsekvensutredning } from '#lib/model/index.ts';
import { Arbetsyta, type Arbetsytemiljo } from './arbetsyta.svelte.ts';
import type { Utkast } from './utkast.ts';
import type { Utkastbok } from './utkastbok.ts';

/** A workspace, or why there is none. */
export type Oppning =
	| { readonly ok: true; readonly yta: Arbetsyta }
	| { readonly ok: false; readonly kind: 'saknas' | 'otillganglig' }
	| {
			readonly ok: false;
			readonly kind: 'trasigt';
			readonly utkast: Utkast;
			readonly fel: readonly Fel[];
	  };

/**
 * Opens what the address asks for: a draft, the example, or a document handed over in memory. Without any of
 * them the draft that was changed last, and on a first visit the example.
 */
export async function oppna(bok: Utkastbok, fraga: URLSearchParams): Promise<Oppning> {
	const overlamnat = bok.overlamnat;
	if (overlamnat !== null) {
		bok.overlamnat = null;
		const yta = nyYta(bok, overlamnat);
		yta.sparare.schedule(overlamnat);
		return { ok: true, yta };
	}
	if (fraga.has('exempel')) return { ok: true, yta: nyYta(bok, await exempel()) };
	const id = fraga.get('utkast') ?? (await bok.list())[0]?.id;
	if (id === undefined) return { ok: true, yta: nyYta(bok, await exempel()) };
	const last = await bok.open(id);
	if (!last.ok) return last;
	return { ok: true, yta: nyYta(bok, last.dokument, last.utkast) };
}

function nyYta(bok: Utkastbok, dokument: Konsekvensutredning, utkast?: Utkast): Arbetsyta {
	const miljo: Arbetsytemiljo = {
		statistik: karnaStatistik,
		parametrar: grundparametrar(),
		laddaKolumner: medVolymer,
		nySparare: () => bok.sparare()
	};
	return new Arbetsyta(dokument, bok.sparare(utkast), miljo);
}

/** The example of the first visit; fetched only when it is shown. */
export async function exempel(): Promise<Konsekvensutredning> {
	const file = await import('#data/examples/brottsforebyggande-2023-196.barkraft.json');
	const parsed = parseValue(file.default);
	if (!parsed.ok) throw new Error(`The bundled example is broken: ${parsed.fel[0]?.path ?? ''}`);
	return parsed.dokument;
}
