import type { Alternativ, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import {
	arsarbetskraftKr,
	arsarbetstidTimmar,
	timkostnadKr,
	type Parameterkalla
} from './parameter.ts';
import type { Avslag } from './resultat.ts';

type Referens = { readonly path: string; readonly id: string };

/** Refuses a document that names statistics or staff groups that do not exist; null when all are found. */
export function checkReferenser(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	parametrar: Parameterkalla
): Avslag | null {
	if (dokument.statistik !== statistik.snapshot) {
		return {
			ok: false,
			kind: 'okand_statistik',
			path: 'statistik',
			message: `Dokumentet använder statistiken ${dokument.statistik}, men här finns ${statistik.snapshot}. Byt till ${statistik.snapshot} eller öppna filen i den version av Bärkraft som den gjordes i.`,
			tal: { dokumentets: dokument.statistik, tillganglig: statistik.snapshot }
		};
	}
	return (
		checkEgnaData(dokument, statistik) ??
		checkDrivare(dokument, statistik) ??
		checkPersonal(dokument, parametrar)
	);
}

function checkEgnaData({ egnaData }: Konsekvensutredning, statistik: Statistik): Avslag | null {
	const index = egnaData.findIndex(
		({ id }) => statistik.kolumner.has(id) || id === 'storleksklass'
	);
	const krock = egnaData[index];
	if (krock === undefined) return null;
	return {
		ok: false,
		kind: 'egna_data_namnkrock',
		path: `egnaData[${index}].id`,
		message: `Id ”${krock.id}” används redan av statistiken. Ge den egna kolumnen ett annat id.`,
		tal: { id: krock.id }
	};
}

function checkDrivare(dokument: Konsekvensutredning, statistik: Statistik): Avslag | null {
	const egna = new Set(dokument.egnaData.map(({ id }) => id));
	const okand = dokument.alternativ
		.flatMap(drivareI)
		.find(({ id }) => !egna.has(id) && !statistik.kolumner.has(id));
	if (okand === undefined) return null;
	return {
		ok: false,
		kind: 'okand_drivare',
		path: okand.path,
		message: `Drivaren ”${okand.id}” finns inte i statistiken eller i egna data. Välj en annan.`,
		tal: { drivare: okand.id }
	};
}

function drivareI(alternativ: Alternativ, index: number): Referens[] {
	const path = `alternativ[${index}]`;
	const { genomforande, kostnadsposter, finansiering } = alternativ;
	return [
		...(genomforande.typ === 'undantag'
			? [{ path: `${path}.genomforande.drivare`, id: genomforande.drivare }]
			: []),
		...kostnadsposter.flatMap(({ mangd }, i) =>
			'drivare' in mangd
				? [{ path: `${path}.kostnadsposter[${i}].mangd.drivare`, id: mangd.drivare }]
				: []
		),
		...finansiering.flatMap(({ perEnhet }, i) =>
			perEnhet.map(({ drivare }, j) => ({
				path: `${path}.finansiering[${i}].perEnhet[${j}].drivare`,
				id: drivare
			}))
		)
	];
}

function checkPersonal(
	{ alternativ }: Konsekvensutredning,
	parametrar: Parameterkalla
): Avslag | null {
	const okand = alternativ
		.flatMap(personalI)
		.find(
			({ id, timme }) =>
				(timme ? timkostnadKr(parametrar, id) : arsarbetskraftKr(parametrar, id)) === null ||
				(timme && arsarbetstidTimmar(parametrar) === null)
		);
	if (okand === undefined) return null;
	return {
		ok: false,
		kind: 'okand_personalgrupp',
		path: okand.path,
		message: `Personalgruppen ”${okand.id}” har ingen kostnad. Ange den bland parametrarna eller välj en annan.`,
		tal: { personalgrupp: okand.id }
	};
}

function personalI(alternativ: Alternativ, index: number): (Referens & { timme: boolean })[] {
	const path = `alternativ[${index}]`;
	return [
		...alternativ.kostnadsposter.flatMap(({ pris }, i) => {
			const prisPath = `${path}.kostnadsposter[${i}].pris`;
			if (pris.typ === 'tid')
				return [{ path: `${prisPath}.timkostnad`, id: pris.timkostnad, timme: true }];
			return pris.typ === 'tjanst' ? [{ path: `${prisPath}.lon`, id: pris.lon, timme: false }] : [];
		}),
		...alternativ.finansiering.flatMap(({ ansokan }, i) =>
			ansokan.timmar > 0
				? [
						{
							path: `${path}.finansiering[${i}].ansokan.timkostnad`,
							id: ansokan.timkostnad,
							timme: true
						}
					]
				: []
		)
	];
}
