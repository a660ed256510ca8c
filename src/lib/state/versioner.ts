import type { IDBPDatabase } from 'idb';
import type { UtkastDb } from './utkastlager.ts';
import type { Utkast } from './utkast.ts';

/** A draft as it was at a moment: kept when asked for, and now and then by itself. */
export type Version = {
	readonly utkast: string;
	/** Milliseconds since 1970; with the draft it names the version. */
	readonly time: number;
	readonly sort: 'sparad' | 'automatisk';
	readonly namn: string;
	readonly dokument: unknown;
};

/** So often at most a version is kept by itself. */
export const MELLANRUM_MS = 10 * 60_000;
const MAX: Readonly<Record<Version['sort'], number>> = { automatisk: 20, sparad: 50 };

/** Those to throw away, oldest first, so that the newest of each kind remain. */
export function overtaliga(versioner: readonly Version[]): Version[] {
	return (['automatisk', 'sparad'] as const).flatMap((sort) => {
		const ens = versioner.filter((version) => version.sort === sort);
		return ens.toSorted((a, b) => a.time - b.time).slice(0, Math.max(0, ens.length - MAX[sort]));
	});
}

/** Is it time to keep a version by itself? `changed` is when what would be kept was saved. */
export function dags(versioner: readonly Version[], changed: number): boolean {
	const senaste = Math.max(-Infinity, ...versioner.map(({ time }) => time));
	return changed - senaste >= MELLANRUM_MS;
}

type Db = IDBPDatabase<UtkastDb>;
const allaOm = (utkast: string): IDBKeyRange => IDBKeyRange.bound([utkast], [utkast, []]);

/** Newest first. */
export async function lasVersioner(db: Db, utkast: string): Promise<readonly Version[]> {
	const rader = await db.getAll('versioner', allaOm(utkast));
	return rader.toReversed();
}

/** Adds a version and drops the oldest above the limit, in one transaction. */
export async function behallVersion(db: Db, version: Version): Promise<void> {
	const { store, done } = db.transaction('versioner', 'readwrite');
	const alla = await store.getAll(allaOm(version.utkast));
	for (const { utkast, time } of overtaliga([...alla, version])) await store.delete([utkast, time]);
	await store.put(version);
	await done;
}

/** Keeps what a save has just replaced, when the last version is old enough. */
export async function behallErsatt(db: Db, { id, changed, dokument }: Utkast): Promise<void> {
	if (!dags(await lasVersioner(db, id), changed)) return;
	await behallVersion(db, { utkast: id, time: changed, sort: 'automatisk', namn: '', dokument });
}

export async function taBortVersioner(db: Db, utkast: string): Promise<readonly Version[]> {
	const versioner = await lasVersioner(db, utkast);
	await db.delete('versioner', allaOm(utkast));
	return versioner;
}

export async function laggTillbaka(db: Db, versioner: readonly Version[]): Promise<void> {
	for (const version of versioner) await db.put('versioner', version);
}
