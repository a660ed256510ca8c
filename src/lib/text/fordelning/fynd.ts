import {
	andelAvBeloppVid,
	egenAndel,
	type Arsbelopp,
	type Koncentration,
	type Sammansattning
} from '#lib/engine/index.ts';
import { belopp, uppraknat, versal } from '#lib/format/index.ts';
import { andelText, isNoll } from '../figurer.ts';

/** The findings that are the titles of the charts: what the figures say, and nothing they do not. */

type Konto = Pick<Arsbelopp, 'bruttoKr' | 'ersattningKr' | 'avgiftKr' | 'nettoKr'>;

/** When nothing could be calculated. */
export const OKAND = 'Kostnaden går inte att beräkna';

/** Who pays: of cost, compensation and net. `saknas`: nothing could be calculated. */
export function kontorubrik(
	{ bruttoKr, ersattningKr, avgiftKr, nettoKr }: Konto,
	saknas: boolean
): string {
	const intakt = ersattningKr + avgiftKr;
	if (saknas) return OKAND;
	if (isNoll(bruttoKr, 1)) {
		return intakt > 0 ? 'Kommunerna får pengar men ingen kostnad' : 'Ingen kostnad för kommunerna';
	}
	if (bruttoKr < 0) return 'Kommunernas kostnader minskar';
	if (isNoll(intakt, bruttoKr)) return 'Kommunerna betalar hela kostnaden själva';
	if (isNoll(nettoKr, bruttoKr)) return 'Pengarna täcker kostnaden precis, i riket som helhet';
	if (nettoKr < 0) return 'Pengarna är mer än kostnaden, i riket som helhet';
	if (nettoKr > bruttoKr) return 'Kommunerna betalar mer än kostnaden';
	return `Kommunerna betalar ${egenAndelText({ bruttoKr, nettoKr })} av kostnaden själva`;
}

/** The figure of that sentence. */
export const egenAndelText = (summor: Pick<Konto, 'bruttoKr' | 'nettoKr'>): string =>
	andelText(egenAndel(summor));

/** A group in text, and its value. */
export type Vardegrupp = { readonly iText: string; readonly varde: number | null };

/** Where the measure is largest. `bestamd`: `nettokostnaden per invånare`. */
export function storstrubrik(bestamd: string, grupper: readonly Vardegrupp[]): string {
	const kanda = grupper.flatMap(({ iText, varde }) => (varde === null ? [] : [{ iText, varde }]));
	if (kanda.length === 0) return `Uppgift saknas om ${bestamd}`;
	const [min, max] = [Math.min, Math.max].map((f) => f(...kanda.map(({ varde }) => varde)));
	const [lagst, hogst] = [min ?? 0, max ?? 0];
	const scale = Math.max(Math.abs(lagst), Math.abs(hogst));
	const vad = versal(bestamd);
	if (isNoll(scale, 1)) return `${vad} är noll`;
	const first = kanda[0]?.iText ?? '';
	if (kanda.length === 1) return `${vad} i ${first}`;
	if (isNoll((hogst - lagst) / scale, 1)) return `${vad} skiljer sig inte mellan grupperna`;
	const storst = kanda.filter(({ varde }) => isNoll((varde - hogst) / scale, 1));
	const var_ =
		storst.length > 2 ? `${storst.length} grupper` : uppraknat(storst.map(({ iText }) => iText));
	return hogst > 0
		? `${vad} är störst i ${var_}`
		: `${vad} är noll eller lägre överallt, högst i ${var_}`;
}

/** Which post is the largest, and whether it is so everywhere. `minstStorst`: the groups go from small to large. */
export function sammansattningsrubrik(
	{ poster, grupper }: Sammansattning,
	minstStorst: boolean
): string {
	const [first] = poster;
	if (first === undefined) return 'Inga poster i kostnaden';
	if (poster.length === 1) return `Hela kostnaden är en post: ${first.namn}`;
	const tops = grupper.flatMap((delar) => {
		// The rest taken together is no post.
		const kr = delar.map((del, i) => (poster[i]?.id === null ? 0 : (del.kr ?? 0)));
		const max = Math.max(...kr);
		return max > 0 ? [kr.indexOf(max)] : [];
	});
	const name = (i: number | undefined) => poster[i ?? 0]?.namn ?? '';
	if (tops.length > 1 && tops.every((top) => top === tops[0])) {
		return `${name(tops[0])} är den största posten i alla grupper`;
	}
	if (minstStorst && tops.length > 1 && tops[0] !== tops.at(-1)) {
		return `${name(tops[0])} väger tyngst i de minsta kommunerna, ${name(tops.at(-1))} i de största`;
	}
	return `${first.namn} är den största posten i riket`;
}

/** How much the smaller half of the people carries. `vad`: `kostnaden`. */
export function koncentrationsrubrik(kurva: Koncentration | null, vad: string): string {
	if (kurva === null) return `${versal(vad)} är inte större än noll`;
	const andel = andelAvBeloppVid(kurva, 0.5);
	if (Math.abs(andel - 0.5) < 0.01) return `${versal(vad)} fördelar sig som befolkningen`;
	return `Mindre kommuner med halva befolkningen bär ${halvaText(kurva)} av ${vad}`;
}

/** What those with half the people bear: the figure of that sentence. */
export const halvaText = (kurva: Koncentration): string => andelText(andelAvBeloppVid(kurva, 0.5));

/** How the net cost changes over the years. */
export function banrubrik({
	perYear
}: {
	readonly perYear: readonly (Arsbelopp & { readonly year: number })[];
}): string {
	const [first, last] = [perYear[0], perYear.at(-1)];
	if (first === undefined || last === undefined) return 'Inga år att visa';
	const scale = Math.max(...perYear.map(({ bruttoKr }) => Math.abs(bruttoKr)));
	const netto = perYear.map(({ nettoKr }) => nettoKr);
	const [min, max] = [Math.min(...netto), Math.max(...netto)];
	if (isNoll(scale, 1) && isNoll(max, 1) && isNoll(min, 1)) return 'Ingen kostnad under perioden';
	if (isNoll(max, scale) && isNoll(min, scale)) return 'Pengarna beräknas täcka kostnaden alla år';
	if (isNoll(max - min, scale)) return `Nettokostnaden är ${belopp(max)} alla år`;
	if (max <= 0) return 'Pengarna beräknas räcka alla år';
	const vaxer = netto.every((kr, i) => i === 0 || kr >= (netto[i - 1] ?? 0));
	if (vaxer && first.nettoKr > 0) {
		return `Nettokostnaden växer från ${belopp(first.nettoKr)} ${first.year} till ${belopp(last.nettoKr)} ${last.year}`;
	}
	const year = perYear.find(({ nettoKr }) => nettoKr === max)?.year ?? first.year;
	return `Nettokostnaden är störst ${year}: ${belopp(max)}`;
}
