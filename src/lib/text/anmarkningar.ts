import type { Anmarkning } from '#lib/engine/index.ts';

export type Notis = { readonly text: string; readonly tyngd: 'varning' | 'info' };

/** Missing figures change what the sums mean; the rest is good to know. */
const VARNINGAR: ReadonlySet<Anmarkning['kind']> = new Set([
	'saknade_varden',
	'utanfor_perioden',
	'inte_i_arskostnaden'
]);

/** The notices that concern one alternative, warnings first, each sentence once. */
export function notiser(anmarkningar: readonly Anmarkning[], alternativ: string): Notis[] {
	const unique = new Map<string, Notis>();
	for (const { kind, text, alternativ: vilket } of anmarkningar) {
		if (vilket !== null && vilket !== alternativ) continue;
		unique.set(text, { text, tyngd: VARNINGAR.has(kind) ? 'varning' : 'info' });
	}
	return [...unique.values()].sort(
		(a, b) => Number(b.tyngd === 'varning') - Number(a.tyngd === 'varning')
	);
}
