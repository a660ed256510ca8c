/** The measures of the table of all kommuner, in order: on the screen, in Word and on the clipboard. */
export const KOMMUNMATT = [
	'bruttoKrPerInvanare',
	'ersattningKrPerInvanare',
	'nettoKrPerInvanare',
	'nettoKr',
	'finansieringsgrad',
	'skatteOre',
	'arsarbetskrafter'
] as const;
