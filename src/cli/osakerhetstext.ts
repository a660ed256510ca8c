import type { Alternativresultat, Gruppdrag } from '#lib/engine/index.ts';
import type { Osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import {
	intervallText,
	klassnamn,
	kvantilText,
	mattDecimals,
	sannolikhetstext,
	tal
} from '#lib/format/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { standardmening, tackning, utanOsakerhet } from '#lib/text/osakerhet/index.ts';
import { table } from './texttabell.ts';

const MATT = 'nettoKrPerInvanare';

/** What netto per inhabitant can be, class by class, to read in a terminal. */
export function osakerhetstext(
	{ id, typ, namn, storleksklasser, riket }: Alternativresultat,
	{ alternativ, dragningar, fro }: Osakerhetsdata,
	dokument: Konsekvensutredning
): string {
	const drag = alternativ.find((ett) => ett.id === id);
	const tackt = tackning(dokument, id);
	if (drag?.osaker !== true) return utanOsakerhet({ typ, namn }, tackt);
	const standard = standardmening(tackt);
	const decimals = mattDecimals(
		MATT,
		storleksklasser.map((klass) => klass.matt[MATT].medel)
	);
	const row = (namn: string, grupp: Gruppdrag | undefined): string[] => {
		const spann = grupp?.matt[MATT];
		return [
			namn,
			intervallText(spann, { decimals }),
			kvantilText(spann?.median, spann, { decimals }),
			sannolikhetstext(grupp?.sannolikheter?.over0),
			sannolikhetstext(grupp?.sannolikheter?.over250)
		];
	};
	const rows = [
		['Invånare', 'P10–P90', 'Median', 'Över 0', 'Över 250'],
		...storleksklasser.map((klass, k) =>
			row(klassnamn(klass.franInvanare, klass.tillInvanare), drag.storleksklasser[k])
		),
		row('Riket', drag.riket)
	];
	return [
		`Osäkerhet i netto kr/inv: ${tal(dragningar)} dragningar med frö ${fro}. ${riket.antalKommuner} kommuner.`,
		table(rows),
		...(standard === null ? [] : [standard])
	].join('\n');
}
