import { medVolymer, karnaStatistik } from '#lib/data/browser.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import type { Fel, Konsekvensutredning } from '#lib/model/index.ts';
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
	if (fraga.has('exempel')) return oppnaExempel(bok, fraga.get('exempel') ?? '');
	const id = fraga.get('utkast') ?? (await bok.list())[0]?.id;
	if (id === undefined) return oppnaExempel(bok, '');
	const last = await bok.open(id);
	if (!last.ok) return last;
	return { ok: true, yta: nyYta(bok, last.dokument, last.utkast) };
}

async function oppnaExempel(bok: Utkastbok, id: string): Promise<Oppning> {
	const { exempel } = await import('./exempel.ts');
	const dokument = await exempel(id);
	return dokument === null
		? { ok: false, kind: 'saknas' }
		: { ok: true, yta: nyYta(bok, dokument) };
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
