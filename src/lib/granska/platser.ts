import { HARD_SPACE } from '#lib/format/index.ts';
import type { Finansiering, Kostnadspost } from '#lib/model/index.ts';
import type { Alternativlage, Fyndplats, Lage, Traff } from './fynd.ts';

/** A post or a funding row of any alternative, with its place. */
export type Rad<T> = { readonly rad: T; readonly av: Alternativlage; readonly plats: Fyndplats };

/** Every kostnadspost outside the nollalternativ; `falt` is the field to go to. */
export function poster({ alternativ }: Lage, falt: readonly string[]): Rad<Kostnadspost>[] {
	return alternativ.flatMap((av) =>
		av.alternativ.kostnadsposter.map((rad, i) => ({
			rad,
			av,
			plats: radplats(av, ['kostnadsposter', i, ...falt], rad.namn)
		}))
	);
}

/** Every funding row outside the nollalternativ. */
export function pengar({ alternativ }: Lage, falt: readonly string[]): Rad<Finansiering>[] {
	return alternativ.flatMap((av) =>
		av.alternativ.finansiering.map((rad, i) => ({
			rad,
			av,
			plats: radplats(av, ['finansiering', i, ...falt], rad.namn)
		}))
	);
}

function radplats(
	{ alternativ, index }: Alternativlage,
	path: readonly (string | number)[],
	namn: string
): Fyndplats {
	return {
		path: ['alternativ', index, ...path],
		namn: namn === '' ? 'Utan namn' : namn,
		alternativ: alternativ.namn
	};
}

/** Of the alternative that is proposed. */
export function iHuvudet<T>(rader: readonly Rad<T>[], { huvud }: Lage): Rad<T>[] {
	return rader.filter(({ av }) => av === huvud);
}

/** `3 kostnadsposter`, `1 kostnadspost`: the same post in two alternatives is one. */
export function antal(platser: readonly Fyndplats[], en: string, flera: string): string {
	const antal = new Set(platser.map(({ namn }) => namn)).size;
	return antal === 1 ? `1${HARD_SPACE}${en}` : `${antal}${HARD_SPACE}${flera}`;
}

/** No finding at all where nothing was seen. */
export function omNagra<T>(
	rader: readonly Rad<T>[],
	vad: (rader: readonly Rad<T>[]) => Traff['vad']
): Traff[] {
	return rader.length === 0 ? [] : [{ vad: vad(rader), platser: rader.map(({ plats }) => plats) }];
}
