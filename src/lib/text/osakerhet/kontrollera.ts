import type { Alternativdrag } from '#lib/engine/index.ts';
import { belopp, HARD_SPACE } from '#lib/format/index.ts';
import { antalsfigur, mening, type Mening } from '../delar.ts';
import { kronor } from '../figurer.ts';

type Svar = 'riket' | 'minstaKlassen';

/** The assumption whose better knowledge would change each answer most, in kronor; empty when nothing is uncertain. */
export function kontrolleraForst({ kanslighet }: Alternativdrag): readonly Mening[] {
	if (kanslighet === null) return [];
	const { antaganden, kontrolleraForst: id } = kanslighet;
	const find = (svar: Svar) => antaganden.find((ett) => ett.id === id[svar]);
	const [riket, minsta] = [find('riket'), find('minstaKlassen')];
	if (riket === undefined || minsta === undefined) return [];
	const kr = antalsfigur(belopp(riket.riket.forvantadAndring), riket.riket.forvantadAndring);
	const perInv = antalsfigur(
		`${kronor(minsta.minstaKlassen.forvantadAndring)} per${HARD_SPACE}invånare`,
		minsta.minstaKlassen.forvantadAndring
	);
	const forst = mening`Kontrollera ”${riket.namn}” först. Om det rätta värdet blev känt väntas nettokostnaden i riket ändras med ${kr} om året, uppåt eller nedåt.`;
	return [
		forst,
		riket === minsta
			? mening`I de minsta kommunerna är det samma antagande som betyder mest: ${perInv}.`
			: mening`I de minsta kommunerna är det ”${minsta.namn}” som betyder mest: ${perInv}.`
	];
}

/** Where no value of the assumption makes netto nothing. */
export const INGEN_NOLLPUNKT = 'finns inget sådant värde';
