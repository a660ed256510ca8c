import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
	mayWrite,
	nastaUtkast,
	type Skrivning,
	type Sparsvar,
	type Utkast,
	type Utkastlager
} from './utkast.ts';

type Schema = DBSchema & { utkast: { key: string; value: Utkast } };
type Db = IDBPDatabase<Schema>;

const NAMN = 'barkraft';
const VERSION = 1;

/** Drafts in IndexedDB. Nothing is opened before the first call. */
export function indexedDbLager(): Utkastlager {
	let open: Promise<Db> | null = null;
	const reset = (): void => {
		open = null;
	};
	const db = (): Promise<Db> => {
		open ??= openDatabase(reset);
		// A failed opening is tried again the next time: private windows may allow it later.
		open.catch(reset);
		return open;
	};
	return {
		list: async () => {
			const rows = await (await db()).getAll('utkast');
			return rows.toSorted((a, b) => b.changed - a.changed);
		},
		load: async (id) => (await db()).get('utkast', id),
		save: async (skrivning) => {
			try {
				return await saveIn(await db(), skrivning);
			} catch (error) {
				return { ok: false, kind: isFull(error) ? 'fullt' : 'otillganglig' };
			}
		},
		remove: async (id) => (await db()).delete('utkast', id),
		restore: async (utkast) => {
			await (await db()).put('utkast', utkast);
		}
	};
}

function openDatabase(lost: () => void): Promise<Db> {
	return openDB<Schema>(NAMN, VERSION, {
		upgrade(database) {
			database.createObjectStore('utkast', { keyPath: 'id' });
		},
		// A newer version of the app in another tab must be able to upgrade.
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			lost();
		},
		terminated: lost
	});
}

/** Reads the revision and writes in one transaction, so that two tabs can never both succeed. */
async function saveIn(database: Db, skrivning: Skrivning): Promise<Sparsvar> {
	const transaction = database.transaction('utkast', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(skrivning.id);
	if (!mayWrite(stored, skrivning.bas)) {
		await transaction.done;
		return { ok: false, kind: 'omkord' };
	}
	const utkast = nastaUtkast(skrivning, stored, Date.now());
	await transaction.store.put(utkast);
	await transaction.done;
	return { ok: true, revision: utkast.revision, changed: utkast.changed };
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
