import { untrack } from 'svelte';
import {
	dragdelar,
	FORVALD_DRAGNING,
	KANNBAR_KR_PER_INVANARE,
	type Alternativdrag,
	type Dragresultat
} from '#lib/engine/index.ts';
import { osakerhetsklient, type Osakerhetsklient, type Start } from '#lib/workers/klient.ts';
import { OMGANGAR } from '#lib/workers/protokoll.ts';
import { startaArbetare } from '#lib/workers/startaArbetare.ts';
import type { Arbetsyta } from './arbetsyta.svelte.ts';

/** What the figures depend on; the object of the document changes with every text. */
function delar({ dokument, statistik }: Arbetsyta): readonly unknown[] {
	return [...Object.values(dragdelar(dokument)), statistik];
}

type Foljval = { readonly perYear?: boolean; readonly nar?: () => boolean };

/** Edits closer than this are typing: the draws wait until the hand rests, so that each edit has the machine to itself. */
const VILA_MS = 200;

/**
 * The draws of one open document: few first, then many, and never those of an earlier version. One per workspace,
 * whoever looks; the worker lives as long as somebody does, and the result stays for the next.
 */
export class Dragning {
	readonly #yta: Arbetsyta;
	readonly #klient: Osakerhetsklient;
	#lyssnare = 0;
	#begart: readonly unknown[] = [];
	#senast = -VILA_MS;
	#vantar: ReturnType<typeof setTimeout> | undefined;
	/** Those who wait for the last result. */
	#fragat: ((resultat: Dragresultat | null) => void)[] = [];
	/** The newest result of the document as it is now; null while the first is on its way. */
	resultat = $state.raw<Dragresultat | null>(null);
	/** Whether a better result will follow. */
	pagar = $state(true);
	/** Why there is none: the worker fell, or the document cannot be drawn. */
	fel = $state('');
	/** The user's limit for netto, kr per inhabitant and year. */
	gransKr = $state<number>(KANNBAR_KR_PER_INVANARE);
	/** Whether the years are wanted too. */
	#perYear = $state(false);

	constructor(yta: Arbetsyta, starta: Start = startaArbetare) {
		this.#yta = yta;
		this.#klient = osakerhetsklient(starta);
	}

	/** The result when no better one will follow, for what must not change under the reader. */
	get slutligt(): Dragresultat | null {
		return this.pagar ? null : this.resultat;
	}

	/** The draws of the alternative on the screen. */
	get visat(): Alternativdrag | null {
		return this.resultat?.alternativ.find(({ id }) => id === this.#yta.alternativId) ?? null;
	}

	/** The result that no better one will follow; null when there will be none, or nobody looks any more. */
	fardigt(): Promise<Dragresultat | null> {
		if (!this.pagar) return Promise.resolve(this.resultat);
		return new Promise((done) => this.#fragat.push(done));
	}

	/** To be called while a component is made: draws while it lives, and `nar` is true. */
	folj({ perYear = false, nar = () => true }: Foljval = {}): void {
		$effect(() => {
			if (!nar()) return;
			this.#lyssnare += 1;
			if (perYear) this.#perYear = true;
			return () => this.#leave();
		});
		$effect(() => {
			if (!nar()) return;
			const begart = [...delar(this.#yta), this.gransKr, this.#perYear];
			if (!this.#yta.laddarKolumner) untrack(() => this.#begar(begart));
		});
	}

	#begar(begart: readonly unknown[]): void {
		const isSame = begart.every((del, i) => del === this.#begart[i]);
		if (isSame && this.#begart.length > 0) return;
		const isNyttDokument = begart.slice(0, -2).some((del, i) => del !== this.#begart[i]);
		this.#begart = begart;
		if (isNyttDokument) this.resultat = null;
		Object.assign(this, { pagar: true, fel: '' });
		this.#klient.avbryt();
		clearTimeout(this.#vantar);
		const nu = performance.now();
		if (nu - this.#senast >= VILA_MS) this.#skicka();
		else this.#vantar = setTimeout(() => this.#skicka(), VILA_MS);
		this.#senast = nu;
	}

	#skicka(): void {
		this.#klient.setUnderlag(this.#yta.statistik, this.#yta.parametrar);
		const val = {
			fro: FORVALD_DRAGNING.fro,
			gransKrPerInvanare: this.gransKr,
			perYear: this.#perYear
		};
		this.#klient.begar({ dokument: this.#yta.dokument, val, omgangar: OMGANGAR }, (svar) => {
			if (svar.typ === 'resultat') this.resultat = svar.resultat;
			this.pagar = svar.typ === 'resultat' && !svar.sist;
			if (svar.typ === 'avslag') this.fel = svar.avslag.message;
			if (svar.typ === 'fel')
				this.fel = 'Intervallen gick inte att räkna. Ladda om sidan. Utredningen är orörd.';
			if (!this.pagar) this.#answer(this.resultat);
		});
	}

	#answer(resultat: Dragresultat | null): void {
		for (const done of this.#fragat.splice(0)) done(resultat);
	}

	/** The last one to leave closes the worker; what was under way is asked for again by the next. */
	#leave(): void {
		this.#lyssnare -= 1;
		if (this.#lyssnare > 0) return;
		clearTimeout(this.#vantar);
		if (this.pagar) this.#begart = [];
		this.#klient.stang();
		this.#answer(null);
	}
}

const alla = new WeakMap<Arbetsyta, Dragning>();

/** The draws of a workspace; the same for all who ask. */
export function dragningFor(yta: Arbetsyta): Dragning {
	const found = alla.get(yta) ?? new Dragning(yta);
	alla.set(yta, found);
	return found;
}
