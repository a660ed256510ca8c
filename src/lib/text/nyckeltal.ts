import type { Alternativresultat, Fraga } from '#lib/engine/index.ts';
import {
	antalKommuner,
	beloppDelar,
	HARD_SPACE,
	procent,
	rundInvanare,
	SAKNAS
} from '#lib/format/index.ts';
import { underInvanare } from './brytpunkt.ts';
import { figur, mening, type Mening } from './delar.ts';
import { andelText, gangerText, krText, perInvanare, riket, summa } from './figurer.ts';
import { bebodda, type Klass } from './storlek.ts';

/** One of the four figures beside the sentence. */
export type Nyckeltal = {
	readonly id: 'netto' | 'minsta' | 'tackning' | 'brytpunkt';
	readonly etikett: string;
	readonly tal: string;
	readonly enhet: string;
	readonly fraga: Fraga | null;
	readonly tillagg: Mening;
	readonly farg: 'kostnad' | 'ersattning' | 'netto' | null;
};

export function nyckeltal(resultat: Alternativresultat): readonly Nyckeltal[] {
	return [netto(resultat), minsta(resultat), tackning(resultat), brytpunkt(resultat)];
}

function netto(resultat: Alternativresultat): Nyckeltal {
	const { summor } = resultat.riket;
	const alla = riket(resultat);
	const avgift =
		summor.avgiftKr === 0 ? '' : mening`, ${summa(resultat.id, alla, 'avgiftKr')} i avgifter`;
	const tecken = (kr: number) => (kr < 0 ? '\u2212' : '');
	return {
		id: 'netto',
		etikett: 'Netto för alla kommuner',
		...beloppDelar(summor.nettoKr),
		fraga: {
			typ: 'grupp',
			alternativ: resultat.id,
			grupp: alla.grupp,
			matt: 'nettoKr',
			varde: 'summa'
		},
		tillagg: mening`${tecken(summor.bruttoKr)}${summa(resultat.id, alla, 'bruttoKr')} i kostnad, ${summa(resultat.id, alla, 'ersattningKr')} från staten${avgift}`,
		farg: 'netto'
	};
}

function minsta(resultat: Alternativresultat): Nyckeltal {
	const klasser = bebodda(resultat);
	const [small, large] = [klasser[0], klasser.length > 1 ? klasser.at(-1) : undefined];
	const value = small?.resultat.matt.bruttoKrPerInvanare.medel ?? null;
	return {
		id: 'minsta',
		etikett: 'Kostnad i de minsta kommunerna',
		tal: krText(value),
		enhet: value === null ? '' : 'kr per invånare',
		fraga: klassfraga(resultat.id, small?.grupp, 'bruttoKrPerInvanare'),
		tillagg: large === undefined ? mening`` : motStorsta(resultat, large),
		farg: 'kostnad'
	};
}

function motStorsta({ id, riket }: Alternativresultat, large: Klass): Mening {
	const figure = perInvanare(id, large, 'bruttoKrPerInvanare');
	const kvot = riket.storlekskvot;
	return kvot !== null && kvot > 1.05
		? mening`${figur(`${gangerText(kvot)}${HARD_SPACE}gånger`, { typ: 'storlek', alternativ: id, matt: 'storlekskvot' })} så mycket som i de största, ${figure}`
		: mening`${figure} i de största`;
}

function tackning(resultat: Alternativresultat): Nyckeltal {
	const small = bebodda(resultat)[0];
	const grad = small?.resultat.matt.finansieringsgrad.medel ?? null;
	const alla = resultat.riket.matt.finansieringsgrad.medel;
	const rikets: Fraga = {
		typ: 'grupp',
		alternativ: resultat.id,
		grupp: { typ: 'riket' },
		matt: 'finansieringsgrad',
		varde: 'medel'
	};
	return {
		id: 'tackning',
		etikett: 'Staten täcker i de minsta',
		tal: grad === null ? SAKNAS : andelText(grad),
		enhet: grad === null ? '' : 'av kostnaden',
		fraga: klassfraga(resultat.id, small?.grupp, 'finansieringsgrad'),
		tillagg:
			alla === null
				? mening`Ingen kostnad att täcka`
				: mening`${figur(procent(alla), rikets)} i riket`,
		farg: 'ersattning'
	};
}

function klassfraga(
	alternativ: string,
	grupp: Extract<Fraga, { typ: 'grupp' }>['grupp'] | undefined,
	matt: 'bruttoKrPerInvanare' | 'finansieringsgrad'
): Fraga | null {
	return grupp === undefined ? null : { typ: 'grupp', alternativ, grupp, matt, varde: 'medel' };
}

function brytpunkt({ id, riket }: Alternativresultat): Nyckeltal {
	const { brytpunkt: punkt, antalUnderfinansierade: antal } = riket;
	const base = { id: 'brytpunkt', farg: null } as const;
	const under: Fraga = { typ: 'storlek', alternativ: id, matt: 'underfinansierade' };
	const kommuner = mening`${figur(antalKommuner(antal), under)} med ${underInvanare(id, riket)} får betala själva`;
	const { invanare, antalUnder } = punkt;
	const isInside = antalUnder !== 0 && antalUnder !== riket.antalKommuner;
	if (invanare !== null && isInside && riket.summor.bruttoKr > 0) {
		const etikett =
			punkt.tacksRiktning === 'under'
				? 'Pengarna beräknas räcka till'
				: 'Pengarna beräknas räcka från';
		return {
			...base,
			etikett,
			tal: rundInvanare(invanare),
			enhet: 'invånare',
			fraga: { typ: 'storlek', alternativ: id, matt: 'brytpunkt' },
			tillagg: kommuner
		};
	}
	return {
		...base,
		etikett: 'Kommuner som får betala själva',
		tal: String(antal),
		fraga: under,
		enhet: `av ${riket.antalKommuner}`,
		tillagg:
			antal === 0
				? mening`Ingen beräknas få en nettokostnad`
				: mening`${underInvanare(id, riket)} bor där`
	};
}
