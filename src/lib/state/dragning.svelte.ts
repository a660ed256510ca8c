import { untrack } from 'svelte';
import {
	dragdelar,
	FORVALD_DRAGNING,
	KANNBAR_KR_PER_INVANARE,
	type Alternativdrag,
	type Dragresultat
} from '#lib/engine/index.ts';
import { isOsakert } from '#lib/model/index.ts';
import { osakerhetsklient, type Osakerhetsklient, type Start } from '#lib/workers/klient.ts';
import { OMGANGAR } from '#lib/workers/protokoll.ts';
import { startaArbetare } from '#lib/workers/startaArbetare.ts';
import type { Arbetsyta } from './arbetsyta.svelte.ts';
import { efterMalning } from './efterMalning.ts';

/** What the draws read of the workspace. */
export type Dragyta = Pick<
	Arbetsyta,
	'dokument' | 'statistik' | 'parametrar' | 'alternativId' | 'laddarKolumner'
>;

/** What the figures depend on; the object of the document changes with every text. */
function delar({ dokument, statistik }: Dragyta): readonly unknown[] {
	return [...Object.values(dragdelar(dokument)), statistik];
}

/** Runs the work later; gives what calls it off. */
function after(ms: number, work: () => void): () => void {
	const timer = setTimeout(work, ms);
	return () => clearTimeout(timer);
}

type Foljval = {
	readonly perYear?: boolean;
	/** The kommuner's own intervals, or the other alternatives, are looked at: already the first draws have them. */
	readonly kommuner?: boolean;
	readonly alternativ?: boolean;
	readonly nar?: () => boolean;
};

/** Edits closer than this are typing: the many draws wait until the hand rests. */
const VILA_MS = 200;

/** Edits closer than this come from a drag or a key held down: the first draws wait too, so that every frame is met. */
const TATT_MS = 100;

/** What the draws need from where they run; a test brings its own. */
export type Dragmiljo = {
	readonly starta: Start;
	/** Runs the work when the point answer has been painted; gives what calls it off. */
	readonly efterMalning: (work: () => void) => () => void;
};

/**
 * The draws of one open document: few at once, shown after the point answer, then many when the hand rests, and never
 * those of an earlier version. One per workspace, whoever looks; the worker lives as long as somebody does, and
 * the result stays for the next.
 */
export class Dragning {
	readonly #yta: Dragyta;
	readonly #klient: Osakerhetsklient;
	readonly #efterMalning: Dragmiljo['efterMalning'];
	#lyssnare = 0;
	/** Those of them who look at kommuner, and at other alternatives. */
	readonly #tittar = { kommuner: 0, alternativ: 0 };
	#begart: readonly unknown[] = [];
	#senast = -TATT_MS;
	/** Calls off what is not yet asked of the worker. */
	#avbestall = (): void => undefined;
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

	constructor(yta: Dragyta, miljo: Dragmiljo = { starta: startaArbetare, efterMalning }) {
		this.#yta = yta;
		this.#klient = osakerhetsklient(miljo.starta);
		this.#efterMalning = miljo.efterMalning;
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
	folj({
		perYear = false,
		kommuner = false,
		alternativ = false,
		nar = () => true
	}: Foljval = {}): void {
		$effect(() => {
			if (!nar()) return;
			this.#lyssnare += 1;
			if (perYear) this.#perYear = true;
			this.#tittar.kommuner += Number(kommuner);
			this.#tittar.alternativ += Number(alternativ);
			return () => {
				this.#tittar.kommuner -= Number(kommuner);
				this.#tittar.alternativ -= Number(alternativ);
				this.#leave();
			};
		});
		$effect(() => {
			if (nar()) this.update();
		});
	}

	/** Draws the document as it is now, unless that is done or under way. */
	update(): void {
		const begart = [...delar(this.#yta), this.gransKr, this.#perYear];
		if (!this.#yta.laddarKolumner) untrack(() => this.#begar(begart));
	}

	#begar(begart: readonly unknown[]): void {
		const isSame = begart.every((del, i) => del === this.#begart[i]);
		if (isSame && this.#begart.length > 0) return;
		const isNyttDokument = begart.slice(0, -2).some((del, i) => del !== this.#begart[i]);
		this.#begart = begart;
		if (isNyttDokument) this.resultat = null;
		Object.assign(this, { pagar: true, fel: '' });
		this.#klient.avbryt();
		this.#avbestall();
		const nu = performance.now();
		const isTatt = nu - this.#senast < TATT_MS;
		this.#senast = nu;
		const begin = (): void => this.#dra(0, nu + VILA_MS);
		// A started worker draws while the answer is laid out and painted; starting one would delay the paint.
		const draw = (): void => {
			if (this.#klient.isIgang()) begin();
			else this.#avbestall = this.#efterMalning(begin);
		};
		if (isTatt) this.#avbestall = after(TATT_MS, draw);
		else draw();
	}

	/** Asks for one of the rounds; the next is asked for when this is here and the hand has rested. */
	#dra(omgang: number, vilat: number): void {
		const dragningar = OMGANGAR[omgang];
		if (dragningar === undefined) return;
		this.#klient.setUnderlag(this.#yta.statistik, this.#yta.parametrar);
		const val = {
			fro: FORVALD_DRAGNING.fro,
			gransKrPerInvanare: this.gransKr,
			perYear: this.#perYear,
			...(omgang === 0 ? this.#forst() : {})
		};
		const begaran = { dokument: this.#yta.dokument, val, omgangar: [dragningar] };
		this.#klient.begar(begaran, (svar) => {
			if (svar.typ === 'resultat') this.resultat = svar.resultat;
			const isHel = !('alternativ' in val);
			const isSist =
				svar.typ !== 'resultat' || (isHel && !svar.resultat.osaker) || !(omgang + 1 in OMGANGAR);
			this.pagar = !isSist;
			if (svar.typ === 'avslag') this.fel = svar.avslag.message;
			if (svar.typ === 'fel')
				this.fel = 'Intervallen gick inte att räkna. Ladda om sidan. Utredningen är orörd.';
			if (isSist) {
				this.#answer(this.resultat);
				return;
			}
			this.#avbestall = after(vilat - performance.now(), () => this.#dra(omgang + 1, vilat));
		});
	}

	/** The first draws are of what is looked at; a document where nothing varies has no others. */
	#forst(): { readonly utanKommuner: boolean; readonly alternativ?: string } {
		const { dokument, alternativId } = this.#yta;
		const bara = this.#tittar.alternativ === 0 && isOsakert(dokument);
		return {
			utanKommuner: this.#tittar.kommuner === 0,
			...(bara ? { alternativ: alternativId } : {})
		};
	}

	#answer(resultat: Dragresultat | null): void {
		for (const done of this.#fragat.splice(0)) done(resultat);
	}

	/** The last one to leave closes the worker; what was under way is asked for again by the next. */
	#leave(): void {
		this.#lyssnare -= 1;
		if (this.#lyssnare > 0) return;
		this.#avbestall();
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
