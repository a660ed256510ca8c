import type { Antagandekanslighet, Drivsvar, Drivna } from '../dra/kanslighet.ts';
import { drivna } from '../dra/kanslighet.ts';
import { linjarlasare } from '../dra/linjar.ts';
import { platta } from '../dra/serier.ts';
import type { Slumpmodell } from '../dra/kallor.ts';
import { slumpmodell } from '../dra/slumpmodell.ts';
import type { Grupp } from '../grupptyp.ts';
import type { Fall } from './gruppfall.ts';
import { gruppfall, type Osakerhetsfall } from './osakerhetsfall.ts';
import type { Svar } from '../dra/svar.ts';

/** One assumption, what it is among the sources of chance, and the answers as formulas of the sources. */
export type Antagandefall = {
	readonly fall: Osakerhetsfall;
	readonly antagande: Antagandekanslighet;
	readonly modell: Slumpmodell;
	/** Its place among the sources. */
	readonly kalla: number;
	readonly drivna: Drivna;
};

/** Null when the assumption is no source here, or the formulas are not linear in them. */
export function antagandefall(fall: Osakerhetsfall, id: string): Antagandefall | null {
	const { alla, formel, drag } = fall;
	const antagande = drag.kanslighet?.antaganden.find((ett) => ett.id === id);
	const modell = slumpmodell(formel, alla.dokument.parametrar);
	const kalla = modell.kallor.findIndex((ett) => ett.id === id);
	const form = linjarlasare(modell, [alla.rakna, alla.underlag])(formel.matt.nettoKr);
	if (antagande === undefined || kalla < 0 || form === null) return null;
	const netto = platta(form, alla.underlag.antal);
	return { fall, antagande, modell, kalla, drivna: drivna(netto, modell, alla.underlag) };
}

/** An answer: whom it is of, as formulas and as a sum over the sources. */
export type Drivet = {
	readonly svar: Svar;
	readonly grupp: Grupp;
	readonly vilka: Fall;
	readonly enhet: 'kr' | 'kr/inv';
};

export function drivet({ fall, drivna: alla }: Antagandefall, vilket: Drivsvar): Drivet | null {
	const isRiket = vilket === 'riket';
	const grupp: Grupp = isRiket ? { typ: 'riket' } : { typ: 'storleksklass', index: alla.klass };
	const vilka = gruppfall(fall, grupp);
	if (vilka === null) return null;
	return { svar: alla[vilket], grupp, vilka, enhet: isRiket ? 'kr' : 'kr/inv' };
}
