/** What the strip chart can show, and as what. */
export const MATTVAL = [
	{ value: 'nettoKrPerInvanare', text: 'Netto' },
	{ value: 'bruttoKrPerInvanare', text: 'Kostnad' },
	{ value: 'ersattningKrPerInvanare', text: 'Ersättning' }
] as const;

export const VYVAL = [
	{ value: 'diagram', text: 'Diagram' },
	{ value: 'tabell', text: 'Tabell' }
] as const;
