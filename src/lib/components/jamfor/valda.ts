/** More than this is a table that nobody reads side by side. */
export const HOGST = 6;

const FALT = 'kommuner';

/** The kommuner the address names, in its order, without repeats; without any, the reader's own. */
export function valdaKoder(fraga: URLSearchParams, egen: string | null): readonly string[] {
	const text = fraga.get(FALT);
	if (text === null) return egen === null ? [] : [egen];
	const koder = text.split(',').filter((kod) => /^\d{4}$/.test(kod));
	return [...new Set(koder)].slice(0, HOGST);
}

/** The query of the same page with other kommuner. */
export function medKommuner(search: string, koder: readonly string[]): string {
	const fraga = new URLSearchParams(search);
	fraga.set('vy', 'jamfor');
	fraga.set(FALT, koder.join(','));
	return fraga.toString().replaceAll('%2C', ',');
}
