import type { Utsaga } from '../meningar/index.ts';

/** The sentences worth quoting beside the headline, best first; what the headline says itself is not here. */
const ORDNING = [
	'fordelning',
	'andel',
	'skatteore',
	'tackning',
	'spridning',
	'medelvarde',
	'arbete',
	'engang',
	'saknas',
	'ersattning',
	'kostnad'
];

/** The three best sentences of those given; `strukna` are ids the user does not want. */
export function citat(utsagor: readonly Utsaga[], strukna: ReadonlySet<string>): readonly Utsaga[] {
	const name = ({ id }: Utsaga): string => id.slice(id.indexOf('.') + 1);
	return utsagor
		.filter((utsaga) => ORDNING.includes(name(utsaga)) && !strukna.has(utsaga.id))
		.sort((a, b) => ORDNING.indexOf(name(a)) - ORDNING.indexOf(name(b)))
		.slice(0, 3);
}
