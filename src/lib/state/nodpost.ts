/**
 * The last edits of a page that is being closed. IndexedDB gives no promise about work begun while a page
 * unloads; localStorage is written before the call returns. Read, applied and emptied at the next opening.
 */
export type Nodpost = {
	readonly id: string;
	readonly flik: string;
	/** The revision the edits were made on. */
	readonly bas: number;
	readonly dokument: unknown;
};

const PREFIX = 'barkraft:osparat:';
const keyOf = ({ id, flik }: Pick<Nodpost, 'id' | 'flik'>): string => `${PREFIX}${id}:${flik}`;

export type Nodlager = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** localStorage, or null where the browser refuses it. */
export function browserNodlager(): Nodlager | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

/** False when it could not be written: too large, or storage is refused. */
export function skrivNodpost(lager: Nodlager | null, post: Nodpost): boolean {
	try {
		lager?.setItem(keyOf(post), JSON.stringify(post));
		return lager !== null;
	} catch {
		return false;
	}
}

export function clearNodpost(lager: Nodlager | null, post: Pick<Nodpost, 'id' | 'flik'>): void {
	try {
		lager?.removeItem(keyOf(post));
	} catch {
		// Refused storage holds nothing to empty.
	}
}

/** What closed tabs left of one draft, or of every draft when no id is given. */
export function lasNodposter(lager: Nodlager | null, id?: string): Nodpost[] {
	const prefix = id === undefined ? PREFIX : `${PREFIX}${id}:`;
	try {
		const keys = Array.from({ length: lager?.length ?? 0 }, (_, i) => lager?.key(i) ?? '');
		return keys
			.filter((key) => key.startsWith(prefix))
			.map((key) => readPost(lager?.getItem(key) ?? ''))
			.filter((post) => post !== null);
	} catch {
		return [];
	}
}

function readPost(text: string): Nodpost | null {
	try {
		const { id, flik, bas, dokument } = JSON.parse(text) as Partial<Nodpost>;
		const known = typeof id === 'string' && typeof flik === 'string' && typeof bas === 'number';
		return known && dokument !== undefined ? { id, flik, bas, dokument } : null;
	} catch {
		return null;
	}
}
