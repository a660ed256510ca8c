import type { Fraga, Grupp, Intervall, KommunResultat } from '#lib/engine/index.ts';
import {
	intervallText,
	kvantilText,
	MATTFORMAT,
	mattDecimals,
	mattTal
} from '#lib/format/index.ts';
import { intervallfraga } from '#lib/text/osakerhet/index.ts';

/** What is shown of a kommun with its interval. */
export const VISADE = ['nettoKr', 'nettoKrPerInvanare', 'bruttoKr', 'bruttoKrPerInvanare'] as const;
export type Visat = (typeof VISADE)[number];

/** A kommun of an alternative, and the group of only that kommun, which its intervals are asked about as. */
export type Kommunen = {
	readonly alternativ: string;
	readonly kod: string;
	readonly grupp: Extract<Grupp, { typ: 'kommuner' }>;
};

type Cell = readonly [vad: string, text: string, fraga: Fraga];

/** A row for each measure: as calculated, its interval and its median, each with the question that explains it. */
export function kommunrader(
	{ alternativ, kod, grupp }: Kommunen,
	punkt: KommunResultat | undefined,
	spann: ReadonlyMap<Visat, Intervall | null>
) {
	return VISADE.map((matt) => {
		const decimals = mattDecimals(matt, [punkt?.[matt]]);
		const ett = spann.get(matt) ?? null;
		const beraknat = { typ: 'kommun', alternativ, kommunkod: kod, matt } as const;
		const osakert = intervallfraga(alternativ, grupp, [matt, 'medel']);
		const celler: readonly Cell[] = [
			['beräknat', mattTal(matt, punkt?.[matt], decimals), beraknat],
			['osäkerhet', intervallText(ett, { decimals }), osakert],
			['median', kvantilText(ett?.median, ett, { decimals }), osakert]
		];
		return { matt, format: MATTFORMAT[matt], celler };
	});
}
