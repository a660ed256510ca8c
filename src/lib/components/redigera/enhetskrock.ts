import { belopp, talForFalt } from '#lib/format/index.ts';
import type { Kostnadspost } from '#lib/model/index.ts';

/** What a post's amount follows: a column of the statistics or of the user, with its unit. */
export type Mangdkolumn = { readonly label: string; readonly unit: string };

/** Units that are kronor, and the price per unit that leaves the column's kronor as they are. */
const KRONENHETER: readonly { readonly form: RegExp; readonly krPerEnhet: number }[] = [
	{ form: /^(kr|kronor)$/i, krPerEnhet: 1 },
	{ form: /^(tkr|tusen(tal)? kronor)$/i, krPerEnhet: 1000 },
	{ form: /^(mnkr|mkr|miljon(er)? kronor)$/i, krPerEnhet: 1e6 }
];

/** A share, a density or a mean: it does not grow with the kommun, so it is not an amount. */
const FORHALLANDE = /\bper\b|procent|andel|%|^grader/i;

/** Why the unit of the amount does not fit the price; null when it does. */
export function enhetskrock(
	{ mangd, pris }: Pick<Kostnadspost, 'mangd' | 'pris'>,
	kolumn: Mangdkolumn | undefined
): string | null {
	if (kolumn === undefined || mangd.typ === 'skala') return null;
	const { label } = kolumn;
	const unit = kolumn.unit.trim();
	if (FORHALLANDE.test(unit)) {
		return `”${label}” mäts i ${unit}. Det är ett förhållande och inget antal, och blir inte större i en större kommun. Välj en drivare som räknar något.`;
	}
	const kronor = KRONENHETER.find(({ form }) => form.test(unit));
	if (kronor === undefined || mangd.typ !== 'perKommun') return null;
	if (pris.typ !== 'kr') {
		return `”${label}” är redan i ${unit}, men priset är arbetstid. Välj kronor per enhet, och skriv ${talForFalt(kronor.krPerEnhet)}.`;
	}
	if (pris.krPerEnhet === kronor.krPerEnhet || pris.krPerEnhet === 0) return null;
	return `”${label}” är redan i ${unit}, och varje sådan gångras med ${belopp(pris.krPerEnhet)}. Ska beloppen gälla som de står, skriv ${talForFalt(kronor.krPerEnhet)} vid kronor per enhet.`;
}
