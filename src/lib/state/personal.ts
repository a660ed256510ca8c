import type { Grundparametrar, Konsekvensutredning } from '#lib/model/index.ts';

export type Personalgrupp = { readonly id: string; readonly namn: string };

const GRUPP = /^arsarbetskraftKr\.(.+)$/;
const NAMN: Readonly<Record<string, string>> = { handlaggare: 'Handläggare' };

/** Staff groups with a cost: those of the parameters and those the document adds. */
export function personalgrupper(
	{ parametrar }: Konsekvensutredning,
	grund: Grundparametrar
): Personalgrupp[] {
	const bundled = [...grund.keys()]
		.map((id) => GRUPP.exec(id)?.[1])
		.filter((id) => id !== undefined);
	const own = [parametrar.arsarbetskraftKr, parametrar.timkostnadKr].flatMap((value) =>
		typeof value === 'object' ? Object.keys(value) : []
	);
	return [...new Set([...bundled, ...own])].map((id) => ({ id, namn: NAMN[id] ?? id }));
}
