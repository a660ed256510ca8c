import type {
	Alternativdrag,
	Antagandekanslighet,
	Antagandevarde,
	Drivsvar,
	Fraga
} from '#lib/engine/index.ts';
import { belopp, HARD_SPACE } from '#lib/format/index.ts';
import { antalsfigur, mening, type Mening } from '../delar.ts';
import { kronor } from '../figurer.ts';
import { sannolikhetsfigur, osakerhetsfraga } from './spann.ts';

const asker =
	(alternativ: string, varde: Antagandevarde) =>
	(antagande: string, svar: Drivsvar): Fraga =>
		osakerhetsfraga(alternativ, { typ: 'antagande', antagande, svar, varde });

/** The assumption whose better knowledge would change each answer most, in kronor; empty when nothing is uncertain. */
export function kontrolleraForst({
	id: alternativ,
	kanslighet
}: Alternativdrag): readonly Mening[] {
	if (kanslighet === null) return [];
	const { antaganden, kontrolleraForst: id } = kanslighet;
	const ask = asker(alternativ, 'andring');
	const find = (svar: Drivsvar) => antaganden.find((ett) => ett.id === id[svar]);
	const [riket, minsta] = [find('riket'), find('minstaKlassen')];
	if (riket === undefined || minsta === undefined) return [];
	const [iRiket, iMinsta] = [riket.riket.forvantadAndring, minsta.minstaKlassen.forvantadAndring];
	const kr = antalsfigur(belopp(iRiket), iRiket, ask(riket.id, 'riket'));
	const perInv = antalsfigur(
		`${kronor(iMinsta)} per${HARD_SPACE}invånare`,
		iMinsta,
		ask(minsta.id, 'minstaKlassen')
	);
	const forst = mening`Kontrollera ”${riket.namn}” först. Om det rätta värdet blev känt väntas nettokostnaden i riket ändras med ${kr} om året, uppåt eller nedåt.`;
	return [
		forst,
		riket === minsta
			? mening`I de minsta kommunerna är det samma antagande som betyder mest: ${perInv}.`
			: mening`I de minsta kommunerna är det ”${minsta.namn}” som betyder mest: ${perInv}.`
	];
}

/** How the drivers differ between riket and the smallest class: the local spread does, above all. */
export function skillnadsmening({ id, kanslighet }: Alternativdrag): Mening {
	if (kanslighet === null || kanslighet.antaganden.length < 2) return [];
	const { antaganden } = kanslighet;
	const skild = antaganden.reduce((best, ett) => (gap(ett) > gap(best) ? ett : best));
	if (gap(skild) < SKILLNAD)
		return mening`Antagandena står för ungefär samma del av variansen i riket som i de minsta kommunerna.`;
	const ask = asker(id, 'forsta');
	const andel = (svar: Drivsvar) => sannolikhetsfigur(skild[svar].forsta, ask(skild.id, svar));
	return mening`Riket och de minsta kommunerna skiljer sig åt: ”${skild.namn}” står för ${andel('riket')} av variansen i riket och ${andel('minstaKlassen')} i de minsta kommunerna. Variansen är ett mått på hur mycket nettokostnaden varierar.`;
}

/** Ten percentage points: less is no difference to speak of. */
const SKILLNAD = 0.1;

const gap = ({ riket, minstaKlassen }: Antagandekanslighet): number =>
	Math.abs(riket.forsta - minstaKlassen.forsta);

/** Where no value of the assumption makes netto nothing. */
export const INGEN_NOLLPUNKT = 'finns inget sådant värde';
