import {
	kommunintervall,
	type Alternativdrag,
	type Alternativresultat,
	type Dragresultat,
	type Matt
} from '#lib/engine/index.ts';
import { intervallText, mattDecimals } from '#lib/format/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { dragningstext } from './dragningstext.ts';
import { osakerhetsgrund, standardmening, tackning, type Tackning } from './grund.ts';
import { INGEN_OSAKERHET } from './medel.ts';
import { isSpann, SANNOLIKT } from './spann.ts';

/** What the figures of the kommuner can be, beside them in the table of all kommuner. */
export type Kommunspalt = {
	/** Whether the measure has intervals at all. */
	readonly har: (matt: Matt) => boolean;
	/** The interval of one kommun's figure as it is read, `120–240`. */
	readonly text: (kommunkod: string, matt: Matt) => string;
	/** The same for riket: of the sum of an amount, else of the mean. */
	readonly riket: (matt: Matt) => string;
	/** What the intervals are, what they rest on and how they were drawn: in a copy, and under the heading on the page. */
	readonly forklaring: string;
	readonly om: string;
};

type Underlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Pick<Statistik, 'kommuner'>;
	/** Whose figures stand in the table; its columns have their decimals from riket. */
	readonly resultat: Pick<Alternativresultat, 'id' | 'riket'>;
};

/** Null when nothing varies in the alternative, or it is not drawn. */
export function kommunspalt(
	dragna: Dragresultat,
	{ dokument, statistik, resultat: { id, riket } }: Underlag
): Kommunspalt | null {
	const drag = dragna.alternativ.find((ett) => ett.id === id);
	if (drag?.osaker !== true) return null;
	const spann = kommunintervall(statistik, drag);
	const decimals = (matt: Matt) => mattDecimals(matt, [riket.matt[matt].min, riket.matt[matt].max]);
	const written = (varde: Parameters<typeof isSpann>[0] | null | undefined, matt: Matt) =>
		varde && !isSpann(varde) ? INGEN_OSAKERHET : intervallText(varde, { decimals: decimals(matt) });
	return {
		har: (matt) => drag.kommuner[matt] !== undefined,
		text: (kommunkod, matt) => written(spann(kommunkod, matt), matt),
		riket: (matt) => written(rikets(drag, matt), matt),
		...explanation(dragna, tackning(dokument, id))
	};
}

const rikets = ({ riket }: Alternativdrag, matt: Matt) => riket.summor[matt] ?? riket.matt[matt];

function explanation(
	dragna: Dragresultat,
	tackt: Tackning
): Pick<Kommunspalt, 'forklaring' | 'om'> {
	const standard = standardmening(tackt);
	const grund =
		standard === null ? osakerhetsgrund(tackt) : 'om det osäkra varierar som gränserna säger';
	const vad = `vad kommunens siffra kan bli ${SANNOLIKT}, ${grund}; ${dragningstext(dragna)}.${standard === null ? '' : ` ${standard}`}`;
	return { forklaring: `Osäkerhet: ${vad}`, om: `Kursivt under siffran står osäkerheten: ${vad}` };
}
