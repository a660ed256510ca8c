import type { Alternativdrag, Alternativresultat } from '#lib/engine/index.ts';
import { HARD_SPACE, tal } from '#lib/format/index.ts';
import { brytpunktsmening, underInvanare } from '../brytpunkt.ts';
import { figur, mening, stycke, type Figur, type Mening } from '../delar.ts';
import { brytpunktKort } from '../osakerhet/brytpunktKort.ts';
import { osakerhetsgrund, tackning } from '../osakerhet/grund.ts';
import { andelText, isNoll, perInvanare, riket, summa } from '../figurer.ts';
import { isOkand } from './kostnad.ts';
import { tackningsmening } from './tackning.ts';
import type { Meningskontext, Utkast } from './utsaga.ts';

/** Who pays: the state, fees, what is left, and where the money covers the cost. */
export function pengameningar(
	resultat: Alternativresultat,
	drag: Alternativdrag | undefined,
	kontext: Meningskontext
): readonly Utkast[] {
	if (isOkand(resultat)) return [];
	return [
		['ersattning', 'pengar', ersattning(resultat)],
		['avgifter', 'pengar', avgifter(resultat)],
		['netto', 'pengar', netto(resultat)],
		['tackning', 'pengar', tackningsmening(resultat)],
		['underfinansierade', 'pengar', underfinansierade(resultat)],
		['brytpunkt', 'pengar', brytpunkt(resultat, drag, kontext)]
	];
}

/** What the kommuner are paid, and by whom, beyond the noise of floating point. */
export function intakter({ riket: { summor } }: Alternativresultat): {
	readonly stat: boolean;
	readonly avgift: boolean;
} {
	return {
		stat: !isNoll(summor.ersattningKr, summor.bruttoKr),
		avgift: !isNoll(summor.avgiftKr, summor.bruttoKr)
	};
}

function ersattning(resultat: Alternativresultat): Mening | null {
	const { ersattningKr, bruttoKr } = resultat.riket.summor;
	const { stat } = intakter(resultat);
	if (!stat)
		return bruttoKr > 0 && !isNoll(bruttoKr, 1)
			? mening`Någon ersättning från staten ingår inte i beräkningen.`
			: null;
	const figure = summa(resultat.id, riket(resultat), 'ersattningKr');
	if (ersattningKr < 0) return mening`Staten drar in ${figure} om året från kommunerna.`;
	if (bruttoKr <= 0 || isNoll(bruttoKr, ersattningKr))
		return mening`Staten betalar kommunerna ${figure} om året.`;
	if (isNoll(ersattningKr - bruttoKr, bruttoKr))
		return mening`Staten betalar kommunerna ${figure} om året, vilket motsvarar hela kostnaden.`;
	const andel = figur(andelText(ersattningKr / bruttoKr), {
		typ: 'grupp',
		alternativ: resultat.id,
		grupp: { typ: 'riket' },
		matt: 'finansieringsgrad',
		varde: 'medel'
	});
	return mening`Staten betalar kommunerna ${figure} om året, vilket motsvarar ${andel} av kostnaden.`;
}

function avgifter(resultat: Alternativresultat): Mening | null {
	const { avgiftKr } = resultat.riket.summor;
	if (!intakter(resultat).avgift) return null;
	const figure = summa(resultat.id, riket(resultat), 'avgiftKr');
	return avgiftKr > 0
		? mening`Avgifter ger kommunerna ${figure} om året.`
		: mening`Kommunerna förlorar ${figure} om året i avgifter.`;
}

/** `När ersättningen är avräknad`, after what is taken off the cost or added to it. */
function avrakning(resultat: Alternativresultat): string {
	const { stat, avgift } = intakter(resultat);
	const { ersattningKr, avgiftKr } = resultat.riket.summor;
	if (ersattningKr >= 0 && avgiftKr >= 0) {
		if (stat && avgift) return 'När ersättning och avgifter är avräknade';
		return stat ? 'När ersättningen är avräknad' : 'När avgifterna är avräknade';
	}
	if (stat && avgift) return 'När statens pengar och avgifterna är medräknade';
	return stat ? 'När statens indragning är medräknad' : 'När de förlorade avgifterna är medräknade';
}

function netto(resultat: Alternativresultat): Mening | null {
	const { bruttoKr, nettoKr, ersattningKr } = resultat.riket.summor;
	const { stat, avgift } = intakter(resultat);
	if ((!stat && !avgift) || bruttoKr <= 0 || isNoll(bruttoKr, ersattningKr)) return null;
	const alla = riket(resultat);
	if (isNoll(nettoKr, bruttoKr))
		return mening`Pengarna beräknas motsvara kostnaden i riket som helhet.`;
	const figure = summa(resultat.id, alla, 'nettoKr');
	if (nettoKr < 0)
		return mening`I riket som helhet beräknas pengarna överstiga kostnaden med ${figure} om året.`;
	const perHead = perInvanare(resultat.id, alla, 'nettoKrPerInvanare');
	return mening`${avrakning(resultat)} beräknas ${figure} om året återstå för kommunerna att betala själva, i genomsnitt ${perHead} per invånare.`;
}

/** How many kommuner have to pay themselves; nothing where the limit says it already, or nobody else pays. */
function underfinansierade(resultat: Alternativresultat): Mening | null {
	const { antalUnderfinansierade: antal, ...rest } = resultat.riket;
	const { stat, avgift } = intakter(resultat);
	if ((!stat && !avgift) || antal === 0 || antal === rest.antalKommuner) return null;
	if (rest.brytpunkt.invanare === null) return null;
	const av = antalAv(resultat, antal, rest.antalKommuner);
	const inv = underInvanare(resultat.id, resultat.riket);
	const med = antal === 1 ? 'med' : 'med sammanlagt';
	return mening`${av} kommuner, ${med} ${inv}, beräknas få en nettokostnad.`;
}

/** Where the money is enough, as a sentence that stands alone; with what a limit can be, where that is drawn. */
function brytpunkt(
	resultat: Alternativresultat,
	drag: Alternativdrag | undefined,
	kontext: Meningskontext
): Mening | null {
	const [first, ...rest] = brytpunktsmening(resultat) ?? [];
	if (first === undefined) return null;
	const punkt: Mening = [
		{ ...first, text: first.text.replace(/^Ändå beräknas pengarna/, 'Pengarna beräknas') },
		...rest
	];
	const grund = osakerhetsgrund(tackning(kontext, resultat.id));
	const draget = drag?.osaker === true ? brytpunktKort(resultat, drag.brytpunkt, grund) : null;
	return draget === null ? punkt : stycke([punkt, draget]);
}

function antalAv({ id }: Alternativresultat, antal: number, alla: number): Figur {
	return figur(`${tal(antal)}${HARD_SPACE}av${HARD_SPACE}${tal(alla)}`, {
		typ: 'storlek',
		alternativ: id,
		matt: 'underfinansierade'
	});
}
