import type { Alternativresultat, Resultat } from '#lib/engine/index.ts';
import { belopp, klassnamn, mattTal, tal } from '#lib/format/index.ts';
import type { Osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { osakerhetstext } from './osakerhetstext.ts';
import { table } from './texttabell.ts';
import { rubrikText } from '#lib/text/index.ts';

/** The result to read in a terminal: sentence, key figures and class table per alternative. */
export function resultattext(
	resultat: Resultat,
	dokument: Konsekvensutredning,
	osakerhet?: Osakerhetsdata
): string {
	const head = [
		dokument.titel,
		`Kronor per år i ${dokument.prisnivaYear} års priser när allt är infört (${dokument.slutYear}). Statistik ${dokument.statistik}. Motor ${resultat.versioner.motor}.`
	];
	const alternativ = resultat.alternativ.map((ett) =>
		osakerhet === undefined
			? alternativtext(ett)
			: `${alternativtext(ett)}\n\n${osakerhetstext(ett, osakerhet, dokument)}`
	);
	const obs = resultat.anmarkningar.map(({ text }) => `Obs: ${text}`);
	return [head.join('\n'), ...alternativ, obs.join('\n')].filter((del) => del !== '').join('\n\n');
}

function alternativtext(resultat: Alternativresultat): string {
	const { riket, namn } = resultat;
	const rows = [
		KOLUMNER.map(({ rubrik }) => rubrik),
		...resultat.storleksklasser.map((klass) =>
			row(klassnamn(klass.franInvanare, klass.tillInvanare), klass)
		),
		row('Riket', riket)
	];
	return [
		`${namn}\n${rubrikText(resultat)}`,
		`Kostnad ${belopp(riket.summor.bruttoKr)}, ersättning ${belopp(riket.summor.ersattningKr)}, netto ${belopp(riket.summor.nettoKr)}.`,
		table(rows)
	].join('\n');
}

type Grupp = Alternativresultat['riket'] | Alternativresultat['storleksklasser'][number];

const KOLUMNER: readonly { rubrik: string; varde: (grupp: Grupp) => string }[] = [
	{ rubrik: 'Invånare', varde: () => '' },
	{ rubrik: 'Kommuner', varde: ({ antalKommuner }) => tal(antalKommuner) },
	{ rubrik: 'Netto kr', varde: ({ summor }) => mattTal('nettoKr', summor.nettoKr) },
	{
		rubrik: 'Brutto kr/inv',
		varde: ({ matt }) => mattTal('bruttoKrPerInvanare', matt.bruttoKrPerInvanare.medel)
	},
	{
		rubrik: 'Netto kr/inv',
		varde: ({ matt }) => mattTal('nettoKrPerInvanare', matt.nettoKrPerInvanare.medel)
	},
	{
		rubrik: 'Median',
		varde: ({ matt }) => mattTal('nettoKrPerInvanare', matt.nettoKrPerInvanare.median)
	},
	{ rubrik: 'Underfin.', varde: ({ antalUnderfinansierade }) => tal(antalUnderfinansierade) }
];

function row(namn: string, grupp: Grupp): string[] {
	return [namn, ...KOLUMNER.slice(1).map(({ varde }) => varde(grupp))];
}
