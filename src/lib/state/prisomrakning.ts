import { vardeForYear } from '#lib/data/parametrar.ts';
import { iPrisniva, type Prisomrakning } from '#lib/engine/index.ts';
import {
	ANTAGANDE,
	type Kalla,
	type Konsekvensutredning,
	type Kostnadspost,
	type Parametervarde
} from '#lib/model/index.ts';
import type { Plats } from './plats.ts';
import { setAt, type Andring } from './redigering.ts';

/**
 * An amount of another year in the document's price level, to whole kronor: what the user is shown is what is kept.
 * KPIF where it is known, else the yearly price change that the document itself gives.
 */
export function iUtredningensPriser(
	{ prisnivaYear, parametrar }: Konsekvensutredning,
	kr: number,
	from: number
): Prisomrakning {
	const egen = parametrar.arligtIndex ?? null;
	const index = (year: number): number | null => vardeForYear('kpif', year) ?? egen;
	const svar = iPrisniva(kr, { from, to: prisnivaYear }, index);
	return svar.ok ? { ...svar, kr: Math.round(svar.kr) } : svar;
}

/** Is the change of that year KPIF, or the document's own assumption? */
export function isKpif(year: number): boolean {
	return vardeForYear('kpif', year) !== null;
}

/** An amount in the document's price level, and the sentence that says how it was made. */
export type Omraknat = { readonly kr: number; readonly hur: string };

const TIDIGARE = /\s*Omräknat från \d{4} till \d{4} års priser med [^.]*\./;

/** The sentence last, in place of one that an earlier conversion left. */
function medMening(text: string, hur: string): string {
	return `${utanOmrakning(text)} ${hur}`.trim();
}

/** The text without the sentence of a conversion. */
export function utanOmrakning(text: string): string {
	return text.replace(TIDIGARE, '');
}

/** The post with the converted price; its motivering says how, when there is room for it. */
export function medPris(
	dokument: Konsekvensutredning,
	{ plats, post }: { readonly plats: Plats; readonly post: Kostnadspost },
	{ kr, hur }: Omraknat
): Andring {
	const pris = setAt(dokument, [...plats, 'pris', 'krPerEnhet'], kr);
	if (!pris.ok) return pris;
	const motivering = medMening(post.motivering, hur);
	const bada = setAt(pris.dokument, [...plats, 'motivering'], motivering);
	return bada.ok ? bada : pris;
}

/** The parameter with the converted value; its source is the one it had, and how it was converted. */
export function medParameter(
	dokument: Konsekvensutredning,
	{ nyckel, plats, forvalt }: Parameterplats,
	{ kr, hur }: Omraknat
): Andring {
	const kalla = dokument.parametrar.kallor?.[nyckel] ?? forvaldKalla(forvalt);
	const ny = { ...kalla, text: medMening(kalla.text, hur) };
	return medVardeOchKalla(dokument, { nyckel, plats }, [kr, ny]);
}

/** The parameter with a new value and what it rests on; the value alone when the source has no room. */
export function medVardeOchKalla(
	dokument: Konsekvensutredning,
	{ nyckel, plats }: Pick<Parameterplats, 'nyckel' | 'plats'>,
	[kr, kalla]: readonly [number, Kalla]
): Andring {
	const varde = setAt(dokument, plats, kr);
	if (!varde.ok) return varde;
	const bada = setAt(varde.dokument, ['parametrar', 'kallor', nyckel], kalla);
	return bada.ok ? bada : varde;
}

export type Parameterplats = {
	/** As in the parameters: `arsarbetskraftKr.handlaggare`. */
	readonly nyckel: string;
	readonly plats: Plats;
	readonly forvalt: Parametervarde | undefined;
};

function forvaldKalla(forvalt: Parametervarde | undefined): Kalla {
	if (forvalt === undefined || forvalt.antagande) return ANTAGANDE;
	return { typ: 'bedomning', text: `${forvalt.source}.`, url: '' };
}
