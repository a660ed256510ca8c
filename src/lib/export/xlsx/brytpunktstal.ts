import { affin } from '#lib/engine/index.ts';
import type { Berakning } from './berakning.ts';
import type { Nyckeltal } from './nyckeltal.ts';
import type { Bokunderlag } from './underlag.ts';

/** A cost or an income as a fixed part and a part per inhabitant. */
type Linje = { readonly fast: number; readonly perInvanare: number };
type Linjer = { readonly kostnad: Linje; readonly intakt: Linje };
type Formel = Nyckeltal['formel'];

const TYPTEXT = {
	exakt: 'exakt',
	skattad: 'skattad',
	alla: 'alla storlekar täcks',
	ingen: 'ingen storlek täcks',
	otydlig: 'otydlig'
} as const;

/**
 * The brytpunkt and what it rests on (docs/metod.md §3.9). Whether it is solved or estimated was decided when the
 * workbook was made; either way it follows the inputs.
 */
export function brytpunktstal(bok: Bokunderlag, berakning: Berakning): Nyckeltal[] {
	const linjer = lines(bok, berakning);
	const brytpunkt = linjer === null ? estimated(berakning) : exact(berakning, linjer);
	return [...brytpunkt, ...below(berakning)];
}

/** Cost and income as straight lines, when both are. */
function lines({ formler }: Bokunderlag, { formel }: Berakning): Linjer | null {
	const { bruttoKr, nettoKr } = formel.matt;
	if (nettoKr.op !== 'differens') return null;
	const kostnad = affin(bruttoKr, formler.rakna);
	const intakt = affin(nettoKr.minus, formler.rakna);
	return kostnad === null || intakt === null ? null : { kostnad, intakt };
}

const folkAlla = ({ kommundata }: Berakning) => kommundata.kolumner.get('folkmangd')?.alla ?? '';

const kindRow = (berakning: Berakning, formel: Formel): Nyckeltal => ({
	id: 'brytpunktTyp',
	label: 'Brytpunkt, slag',
	enhet: '',
	stil: 'hogertext',
	formel,
	varde: TYPTEXT[berakning.resultat.riket.brytpunkt.typ]
});

const sizeRow = (berakning: Berakning, formel: Formel, matris: boolean): Nyckeltal => ({
	id: 'brytpunkt',
	label: 'Brytpunkt: folkmängd där pengarna täcker kostnaden',
	enhet: 'invånare',
	stil: 'heltal',
	formel,
	varde: berakning.resultat.riket.brytpunkt.invanare,
	matris
});

/** Solved: the kommuner with the fewest and the most inhabitants give the two lines. */
function exact(berakning: Berakning, { kostnad, intakt }: Linjer): Nyckeltal[] {
	const { matt } = berakning;
	const linje = lineFormulas(folkAlla(berakning));
	const c = linje((at) => at(matt.bruttoKr), 'kostnadPerInvanare');
	const i = linje((at) => `(${at(matt.ersattningKr)}+${at(matt.avgiftKr)})`, 'intaktPerInvanare');
	const [f, v] = ['brytpunktFast', 'brytpunktPerInvanare'];
	return [
		step(
			['kostnadPerInvanare', 'Kostnad som följer folkmängden', 'kr/inv'],
			kostnad.perInvanare,
			c.lutning
		),
		step(['kostnadFast', 'Fast kostnad per kommun', 'kr'], kostnad.fast, c.fast),
		step(
			['intaktPerInvanare', 'Intäkt som följer folkmängden', 'kr/inv'],
			intakt.perInvanare,
			i.lutning
		),
		step(['intaktFast', 'Fast intäkt per kommun', 'kr'], intakt.fast, i.fast),
		step(
			[f, 'Fast kostnad − fast intäkt', 'kr'],
			kostnad.fast - intakt.fast,
			skillnad('kostnadFast', 'intaktFast')
		),
		step(
			[v, 'Kostnad − intäkt per invånare', 'kr/inv'],
			kostnad.perInvanare - intakt.perInvanare,
			skillnad('kostnadPerInvanare', 'intaktPerInvanare')
		),
		kindRow(berakning, exactKind(f, v)),
		sizeRow(
			berakning,
			(namn) => `IF(${namn('brytpunktTyp')}="${TYPTEXT.exakt}",-${namn(f)}/${namn(v)},"")`,
			false
		)
	];
}

