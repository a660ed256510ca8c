/** The measures of a kommun, a size class and riket, in the order tables show them. */
export const MATT = [
	'engangKr',
	'lopandeKr',
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr',
	'engangKrPerInvanare',
	'bruttoKrPerInvanare',
	'ersattningKrPerInvanare',
	'nettoKrPerInvanare',
	'finansieringsgrad',
	'skatteOre',
	'andelAvNettokostnad',
	'arsarbetskrafter'
] as const;

/** Those that are kronor per inhabitant. */
export const PER_INVANARE = [
	'engangKrPerInvanare',
	'bruttoKrPerInvanare',
	'ersattningKrPerInvanare',
	'nettoKrPerInvanare'
] as const satisfies readonly (typeof MATT)[number][];

export type Matt = (typeof MATT)[number];
