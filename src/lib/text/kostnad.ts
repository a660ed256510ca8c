import type { Alternativresultat } from '#lib/engine/index.ts';
import { mening, type Mening } from './delar.ts';
import { hasPengar, isNoll, riket, summa } from './figurer.ts';

/** `Förslaget`, `Nollalternativet`, `Alternativet ”Med grundbelopp”`: the subject of the sentences. */
export function subjekt({ typ, namn }: Pick<Alternativresultat, 'typ' | 'namn'>): string {
	if (typ === 'forslag') return 'Förslaget';
	return typ === 'nollalternativ' ? 'Nollalternativet' : `Alternativet ”${namn}”`;
}

/** The first sentence: what it costs the kommuner a year, and what the state and fees pay. */
export function kostnadsmening(resultat: Alternativresultat): Mening {
	const { bruttoKr, ersattningKr, engangKr } = resultat.riket.summor;
	const hasIncome = hasPengar(resultat);
	const vem = subjekt(resultat);
	const figure = (matt: 'bruttoKr' | 'engangKr') => summa(resultat.id, riket(resultat), matt);
	if (isNoll(bruttoKr, ersattningKr)) {
		if (!isNoll(engangKr, 1)) {
			const verb = engangKr > 0 ? 'kosta' : 'spara';
			const tail = hasIncome ? mening`. ${intaktsmening(resultat, 'Varje år')}` : mening`.`;
			return mening`${vem} beräknas ${verb} kommunerna ${figure('engangKr')} en gång och inget om året därefter${tail}`;
		}
		if (!hasIncome) return mening`${vem} innebär inga kostnader för kommunerna.`;
		return mening`${vem} innebär inga kostnader för kommunerna. ${intaktsmening(resultat, 'Varje år')}`;
	}
	const verb = bruttoKr > 0 ? 'kosta' : 'spara';
	const tail = hasIncome ? betalare(resultat) : '';
	const once = isNoll(engangKr, 1)
		? ''
		: mening` ${engangKr > 0 ? 'Därtill kommer' : 'Därtill sparas'} ${figure('engangKr')} en gång.`;
	return mening`${vem} beräknas ${verb} kommunerna ${figure('bruttoKr')} om året${tail}.${once}`;
}

function betalare(resultat: Alternativresultat): Mening {
	const { ersattningKr, avgiftKr, bruttoKr } = resultat.riket.summor;
	const figure = (matt: 'ersattningKr' | 'avgiftKr') => summa(resultat.id, riket(resultat), matt);
	const state = !isNoll(ersattningKr, bruttoKr);
	const fees = !isNoll(avgiftKr, bruttoKr);
	const verb = ersattningKr < 0 ? 'drar in' : 'betalar';
	if (state && fees) {
		return mening`, staten ${verb} ${figure('ersattningKr')} och avgifter ger ${figure('avgiftKr')}`;
	}
	return state
		? mening` och staten ${verb} ${figure('ersattningKr')}`
		: mening` och avgifter ger ${figure('avgiftKr')}`;
}

function intaktsmening(resultat: Alternativresultat, nar: string): Mening {
	const { ersattningKr, avgiftKr } = resultat.riket.summor;
	const figure = (matt: 'ersattningKr' | 'avgiftKr') => summa(resultat.id, riket(resultat), matt);
	const verb = ersattningKr < 0 ? 'drar staten in' : 'betalar staten';
	if (isNoll(avgiftKr, 1)) return mening`${nar} ${verb} ${figure('ersattningKr')}.`;
	if (isNoll(ersattningKr, 1)) return mening`${nar} ger avgifter ${figure('avgiftKr')}.`;
	return mening`${nar} ${verb} ${figure('ersattningKr')}, och avgifter ger ${figure('avgiftKr')}.`;
}

/** What is left for the kommuner together, as the point figure it is; null when nobody else pays or nothing is paid for. */
export function nettomening(resultat: Alternativresultat): Mening | null {
	const { bruttoKr, nettoKr, ersattningKr } = resultat.riket.summor;
	if (!hasPengar(resultat) || bruttoKr <= 0 || isNoll(bruttoKr, ersattningKr)) return null;
	if (isNoll(nettoKr, bruttoKr))
		return mening`Med de angivna antagandena motsvarar pengarna kostnaden i riket som helhet.`;
	const figure = summa(resultat.id, riket(resultat), 'nettoKr');
	if (nettoKr < 0)
		return mening`Med de angivna antagandena överstiger pengarna sammantaget kostnaden med ${figure}.`;
	return mening`Med de angivna antagandena får kommunerna själva betala ${figure}.`;
}
