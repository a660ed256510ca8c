import type { Genomforande, Kostnadspost } from '#lib/model/index.ts';
import { differens, konstant, tal } from './bygg.ts';
import type { Postkontext } from './postkontext.ts';
import { STORLEKSKLASS_KOLUMN, type Uttryck } from './uttryck.ts';

/** 1 − the share already done; nothing when no share is. */
export function aterstaende({ redanUppfyllt }: Kostnadspost, kontext: Postkontext): Uttryck[] {
	const isZero = Array.isArray(redanUppfyllt)
		? redanUppfyllt.every((a) => a === 0)
		: redanUppfyllt === 0;
	if (isZero) return [];
	const falt = (varde: number, suffix: string) =>
		tal(
			varde,
			{
				typ: 'dokument',
				path: `${kontext.path}.redanUppfyllt${suffix}`,
				antagande: kontext.antagande
			},
			['Görs redan i dag', 'andel']
		);
	const redan: Uttryck = Array.isArray(redanUppfyllt)
		? {
				op: 'valj',
				index: STORLEKSKLASS_KOLUMN,
				bland: redanUppfyllt.map((andel, i) => falt(andel, `[${i}]`)),
				namn: 'Görs redan i dag, i kommunens storleksklass',
				enhet: 'andel'
			}
		: falt(redanUppfyllt, '');
	return [differens(konstant(1, 'Hela behovet'), redan, ['Återstår att göra', 'andel'])];
}

/** The share of the duty that applies; nothing when it applies to all. */
export function omfattas(genomforande: Genomforande, kontext: Postkontext): Uttryck[] {
	if (genomforande.typ === 'alla') return [];
	const { drivare, under, kommuner, kvarvarandeAndel } = genomforande;
	const path = `${kontext.path.replace(/\.kostnadsposter\[\d+\]$/, '')}.genomforande.kvarvarandeAndel`;
	return [
		{
			op: 'om',
			villkor: { kolumn: drivare, under, kommuner },
			da: tal(kvarvarandeAndel, { typ: 'dokument', path, antagande: false }, [
				'Kvarvarande andel',
				'andel'
			]),
			annars: konstant(1, 'Hela kravet'),
			namn: 'Del av kravet som gäller',
			enhet: 'andel'
		}
	];
}
