import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Alternativformler } from '../alternativ.ts';
import type { Dragresultat } from '../dra/dragresultat.ts';
import { forklaraBild, type Bildfraga } from './forklaraBild.ts';
import {
	forklaraGrupp,
	type Gruppdelsfraga,
	type Gruppfraga,
	type Postfraga,
	type Skillnadsfraga
} from './forklaraGrupp.ts';
import { forklaraIntervall, type Intervallfraga } from './forklaraIntervall.ts';
import { forklaraOsakerhet } from './forklaraOsakerhet.ts';
import { forklaraSkillnad } from './forklaraSkillnad.ts';
import { forklaraStorlek, type Storleksfraga } from './forklaraStorlek.ts';
import { okand, type OkandFraga } from './okandFraga.ts';
import type { Osakerhetsfraga } from './osakerhetsfraga.ts';
import { forklaraVardeklass, type Vardeklassfraga } from './forklaraVardeklass.ts';
import { formler, type Formler } from '../formler.ts';
import { steg } from './kommunsteg.ts';
import type { Matt } from '../mattlista.ts';
import type { Avslag } from '../resultat.ts';
import type { Forklaring } from './steg.ts';
import { tidsformler, type Tid } from '../tidsformler.ts';
import type { Uttryck } from '../uttryck.ts';

/** One figure to explain: a measure of a kommun, or a value of a measure over a group. */
export type Fraga =
	| Kommunfraga
	| Bildfraga
	| Gruppfraga
	| Gruppdelsfraga
	| Postfraga
	| Storleksfraga
	| Skillnadsfraga
	| Intervallfraga
	| Osakerhetsfraga
	| Vardeklassfraga;

/** A measure of a kommun. */
export type Kommunfraga = {
	readonly typ: 'kommun';
	readonly alternativ: string;
	readonly kommunkod: string;
	readonly matt: Matt;
	/** Without it: the year when all is introduced. */
	readonly tid?: Tid;
};

/** The reader förklara over a compiled document: ask as often as needed. Intervals are read from the draws. */
export type Forklarare = (fraga: Fraga, dragna?: Dragresultat | null) => Forklaring | OkandFraga;

/** Compiles once; every answer walks the same formulas as berakna. */
export function forklarare(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): { readonly ok: true; readonly forklara: Forklarare } | Avslag {
	const alla = formler(dokument, statistik, grund);
	if (!alla.ok) return alla;
	return { ok: true, forklara: (fraga, dragna = null) => answer(alla, fraga, dragna) };
}

function answer(alla: Formler, fraga: Fraga, dragna: Dragresultat | null): Forklaring | OkandFraga {
	const found = alla.alternativ.find(({ alternativ }) => alternativ.id === fraga.alternativ);
	if (found === undefined) return withoutAlternative(fraga.alternativ);
	const tid = 'tid' in fraga ? fraga.tid : undefined;
	const formel = tid === undefined ? found : tidsformler(found, tid, alla);
	switch (fraga.typ) {
		case 'kommun':
		case 'bild':
			return kommun(alla, formel, fraga);
		case 'grupp':
		case 'gruppdel':
		case 'post':
			return forklaraGrupp(alla, formel, fraga);
		case 'storlek':
			return forklaraStorlek(alla, formel, fraga);
		case 'skillnad':
			return forklaraSkillnad(fraga, alla, (ena) => answer(alla, ena, dragna));
		case 'intervall':
			return forklaraIntervall(alla, formel, [fraga, dragna]);
		case 'osakerhet':
			return forklaraOsakerhet(alla, formel, [fraga, dragna]);
		case 'vardeklass':
			return forklaraVardeklass(alla, formel, fraga);
	}
}

function withoutAlternative(id: string): OkandFraga {
	return okand(`Alternativet ”${id}” finns inte i dokumentet.`);
}

function kommun(
	alla: Formler,
	formel: Alternativformler,
	fraga: Extract<Fraga, { typ: 'kommun' | 'bild' }>
): Forklaring | OkandFraga {
	const index = alla.underlag.kommunkoder.indexOf(fraga.kommunkod);
	const namn = alla.statistik.kommuner[index]?.kommunnamn;
	if (namn === undefined) {
		return okand(
			`Det finns ingen kommun med koden ”${fraga.kommunkod}”. Koden är fyra siffror, till exempel 2425.`
		);
	}
	const avser = { typ: 'kommun', kommunkod: fraga.kommunkod, kommunnamn: namn } as const;
	const named = (uttryck: Uttryck) => steg(uttryck, index, alla);
	const rot =
		fraga.typ === 'kommun'
			? named(formel.matt[fraga.matt])
			: forklaraBild({ alla, formel, index, steg: named }, fraga.del);
	return rot === null ? okand('Posten finns inte i alternativet.') : { ok: true, avser, rot };
}
