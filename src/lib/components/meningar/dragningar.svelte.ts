import { untrack } from 'svelte';
import { FORVALD_DRAGNING, type Dragresultat } from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { osakerhetsklient } from '#lib/workers/klient.ts';
import { startaArbetare } from '#lib/workers/startaArbetare.ts';

/**
 * The draws of the open document, made in a worker while the component lives. `resultat` is null until they are there,
 * and stays so when the document cannot be drawn; a change of words alone does not ask again.
 */
export function dragningar(yta: Arbetsyta): {
	readonly resultat: Dragresultat | null;
	readonly pagar: boolean;
} {
	let resultat = $state.raw<Dragresultat | null>(null);
	let pagar = $state(true);
	const klient = osakerhetsklient(startaArbetare);
	// What the figures depend on; the object of the document changes with every text.
	const underlag = $derived([
		yta.dokument.alternativ,
		yta.dokument.parametrar,
		yta.dokument.egnaData,
		yta.dokument.storleksgranser,
		yta.dokument.slutYear,
		yta.statistik
	]);
	const nyckel = $derived.by(stable(() => underlag));
	$effect(() => {
		void nyckel;
		const dokument = untrack(() => yta.dokument);
		resultat = null;
		pagar = true;
		if (yta.laddarKolumner) return;
		klient.setUnderlag(yta.statistik, yta.parametrar);
		const { fro, dragningar: antal } = FORVALD_DRAGNING;
		klient.begar({ dokument, val: { fro }, omgangar: [antal] }, (svar) => {
			pagar = false;
			if (svar.typ === 'resultat') resultat = svar.resultat;
		});
	});
	$effect(() => () => klient.stang());
	return {
		get resultat() {
			return resultat;
		},
		get pagar() {
			return pagar;
		}
	};
}

/** The same list as long as its parts are the same. */
function stable<T extends readonly unknown[]>(read: () => T): () => T {
	let before: T | null = null;
	return () => {
		const now = read();
		if (before === null || now.some((part, i) => part !== before?.[i])) before = now;
		return before;
	};
}
