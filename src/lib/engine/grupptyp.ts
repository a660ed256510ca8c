import { klassgranser } from '#lib/model/index.ts';
import type { Formler } from './formler.ts';
import type { Avser } from './forklara/steg.ts';

/** Riket, one storleksklass by index, or chosen kommuner under a name such as `Jämtlands län`. */
export type Grupp =
	| { readonly typ: 'riket' }
	| { readonly typ: 'storleksklass'; readonly index: number }
	| {
			readonly typ: 'kommuner';
			readonly namn: string;
			readonly kommunkoder: readonly string[];
	  };

/** The kommuner of a group by index, in kommun order; unknown codes are left out. Undefined: no such class. */
export function gruppindex(grupp: Grupp, { underlag }: Formler): Int32Array | undefined {
	switch (grupp.typ) {
		case 'riket':
			return underlag.riketsindex;
		case 'storleksklass':
			return underlag.klassindex[grupp.index];
		case 'kommuner': {
			const valda = new Set(grupp.kommunkoder);
			return underlag.riketsindex.filter((i) => valda.has(underlag.kommunkoder[i] ?? ''));
		}
	}
}

/** The one of riket's and the classes' that is the group's; undefined when the group has none of its own. */
export function gruppens<T>(
	{ riket, storleksklasser }: { readonly riket: T; readonly storleksklasser: readonly T[] },
	grupp: Grupp
): T | undefined {
	if (grupp.typ === 'riket') return riket;
	return grupp.typ === 'storleksklass' ? storleksklasser[grupp.index] : undefined;
}

/** Whom a figure of the group is about. */
export function gruppavser(grupp: Grupp, { dokument }: Formler): Avser {
	if (grupp.typ === 'kommuner') return { typ: 'kommuner', namn: grupp.namn };
	if (grupp.typ === 'riket') return { typ: 'riket' };
	const grans = klassgranser(dokument.storleksgranser)[grupp.index];
	return grans === undefined ? { typ: 'riket' } : { typ: 'storleksklass', ...grans };
}
