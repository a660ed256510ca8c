import { untrack } from 'svelte';
import {
	KANNBAR_KR_PER_INVANARE,
	type Alternativdrag,
	type Alternativintervall,
	type Dragresultat,
	type Intervallresultat
} from '#lib/engine/index.ts';
import { osakerhetsklient, type Osakerhetsklient, type Start } from '#lib/workers/klient.ts';
import { OMGANGAR, type Arbetssvar } from '#lib/workers/protokoll.ts';
import { startaArbetare } from '#lib/workers/startaArbetare.ts';
import type { Arbetsyta } from './arbetsyta.svelte.ts';
import {
	begartAv,
	forstaBegaran,
	helBegaran,
	isLika,
	type Begart,
	type Dragyta
} from './dragbegaran.ts';
import { efterMalning } from './efterMalning.ts';

/** Runs the work later; gives what calls it off. */
function after(ms: number, work: () => void): () => void {
	const timer = setTimeout(work, ms);
	return () => clearTimeout(timer);
}

type Foljval = {
	readonly perYear?: boolean;
	/** More than the intervals of classes and riket is looked at: already the first draws have all of it. */
	readonly allt?: boolean;
	/** The other alternatives too. */
	readonly alternativ?: boolean;
	readonly nar?: () => boolean;
};

/** Edits closer than this are typing: the many draws wait until the hand rests. */
const VILA_MS = 150;

/** Edits closer than this come from a drag or a key held down: the first draws wait too, so that every frame is met. */
const TATT_MS = 100;

/** What the draws need from where they run; a test brings its own. */
export type Dragmiljo = {
	readonly starta: Start;
	/** Runs the work when the point answer has been painted; gives what calls it off. */
	readonly efterMalning: (work: () => void) => () => void;
};

/**
 * The draws of one open document: the groups' intervals with few draws at once, shown after the point answer, then
 * everything with many when the hand rests, and never those of an earlier version. One per workspace, whoever looks;
 * the worker lives as long as somebody does, and the result stays for the next.
 */
export class Dragning {
	readonly #yta: Dragyta;
	readonly #klient: Osakerhetsklient;
	readonly #efterMalning: Dragmiljo['efterMalning'];
	#lyssnare = 0;
	/** Those of them who look at more than intervals, and at other alternatives. */
	readonly #tittar = { allt: 0, alternativ: 0 };
	#begart: Begart | null = null;
	#senast = -TATT_MS;
	/** Calls off what is not yet asked of the worker. */
	#avbestall = (): void => undefined;
	/** Those who wait for the last result. */
	#fragat: ((resultat: Dragresultat | null) => void)[] = [];
	/** The newest result of the document as it is now; null while the first is on its way. */
	resultat = $state.raw<Dragresultat | null>(null);
	/** What an edit was answered with first. */
	#forst = $state.raw<Intervallresultat | null>(null);
	/** Whether a better result will follow. */
	pagar = $state(true);
	/** Why there is none: the worker fell, or the document cannot be drawn. */
	fel = $state('');
	/** The user's limit for netto, kr per inhabitant and year. */
	gransKr = $state<number>(KANNBAR_KR_PER_INVANARE);
	/** Whether the years are wanted too. */
	perYear = $state(false);

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

	/** The intervals of the groups of the alternative on the screen, which may come before the rest, and their draws. */
	get intervall(): Intervallresultat | null {
		if (this.resultat !== null) {
			const { fro, dragningar } = this.resultat;
			const { visat } = this;
			const over0 = visat?.riket.sannolikheter?.over0 ?? null;
			return { ok: true, fro, dragningar, alternativ: visat, over0 };
		}
		return this.#forst?.alternativ?.id === this.#yta.alternativId ? this.#forst : null;
	}

	get spann(): Alternativintervall | null {
		return this.intervall?.alternativ ?? null;
	}

	/** The result that no better one will follow; null when there will be none, or nobody looks any more. */
	fardigt(): Promise<Dragresultat | null> {
		if (!this.pagar) return Promise.resolve(this.resultat);
		return new Promise((done) => this.#fragat.push(done));
	}

	/** To be called while a component is made: draws while it lives, and `nar` is true. */
	folj({
		perYear = false,
		allt = false,
		alternativ = false,
		nar = () => true
	}: Foljval = {}): void {
		$effect(() => {
			if (!nar()) return;
			this.#lyssnare += 1;
			if (perYear) this.perYear = true;
			this.#tittar.allt += Number(allt);
			this.#tittar.alternativ += Number(alternativ);
			return () => {
				this.#tittar.allt -= Number(allt);
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
		const begart = begartAv(this.#yta, this);
		if (!this.#yta.laddarKolumner) untrack(() => this.#begar(begart));
	}

	#begar(begart: Begart): void {
		const forra = this.#begart;
		const hasSiffror = forra !== null && isLika(begart.siffror, forra.siffror);
		const hasGrans = hasSiffror && begart.gransKr === forra.gransKr;
		if (hasGrans && isLika(begart.rest, forra.rest)) return;
		this.#begart = begart;
		if (!hasSiffror) this.resultat = this.#forst = null;
		// Few draws would only be coarser than the figures that stand there, and the same.
		const omgang = hasGrans && this.slutligt !== null ? 1 : 0;
		Object.assign(this, { pagar: true, fel: '' });
		this.#klient.avbryt();
		this.#avbestall();
		const nu = performance.now();
		const isTatt = nu - this.#senast < TATT_MS;
		this.#senast = nu;
		const begin = (): void => this.#dra(omgang, nu + VILA_MS);
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
		const begaran =
			omgang === 0
				? forstaBegaran(this.#yta, this, this.#tittar)
				: helBegaran(this.#yta, this, OMGANGAR[omgang]);
		if (begaran === null) return;
		this.#klient.setUnderlag(this.#yta.statistik, this.#yta.parametrar);
		this.#klient.begar(begaran, (svar) => {
			this.#take(svar);
			const isHel = begaran.typ === 'dra' && !('alternativ' in begaran.val);
			const isSist =
				svar.typ === 'resultat'
					? (isHel && !svar.resultat.osaker) || !(omgang + 1 in OMGANGAR)
					: svar.typ !== 'intervall';
			this.pagar = !isSist;
			if (isSist) this.#answer(this.resultat);
			else this.#avbestall = after(vilat - performance.now(), () => this.#dra(omgang + 1, vilat));
		});
	}

	#take(svar: Arbetssvar): void {
		if (svar.typ === 'resultat') this.resultat = svar.resultat;
		if (svar.typ === 'intervall') this.#forst = svar.resultat;
		if (svar.typ === 'avslag') this.fel = svar.avslag.message;
		if (svar.typ === 'fel')
			this.fel = 'Intervallen gick inte att räkna. Ladda om sidan. Utredningen är orörd.';
	}

	#answer(resultat: Dragresultat | null): void {
		for (const done of this.#fragat.splice(0)) done(resultat);
	}

	/** The last one to leave closes the worker; what was under way is asked for again by the next. */
	#leave(): void {
		this.#lyssnare -= 1;
		if (this.#lyssnare > 0) return;
		this.#avbestall();
		if (this.pagar) this.#begart = null;
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
