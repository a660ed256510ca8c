import { SvelteMap } from 'svelte/reactivity';
import { platsNyckel, type Plats } from './plats.ts';

/** An entry that the document cannot take: what was typed, where, and what is wrong with it. */
export type Ogiltig = {
	readonly plats: Plats;
	/** Name of the field, for the summary. */
	readonly label: string;
	readonly text: string;
	/** The value as read, for another try when the rest has changed; undefined when it could not be read. */
	readonly value: unknown;
	readonly fel: string;
	/** Shown only when the user has left the field: nobody is corrected in the middle of a number. */
	readonly visad: boolean;
};

/** The faulty entries of the page, by place. They live as long as the page and are never written to the document. */
export class Inmatning {
	#poster = new SvelteMap<string, Ogiltig>();

	get poster(): readonly Ogiltig[] {
		return [...this.#poster.values()];
	}

	/** Those the user has been told about. */
	get visade(): readonly Ogiltig[] {
		return this.poster.filter(({ visad }) => visad);
	}

	at(plats: Plats): Ogiltig | undefined {
		return this.#poster.get(platsNyckel(plats));
	}

	hold(post: Omit<Ogiltig, 'visad'>): void {
		const nyckel = platsNyckel(post.plats);
		const visad = this.#poster.get(nyckel)?.visad ?? false;
		this.#poster.set(nyckel, { ...post, visad });
	}

	show(nyckel: string): void {
		const post = this.#poster.get(nyckel);
		if (post !== undefined && !post.visad) this.#poster.set(nyckel, { ...post, visad: true });
	}

	clear(nyckel: string): void {
		this.#poster.delete(nyckel);
	}

	/** Drops entries of a row that is gone. */
	clearUnder(plats: Plats): void {
		const prefix = `${platsNyckel(plats)}/`;
		for (const nyckel of [...this.#poster.keys()]) {
			if (nyckel.startsWith(prefix)) this.#poster.delete(nyckel);
		}
	}
}
