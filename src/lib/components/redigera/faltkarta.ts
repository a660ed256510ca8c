/**
 * Which component enters each field of the document. The test beside it walks the schema: a field that is missing
 * here, or that its component does not name, has no way in and fails the build. `[]` is an item of a list, `{}` a
 * value of a record.
 */
const FALT = {
	'Dokumentfalt.svelte': [
		'titel',
		'beskrivning',
		'diarienummer',
		'regelgivare.typ',
		'regelgivare.namn',
		'prisnivaYear',
		'startYear',
		'slutYear',
		'statistik'
	],
	'Gransfalt.svelte': ['storleksgranser[]'],
	'Parameterfalt.svelte': [
		'parametrar.arsarbetskraftKr',
		'parametrar.arsarbetskraftKr{}',
		'parametrar.timkostnadKr',
		'parametrar.timkostnadKr{}',
		'parametrar.arsarbetstidTimmar',
		'parametrar.arligtIndex',
		'parametrar.internranta'
	],
	'Kallrutor.svelte': [
		'parametrar.kallor{}.typ',
		'parametrar.kallor{}.text',
		'parametrar.kallor{}.url',
		'egnaData[].kalla.typ',
		'egnaData[].kalla.text',
		'egnaData[].kalla.url',
		'alternativ[].kostnadsposter[].kalla.typ',
		'alternativ[].kostnadsposter[].kalla.text',
		'alternativ[].kostnadsposter[].kalla.url',
		'alternativ[].finansiering[].kalla.typ',
		'alternativ[].finansiering[].kalla.text',
		'alternativ[].finansiering[].kalla.url'
	],
	'Kallafalt.svelte': [
		'alternativ[].kostnadsposter[].motivering',
		'alternativ[].kostnadsposter[].kommentar',
		'alternativ[].finansiering[].motivering',
		'alternativ[].finansiering[].kommentar'
	],
	'../egnadata/Egenkolumn.svelte': ['egnaData[].namn', 'egnaData[].enhet', 'egnaData[].year'],
	'../egnadata/Vardelista.svelte': ['egnaData[].varden{}'],
	'../texter/Punktfalt.svelte': ['texter.klara[]', 'texter.motiveringSaknas{}'],
	'Alternativfalt.svelte': [
		'alternativ[].namn',
		'alternativ[].beskrivning',
		'alternativ[].fordelar',
		'alternativ[].nackdelar'
	],
	'Alternativtyp.svelte': ['alternativ[].typ'],
	'Genomforandefalt.svelte': [
		'alternativ[].genomforande.typ',
		'alternativ[].genomforande.drivare',
		'alternativ[].genomforande.under',
		'alternativ[].genomforande.kvarvarandeAndel',
		'alternativ[].genomforande.kommuner[]'
	],
	'Postfalt.svelte': [
		'alternativ[].kostnadsposter[].namn',
		'alternativ[].kostnadsposter[].avser',
		'alternativ[].kostnadsposter[].sektor',
		'alternativ[].kostnadsposter[].minst',
		'alternativ[].kostnadsposter[].hogst',
		'alternativ[].kostnadsposter[].delbar',
		'alternativ[].kostnadsposter[].euKrav'
	],
	'Uppfylltfalt.svelte': [
		'alternativ[].kostnadsposter[].redanUppfyllt',
		'alternativ[].kostnadsposter[].redanUppfyllt[]'
	],
	'Taktfalt.svelte': [
		'alternativ[].kostnadsposter[].takt.typ',
		'alternativ[].kostnadsposter[].takt.fromYear',
		'alternativ[].kostnadsposter[].takt.tomYear',
		'alternativ[].kostnadsposter[].takt.year',
		'alternativ[].kostnadsposter[].takt.avskrivningYears',
		'alternativ[].kostnadsposter[].takt.intervallYears'
	],
	'Mangdfalt.svelte': [
		'alternativ[].kostnadsposter[].mangd.typ',
		'alternativ[].kostnadsposter[].mangd.antal',
		'alternativ[].kostnadsposter[].mangd.antal[]',
		'alternativ[].kostnadsposter[].mangd.drivare',
		'alternativ[].kostnadsposter[].mangd.antalPerEnhet',
		'alternativ[].kostnadsposter[].mangd.perPaborjade',
		'alternativ[].kostnadsposter[].mangd.referens',
		'alternativ[].kostnadsposter[].mangd.elasticitet',
		'alternativ[].kostnadsposter[].mangd.egnaData'
	],
	'Prisfalt.svelte': [
		'alternativ[].kostnadsposter[].pris.typ',
		'alternativ[].kostnadsposter[].pris.krPerEnhet',
		'alternativ[].kostnadsposter[].pris.timmarPerEnhet',
		'alternativ[].kostnadsposter[].pris.timkostnad',
		'alternativ[].kostnadsposter[].pris.arsarbetskrafterPerEnhet',
		'alternativ[].kostnadsposter[].pris.lon'
	],
	'Osakerhetsfalt.svelte': [
		'alternativ[].kostnadsposter[].osakerhet.lag',
		'alternativ[].kostnadsposter[].osakerhet.hog',
		'alternativ[].kostnadsposter[].osakerhet.lokalSpridning',
		'alternativ[].kostnadsposter[].osakerhet.samvariation',
		'alternativ[].kostnadsposter[].osakerhet.standardgranser'
	],
	'Spannpar.svelte': [
		'parametrar.osakerhet{}.lag',
		'parametrar.osakerhet{}.hog',
		'alternativ[].kostnadsposter[].redanUppfylltOsakerhet.lag',
		'alternativ[].kostnadsposter[].redanUppfylltOsakerhet.hog',
		'alternativ[].finansiering[].andelSomSokerOsakerhet.lag',
		'alternativ[].finansiering[].andelSomSokerOsakerhet.hog'
	],
	'Finansieringsfalt.svelte': [
		'alternativ[].finansiering[].namn',
		'alternativ[].finansiering[].typ',
		'alternativ[].finansiering[].grundbeloppKr',
		'alternativ[].finansiering[].totaltKr',
		'alternativ[].finansiering[].golvKr',
		'alternativ[].finansiering[].takKr',
		'alternativ[].finansiering[].fromYear',
		'alternativ[].finansiering[].tomYear',
		'alternativ[].finansiering[].indexeras',
		'alternativ[].finansiering[].andelSomSoker',
		'alternativ[].finansiering[].ansokan.timmar',
		'alternativ[].finansiering[].ansokan.timkostnad'
	],
	'PerEnhet.svelte': [
		'alternativ[].finansiering[].perEnhet[].drivare',
		'alternativ[].finansiering[].perEnhet[].krPerEnhet'
	]
} as const;

/** Component by field. The points of the law share one component, which takes its field from the law's own list. */
export const FALTKARTA: ReadonlyMap<string, string> = new Map(
	Object.entries(FALT).flatMap(([fil, falt]) => falt.map((path) => [path, fil] as const))
);

/** Fields that nobody enters, with the reason. */
export const UTAN_FALT: Readonly<Record<string, string>> = {
	format: 'The format and its version; set by the app.',
	'egnaData[].id': 'Made from the name; references go by it.',
	'alternativ[].id': 'Made from the name; references go by it.',
	'alternativ[].valt':
		'A button: "Gör till valt alternativ" marks one and takes the mark from the others.',
	'alternativ[].kostnadsposter[].id': 'Made from the name; results go by it.',
	'alternativ[].finansiering[].id': 'Made from the name; results go by it.',
	'meningar[].id': 'The name of the sentence; made by the rule.',
	'meningar[].val': 'Buttons: "Ta med" and "Stryk".',
	'meningar[].text': 'Written over the sentence itself, in Meningsrad.svelte.',
	'meningar[].fingeravtryck': 'Of the sentence that was rewritten; set by the app.',
	'meningar[].siffror[]': 'Of the sentence that was rewritten; set by the app.'
};
