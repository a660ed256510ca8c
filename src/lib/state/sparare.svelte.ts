import type { Konsekvensutredning } from '#lib/model/index.ts';
import { clearNodpost, skrivNodpost, type Nodlager } from './nodpost.ts';
import type { Utkastlager } from './utkast.ts';

/** What is known about the saving of this draft. */
export type Sparlage =
	| { readonly typ: 'osparat' }
	| { readonly typ: 'sparar' }
	| { readonly typ: 'sparat'; readonly changed: number }
	/** Another tab has saved the same draft; nothing more is written before the user has chosen. */
	| { readonly typ: 'omkord' }
	| { readonly typ: 'fullt' }
	| { readonly typ: 'otillganglig' };

/** How tabs tell each other that a draft was saved. */
export type Kanal = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
	onmessage: ((event: MessageEvent) => void) | null;
};

export type Sparmiljo = {
	readonly lager: Utkastlager;
	readonly nodlager: Nodlager | null;
	/** A new channel for each draft; null where the browser has none. */
	readonly kanal: () => Kanal | null;
	/** Name of this tab, new at every opening. */
	readonly flik: string;
};

export type Utkastnyckel = {
	readonly id: string;
	readonly revision: number;
	/** When it was last saved; null for a draft that has not been saved. */
	readonly changed: number | null;
};

const VANTA_MS = 150;
/** Typing without a pause is saved at least this often: with the write itself well within a second. */
const LANGSTA_VANTAN_MS = 250;

/** Saves one draft: soon after each edit, one write at a time, never over another tab's work. */
export class Sparare {
	readonly id: string;
	lage = $state.raw<Sparlage>({ typ: 'osparat' });
	#miljo: Sparmiljo;
	#kanal: Kanal | null;
	#revision: number;
	/** The document that is not written yet. */
	#vantar: Konsekvensutredning | null = null;
	#first = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> | null = null;

	constructor(nyckel: Utkastnyckel, miljo: Sparmiljo) {
		this.id = nyckel.id;
		this.#revision = nyckel.revision;
		this.#miljo = miljo;
		if (nyckel.changed !== null) this.lage = { typ: 'sparat', changed: nyckel.changed };
		this.#kanal = miljo.kanal();
		if (this.#kanal) this.#kanal.onmessage = (event) => this.#hear(event.data);
	}

	get revision(): number {
		return this.#revision;
	}

	/** True while edits exist that are only in this page. */
	get dirty(): boolean {
		return this.#vantar !== null || this.#writing !== null;
	}

	/** Queues a document; the latest wins. */
	schedule(dokument: Konsekvensutredning): void {
		if (this.#vantar === null) this.#first = Date.now();
		this.#vantar = dokument;
		if (this.lage.typ === 'omkord') return;
		this.lage = { typ: 'sparar' };
		const left = Math.max(0, LANGSTA_VANTAN_MS - (Date.now() - this.#first));
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), Math.min(VANTA_MS, left));
	}

	/** Writes what waits now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#writing !== null) await this.#writing;
		const dokument = this.#vantar;
		if (dokument === null || this.lage.typ === 'omkord') return;
		this.#vantar = null;
		this.#writing = this.#write(dokument);
		await this.#writing;
		this.#writing = null;
	}

	async #write(dokument: Konsekvensutredning): Promise<void> {
		const svar = await this.#miljo.lager.save({
			id: this.id,
			bas: this.#revision,
			flik: this.#miljo.flik,
			dokument
		});
		if (svar.ok) {
			this.#revision = svar.revision;
			this.#clear();
			this.#kanal?.postMessage({ id: this.id, revision: svar.revision });
			this.lage =
				this.#vantar === null ? { typ: 'sparat', changed: svar.changed } : { typ: 'sparar' };
			return;
		}
		// An edit made while this one was being written is newer and already waits.
		this.#vantar ??= dokument;
		this.lage = { typ: svar.kind };
	}

	/** The page may go away: what is not written is put where the next opening finds it. */
	leave(dokument: Konsekvensutredning): void {
		if (!this.dirty) return;
		const { nodlager, flik } = this.#miljo;
		skrivNodpost(nodlager, { id: this.id, flik, bas: this.#revision, dokument });
		void this.flush();
	}

	/** Takes over the other tab's version: what waited here is dropped, and saving goes on from there. */
	follow(revision: number, changed: number): void {
		clearTimeout(this.#timer);
		this.#vantar = null;
		this.#revision = revision;
		this.#clear();
		this.lage = { typ: 'sparat', changed };
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#kanal?.close();
	}

	#clear(): void {
		clearNodpost(this.#miljo.nodlager, { id: this.id, flik: this.#miljo.flik });
	}

	#hear(data: unknown): void {
		if (typeof data !== 'object' || data === null) return;
		const { id, revision } = data as { id?: unknown; revision?: unknown };
		if (id !== this.id || typeof revision !== 'number' || revision <= this.#revision) return;
		clearTimeout(this.#timer);
		this.lage = { typ: 'omkord' };
	}
}
