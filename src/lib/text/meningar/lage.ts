import type { SparadMening } from '#lib/model/index.ts';
import type { Utsaga } from './utsaga.ts';

/** A figure that the rule's sentence had when it was edited, and what it is now. */
export type Andratal = { readonly fran: string; readonly till: string };

/**
 * Whether a stored sentence still agrees with the figures. `foljer`: not edited, so it is always the rule's.
 * `aktuell`: edited, nothing has changed. `inaktuell`: edited, and the rule's sentence is another now.
 * `borta`: edited, and the result no longer gives such a sentence.
 */
export type Meningslage =
	| { readonly typ: 'foljer' | 'aktuell' | 'borta' }
	| { readonly typ: 'inaktuell'; readonly andrat: readonly Andratal[] };

/** What an edited sentence is stored with, so that a later change of its figures is seen. */
export function underlag({
	siffror,
	fingeravtryck
}: Utsaga): Pick<SparadMening, 'siffror' | 'fingeravtryck'> {
	return { fingeravtryck, siffror: siffror.map(({ text }) => text) };
}

export function lage(sparad: SparadMening, nu: Utsaga | undefined): Meningslage {
	if (sparad.text === '' || sparad.val === 'struken') return { typ: 'foljer' };
	if (nu === undefined) return { typ: 'borta' };
	if (sparad.fingeravtryck === nu.fingeravtryck) return { typ: 'aktuell' };
	return { typ: 'inaktuell', andrat: andrat(sparad.siffror, underlag(nu).siffror) };
}

/** Figure by figure; nothing when the sentence is built in another way now. */
function andrat(fore: readonly string[], efter: readonly string[]): Andratal[] {
	if (fore.length !== efter.length) return [];
	return fore.flatMap((fran, i) => {
		const till = efter[i] ?? fran;
		return fran === till ? [] : [{ fran, till }];
	});
}
