import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { prickteckning } from '#lib/charts/osakerhet/prickteckning.ts';
import { KANNBAR_KR_PER_INVANARE, likaFall, type Fraga } from '#lib/engine/index.ts';
import { HARD_SPACE, talKort } from '#lib/format/index.ts';
import { underrubrik, type Sammanhang } from '#lib/text/index.ts';
import { visadKvantil, type VisadKvantil } from '../visadKvantil.ts';
import { osakerhetsfraga, prickrubrik, type Osakerhetsgrupp } from '#lib/text/osakerhet/index.ts';

const MATT = 'nettoKrPerInvanare';

export type Prickval = {
	/** Of which alternative. */
	readonly alternativ: string;
	readonly antal: 20 | 50;
	/** The user's limit, kr per inhabitant. */
	readonly gransKr: number;
	/** Whether the group is the one that is shown before another is chosen. */
	readonly isForst: boolean;
	readonly sammanhang: Sammanhang;
	readonly kalla: string;
};

/** What the view shows before anything is chosen, and the file always. */
export const FORVALDA_PRICKAR = {
	antal: 20,
	gransKr: KANNBAR_KR_PER_INVANARE,
	isForst: true
} as const;

const isForvald = ({ isForst, antal, gransKr }: Prickval): boolean =>
	isForst && antal === FORVALDA_PRICKAR.antal && gransKr === FORVALDA_PRICKAR.gransKr;

/** What netto per inhabitant can be in one group, as equally likely cases to count. */
export function prickbild(grupp: Osakerhetsgrupp, val: Prickval): Diagrambild {
	const { alternativ, antal, gransKr, sammanhang, kalla } = val;
	const spann = grupp.drag.matt[MATT];
	const varden = likaFall(grupp.drag.punkter, antal);
	const over = varden.filter((value) => value > 0).length;
	const fel = likaFall(grupp.drag.punktfel, antal);
	// The outer cases are the least certain: each is rounded by its own error.
	const skriv = (value: number, i: number) => {
		const egetFel = { p10: fel[i] ?? 0, p90: fel[i] ?? 0 };
		return visadKvantil(value, spann && { ...spann, fel: egetFel }, 1);
	};
	const ask = (fall: number): Fraga =>
		osakerhetsfraga(alternativ, { typ: 'fall', av: antal, fall, grupp: grupp.grupp });
	return {
		id: isForvald(val) ? 'lika-troliga-fall' : `lika-troliga-fall-${grupp.id}`,
		...(isForvald(val) && { format: 'svg-utfall' }),
		...prickrubrik(alternativ, grupp, [over, antal]),
		underrubrik: `${underrubrik(MATT, sammanhang)}, ${grupp.plats}. Varje prick är ett av ${varden.length} lika troliga fall: osäkerhet, inte kommuner. Fylld: nettokostnaden är större än noll. Tom: pengarna räcker.`,
		beskrivning: `Nettokostnad per invånare ${grupp.plats} i ${varden.length} lika troliga fall, från det lägsta.`,
		kalla,
		rita: (bredd) =>
			prickteckning(
				{
					varden,
					grans: gransKr,
					xText: (value) => talKort(value, 2),
					enhet: 'kronor per invånare',
					beskrivningar: varden.map(
						(value, i) =>
							`Fall ${i + 1} av ${varden.length}: ${skriv(value, i).text}${HARD_SPACE}kronor per invånare`
					),
					tomt: 'Det finns inga fall att visa.'
				},
				bredd
			),
		tabell: table(varden, skriv, ask),
		fragaVid: (i) => ask(Number(i))
	};
}

const table = (
	varden: readonly number[],
	skriv: (value: number, i: number) => VisadKvantil,
	ask: (fall: number) => Fraga
): Diagrambild['tabell'] => ({
	kolumner: ['Lika troliga fall', 'Netto, kr/inv'],
	rader: varden.map((value, i) => ({
		namn: `${i + 1} av ${varden.length}`,
		celler: [{ ...skriv(value, i), fraga: ask(i) }]
	}))
});
