import type { Nodlager } from '../nodpost.ts';
import type { Guidepost } from './lager.ts';

/** The last answers of a page that was closed before they were saved; in localStorage, by the guide's id. */
const PREFIX = 'barkraft:guide:';
const keyOf = (id: string): string => `${PREFIX}${id}`;

export function skrivRest(lager: Nodlager | null, post: Guidepost): void {
	try {
		lager?.setItem(keyOf(post.id), JSON.stringify(post));
	} catch {
		// Full or refused: the write to the store that has begun is then all there is.
	}
}

export function clearRest(lager: Nodlager | null, id: string): void {
	try {
		lager?.removeItem(keyOf(id));
	} catch {
		// Refused storage holds nothing to empty.
	}
}

export function lasRest(lager: Nodlager | null, id: string): Guidepost | null {
	try {
		const value: unknown = JSON.parse(lager?.getItem(keyOf(id)) ?? 'null');
		return isPost(value) && value.id === id ? value : null;
	} catch {
		return null;
	}
}

/** What every closed tab left. */
export function lasRester(lager: Nodlager | null): Guidepost[] {
	try {
		const keys = Array.from({ length: lager?.length ?? 0 }, (_, i) => lager?.key(i) ?? '');
		return keys
			.filter((key) => key.startsWith(PREFIX))
			.map((key) => lasRest(lager, key.slice(PREFIX.length)))
			.filter((post) => post !== null);
	} catch {
		return [];
	}
}

/** Of what was saved and what a closed tab left, that with the latest answers. */
export function senaste(stored: Guidepost | undefined, rest: Guidepost | null): Guidepost | null {
	return rest !== null && rest.revision >= (stored?.revision ?? 0) ? rest : (stored ?? null);
}

function isPost(value: unknown): value is Guidepost {
	if (typeof value !== 'object' || value === null) return false;
	const { id, changed, revision, steg, utkast } = value as Record<string, unknown>;
	return (
		typeof id === 'string' &&
		typeof changed === 'number' &&
		typeof revision === 'number' &&
		typeof steg === 'string' &&
		(utkast === null || typeof utkast === 'string')
	);
}
