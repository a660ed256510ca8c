import type { Alternativ, Konsekvensutredning, Statistik } from '#lib/model/index.ts';

function drivareIn({ genomforande, kostnadsposter, finansiering }: Alternativ): string[] {
	return [
		...(genomforande.typ === 'undantag' ? [genomforande.drivare] : []),
		...kostnadsposter.flatMap(({ mangd }) => ('drivare' in mangd ? [mangd.drivare] : [])),
		...finansiering.flatMap(({ perEnhet }) => perEnhet.map(({ drivare }) => drivare))
	];
}

/** True when the document names a drivare that has not been loaded: time to fetch the rest. */
export function saknarKolumn(dokument: Konsekvensutredning, statistik: Statistik): boolean {
	const egna = new Set(dokument.egnaData.map(({ id }) => id));
	return dokument.alternativ
		.flatMap(drivareIn)
		.some((id) => !egna.has(id) && !statistik.kolumner.has(id));
}

/** One choice in the drivare picker. */
export type Drivarval = {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly year: number | null;
	readonly egen: boolean;
};

/** Every column a cost may follow: the document's own first, then the statistics in their order. */
export function drivarval(dokument: Konsekvensutredning, statistik: Statistik): Drivarval[] {
	const egna = dokument.egnaData.map(({ id, namn, enhet, year }) => ({
		id,
		label: namn,
		unit: enhet,
		year,
		egen: true
	}));
	const kolumner = [...statistik.kolumner.values()]
		.filter(({ meta }) => meta.drivare)
		.map(({ meta: { id, label, unit, year } }) => ({ id, label, unit, year, egen: false }));
	return [...egna, ...kolumner];
}
