import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
	mayWrite,
	nastaUtkast,
	type Skrivning,
	type Sparsvar,
	type Utkast,
	type Utkastlager
} from './utkast.ts';
import type { Version } from './versioner.ts';

export type UtkastDb = DBSchema & {
	utkast: { key: string; value: Utkast };
	versioner: { key: [string, number]; value: Version };
};
type Db = IDBPDatabase<UtkastDb>;

const NAMN = 'barkraft';
const VERSION = 2;

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
				const { svar, ersatt } = await saveIn(await db(), skrivning);
				if (ersatt !== undefined) void behall(await db(), ersatt);
				return svar;
			} catch (error) {
				return { ok: false, kind: isFull(error) ? 'fullt' : 'otillganglig' };
			}
		},
		...historiken(db)
	};
}

type Historiken = Pick<Utkastlager, 'remove' | 'restore' | 'versioner' | 'sparaVersion'>;

/** What the start page and the list of versions do; their code is fetched when it is needed. */
function historiken(db: () => Promise<Db>): Historiken {
	const del = () => import('./versioner.ts');
	return {
		remove: async (id) => {
			const { taBortVersioner } = await del();
			await (await db()).delete('utkast', id);
			return taBortVersioner(await db(), id);
		},
		restore: async (utkast, versioner) => {
			const { laggTillbaka } = await del();
			await (await db()).put('utkast', utkast);
			await laggTillbaka(await db(), versioner);
		},
		versioner: async (id) => (await del()).lasVersioner(await db(), id),
		sparaVersion: async (version) => (await del()).behallVersion(await db(), version)
	};
}

/** The history of a draft is a help, not a promise: a save never fails because of it. */
async function behall(database: Db, ersatt: Utkast): Promise<void> {
	try {
		const { behallErsatt } = await import('./versioner.ts');
		await behallErsatt(database, ersatt);
	} catch {
		// Offline before the first save, or a full store: the draft itself is saved.
	}
}

function openDatabase(lost: () => void): Promise<Db> {
	return openDB<UtkastDb>(NAMN, VERSION, {
		upgrade(database, oldVersion) {
			if (oldVersion < 1) database.createObjectStore('utkast', { keyPath: 'id' });
			if (oldVersion < 2) database.createObjectStore('versioner', { keyPath: ['utkast', 'time'] });
		},
		// A newer version of the app in another tab must be able to upgrade.
		blocking(_current, _blocked, event) {
			(event.target as IDBDatabase).close();
			lost();
		},
		terminated: lost
	});
}

type Sparat = { readonly svar: Sparsvar; readonly ersatt: Utkast | undefined };

/** Reads the revision and writes in one transaction, so that two tabs can never both succeed. */
async function saveIn(database: Db, skrivning: Skrivning): Promise<Sparat> {
	const transaction = database.transaction('utkast', 'readwrite', { durability: 'strict' });
	const stored = await transaction.store.get(skrivning.id);
	if (!mayWrite(stored, skrivning.bas)) {
		await transaction.done;
		return { svar: { ok: false, kind: 'omkord' }, ersatt: undefined };
	}
	const utkast = nastaUtkast(skrivning, stored, Date.now());
	await transaction.store.put(utkast);
	await transaction.done;
	const { revision, changed } = utkast;
	return { svar: { ok: true, revision, changed }, ersatt: stored };
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