const exactKind =
	(fast: string, perInvanare: string): Formel =>
	(namn) => {
		const both = (tecken: string) => `AND(${namn(fast)}${tecken}0,${namn(perInvanare)}${tecken}0)`;
		return `IF(${both('<=')},"${TYPTEXT.alla}",IF(${both('>=')},"${TYPTEXT.ingen}","${TYPTEXT.exakt}"))`;
	};

function step(
	[id, label, enhet]: readonly [string, string, string],
	varde: number,
	formel: Formel
): Nyckeltal {
	return { id, label, enhet, stil: 'decimaler', formel, varde, steg: true };
}

type At = (omrade: string) => string;

/** Slope and fixed part of an amount; what is left by rounding of the fixed part is nothing. */
function lineFormulas(folk: string) {
	const vid =
		(vem: 'MIN' | 'MAX'): At =>
		(omrade) =>
			`INDEX(${omrade},MATCH(${vem}(${folk}),${folk},0))`;
	return (kr: (at: At) => string, perInvanare: string): { lutning: Formel; fast: Formel } => {
		const [minst, storst] = [kr(vid('MIN')), kr(vid('MAX'))];
		return {
			lutning: () => `(${storst}-${minst})/(MAX(${folk})-MIN(${folk}))`,
			fast: (namn) => {
				const del = `${namn(perInvanare)}*MIN(${folk})`;
				return `IF(ABS(${minst}-${del})<=1E-11*(ABS(${minst})+ABS(${del})),0,${minst}-${del})`;
			}
		};
	};
}

const skillnad =
	(a: string, b: string): Formel =>
	(namn) =>
		`IF(ABS(${namn(a)}-${namn(b)})<=1E-9*(ABS(${namn(a)})+ABS(${namn(b)})),0,${namn(a)}-${namn(b)})`;

/** The limit that sorts most kommuner right, of those that the column in the calculation tries. */
function estimated(berakning: Berakning): Nyckeltal[] {
	const { underfinansierad, sorterarRatt: ratt, resultat } = berakning;
	const { sorterarRatt } = resultat.riket.brytpunkt;
	const folk = folkAlla(berakning);
	const antal = `ROWS(${folk})`;
	const totalt = `SUM(${underfinansierad})`;
	const bast = `MAX(MAX(${ratt}),${antal}-MIN(${ratt}))`;
	return [
		kindRow(
			berakning,
			() =>
				`IF(${totalt}=0,"${TYPTEXT.alla}",IF(${totalt}=${antal},"${TYPTEXT.ingen}",IF(${bast}<=MAX(${totalt},${antal}-${totalt}),"${TYPTEXT.otydlig}","${TYPTEXT.skattad}")))`
		),
		sizeRow(
			berakning,
			(namn) =>
				`IF(${namn('brytpunktTyp')}="${TYPTEXT.skattad}",MIN(IF((${ratt}=${bast})+(${antal}-${ratt}=${bast})>0,${folk},"")),"")`,
			true
		),
		{
			id: 'sorterarRatt',
			label: 'Andel kommuner som brytpunkten sorterar rätt',
			enhet: '%',
			stil: 'procent',
			formel: (namn) => `IF(${namn('brytpunkt')}="","",${bast}/${antal})`,
			varde: resultat.riket.brytpunkt.typ === 'skattad' ? sorterarRatt : null
		}
	];
}

function below(berakning: Berakning): Nyckeltal[] {
	const folk = folkAlla(berakning);
	const { antalUnder, folkmangdUnder } = berakning.resultat.riket.brytpunkt;
	const row = (
		id: string,
		[label, enhet, funktion]: readonly [string, string, string],
		varde: number | null
	): Nyckeltal => ({
		id,
		label,
		enhet,
		stil: 'heltal',
		formel: (namn) =>
			`IF(${namn('brytpunkt')}="","",${funktion}(${folk},"<"&${namn('brytpunkt')}))`,
		varde
	});
	return [
		row('antalUnderBrytpunkten', ['Kommuner under brytpunkten', 'kommuner', 'COUNTIF'], antalUnder),
		row(
			'folkmangdUnderBrytpunkten',
			['Invånare under brytpunkten', 'invånare', 'SUMIF'],
			folkmangdUnder
		)
	];
}
