import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Grupputfall } from '#lib/engine/index.ts';
import { KOMMUNMATT } from '#lib/format/index.ts';
import { isOsakert } from '#lib/model/index.ts';
import { medFraga } from '#lib/state/adress.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { dragningFor } from '#lib/state/dragning.svelte.ts';
import { browserNodlager } from '#lib/state/nodpost.ts';
import { Tabellminne } from '#lib/state/tabellminne.svelte.ts';
import type { Kommunspalt } from '#lib/text/osakerhet/index.ts';
import type { Kommunrad } from './kommunkolumner.ts';
import {
	urvalsregister,
	urvalsutfall,
	type Kommunurval,
	type Urvalsregister
} from './kommunurval.ts';
import { spaltFor } from './spalt.ts';
import { kolumnbredder, valdaKolumner } from './valdaKolumner.ts';

/** How the reader has adapted the table of all kommuner: what is remembered, and what the address says. */
export class Tabellage {
	readonly minne = new Tabellminne(browserNodlager());
	readonly #yta: Arbetsyta;
	/** Null until it has been fetched, and when it cannot be. */
	register = $state.raw<Urvalsregister | null>(null);
	/** What the table is narrowed to, from `lan:10` in the address. */
	readonly urval = $derived.by((): Kommunurval | null =>
		this.register === null
			? null
			: this.register.find(page.url.searchParams.get('urval'), this.#yta)
	);
	readonly kolumner = $derived.by(() => valdaKolumner(this.minne.kolumner));
	/** Whether what the figures can be stands under them: where something varies. */
	readonly osakerhet = $derived.by(() => this.minne.osakerhet && isOsakert(this.#yta.dokument));
	readonly bredder = $derived.by(() =>
		this.kolumner === KOMMUNMATT && !this.osakerhet
			? null
			: kolumnbredder(this.kolumner, this.osakerhet)
	);
	/** The intervals of the alternative on the screen; null where there are none to show. */
	readonly spalt = $derived.by((): Kommunspalt | null =>
		this.osakerhet ? spaltFor(this.#yta, dragningFor(this.#yta).resultat) : null
	);

	/** What the lines under the figures are. */
	readonly om = $derived.by(() => this.spalt?.om ?? '');

	constructor(yta: Arbetsyta) {
		this.#yta = yta;
		void this.load();
	}

	/** Fetches the divisions anew: the reader's own groups may have changed. */
	async load(): Promise<void> {
		this.register = await urvalsregister().catch(() => null);
	}

	/** The rows kept on top, and the others that the table is narrowed to. */
	delade(rader: readonly Kommunrad[]): readonly [readonly Kommunrad[], readonly Kommunrad[]] {
		const { fasta } = this.minne;
		const har = this.urval?.har ?? (() => true);
		const isFast = ({ kommun }: Kommunrad) => fasta.includes(kommun.kommunkod);
		return [
			rader.filter(isFast),
			rader.filter((rad) => !isFast(rad) && har(rad.kommun.kommunkod, rad.kommun.storleksklass))
		];
	}

	/** The sums of what the table is narrowed to. */
	summor(alternativ: string): readonly Grupputfall[] {
		if (this.urval === null) return [];
		const utfall = urvalsutfall(this.urval, this.#yta, alternativ);
		return utfall === undefined ? [] : [utfall];
	}

	narrow(urval: string | null): void {
		const fraga = medFraga(window.location.search, { urval });
		void goto(resolve(`/utredning?${fraga}`), { noScroll: true, keepFocus: true });
	}
}
