import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A guide under way as it lies in the browser. `svar` is unknown until it has been parsed. */
export type Guidepost = {
	readonly id: string;
	/** Milliseconds since 1970. */
	readonly changed: number;
	/** Goes up by one at every save; a tab that saves on an older one has been overtaken. */
	readonly revision: number;
	/** The page the user was on. */
	readonly steg: string;
	readonly svar: unknown;
	/** The draft it became; null while it is under way. */
	readonly utkast: string | null;
};

export type Guidesvar =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly kind: 'omkord' | 'otillganglig' };

/** Where answers are kept until they are a draft. IndexedDB in the app, a map in tests. */
export type Guidelager = {
	/** Newest first. */
	readonly list: () => Promise<readonly Guidepost[]>;
	readonly load: (id: string) => Promise<Guidepost | undefined>;
	/** `post.revision` is the one it builds on; 0 when it has not been stored. */
	readonly save: (post: Guidepost) => Promise<Guidesvar>;
	readonly remove: (id: string) => Promise<void>;
};

type Schema = DBSchema & { svar: { key: string; value: Guidepost } };
type Db = IDBPDatabase<Schema>;

/** A database of its own, so that a change here never touches the drafts. */
const NAMN = 'barkraft-guide';

export function indexedDbGuidelager(): Guidelager {
	let open: Promise<Db> | null = null;
	const db = (): Promise<Db> => {
		open ??= openDB<Schema>(NAMN, 1, {
			upgrade: (database) => void database.createObjectStore('svar', { keyPath: 'id' }),
			terminated: () => (open = null)
		});
		open.catch(() => (open = null));
		return open;
	};
	return {
		list: async () => {
			const rows = await (await db()).getAll('svar');
			return rows.toSorted((a, b) => b.changed - a.changed);
		},
		load: async (id) => (await db()).get('svar', id),
		save: async (post) => {
			try {
				return await saveIn(await db(), post);
			} catch {
				return { ok: false, kind: 'otillganglig' };
			}
		},
		remove: async (id) => (await db()).delete('svar', id)
	};
}

/** Reads the revision and writes in one transaction, so that two tabs can never both succeed. */
async function saveIn(database: Db, post: Guidepost): Promise<Guidesvar> {
	const transaction = database.transaction('svar', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(post.id);
	if (stored !== undefined && stored.revision !== post.revision) {
		await transaction.done;
		return { ok: false, kind: 'omkord' };
	}
	const revision = post.revision + 1;
	await transaction.store.put({ ...post, revision });
	await transaction.done;
	return { ok: true, revision };
}
