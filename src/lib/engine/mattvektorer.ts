import type { Alternativformler } from './alternativ.ts';
import type { Mattvektorer } from './fordelning.ts';
import type { Formler } from './formler.ts';
import { vektor } from './varde.ts';
import { MATT, type Matt } from './mattlista.ts';

/** The value of every measure in every kommun. */
export function mattvektorer(
	formel: Alternativformler,
	{ rakna, underlag }: Pick<Formler, 'rakna' | 'underlag'>
): Mattvektorer {
	const varden = Object.fromEntries(
		MATT.map((matt) => [matt, vektor(rakna(formel.matt[matt]), underlag.antal)])
	) as Record<Matt, Float64Array>;
	return { matt: varden, kolumner: underlag.kolumner };
}
