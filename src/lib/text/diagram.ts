import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import {
	HARD_SPACE,
	klassIText,
	MATTFORMAT,
	mattDecimals,
	mattOrd,
	rundInvanare
} from '#lib/format/index.ts';
import { isNoll } from './figurer.ts';
import { bebodda } from './storlek.ts';

/** The measures the strip chart can show. */
export type Remsmatt = 'nettoKrPerInvanare' | 'bruttoKrPerInvanare' | 'ersattningKrPerInvanare';

type Ord = { readonly vad: string; readonly ingen: string };

const ORD: Readonly<Record<Remsmatt, Ord>> = {
	nettoKrPerInvanare: { vad: 'nettokostnad', ingen: 'Ingen kommun får någon nettokostnad' },
	bruttoKrPerInvanare: { vad: 'kostnad', ingen: 'Ingen kommun får någon kostnad' },
	ersattningKrPerInvanare: { vad: 'ersättning', ingen: 'Ingen kommun får någon ersättning' }
};

/** The finding as the chart's title, from the classes' means: which size carries most per head. */
export function remsrubrik(resultat: Alternativresultat, matt: Remsmatt): string {
	const { vad, ingen } = ORD[matt];
	const { min, max, medel } = resultat.riket.matt[matt];
	if (min === null || max === null || medel === null)
		return `Uppgift saknas om ${vad} per invånare`;
	const scale = Math.max(Math.abs(min), Math.abs(max));
	if (scale === 0) return ingen;
	if (isNoll((max - min) / scale, 1)) return `Lika stor ${vad} per invånare i alla kommuner`;
	const values = bebodda(resultat).map(({ resultat: klass }) => klass.matt[matt].medel ?? 0);
	const [small = medel, large = medel] = [values[0], values.at(-1)];
	if (matt === 'nettoKrPerInvanare' && small > 0 && large <= 0) {
		return 'De minsta kommunerna beräknas få betala själva, de största få mer än det kostar';
	}
	if (matt === 'nettoKrPerInvanare' && small <= 0 && large > 0) {
		return 'De största kommunerna beräknas få betala själva, de minsta få mer än det kostar';
	}
	if (Math.abs(small - large) <= 0.1 * Math.max(Math.abs(small), Math.abs(large))) {
		return `Ungefär lika stor ${vad} per invånare i små och stora kommuner`;
	}
	return small > large
		? `Störst ${vad} per invånare i de minsta kommunerna`
		: `Störst ${vad} per invånare i de största kommunerna`;
}

/** At the line of the brytpunkt; empty without one. */
export function brytpunktsmarke({ riket }: Alternativresultat): string {
	const { invanare } = riket.brytpunkt;
	return invanare === null ? '' : `Brytpunkt ${rundInvanare(invanare)}${HARD_SPACE}invånare`;
}

/** What the marks of the chart mean: how kommuner differ, and apart from that what is uncertain. */
export const remsmarken = (hasOsakerhet: boolean): string =>
	`Streck: klassens median. Fält: spridning, de mittersta 80${HARD_SPACE}procenten av kommunerna.${
		hasOsakerhet
			? ` Randig stapel: osäkerhet, vad klassens medel kan bli med 80${HARD_SPACE}procents sannolikhet.`
			: ''
	} Pil vid kanten: utanför diagrammet.`;

/** What the chart shows, for the one who hears it: span, smallest and largest class. */
export function remsbeskrivning(resultat: Alternativresultat, matt: Matt): string {
	const { antal } = resultat.riket.matt[matt];
	const decimals = mattDecimals(
		matt,
		resultat.storleksklasser.map((klass) => klass.matt[matt].median)
	);
	const klasser = bebodda(resultat);
	const parts = [klasser[0], klasser.length > 1 ? klasser.at(-1) : undefined].flatMap((klass) => {
		const median = klass?.resultat.matt[matt].median;
		if (klass === undefined || median === null || median === undefined) return [];
		const { franInvanare, tillInvanare } = klass.resultat;
		return [
			`${mattOrd(matt, median, decimals)} i kommuner ${klassIText(franInvanare, tillInvanare)}`
		];
	});
	const medianer = parts.length === 0 ? '' : ` Medianen är ${parts.join(' och ')}.`;
	return `${MATTFORMAT[matt].label} i ${antal} kommuner efter folkmängd.${medianer}`;
}
