import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { clearNodpost, lasNodposter, type Nodlager, type Nodpost } from './nodpost.ts';
import { Sparare, type Kanal, type Sparmiljo } from './sparare.svelte.ts';
import type { LastUtkast, Utkast, Utkastlager } from './utkast.ts';

const TILLAGG = ' (osparade ändringar)';

/** All drafts of this browser: reads, creates and restores them. One for the whole app. */
export class Utkastbok {
	readonly lager: Utkastlager;
	readonly nodlager: Nodlager | null;
	readonly flik = crypto.randomUUID();
	/** A document on its way to the workspace when the browser could not store it. */
	overlamnat: Konsekvensutredning | null = null;

	constructor(lager: Utkastlager, nodlager: Nodlager | null) {
		this.lager = lager;
		this.nodlager = nodlager;
	}

	/** Newest first; empty when the browser keeps nothing. */
	async list(): Promise<readonly Utkast[]> {
		try {
			await this.#restoreLeft();
			return await this.lager.list();
		} catch {
			return [];
		}
	}

	async open(id: string): Promise<LastUtkast> {
		try {
			await this.#restoreLeft(id);
			const utkast = await this.lager.load(id);
			if (utkast === undefined) return { ok: false, kind: 'saknas' };
			const parsed = parseValue(utkast.dokument);
			return parsed.ok
				? { ok: true, utkast, dokument: parsed.dokument }
				: { ok: false, kind: 'trasigt', utkast, fel: parsed.fel };
		} catch {
			return { ok: false, kind: 'otillganglig' };
		}
	}

	/** Stores a document as a new draft; null when the browser can't, and then it is handed over in memory. */
	async create(dokument: Konsekvensutredning): Promise<string | null> {
		const id = crypto.randomUUID();
		const svar = await this.lager.save({ id, bas: 0, flik: this.flik, dokument });
		if (svar.ok) return id;
		this.overlamnat = dokument;
		return null;
	}

	/** Saver of a stored draft, or of a document that is not stored yet. */
	sparare(utkast?: Utkast): Sparare {
		const nyckel = utkast ?? { id: crypto.randomUUID(), revision: 0, changed: null };
		return new Sparare(nyckel, this.#miljo());
	}

	#miljo(): Sparmiljo {
		return { lager: this.lager, nodlager: this.nodlager, kanal: nyKanal, flik: this.flik };
	}

	/** Brings back what tabs had not saved when they were closed. */
	async #restoreLeft(id?: string): Promise<void> {
		for (const post of lasNodposter(this.nodlager, id)) {
			if (post.flik !== this.flik && (await this.#restoreOne(post)))
				clearNodpost(this.nodlager, post);
		}
	}

	/** True when the edits are safe in the store; they stay where they are otherwise. */
	async #restoreOne({ id, flik, bas, dokument }: Nodpost): Promise<boolean> {
		const parsed = parseValue(dokument);
		if (!parsed.ok) return false;
		const stored = await this.lager.load(id);
		const egen = stored === undefined || stored.revision === bas || stored.flik === flik;
		const titel = `${parsed.dokument.titel}${TILLAGG}`.slice(0, 300);
		const svar = egen
			? await this.lager.save({ id, bas: stored?.revision ?? bas, flik, dokument: parsed.dokument })
			: await this.lager.save({
					id: crypto.randomUUID(),
					bas: 0,
					flik,
					dokument: { ...parsed.dokument, titel }
				});
		return svar.ok;
	}
}

function nyKanal(): Kanal | null {
	return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('barkraft-utkast');
}
