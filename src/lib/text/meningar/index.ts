/** Sentences worth quoting, by rule: fetched when asked for, not part of the first load. */
import type { Alternativresultat, Dragresultat } from '#lib/engine/index.ts';
import { saknasmening } from '../rubrik.ts';
import { ekonomimeningar } from './ekonomi.ts';
import { pargrund } from './grans.ts';
import { jamforelsemeningar } from './jamforelse.ts';
import { isOkand, kostnadsmeningar } from './kostnad.ts';
import { motargument } from './motargument.ts';
import { osakerhetsmeningar } from './osakerhet.ts';
import { pengameningar } from './pengar.ts';
import { storleksmeningar } from './storlek.ts';
import { utsagor, type Meningskontext, type Utkast, type Utsaga } from './utsaga.ts';

export {
	AMNEN,
	type Amne,
	type Meningskontext,
	type Meningssiffra,
	type Utsaga
} from './utsaga.ts';
export { narOchPris } from './kostnad.ts';
export { tagnaMeningar, tagnaTexter, type TagenMening } from './tagna.ts';
export { underlag, lage, type Meningslage } from './lage.ts';

/** What the sentences are made from. */
export type Meningsunderlag = {
	readonly huvud: Alternativresultat;
	/** The alternatives to hold it against. */
	readonly andra: readonly Alternativresultat[];
	readonly kontext: Meningskontext;
	/** The draws, when they have been made. */
	readonly osakerhet?: Dragresultat | undefined;
};

/**
 * Every sentence the result gives about one alternative: size, funding, distribution, economy, alternatives compared,
 * uncertainty in words, what is missing, and the counter-argument. Never anything the figures do not say.
 */
export function meningar({ huvud, andra, kontext, osakerhet }: Meningsunderlag): Utsaga[] {
	const drag = osakerhet?.alternativ.find(({ id }) => id === huvud.id);
	const saknas: Utkast = ['saknas', 'saknas', isOkand(huvud) ? null : saknasmening(huvud)];
	const jamforelser = andra.flatMap((annat) => {
		const par = osakerhet?.jamforelser.find(
			({ a, b }) => [a, b].includes(annat.id) && [a, b].includes(huvud.id)
		);
		const grund = `när allt är infört ${kontext.slutYear}, ${pargrund(kontext, [huvud.id, annat.id])}`;
		return jamforelsemeningar(huvud, annat, { par, grund });
	});
	return utsagor(
		[
			...kostnadsmeningar(huvud, kontext),
			...pengameningar(huvud, drag, kontext),
			...storleksmeningar(huvud),
			...ekonomimeningar(huvud),
			...jamforelser,
			...(drag === undefined ? [] : osakerhetsmeningar(huvud, drag, kontext)),
			saknas,
			...motargument(huvud)
		],
		[huvud, ...andra]
	);
}
