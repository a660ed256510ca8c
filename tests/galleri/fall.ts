import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import {
	bidrag,
	dokument,
	FOLKMANGD,
	GRUND,
	post,
	smaKommuner,
	type Del
} from '../laws/smaKommuner.ts';

/** The odd cases a chart has to make sense of, calculated by the engine for a country of five kommuner. */
export type Fall = {
	readonly id: string;
	readonly namn: string;
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
};

const kr = (krPerEnhet: number) => ({ pris: { typ: 'kr', krPerEnhet } });
const per = (drivare: string) => ({ mangd: { typ: 'perEnhet', drivare, antalPerEnhet: 1 } });
const funktion = post({ id: 'funktion', namn: 'Samordningsfunktion', ...kr(400_000) });
const larande = post({ id: 'elever', namn: 'Insatser i skolan', ...per('elever'), ...kr(120) });
const start = post({
	id: 'start',
	namn: 'Införande',
	takt: { typ: 'engang', year: 2026, avskrivningYears: 5 },
	...kr(150_000)
});
const pengar = (krPerEnhet: number) => bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet }] });
const vanligt = { poster: [funktion, larande, start], finansiering: [pengar(20)] };

const fall = (
	[id, namn]: readonly [string, string],
	forslag: Parameters<typeof dokument>[0],
	rest: { readonly del?: Del; readonly statistik?: Statistik } = {}
): Fall => ({
	id,
	namn,
	dokument: dokument(forslag, { titel: namn, ...rest.del }),
	statistik: rest.statistik ?? smaKommuner(),
	parametrar: GRUND
});

function baraEn(): Statistik {
	const fem = smaKommuner();
	const kolumner = [...fem.kolumner].map(
		([id, kolumn]) => [id, { ...kolumn, values: kolumn.values.slice(0, 1) }] as const
	);
	return { ...fem, kommuner: fem.kommuner.slice(0, 1), kolumner: new Map(kolumner) };
}

const manga = Array.from({ length: 12 }, (_, i) =>
	post({ id: `p${i}`, namn: `Uppgift nummer ${i + 1}`, ...kr(10_000 * (i + 1)) })
);

const osaker = (lokalSpridning: number) => ({ osakerhet: { lag: 0.6, hog: 1.5, lokalSpridning } });
const osakert = {
	...vanligt,
	poster: [
		post({ ...funktion, ...osaker(0.2) }),
		post({ ...larande, ...osaker(0) }),
		post({ ...start, ...osaker(0) })
	]
};

export const FALL: readonly Fall[] = [
	fall(['vanligt', 'Ett vanligt krav'], vanligt),
	fall(['osakert', 'Ett krav med osäkerhet'], osakert),
	fall(['tom-klass', 'En storleksklass utan kommuner'], vanligt, {
		del: { storleksgranser: [500, 5000, 20_000, 500_000] }
	}),
	fall(['en-kommun', 'En enda kommun'], vanligt, { statistik: baraEn() }),
	fall(
		['allt-saknas', 'Uppgifter saknas för alla'],
		{ poster: [larande] },
		{
			statistik: smaKommuner({ elever: FOLKMANGD.map(() => null) })
		}
	),
	fall(
		['delvis-saknas', 'Uppgifter saknas i den minsta klassen'],
		{ poster: [larande] },
		{
			statistik: smaKommuner({ elever: [null, 600, 1000, 2500, 12_000] })
		}
	),
	fall(['allt-noll', 'Ingen kostnad'], { poster: [post(kr(0))] }),
	fall(['overskott', 'Pengarna är mer än kostnaden'], { ...vanligt, finansiering: [pengar(90)] }),
	fall(['lika', 'Samma kostnad per invånare överallt'], {
		poster: [post({ namn: 'Per invånare', ...per('folkmangd'), ...kr(12) })],
		finansiering: [pengar(12)]
	}),
	fall(['en-miljon', 'En kommun med en miljon invånare'], vanligt, {
		statistik: smaKommuner({ folkmangd: [1000, 1000, 2000, 4000, 1_000_000] })
	}),
	fall(['besparing', 'En post kostar, en sparar'], {
		poster: [funktion, post({ id: 'spar', namn: 'Färre rapporter', ...kr(-250_000) })],
		finansiering: [bidrag({ typ: 'avgift', namn: 'Avgift', grundbeloppKr: 30_000 })]
	}),
	fall(['manga-poster', 'Tolv poster'], { poster: manga, finansiering: [pengar(5)] })
];
