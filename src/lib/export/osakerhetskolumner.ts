import {
	kommunintervall,
	type Alternativdrag,
	type Dragresultat,
	type Intervall
} from '#lib/engine/index.ts';
import { mattDecimals, MATTFORMAT } from '#lib/format/index.ts';
import {
	dragningstext,
	P10P90_BETYDER,
	standardmening,
	tackning
} from '#lib/text/osakerhet/index.ts';
import type { Cell } from './csv.ts';
import type { Tabellunderlag } from './csvTabeller.ts';
import { standardgranser } from './osakerhetJson.ts';
import { klassdecimals, visadKvantil, type VisadKvantil } from './visadKvantil.ts';

/** The measures that a table gives intervals for. */
const OSAKRA = ['nettoKrPerInvanare', 'nettoKr'] as const;
type Osakert = (typeof OSAKRA)[number];
const KVANTILER = ['p10', 'median', 'p90'] as const;

type Rader = 'klasser' | 'kommuner';

/** The columns that tell what the figures of a table can be, after the others; none when nothing is uncertain. */
export type Osakerhetskolumner = {
	/** Names for programs. Never those of the spread between kommuner, which a table of classes has beside them. */
	readonly ids: readonly string[];
	/** Heads for people. */
	readonly rubriker: readonly string[];
	/** A row's cells in full, with the error of drawing, how they were drawn and whose the limits are. */
	readonly maskin: (rad: number) => readonly Cell[];
	/** A row's cells as the page would show them. */
	readonly visade: (rad: number) => readonly VisadKvantil[];
	/** What the columns are. */
	readonly forklaring: string;
};

/** Of the rows of a table: the classes and then riket, or the kommuner in the order of the result. */
export function osakerhetskolumner(
	underlag: Tabellunderlag,
	rader: Rader
): Osakerhetskolumner | null {
	const { dokument, alternativ, osakerhet } = underlag;
	const drag = osakerhet?.alternativ.find(({ id }) => id === alternativ.id);
	if (!osakerhet || drag?.osaker !== true) return null;
	const spann = rader === 'klasser' ? groupIntervals(drag) : kommunIntervals(underlag, drag);
	const decimals = decimalsFor(underlag, rader);
	const ursprung: Cell[] = [
		osakerhet.dragningar,
		osakerhet.fro,
		standardgranser(dokument, drag.id).join(' ')
	];
	return {
		ids: IDS,
		rubriker: RUBRIKER,
		maskin: (rad) => [...OSAKRA.flatMap((matt) => inFull(spann(rad, matt))), ...ursprung],
		visade: (rad) =>
			OSAKRA.flatMap((matt) => {
				const ett = spann(rad, matt);
				return KVANTILER.map((del) => visadKvantil(ett?.[del], ett, decimals(rad, matt)));
			}),
		forklaring: explained(underlag, osakerhet, rader)
	};
}

const IDS = [
	...OSAKRA.flatMap((matt) => [
		...KVANTILER.map((del) => `${matt}.osakerhet.${del}`),
		...KVANTILER.map((del) => `${matt}.osakerhet.${del}.fel`)
	]),
	'osakerhet.dragningar',
	'osakerhet.fro',
	'osakerhet.standardgranser'
];

const NAMN = { p10: 'P10', median: 'median', p90: 'P90' } as const;
const RUBRIKER = OSAKRA.flatMap((matt) => {
	const { label, enhet } = MATTFORMAT[matt];
	return KVANTILER.map((del) => `${label}, ${enhet}, osäkerhet ${NAMN[del]}`);
});

const inFull = (spann: Intervall | null): Cell[] => [
	...KVANTILER.map((del) => spann?.[del] ?? null),
	...KVANTILER.map((del) => spann?.fel[del] ?? null)
];

type Spann = (rad: number, matt: Osakert) => Intervall | null;

/** The sum in kronor and the mean per inhabitant. */
function groupIntervals({ storleksklasser, riket }: Alternativdrag): Spann {
	return (rad, matt) => {
		const { antalKommuner, summor, matt: medel } = storleksklasser[rad] ?? riket;
		return antalKommuner === 0 ? null : (summor[matt] ?? medel[matt] ?? null);
	};
}

function kommunIntervals(
	{ statistik, alternativ: { kommuner } }: Tabellunderlag,
	drag: Alternativdrag
): Spann {
	const spann = kommunintervall(statistik, drag);
	return (rad, matt) => spann(kommuner[rad]?.kommunkod ?? '', matt);
}

/** As on the page: the classes have as many together, a kommun its own. */
function decimalsFor({ alternativ }: Tabellunderlag, rader: Rader) {
	return (rad: number, matt: Osakert): number =>
		rader === 'klasser'
			? klassdecimals(matt, alternativ)
			: mattDecimals(matt, [alternativ.kommuner[rad]?.[matt]]);
}

function explained(
	{ dokument, alternativ: { id } }: Tabellunderlag,
	osakerhet: Dragresultat,
	rader: Rader
): string {
	const vad =
		rader === 'klasser'
			? 'Intervallet gäller klassens medel per invånare och klassens summa i kronor: det visar osäkerhet, inte spridning mellan kommunerna.'
			: 'Intervallet gäller kommunens egen nettokostnad.';
	const standard = standardmening(tackning(dokument, id));
	return [
		`${dragningstext(osakerhet)}.`,
		P10P90_BETYDER,
		vad,
		...(standard === null ? [] : [standard])
	].join(' ');
}
