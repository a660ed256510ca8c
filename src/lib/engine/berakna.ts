import {
	klassgranser,
	type Grundparametrar,
	type Konsekvensutredning,
	type Statistik
} from '#lib/model/index.ts';
import type { Alternativformler } from './alternativ.ts';
import { alternativbrytpunkt } from './alternativbrytpunkt.ts';
import { anmarkningar } from './anmarkningar.ts';
import { formler, type Formler } from './formler.ts';
import { gruppresultat, underfinansierade, type Gruppunderlag } from './grupp.ts';
import { kommunresultat } from './kommuner.ts';
import { mattvektorer } from './mattvektorer.ts';
import { overflow } from './overflow.ts';
import { perYear } from './perYear.ts';
import type { Brytpunkt, Riksresultat } from './gruppresultat.ts';
import type { Alternativresultat, Avslag, KommunResultat, Resultat } from './resultat.ts';
import { storlekselasticitet, storlekskvot } from './storleksmatt.ts';
import { MOTORVERSION } from './version.ts';

/**
 * What every alternative costs each kommun, storleksklass and riket (DESIGN.md §5).
 * Kronor in the document's prisnivå, unrounded; shares 0–1. Pure: same document, statistics and parameters give the
 * same result. A document that cannot be calculated is refused with the numbers that caused it; nothing is thrown.
 */
export function berakna(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	parametrar: Grundparametrar
): Resultat | Avslag {
	const alla = formler(dokument, statistik, parametrar);
	if (!alla.ok) return alla;
	const alternativ: Alternativresultat[] = [];
	for (const formel of alla.alternativ) {
		const resultat = alternativresultat(formel, alla);
		if ('ok' in resultat) return resultat;
		alternativ.push(resultat);
	}
	return {
		ok: true,
		versioner: { motor: MOTORVERSION, statistik: statistik.hash },
		anmarkningar: anmarkningar(alla, alternativ),
		alternativ
	};
}

function alternativresultat(formel: Alternativformler, alla: Formler): Alternativresultat | Avslag {
	const { rakna, underlag, statistik, dokument } = alla;
	const vektorer = mattvektorer(formel, alla);
	const forStort = overflow(formel, rakna);
	if (forStort !== null) return forStort;
	const kommuner = kommunresultat(formel, vektorer, [rakna, underlag, statistik]);
	const grupp: Gruppunderlag = {
		underlag,
		vektorer,
		medSaknade: medSaknade(kommuner),
		underfinansierad: underfinansierade(vektorer),
		riket: { bruttoKr: total(vektorer.matt.bruttoKr), folkmangd: total(underlag.folkmangd) }
	};
	const granser = klassgranser(dokument.storleksgranser);
	const storleksklasser = underlag.klassindex.map((index, k) => ({
		franInvanare: granser[k]?.franInvanare ?? 0,
		tillInvanare: granser[k]?.tillInvanare ?? null,
		...gruppresultat(index, grupp)
	}));
	const { id, namn, typ } = formel.alternativ;
	const riket = riksresultat(
		grupp,
		storleksklasser,
		alternativbrytpunkt(formel, grupp.underfinansierad, alla)
	);
	return {
		id,
		namn,
		typ,
		riket,
		storleksklasser,
		kommuner,
		perYear: perYear(dokument, formel, [rakna, underlag])
	};
}

function riksresultat(
	grupp: Gruppunderlag,
	storleksklasser: Alternativresultat['storleksklasser'],
	brytpunkt: Brytpunkt
): Riksresultat {
	const { underlag, vektorer } = grupp;
	const riket = gruppresultat(underlag.riketsindex, grupp);
	return {
		...riket,
		storlekskvot: storlekskvot(storleksklasser),
		storlekselasticitet: storlekselasticitet(vektorer.matt.bruttoKrPerInvanare, underlag.folkmangd),
		brytpunkt,
		betalare: {
			kommunernaKr: riket.summor.nettoKr,
			statenKr: riket.summor.ersattningKr,
			regionernaKr: 0,
			avgifterKr: riket.summor.avgiftKr
		}
	};
}

function medSaknade(kommuner: readonly KommunResultat[]): Uint8Array {
	const result = new Uint8Array(kommuner.length);
	kommuner.forEach(({ saknade }, i) => {
		if (saknade.length > 0) result[i] = 1;
	});
	return result;
}

const total = (vektor: Float64Array) => vektor.reduce((sum, varde) => sum + varde, 0);
