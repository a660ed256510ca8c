import type { Volym } from './volymspec.ts';

const SFI =
	'Noll i 38 kommuner, även stora, betyder troligen att någon annan anordnar utbildningen åt kommunen.';
const LAGE = 'Räknas där skolan ligger, inte där eleven bor.';
const ZERO_HOURS =
	'Noll i sju kommuner beror troligen på utebliven tidregistrering, inte på att ingen får hjälp.';

export const SKOLA: readonly Volym[] = [
	[
		'N11732_barn_forskola_lageskommun',
		'barnForskola',
		'Barn i förskola',
		'barn',
		'barn',
		'Antal barn på förskolor belägna i kommunen, alla huvudmän, oktober.'
	],
	[
		'N11061_forskoleenheter_kommunal_regi',
		'forskoleenheterKommunala',
		'Kommunala förskoleenheter',
		'förskoleenheter',
		'enheter',
		'Antal förskoleenheter i kommunal regi.'
	],
	[
		'N15828_elever_forskoleklass_hemkommun',
		'eleverForskoleklass',
		'Elever i förskoleklass',
		'elever',
		'elever',
		'Antal elever i förskoleklass folkbokförda i kommunen, alla huvudmän.'
	],
	[
		'N15829_elever_grundskola_ak1_9_hemkommun',
		'eleverGrundskola',
		'Elever i grundskolans åk 1–9',
		'elever',
		'elever',
		'Antal elever i årskurs 1–9 folkbokförda i kommunen, alla huvudmän.'
	],
	[
		'N15835_elever_grundskola_f9_hemkommun',
		'eleverGrundskolaF9',
		'Elever i förskoleklass och grundskola',
		'elever',
		'elever',
		'Antal elever i förskoleklass till årskurs 9 folkbokförda i kommunen, alla huvudmän.'
	],
	[
		'N15809_elever_kommunal_grundskola_ak1_9_lageskommun',
		'eleverKommunalGrundskola',
		'Elever i kommunal grundskola åk 1–9',
		'elever',
		'elever',
		'Antal elever i årskurs 1–9 i kommunala grundskolor belägna i kommunen.',
		LAGE
	],
	[
		'N18801_elever_sfi',
		'eleverSfi',
		'Elever i sfi',
		'elever',
		'elever',
		'Antal elever i kommunens utbildning i svenska för invandrare.',
		SFI
	],
	[
		'N18712_elever_anpassad_gymnasieskola_lageskommun',
		'eleverAnpassadGymnasieskola',
		'Elever i anpassad gymnasieskola',
		'elever',
		'elever',
		'Antal elever i anpassade gymnasieskolor belägna i kommunen.',
		LAGE
	]
];

export const OMSORG: readonly Volym[] = [
	[
		'N23805_brukare_sarskilt_boende_65plus',
		'sarskiltBoende65',
		'Personer 65+ i särskilt boende',
		'personer',
		'pers',
		'Antal personer 65 år och äldre i särskilt boende.',
		'Halva tal förekommer, så värdet är troligen ett medelvärde av flera mätningar.'
	],
	[
		'N21702_hemtjansttagare_65plus_ordinart_boende',
		'hemtjansttagare65',
		'Hemtjänsttagare 65+',
		'personer',
		'pers',
		'Antal personer 65 år och äldre med hemtjänst i ordinärt boende.'
	],
	[
		'N21827_timregistrerade_hemtjansttagare_65plus',
		'hemtjansttagareTimmar65',
		'Timregistrerade hemtjänsttagare 65+',
		'personer',
		'pers',
		'Antal personer 65 år och äldre i ordinärt boende med registrerade hemtjänsttimmar.',
		ZERO_HOURS
	],
	[
		'N28801_personer_boende_lss',
		'lssBoende',
		'Personer med boende enligt LSS',
		'personer',
		'pers',
		'Antal personer med beslut om boende enligt LSS.'
	],
	[
		'N28804_personer_daglig_verksamhet_lss',
		'lssDagligVerksamhet',
		'Personer med daglig verksamhet enligt LSS',
		'personer',
		'pers',
		'Antal personer med beslut om daglig verksamhet enligt LSS.'
	],
	[
		'N28811_personer_personlig_assistans_sfb',
		'personligAssistansSfb',
		'Personer med personlig assistans enligt SFB',
		'personer',
		'pers',
		'Antal personer med personlig assistans enligt socialförsäkringsbalken.'
	],
	[
		'N31910_bistandshushall_ekonomiskt_bistand',
		'bistandshushall',
		'Hushåll med ekonomiskt bistånd',
		'hushåll',
		'hushåll',
		'Antal hushåll som fick ekonomiskt bistånd under året.'
	],
	[
		'N31848_bistandsmottagare_ekonomiskt_bistand',
		'bistandsmottagare',
		'Personer med ekonomiskt bistånd',
		'personer',
		'pers',
		'Antal personer, även barn, i hushåll som fick ekonomiskt bistånd under året.'
	],
	[
		'N01986_kommunmottagna_flyktingar',
		'kommunmottagna',
		'Kommunmottagna nyanlända',
		'personer',
		'pers',
		'Antal personer med uppehållstillstånd som togs emot i kommunen under året inom flyktingmottagandet.'
	]
];
