import { ALLVAR, lageAv, type Fynd, type Granskningsunderlag } from './fynd.ts';
import { REGLER } from './regler/index.ts';

/**
 * What a careful reader would raise about a document, the heaviest first. Pure. No score: a list to work off.
 * An empty list says that no rule has found anything, not that the assessment is good.
 */
export function granska(underlag: Granskningsunderlag): Fynd[] {
	const lage = lageAv(underlag);
	const fynd = REGLER.flatMap(({ prova, id, namn: _, ...regel }) =>
		prova(lage).map((traff): Fynd => ({ regel: id, ...regel, ...traff }))
	);
	return ALLVAR.flatMap((allvar) => fynd.filter((ett) => ett.allvar === allvar));
}
