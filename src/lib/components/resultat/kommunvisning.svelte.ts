import type { Alternativresultat } from '#lib/engine/index.ts';
import { KOMMUNMATT, matchar, soktext } from '#lib/format/index.ts';
import {
	firstKommun,
	kommunrader,
	nextSortering,
	soktexter,
	sorteradeRader,
	type Kommunrad,
	type Sortering
} from './kommunkolumner.ts';
import type { Tabellage } from './tabellage.svelte.ts';

/** What decides the rows; read anew at every change. */
type Kallor = {
	readonly resultat: Alternativresultat;
	readonly egen: string | null;
	/** Undefined as long as the table is not adapted. */
	readonly lage: Tabellage | undefined;
};

/** Which kommuner the table shows, in which order. */
export class Kommunvisning {
	readonly #kallor: () => Kallor;
	sok = $state('');
	sortering = $state.raw<Sortering>({ nyckel: 'nettoKrPerInvanare', fallande: true });

	constructor(kallor: () => Kallor) {
		this.#kallor = kallor;
	}

	#koder = $derived.by(() =>
		this.#kallor()
			.resultat.kommuner.map((k) => `${k.kommunkod} ${k.kommunnamn}`)
			.join('\n')
	);
	/** Folded once for a set of names, not at every edit. */
	#soktexter = $derived(soktexter(this.#koder));
	readonly kolumner = $derived.by(() => this.#kallor().lage?.kolumner ?? KOMMUNMATT);
	#rader = $derived.by(() => {
		const { resultat, egen } = this.#kallor();
		return firstKommun(sorteradeRader(kommunrader(resultat, this.kolumner), this.sortering), egen);
	});
	#delade = $derived.by(() => this.#kallor().lage?.delade(this.#rader) ?? [[], this.#rader]);
	/** Those kept on top. */
	readonly fasta = $derived.by((): readonly Kommunrad[] => this.#delade[0] ?? []);
	readonly visade = $derived.by((): readonly Kommunrad[] => {
		const [, rader = []] = this.#delade;
		if (this.sok.trim() === '') return rader;
		return rader.filter(({ kommun }) =>
			matchar(this.#soktexter.get(kommun.kommunkod) ?? soktext(''), this.sok)
		);
	});
	readonly status = $derived.by(() => {
		const antal = this.visade.length + this.fasta.length;
		const alla = this.#rader.length;
		return antal === alla ? `${alla} kommuner` : `Visar ${antal} av ${alla} kommuner`;
	});

	sortera = (nyckel: Sortering['nyckel']): void => {
		this.sortering = nextSortering(this.sortering, nyckel);
	};
}
