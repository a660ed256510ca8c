import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { alternativfall, gruppresultatFor, type Alternativfall } from './alternativfall.ts';
import { finite } from './fordelning.ts';
import { formler } from './formler.ts';
import type { Gruppresultat } from './gruppresultat.ts';
import type { Grupp } from './grupptyp.ts';
import { kommundelar, type Kommundel } from './kommundelar.ts';
import type { Matt } from './mattlista.ts';
import { fordeladePoster, type Postandel } from './postandelar.ts';
import { vardeFor } from './varde.ts';
import { rangordning, type Rang } from './rang.ts';
import type { Avslag, KommunResultat } from './resultat.ts';
import { tillracklig, type Tillracklig } from './tillracklig.ts';

export type { Postandel } from './postandelar.ts';
export type { Rang } from './rang.ts';

/** A group the kommun stands beside; null when no kommun is in it. */
export type Jamforelsegrupp = {
	readonly grupp: Grupp;
	readonly resultat: Gruppresultat | null;
};

/** Everything about one kommun under one alternative (docs/metod.md §3.13). Kronor a year, unrounded. */
export type Kommunbild = {
	readonly kommun: KommunResultat;
	/** In the order they were asked for. */
	readonly grupper: readonly Jamforelsegrupp[];
	/** Place from the highest value among all kommuner, and within its storleksklass; null when missing. */
	readonly rang: Readonly<Record<Matt, Rang | null>>;
	readonly rangIKlass: Readonly<Record<Matt, Rang | null>>;
	readonly poster: readonly Postandel[];
	/** Parts of bruttoKr over what is known. */
	readonly fastKr: number;
	readonly rorligKr: number;
	readonly andelFast: number | null;
	readonly delar: Readonly<Record<Kommundel, number | null>>;
	readonly tillracklig: Tillracklig;
};

export type Kommunbilder = {
	readonly ok: true;
	/** Null when there is no such alternative or kommun, or the alternative cannot be calculated. */
	readonly bild: (
		alternativ: string,
		kommunkod: string,
		grupper: readonly Grupp[]
	) => Kommunbild | null;
};

/** Compiles a document once; ask for as many kommuner as needed. Same formulas and figures as berakna. */
export function kommunbilder(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): Kommunbilder | Avslag {
	const alla = formler(dokument, statistik, grund);
	if (!alla.ok) return alla;
	const find = alternativfall(alla);
	return {
		ok: true,
		bild: (alternativ, kommunkod, grupper) => {
			const fall = find(alternativ);
			const index = alla.underlag.kommunkoder.indexOf(kommunkod);
			return fall === null || index < 0 ? null : picture(fall, index, grupper);
		}
	};
}

function picture(
	fall: Alternativfall,
	index: number,
	grupper: readonly Grupp[]
): Kommunbild | null {
	const { alla, formel, vektorer, resultat } = fall;
	const kommun = resultat.kommuner[index];
	if (kommun === undefined) return null;
	const { poster, fastKr, rorligKr } = fordeladePoster(formel, index, alla);
	const klass = alla.underlag.klassindex[kommun.storleksklass] ?? alla.underlag.riketsindex;
	const uttryck = Object.entries(kommundelar(formel, alla));
	return {
		kommun,
		grupper: grupper.map((grupp) => ({ grupp, resultat: gruppresultatFor(fall, grupp) })),
		rang: rangordning(vektorer, index, alla.underlag.riketsindex),
		rangIKlass: rangordning(vektorer, index, klass),
		poster,
		fastKr,
		rorligKr,
		andelFast: finite(fastKr / kommun.bruttoKr),
		delar: Object.fromEntries(
			uttryck.map(([del, formel]) => [del, finite(vardeFor(alla.rakna(formel), index))])
		) as Kommunbild['delar'],
		tillracklig: tillracklig(formel, [index, resultat.riket.brytpunkt], alla)
	};
}
