import type { Volym } from './volymspec.ts';

export const ANSTALLDA: readonly Volym[] = [
	[
		'N00098_arsarbetare_totalt',
		'arsarbetare',
		'Årsarbetare i kommunen',
		'årsarbetare',
		'årsarb.',
		'Antal årsarbetare anställda av kommunen, november.'
	],
	[
		'N00053_manadsavlonade_totalt',
		'manadsavlonade',
		'Månadsavlönade',
		'anställda',
		'anst.',
		'Antal månadsavlönade anställda av kommunen, november.'
	],
	[
		'N00233_tillsvidareanstallda_manadsavlonade',
		'tillsvidareanstallda',
		'Tillsvidareanställda',
		'anställda',
		'anst.',
		'Antal tillsvidareanställda månadsavlönade i kommunen, november.'
	],
	[
		'N00230_timavlonade',
		'timavlonade',
		'Timavlönade',
		'anställda',
		'anst.',
		'Antal timavlönade anställda av kommunen, november.'
	],
	[
		'N11104_arsarbetare_forskola_kommunal_regi',
		'arsarbetareForskola',
		'Årsarbetare i kommunal förskola',
		'årsarbetare',
		'årsarb.',
		'Antal årsarbetare i förskolan i kommunal regi.'
	],
	[
		'N20041_arsarbetare_aldre_funktionsneds',
		'arsarbetareVardOmsorg',
		'Årsarbetare i vård och omsorg',
		'årsarbetare',
		'årsarb.',
		'Antal årsarbetare anställda av kommunen inom vård och omsorg om äldre och personer med funktionsnedsättning.',
		'Mycket lågt i enstaka kommuner, troligen där omsorgen drivs av andra.'
	]
];

export const SAMHALLE: readonly Volym[] = [
	['N02938_hushall', 'hushall', 'Hushåll', 'hushåll', 'hushåll', 'Antal hushåll den 31 december.'],
	[
		'N02202_sysselsatta_nattbefolkning',
		'sysselsattaNatt',
		'Sysselsatta som bor i kommunen',
		'personer',
		'pers',
		'Antal sysselsatta efter bostadens belägenhet.'
	],
	[
		'N02201_sysselsatta_dagbefolkning',
		'sysselsattaDag',
		'Sysselsatta som arbetar i kommunen',
		'personer',
		'pers',
		'Antal sysselsatta efter arbetsställets belägenhet.'
	],
	['N01804_fodda', 'fodda', 'Födda', 'barn', 'barn', 'Antal levande födda under året.'],
	['N01805_doda', 'doda', 'Döda', 'personer', 'pers', 'Antal döda under året.']
];

export const TILLAGG: readonly Volym[] = [
	[
		'N18803_elever_anpassad_grundskola_hemkommun',
		'eleverAnpassadGrundskola',
		'Elever i anpassad grundskola',
		'elever',
		'elever',
		'Antal elever i anpassad grundskola folkbokförda i kommunen.'
	],
	[
		'N18804_elever_anpassad_gymnasieskola_hemkommun',
		'eleverAnpassadGymnasieskolaHemkommun',
		'Elever i anpassad gymnasieskola, efter hemkommun',
		'elever',
		'elever',
		'Antal elever i anpassad gymnasieskola folkbokförda i kommunen.'
	],
	[
		'N01990_asylsokande_inskrivna',
		'asylsokande',
		'Inskrivna i Migrationsverkets mottagningssystem',
		'personer',
		'pers',
		'Antal personer inskrivna i Migrationsverkets mottagningssystem i kommunen, däribland asylsökande.'
	],
	[
		'N01801_inflyttade',
		'inflyttade',
		'Inflyttade',
		'personer',
		'pers',
		'Antal inflyttade till kommunen under året, från andra kommuner och utlandet.'
	],
	[
		'N01802_utflyttade',
		'utflyttade',
		'Utflyttade',
		'personer',
		'pers',
		'Antal utflyttade från kommunen under året, till andra kommuner och utlandet.'
	]
];
