import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { tomTeckning } from '#lib/charts/diagram/teckning.ts';
import type { Alternativresultat, Dragresultat } from '#lib/engine/index.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { klassindelning } from '#lib/text/fordelning/index.ts';
import { kallrad, sammanhangFor, type Sammanhang } from '#lib/text/index.ts';
import { osakerhetsgrupper, osakerhetskalla, tackning } from '#lib/text/osakerhet/index.ts';
import { EXPORTFORMAT, type Diagramformat } from '../format.ts';
import { arsbild } from './arsbild.ts';
import { banbild } from './banbild.ts';
import { delbild } from './delbild.ts';
import { koncentrationsbild } from './koncentrationsbild.ts';
import { kontobild } from './kontobild.ts';
import { FORVALDA_PRICKAR, prickbild } from './prickbild.ts';
import { FORVALD, stapelbild } from './stapelbild.ts';
import { tornadobild } from './tornadobild.ts';

/** What a chart is drawn from. */
export type Bildunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly resultat: Alternativresultat;
	/** The draws; null for the charts that need none. */
	readonly dragna: Dragresultat | null;
};

/** The chart of a format, as its view shows it before anything is chosen there. */
export function bildFor(format: Diagramformat, underlag: Bildunderlag): Diagrambild {
	const { dokument, statistik, resultat } = underlag;
	const sammanhang = sammanhangFor(dokument, statistik);
	const indelning = klassindelning(resultat);
	switch (format) {
		case 'svg-konto':
			return kontobild(resultat, { perInvanare: false, aren: false }, sammanhang);
		case 'svg-klasser':
			return stapelbild(resultat, [indelning, FORVALD], sammanhang);
		case 'svg-poster': {
			const alternativ = dokument.alternativ.find(({ id }) => id === resultat.id);
			if (alternativ === undefined) throw new Error(`No alternative ${resultat.id}.`);
			const val = { indelning, visa: 'andel', tid: 'ar' } as const;
			return delbild([resultat, alternativ], val, sammanhang);
		}
		case 'svg-koncentration':
			return koncentrationsbild(resultat, 'ar', sammanhang);
		case 'svg-ar':
			return banbild(resultat, { klass: null, perInvanare: false }, sammanhang);
		default:
			return uncertain(format, underlag, sammanhang) ?? empty(format, underlag, sammanhang);
	}
}

type Osakert = Extract<
	Diagramformat,
	'svg-utfall' | 'svg-osakra-ar' | 'svg-kanslighet' | 'svg-kanslighet-minsta'
>;

function uncertain(
	format: Osakert,
	{ dokument, resultat, dragna }: Bildunderlag,
	sammanhang: Sammanhang
): Diagrambild | null {
	const drag = dragFor({ resultat, dragna });
	if (dragna === null || !drag?.osaker) return null;
	const kalla = osakerhetskalla(dragna, sammanhang, tackning(dokument, resultat.id));
	if (format === 'svg-utfall') {
		const [grupp] = osakerhetsgrupper(resultat, drag);
		const val = { ...FORVALDA_PRICKAR, alternativ: drag.id, sammanhang, kalla };
		return grupp === undefined ? null : prickbild(grupp, val);
	}
	if (format === 'svg-osakra-ar') {
		const { perYear } = drag;
		return perYear === undefined
			? null
			: arsbild(drag.id, [perYear, resultat.perYear], [sammanhang, kalla]);
	}
	const { kanslighet } = drag;
	if (kanslighet === null || kanslighet.antaganden.length === 0) return null;
	const svar = format === 'svg-kanslighet' ? 'riket' : 'minstaKlassen';
	return tornadobild(drag.id, [kanslighet, svar], [sammanhang, kalla]);
}

const dragFor = ({ resultat, dragna }: Pick<Bildunderlag, 'resultat' | 'dragna'>) =>
	dragna?.alternativ.find(({ id }) => id === resultat.id);

/** Where there is nothing to draw, the picture says why. */
function empty(format: Osakert, underlag: Bildunderlag, sammanhang: Sammanhang): Diagrambild {
	const skal =
		dragFor(underlag)?.osaker === true
			? 'Varje antagandes del i osäkerheten går inte att räkna för den här utredningen.'
			: 'Ingen osäkerhet är angiven för alternativet.';
	return {
		id: EXPORTFORMAT[format].tillagg,
		format,
		rubrik: 'Osäkerhet',
		underrubrik: skal,
		beskrivning: skal,
		kalla: kallrad(sammanhang),
		rita: (bredd) => tomTeckning(bredd, skal),
		tabell: { kolumner: [], rader: [] }
	};
}
