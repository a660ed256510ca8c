import type { Exportformat } from '#lib/export/format.ts';

/** One kind of file in the dialog: what it is called and what it is for. */
export type Filval = {
	readonly format: Exportformat;
	readonly namn: string;
	readonly text: string;
};

export type Filgrupp = {
	readonly rubrik: string;
	/** What goes for all of them. */
	readonly text?: string;
	/** `diagram`: any of the charts (`DIAGRAM`), as a drawing or a picture. */
	readonly val: readonly Filval[] | 'diagram';
};

/** The files in the order of how often they are wanted. */
export const FILGRUPPER: readonly Filgrupp[] = [
	{
		rubrik: 'Arbeta vidare',
		val: [
			{
				format: 'docx',
				namn: 'Word-dokument',
				text: 'Lagens rubriker i ordning med dina texter, tabeller, diagram och bilagor. Det som saknas är märkt.'
			},
			{
				format: 'xlsx',
				namn: 'Arbetsbok med formler',
				text: 'Excel, alla alternativ. Ändra en lön eller ett bidrag så räknas alla kommuner om. Antaganden och källor följer med.'
			}
		]
	},
	{
		rubrik: 'Tabeller',
		text: 'Anger utredningen osäkerhet står P10, median och P90 för nettokostnaden sist i varje tabell.',
		val: [
			{
				format: 'xlsx-varden',
				namn: 'Tabeller utan formler',
				text: 'Excel. Storleksklasserna och alla kommuner som färdiga siffror, att sortera och klistra in.'
			},
			{
				format: 'csv-klasser',
				namn: 'CSV för Excel: storleksklasser',
				text: 'Semikolon och decimalkomma, avrundade siffror.'
			},
			{
				format: 'csv',
				namn: 'CSV för Excel: kommuner',
				text: 'Semikolon och decimalkomma, en rad per kommun.'
			},
			{
				format: 'csv-klasser-maskin',
				namn: 'CSV för program: storleksklasser',
				text: 'Komma och decimalpunkt, alla decimaler, inga rader ovanför tabellen.'
			},
			{
				format: 'csv-maskin',
				namn: 'CSV för program: kommuner',
				text: 'Komma och decimalpunkt, alla decimaler, en rad per kommun.'
			}
		]
	},
	{ rubrik: 'Diagram', val: 'diagram' },
	{
		rubrik: 'Data',
		val: [
			{
				format: 'json',
				namn: 'Utredning och resultat som JSON',
				text: 'Alla alternativ med alla decimaler, för egna program och kontrollräkning. Intervall för riket, storleksklasser och kommuner när utredningen anger osäkerhet.'
			}
		]
	}
];

/** The charts of every view that has any, in the order of the views; the first is the one to begin with. */
export const DIAGRAM: readonly {
	readonly value: Extract<Exportformat, `svg${string}`>;
	readonly text: string;
	readonly grupp: string;
}[] = [
	{ value: 'svg', text: 'Nettokostnad i alla kommuner', grupp: 'Översikt' },
	{ value: 'svg-konto', text: 'Från kostnad till netto', grupp: 'Översikt' },
	{ value: 'svg-klasser', text: 'Nettokostnad per storleksklass', grupp: 'Fördelning' },
	{ value: 'svg-poster', text: 'Vad kostnaden består av', grupp: 'Fördelning' },
	{ value: 'svg-koncentration', text: 'Koncentrationskurva', grupp: 'Fördelning' },
	{ value: 'svg-ar', text: 'År för år', grupp: 'Fördelning' },
	{ value: 'svg-utfall', text: 'Lika troliga fall', grupp: 'Osäkerhet' },
	{ value: 'svg-osakra-ar', text: 'År för år, med osäkerhet', grupp: 'Osäkerhet' },
	{ value: 'svg-kanslighet', text: 'Vad osäkerheten beror på, riket', grupp: 'Osäkerhet' },
	{
		value: 'svg-kanslighet-minsta',
		text: 'Vad osäkerheten beror på, minsta kommunerna',
		grupp: 'Osäkerhet'
	}
];
