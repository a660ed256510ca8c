import { klassgranser } from '#lib/model/index.ts';
import type { Alternativformler } from './alternativ.ts';
import { alternativbrytpunkt } from './alternativbrytpunkt.ts';
import type { Formler } from './formler.ts';
import { gruppresultat, underfinansierade, type Gruppunderlag } from './grupp.ts';
import type { Brytpunkt, Riksresultat } from './gruppresultat.ts';
import { kommunresultat } from './kommuner.ts';
import { mattvektorer } from './mattvektorer.ts';
import { overflow } from './overflow.ts';
import { perYear } from './perYear.ts';
import type { Alternativresultat, Avslag, KommunResultat } from './resultat.ts';
import { storlekselasticitet, storlekskvot } from './storleksmatt.ts';

/** One alternative: every kommun, storleksklass and riket; refused when an amount is absurdly large. */
export function alternativresultat(
	formel: Alternativformler,
	alla: Formler
): Alternativresultat | Avslag {
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
