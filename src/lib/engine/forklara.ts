import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import type { Alternativformler } from './alternativ.ts';
import { finite } from './fordelning.ts';
import { forklaraBild, type Bildfraga } from './forklaraBild.ts';
import { forklaraGrupp, type Gruppfraga } from './forklaraGrupp.ts';
import { forklaraStorlek, type Storleksfraga } from './forklaraStorlek.ts';
import { formler, type Formler } from './formler.ts';
import { vardeFor } from './varde.ts';
import type { Matt } from './mattlista.ts';
import type { Avslag } from './resultat.ts';
import type { Forklaring, Steg, Stegkalla } from './steg.ts';
import { delar, type Uttryck } from './uttryck.ts';

/** One figure to explain: a measure of a kommun, or a value of a measure over a group. */
export type Fraga =
	| {
			readonly typ: 'kommun';
			readonly alternativ: string;
			readonly kommunkod: string;
			readonly matt: Matt;
	  }
	| Bildfraga
	| Gruppfraga
	| Storleksfraga;

export type OkandFraga = {
	readonly ok: false;
	readonly kind: 'okand_fraga';
	readonly message: string;
};

/** The reader förklara over a compiled document: ask as often as needed. */
export type Forklarare = (fraga: Fraga) => Forklaring | OkandFraga;

/** Compiles once; every answer walks the same formulas as berakna. */
export function forklarare(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): { readonly ok: true; readonly forklara: Forklarare } | Avslag {
	const alla = formler(dokument, statistik, grund);
	if (!alla.ok) return alla;
	return { ok: true, forklara: (fraga) => answer(alla, fraga) };
}

function answer(alla: Formler, fraga: Fraga): Forklaring | OkandFraga {
	const formel = alla.alternativ.find(({ alternativ }) => alternativ.id === fraga.alternativ);
	if (formel === undefined)
		return unknown(`Alternativet ”${fraga.alternativ}” finns inte i dokumentet.`);
	switch (fraga.typ) {
		case 'kommun':
		case 'bild':
			return kommun(alla, formel, fraga);
		case 'grupp':
			return forklaraGrupp(alla, formel, fraga);
		case 'storlek':
			return forklaraStorlek(alla, formel, fraga);
	}
}

function kommun(
	alla: Formler,
	formel: Alternativformler,
	fraga: Extract<Fraga, { typ: 'kommun' | 'bild' }>
): Forklaring | OkandFraga {
	const index = alla.underlag.kommunkoder.indexOf(fraga.kommunkod);
	const namn = alla.statistik.kommuner[index]?.kommunnamn;
	if (namn === undefined) {
		return unknown(
			`Det finns ingen kommun med koden ”${fraga.kommunkod}”. Koden är fyra siffror, till exempel 2425.`
		);
	}
	const avser = { typ: 'kommun', kommunkod: fraga.kommunkod, kommunnamn: namn } as const;
	const named = (uttryck: Uttryck) => steg(uttryck, index, alla);
	const rot =
		fraga.typ === 'kommun'
			? named(formel.matt[fraga.matt])
			: forklaraBild({ alla, formel, index, steg: named }, fraga.del);
	return rot === null ? unknown('Posten finns inte i alternativet.') : { ok: true, avser, rot };
}

function unknown(message: string): OkandFraga {
	return { ok: false, kind: 'okand_fraga', message };
}

/** The named steps behind a formula for one kommun; values are those of räkna. */
export function steg(uttryck: Uttryck, index: number, alla: Formler): Steg {
	const varde = finite(vardeFor(alla.rakna(uttryck), index));
	return {
		namn: uttryck.namn,
		op: uttryck.op,
		varde,
		enhet: uttryck.enhet,
		kallor: kallor(uttryck),
		antagande:
			uttryck.op === 'tal' && uttryck.harkomst.typ !== 'definition' && uttryck.harkomst.antagande,
		anmarkning: remark(uttryck, index, alla),
		steg: relevant(uttryck, index, alla).map((del) => steg(del, index, alla))
	};
}

/** The parts that matter here: of a choice only the chosen one. */
function relevant(
	uttryck: Uttryck,
	index: number,
	{ underlag, rakna }: Formler
): readonly Uttryck[] {
	if (uttryck.op === 'valj') {
		const chosen = uttryck.bland[underlag.kolumner.get(uttryck.index)?.[index] ?? -1];
		return chosen === undefined ? [] : [chosen];
	}
	if (uttryck.op === 'om') {
		const exempt = vardeFor(rakna(uttryck), index) === vardeFor(rakna(uttryck.da), index);
		return [exempt ? uttryck.da : uttryck.annars];
	}
	return delar(uttryck);
}

function kallor(uttryck: Uttryck): readonly Stegkalla[] {
	if (uttryck.op === 'kolumn') return [{ typ: 'statistik', kolumn: uttryck.kolumn }];
	if (uttryck.op === 'om' && uttryck.villkor.under !== null) {
		return [{ typ: 'statistik', kolumn: uttryck.villkor.kolumn }];
	}
	if (uttryck.op !== 'tal' || uttryck.harkomst.typ === 'definition') return [];
	const { harkomst } = uttryck;
	return harkomst.typ === 'parameter'
		? [{ typ: 'parameter', id: harkomst.id, andrad: harkomst.andrad }]
		: [{ typ: 'dokument', path: harkomst.path }];
}

const ORSAK = {
	saknas: 'Uppgift saknas i statistiken.',
	sekretess: 'Uppgiften är skyddad av sekretess.',
	ej_tillamplig: 'Uppgiften är inte tillämplig här.'
} as const;

function remark(uttryck: Uttryck, index: number, { rakna, underlag }: Formler): string {
	const isMissing = (del: Uttryck) => Number.isNaN(vardeFor(rakna(del), index));
	if (uttryck.op === 'summa' && uttryck.delvis && uttryck.termer.some(isMissing)) {
		return 'Summan gäller bara det som är känt.';
	}
	if (!isMissing(uttryck)) return '';
	if (uttryck.op === 'kolumn') return ORSAK[underlag.orsak(uttryck.kolumn, index)];
	if (uttryck.op === 'kvot' && vardeFor(rakna(uttryck.namnare), index) === 0) {
		return 'Kan inte beräknas, för det som ska delas med är 0.';
	}
	return 'Kan inte beräknas, för någon del saknas.';
}
