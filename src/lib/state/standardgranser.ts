import { STANDARDGRANSER, type Konsekvensutredning } from '#lib/model/index.ts';
import { granska, type Andring } from './redigering.ts';

/**
 * Marked standard limits on every post that states none, in every alternative: so that the alternatives can be compared.
 * What somebody has stated is left as it is.
 */
export function medStandardgranser(dokument: Konsekvensutredning): Andring {
	const alternativ = dokument.alternativ.map((ett) => ({
		...ett,
		kostnadsposter: ett.kostnadsposter.map((post) =>
			post.osakerhet === null ? { ...post, osakerhet: STANDARDGRANSER } : post
		)
	}));
	return granska({ ...dokument, alternativ });
}
