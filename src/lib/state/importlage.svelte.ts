import { SvelteMap } from 'svelte/reactivity';
import {
	egnaDataFromTolkning,
	type Decimaltecken,
	type EgnaDataSvar,
	type Importval,
	type Tabelltolkning,
	type Vardekolumn
} from '#lib/import/index.ts';
import { ANTAGANDE, type Fel, type Kalla } from '#lib/model/index.ts';

/** What the user has decided about a table that is being taken in. One per table. */
export class Importlage {
	readonly tolkning: Tabelltolkning;
	readonly upptagnaId: readonly string[];
	kolumn = $state(0);
	namn = $state('');
	enhet = $state('');
	year = $state<number | null>(null);
	faktor = $state(1);
	kalla = $state.raw<Kalla>({ ...ANTAGANDE, typ: 'statistik' });
	decimaltecken = $state<Decimaltecken | undefined>(undefined);
	dubbletter = $state<Importval['dubbletter']>(undefined);
	utanOmatchade = $state(false);
	felSomSaknas = $state(false);
	/** Kommun of each unmatched row; null leaves the row out. */
	readonly rader = new SvelteMap<number, string | null>();

	constructor(tolkning: Tabelltolkning, upptagnaId: readonly string[]) {
		this.tolkning = tolkning;
		this.upptagnaId = upptagnaId;
		this.choose(tolkning.kolumner[0]?.index ?? 0);
	}

	readonly vald = $derived.by((): Vardekolumn | undefined =>
		this.tolkning.kolumner.find(({ index }) => index === this.kolumn)
	);
	readonly svar = $derived.by((): EgnaDataSvar => egnaDataFromTolkning(this.tolkning, this.#val()));

	/** Another column, with what its header and cells say about it. */
	choose(index: number): void {
		const gissning = this.tolkning.kolumner.find((kolumn) => kolumn.index === index)?.gissning;
		this.kolumn = index;
		this.namn = gissning?.namn ?? '';
		this.enhet = gissning?.enhet ?? '';
		this.year = gissning?.year ?? null;
		this.faktor = gissning?.faktor ?? 1;
		this.decimaltecken = undefined;
		this.felSomSaknas = false;
	}

	/** The faults that a control mends. */
	felFor(path: string): readonly Fel[] {
		return this.svar.ok ? [] : this.svar.fel.filter((fel) => fel.path === path);
	}

	#val(): Importval {
		const { decimaltecken, dubbletter } = this;
		return {
			kolumn: this.kolumn,
			namn: this.namn,
			enhet: this.enhet,
			year: this.year,
			kalla: this.kalla,
			upptagnaId: this.upptagnaId,
			faktor: this.faktor,
			rader: this.rader,
			utanOmatchade: this.utanOmatchade,
			felSomSaknas: this.felSomSaknas,
			...(decimaltecken === undefined ? {} : { decimaltecken }),
			...(dubbletter === undefined ? {} : { dubbletter })
		};
	}
}
