import type { Amne } from '#lib/text/meningar/index.ts';

/** Heading of the sentences about each subject. */
export const AMNESRUBRIK: Readonly<Record<Amne, string>> = {
	kostnad: 'Kostnaden',
	pengar: 'Pengarna',
	storlek: 'Små och stora kommuner',
	ekonomi: 'Kommunernas ekonomi',
	alternativ: 'Alternativen jämförda',
	osakerhet: 'Osäkerhet',
	saknas: 'Det som saknas',
	motargument: 'Det som kan invändas'
};
