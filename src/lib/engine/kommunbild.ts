import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Alternativformler } from './alternativ.ts';
import { alternativresultat } from './alternativresultat.ts';
import { finite, type Mattvektorer } from './fordelning.ts';
import { formler, type Formler } from './formler.ts';
import { gruppresultat, underfinansierade } from './grupp.ts';
import type { Gruppresultat } from './gruppresultat.ts';
import { gruppindex, type Grupp } from './grupptyp.ts';
import { kommundelar, type Kommundel } from './kommundelar.ts';
import { mattvektorer } from './mattvektorer.ts';
import type { Matt } from './mattlista.ts';
import { fordeladePoster, type Postandel } from './postandelar.ts';
import { vardeFor } from './varde.ts';
import { rangordning, type Rang } from './rang.ts';
import type { Alternativresultat, Avslag, KommunResultat } from './resultat.ts';
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

type Fall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly vektorer: Mattvektorer;
	readonly resultat: Alternativresultat;
};

/** Compiles a document once; ask for as many kommuner as needed. Same formulas and figures as berakna. */
export function kommunbilder(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): Kommunbilder | Avslag {
	const alla = formler(dokument, statistik, grund);
	if (!alla.ok) return alla;
	const known = new Map<string, Fall | null>();
	const find = (id: string): Fall | null => {
		const before = known.get(id);
		if (before !== undefined) return before;
		const formel = alla.alternativ.find(({ alternativ }) => alternativ.id === id);
		const resultat = formel === undefined ? null : alternativresultat(formel, alla);
		const fall =
			formel === undefined || resultat === null || 'ok' in resultat
				? null
				: { alla, formel, vektorer: mattvektorer(formel, alla), resultat };
		known.set(id, fall);
		return fall;
	};
	return {
		ok: true,
		bild: (alternativ, kommunkod, grupper) => {
			const fall = find(alternativ);
			const index = alla.underlag.kommunkoder.indexOf(kommunkod);
			return fall === null || index < 0 ? null : picture(fall, index, grupper);
		}
	};
}

function picture(fall: Fall, index: number, grupper: readonly Grupp[]): Kommunbild | null {
	const { alla, formel, vektorer, resultat } = fall;
	const kommun = resultat.kommuner[index];
	if (kommun === undefined) return null;
	const { poster, fastKr, rorligKr } = fordeladePoster(formel, index, alla);
	const klass = alla.underlag.klassindex[kommun.storleksklass] ?? alla.underlag.riketsindex;
	const uttryck = Object.entries(kommundelar(formel, alla));
	return {
		kommun,
		grupper: grupper.map((grupp) => ({ grupp, resultat: groupResult(fall, grupp) })),
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

function groupResult({ alla, vektorer, resultat }: Fall, grupp: Grupp): Gruppresultat | null {
	const index = gruppindex(grupp, alla);
	if (index === undefined || index.length === 0) return null;
	const { riket } = resultat;
	return gruppresultat(index, {
		underlag: alla.underlag,
		vektorer,
		medSaknade: Uint8Array.from(resultat.kommuner, ({ saknade }) => (saknade.length > 0 ? 1 : 0)),
		underfinansierad: underfinansierade(vektorer),
		riket: { bruttoKr: riket.summor.bruttoKr, folkmangd: riket.folkmangd }
	});
}
