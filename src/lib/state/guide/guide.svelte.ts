import type { Nodlager } from '../nodpost.ts';
import type { Guidelager, Guidepost } from './lager.ts';
import { clearRest, lasRest, lasRester, senaste, skrivRest } from './rest.ts';
import { nyaSvar, svarSchema, type Svar } from './svar.ts';

const VANTA_MS = 250;

export type Guidemiljo = {
	readonly lager: Guidelager;
	readonly nodlager: Nodlager | null;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** This year, for new answers. */
	readonly year: number;
};

/** `nytt`: nothing answered yet. `omkord`: another tab has saved the same answers. */
export type Guidelage = 'nytt' | 'sparar' | 'sparat' | 'omkord' | 'otillganglig';

/** The answers under way and their saving: soon after each change, one write at a time. */
export class Guide {
	readonly id: string;
	svar: Svar;
	lage = $state.raw<Guidelage>('nytt');
	/** The draft the answers have become. */
	utkast = $state.raw<string | null>(null);
	steg = '';
	#revision: number;
	#miljo: Guidemiljo;
	#sparad: string;
	#vantar = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> | null = null;

	constructor(id: string, { svar, post }: Oppnat, miljo: Guidemiljo) {
		this.id = id;
		this.svar = $state(svar);
		this.#miljo = miljo;
		this.#revision = post?.revision ?? 0;
		this.#sparad = JSON.stringify(svar);
		if (post !== null) {
			this.lage = 'sparat';
			this.utkast = post.utkast;
			this.steg = post.steg;
		}
	}

	/** Called whenever an answer may have changed; writes only what is new. */
	schedule(text: string): void {
		if (text === this.#sparad || this.lage === 'omkord') return;
		this.#sparad = text;
		this.#vantar = true;
		this.lage = 'sparar';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), VANTA_MS);
	}

	/** The page the user is on, for the one who comes back. Empty answers are not worth coming back to. */
	visit(steg: string): void {
		this.steg = steg;
		if (this.lage !== 'sparat') return;
		this.#vantar = true;
		void this.flush();
	}

	/** Writes what waits now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#writing !== null) await this.#writing;
		if (!this.#vantar || this.lage === 'omkord') return;
		this.#vantar = false;
		this.#writing = this.#write();
		await this.#writing;
		this.#writing = null;
	}

	#post(): Guidepost {
		return {
			id: this.id,
			changed: this.#miljo.now(),
			revision: this.#revision,
			steg: this.steg,
			svar: $state.snapshot(this.svar),
			utkast: this.utkast
		};
	}

	async #write(): Promise<void> {
		const svar = await this.#miljo.lager.save(this.#post());
		if (!svar.ok) {
			this.lage = svar.kind;
			return;
		}
		this.#revision = svar.revision;
		clearRest(this.#miljo.nodlager, this.id);
		if (!this.#vantar) this.lage = 'sparat';
	}

	/** The page may go away: IndexedDB promises nothing now, localStorage is written before this returns. */
	leave(): void {
		if (!this.#vantar && this.#writing === null) return;
		skrivRest(this.#miljo.nodlager, this.#post());
		void this.flush();
	}

	/** The answers have become a draft: kept so that the way back in the browser leads there. */
	async finish(utkast: string | null): Promise<void> {
		if (utkast === null) return;
		this.utkast = utkast;
		this.#vantar = true;
		await this.flush();
	}
}

type Oppnat = { readonly svar: Svar; readonly post: Guidepost | null };

/** The stored answers with that id, with what a closed tab left of them; new ones when there are none. */
export async function oppnaGuide(id: string, miljo: Guidemiljo): Promise<Guide> {
	const { lager, nodlager, year } = miljo;
	const ny = (): Oppnat => ({ svar: nyaSvar(Math.min(2060, Math.max(2010, year))), post: null });
	try {
		const post = senaste(await lager.load(id), lasRest(nodlager, id));
		const parsed = svarSchema.safeParse(post?.svar);
		return new Guide(id, parsed.success ? { svar: parsed.data, post } : ny(), miljo);
	} catch {
		return new Guide(id, ny(), miljo);
	}
}

/** Those under way that can be read, newest first. Finished ones but the newest are cleared away. */
export async function pagaende({ lager, nodlager }: Guidemiljo): Promise<readonly Guidepost[]> {
	const stored = await lager.list().catch(() => []);
	const fardiga = stored.filter(({ utkast }) => utkast !== null).slice(1);
	await Promise.allSettled(fardiga.map(({ id }) => lager.remove(id)));
	const rester = lasRester(nodlager);
	const ensamma = rester.filter(({ id }) => stored.every((post) => post.id !== id));
	const lagda = stored.map((post) => senaste(post, lasRest(nodlager, post.id)) ?? post);
	return [...lagda, ...ensamma]
		.filter(({ utkast, svar }) => utkast === null && svarSchema.safeParse(svar).success)
		.toSorted((a, b) => b.changed - a.changed);
}

/** Forgets answers, also what a closed tab left of them. */
export async function taBort(id: string, { lager, nodlager }: Guidemiljo): Promise<void> {
	clearRest(nodlager, id);
	await lager.remove(id);
}
