import type { Grupp, Undergrupp } from '#lib/engine/index.ts';

/** A group as it stands in an address: `riket`, `klass-3`, or a name and kommuner of its own at the end. */
export function gruppText(grupp: Grupp | Undergrupp, rest: readonly string[]): readonly string[] {
	if (grupp.typ === 'riket') return ['riket', ...rest];
	if (grupp.typ === 'storleksklass') return [`klass-${grupp.index}`, ...rest];
	if (grupp.typ === 'under') return [`under-${grupp.invanare}`, ...rest];
	return ['kommuner', ...rest, grupp.namn, grupp.kommunkoder.join('-')];
}

export type Rest = readonly (string | undefined)[];

export const isKod = (text: string | undefined): text is string => /^\d{4}$/.test(text ?? '');

export const among = <T extends string>(
	list: readonly T[],
	text: string | undefined
): T | undefined => list.find((one) => one === text);

export function gruppFrom(vilka: string | undefined, [namn, koder = '']: Rest): Grupp | null {
	if (vilka === 'riket') return { typ: 'riket' };
	const index = /^klass-(\d{1,3})$/.exec(vilka ?? '')?.[1];
	if (index !== undefined) return { typ: 'storleksklass', index: Number(index) };
	const kommunkoder = koder.split('-').filter(isKod);
	return vilka === 'kommuner' && namn !== undefined && kommunkoder.length > 0
		? { typ: 'kommuner', namn: namn.slice(0, 120), kommunkoder }
		: null;
}
