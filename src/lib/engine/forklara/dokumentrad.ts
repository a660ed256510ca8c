import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Stegkalla } from './steg.ts';

type Listor = Pick<Konsekvensutredning['alternativ'][number], 'kostnadsposter' | 'finansiering'>;

/** A post or funding of an alternative, and where it stands in the document. */
export type Dokumentrad<Falt extends keyof Listor> = {
	readonly rad: Listor[Falt][number];
	readonly kalla: Stegkalla;
};

/** The first that is the one; null when there is none. */
export function dokumentrad<Falt extends keyof Listor>(
	{ dokument, alternativ }: { readonly dokument: Konsekvensutredning; readonly alternativ: string },
	falt: Falt,
	isRatt: (rad: Listor[Falt][number]) => boolean
): Dokumentrad<Falt> | null {
	const a = dokument.alternativ.findIndex(({ id }) => id === alternativ);
	const lista: readonly Listor[Falt][number][] = dokument.alternativ[a]?.[falt] ?? [];
	const i = lista.findIndex(isRatt);
	const rad = lista[i];
	if (rad === undefined) return null;
	return { rad, kalla: { typ: 'dokument', path: `alternativ[${a}].${falt}[${i}]` } };
}
