import type { Exportformat } from '#lib/export/format.ts';

/** One kind of file in the dialog: what it is called and what it is for. */
export type Filval = {
	readonly format: Exportformat;
	/** True for a picture in pixels, made from the drawing. */
	readonly bild?: boolean;
	readonly namn: string;
	readonly text: string;
};

export type Filgrupp = { readonly rubrik: string; readonly val: readonly Filval[] };

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
	{
		rubrik: 'Diagram',
		val: [
			{
				format: 'svg',
				namn: 'Diagram som SVG',
				text: 'Skarpt i alla storlekar, för rapporter och webben. Nettokostnad per invånare i alla kommuner.'
			},
			{
				format: 'svg',
				bild: true,
				namn: 'Diagram som PNG',
				text: 'Samma diagram som bild, för program som inte tar emot SVG.'
			}
		]
	},
	{
		rubrik: 'Data',
		val: [
			{
				format: 'json',
				namn: 'Utredning och resultat som JSON',
				text: 'Alla alternativ med alla decimaler, för egna program och kontrollräkning.'
			}
		]
	}
];
