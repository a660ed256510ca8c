import { beraknare, type Avslag, type Beraknare, type Resultat } from '#lib/engine/index.ts';
import type { Fel, Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { saknarKolumn } from './drivare.ts';
import { bryt, nyHistorik, record, redo, undo, type Historik } from './historik.ts';
import { Inmatning } from './inmatning.svelte.ts';
import { platsNyckel, type Plats } from './plats.ts';
import { setAt, type Andring } from './redigering.ts';
import type { Sparare } from './sparare.svelte.ts';

/** What a workspace is made of; all of it comes from outside so that tests can bring their own. */
export type Arbetsytemiljo = {
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
	/** Fetches the columns that are not in the core. */
	readonly laddaKolumner: (statistik: Statistik) => Promise<Statistik>;
	/** Saver of a draft: a new one when the document is saved as a copy. */
	readonly nySparare: () => Sparare;
};

/**
 * The open document and everything that follows from it. One per open draft, handed down by context.
 * The document is always valid; a faulty entry stays in `inmatning` until it is mended.
 */
export class Arbetsyta {
	readonly parametrar: Grundparametrar;
	readonly inmatning = new Inmatning();
	sparare: Sparare;
	statistik: Statistik;
	#historik: Historik<Konsekvensutredning>;
	#miljo: Arbetsytemiljo;
	#valtId = $state.raw<() => string | null>(() => null);
	#senaste: Beraknare | null = null;
	#laddar: Promise<void> | null = null;
	laddarKolumner = $state(false);
	/** What is unfolded in the editor: it stays so when the window changes width or another part is looked at. */
	readonly oppet = $state({
		dokument: false,
		parametrar: false,
		alternativ: false,
		rader: {} as Record<string, boolean>
	});

	constructor(dokument: Konsekvensutredning, sparare: Sparare, miljo: Arbetsytemiljo) {
		this.#historik = $state.raw(nyHistorik(dokument));
		this.sparare = $state.raw(sparare);
		this.statistik = $state.raw(miljo.statistik);
		this.parametrar = miljo.parametrar;
		this.#miljo = miljo;
		this.#laddaVidBehov();
	}

	readonly dokument = $derived.by(() => this.#historik.nu);
	#beraknare = $derived.by(() => beraknare(this.dokument, this.statistik, this.parametrar));
	/** The engine's answer for the alternative on the screen; the others are calculated when shown. */
	readonly svar = $derived.by((): Resultat | Avslag => {
		if (!this.#beraknare.ok) return this.#beraknare;
		return this.#beraknare.ett(this.alternativId) ?? this.#beraknare.alla();
	});
	/** The newest good result; stays beside a refusal so that the page never goes blank. */
	readonly resultat = $derived.by((): Resultat | null => {
		if (this.svar.ok && this.#beraknare.ok) {
			this.#senaste = this.#beraknare;
			return this.svar;
		}
		const senaste = this.#senaste?.ett(this.alternativId) ?? null;
		return senaste?.ok === true ? senaste : null;
	});
	/** Every alternative, for the views that need them all; calculated when it is first read. */
	readonly alla = $derived.by((): Resultat | null => {
		const alla = this.#beraknare.ok ? this.#beraknare.alla() : this.#beraknare;
		return alla.ok ? alla : this.resultat;
	});
	/** Why there is no newer result; null while columns are on their way. */
	readonly avslag = $derived.by(() => (this.svar.ok || this.laddarKolumner ? null : this.svar));
	/** The alternative on the screen: the one chosen, else the proposal. */
	readonly alternativ = $derived.by(() => {
		const { alternativ } = this.dokument;
		const valtId = this.#valtId();
		return (
			alternativ.find(({ id }) => id === valtId) ??
			alternativ.find(({ valt }) => valt) ??
			alternativ.find(({ typ }) => typ !== 'nollalternativ') ??
			alternativ[0]
		);
	});
	readonly alternativId = $derived.by(() => this.alternativ?.id ?? '');
	readonly visat = $derived.by(() =>
		this.resultat?.alternativ.find(({ id }) => id === this.alternativId)
	);
	readonly angraLabel = $derived.by(() => this.#historik.fore.at(-1)?.label ?? null);
	readonly gorOmLabel = $derived.by(() => this.#historik.efter.at(-1)?.label ?? null);

	/** Where the reader's choice of alternative is kept; null, or one that does not exist, is no choice. */
	foljAlternativval(valtId: () => string | null): void {
		this.#valtId = valtId;
	}

	/** Takes a change if it gives a valid document; otherwise nothing happens and the faults come back. */
	update(andring: Andring, label: string, nyckel: string | null = null): readonly Fel[] {
		if (!andring.ok) return andring.fel;
		if (andring.dokument === this.dokument) return [];
		this.#historik = record(this.#historik, andring.dokument, { label, nyckel, time: Date.now() });
		this.#changed();
		this.#retry();
		return [];
	}

	/** Sets one field while it is typed in; a faulty entry is kept with its fault. */
	setField(plats: Plats, value: unknown, { text, label }: { text: string; label: string }): void {
		const nyckel = platsNyckel(plats);
		const fel = this.update(setAt(this.dokument, plats, value), label, nyckel);
		if (fel.length === 0) this.inmatning.clear(nyckel);
		else this.inmatning.hold({ plats, label, text, value, fel: meningar(fel) });
	}

	/** The user has left a field: the next edit in it is a step of its own. */
	endField(plats: Plats): void {
		this.#historik = bryt(this.#historik);
		this.inmatning.show(platsNyckel(plats));
	}

	undo(): void {
		this.#historik = undo(this.#historik);
		this.#changed();
	}

	redo(): void {
		this.#historik = redo(this.#historik);
		this.#changed();
	}

	/** Saves what is on the screen as a draft of its own. */
	sparaKopia(): void {
		this.sparare.close();
		this.sparare = this.#miljo.nySparare();
		const titel = `${this.dokument.titel} (kopia)`;
		// A title that would be too long stays as it is; the copy is saved all the same.
		const fel = this.update(setAt(this.dokument, ['titel'], titel), 'Spara en kopia');
		if (fel.length > 0) this.sparare.schedule(this.dokument);
	}

	/** Shows the other tab's version as a step that can be undone: nothing written here is lost. */
	visaAndraVersionen(
		dokument: Konsekvensutredning,
		{ revision, changed }: { revision: number; changed: number }
	): void {
		const info = { label: 'den andra flikens version', nyckel: null, time: Date.now() };
		this.#historik = record(this.#historik, dokument, info);
		this.sparare.follow(revision, changed);
		this.#laddaVidBehov();
	}

	/** Loads every drivare; for the picker and for documents that use them. */
	laddaKolumner(): Promise<void> {
		this.#laddar ??= this.#ladda();
		return this.#laddar;
	}

	async #ladda(): Promise<void> {
		this.laddarKolumner = true;
		try {
			this.statistik = await this.#miljo.laddaKolumner(this.statistik);
		} catch {
			// Offline before the first visit to the picker: the core still works, and it is tried again.
			this.#laddar = null;
		} finally {
			this.laddarKolumner = false;
		}
	}

	#changed(): void {
		this.sparare.schedule(this.dokument);
		this.#laddaVidBehov();
	}

	#laddaVidBehov(): void {
		if (saknarKolumn(this.dokument, this.statistik)) void this.laddaKolumner();
	}

	/** A change may have made an entry possible that was not before: last year after first year. */
	#retry(): void {
		for (const post of this.inmatning.poster) {
			if (post.value === undefined) continue;
			const svar = setAt(this.dokument, post.plats, post.value);
			if (!svar.ok) continue;
			this.inmatning.clear(platsNyckel(post.plats));
			this.update(svar, post.label);
			return;
		}
	}
}

function meningar(fel: readonly Fel[]): string {
	const first = fel[0];
	if (first === undefined) return 'Fältet finns inte längre.';
	return `${first.message} ${first.remedy}`.trim();
}
