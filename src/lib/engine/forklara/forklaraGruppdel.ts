import { finite } from '../fordelning.ts';
import { columnStep, sumStep } from './forklaraSumma.ts';
import { underfinansierade } from '../grupp.ts';
import { led, tomt, type Fall } from './gruppfall.ts';
import { membersStep } from './forklaraMedlemmar.ts';
import type { Matt } from '../mattlista.ts';
import type { Steg } from './steg.ts';
import type { Uttryck } from '../uttryck.ts';
import { vardeFor } from '../varde.ts';

/** A figure of a group that is no measure: how many, how much of the whole. */
export type Gruppdel =
	| 'antalKommuner'
	| 'folkmangd'
	| 'andelAvBefolkning'
	| 'andelAvKostnad'
	| 'andelAvErsattning'
	| 'andelAvEngang'
	| 'antalUnderfinansierade'
	| 'folkmangdUnderfinansierade'
	| 'antalMedSaknade'
	| 'avgiftKrPerInvanare'
	| 'egenAndel';

/** The steps behind such a figure. */
export function gruppdelStep(fall: Fall, del: Gruppdel): Steg {
	switch (del) {
		case 'antalKommuner':
			return membersStep(fall);
		case 'folkmangd':
			return people(fall);
		case 'andelAvBefolkning':
			return share('Andel av invånarna', (ett) => columnStep(ett, 'folkmangd'), fall);
		case 'andelAvKostnad':
			return shareOf('bruttoKr', 'Andel av kostnaden', fall);
		case 'andelAvErsattning':
			return shareOf('ersattningKr', 'Andel av ersättningen', fall);
		case 'andelAvEngang':
			return shareOf('engangKr', 'Andel av engångskostnaden', fall);
		case 'antalUnderfinansierade':
			return underfunded(fall);
		case 'folkmangdUnderfinansierade':
			return peopleUnderfunded(fall);
		case 'antalMedSaknade':
			return partlyMissing(fall);
		case 'avgiftKrPerInvanare':
			return ratio('Avgifter per invånare', 'kr/inv', [
				sumStep(fall, fall.formel.matt.avgiftKr, true),
				columnStep(fall, 'folkmangd')
			]);
		case 'egenAndel':
			return ratio('Andel av kostnaden som kommunerna betalar själva', 'andel', [
				sumStep(fall, fall.formel.matt.nettoKr, true),
				sumStep(fall, fall.formel.matt.bruttoKr, true)
			]);
	}
}

/** Of one kommun alone it is no sum. */
function people(fall: Fall): Steg {
	const step = columnStep(fall, 'folkmangd');
	return fall.index.length === 1 ? { ...step, namn: step.namn.replace(/, summa$/, '') } : step;
}

const number = (varde: number, namn: string): Steg =>
	led(namn, [varde, 'kommuner'], { op: 'antal' });

export function ratio(namn: string, enhet: string, steg: readonly [Steg, Steg]): Steg {
	const [over, under] = steg;
	const varde = finite((over.varde ?? NaN) / (under.varde ?? NaN));
	const anmarkning = varde === null ? 'Kan inte beräknas, för det som ska delas med är 0.' : '';
	return { ...tomt, namn, op: 'kvot', varde, enhet, anmarkning, steg };
}

function share(namn: string, of: (fall: Fall) => Steg, fall: Fall): Steg {
	const riket = of({ ...fall, index: fall.alla.underlag.riketsindex });
	return ratio(namn, 'andel', [of(fall), { ...riket, namn: `${riket.namn} i riket` }]);
}

const shareOf = (matt: Matt, namn: string, fall: Fall): Steg =>
	share(namn, (ett) => sumStep(ett, ett.formel.matt[matt], true), fall);

const UNDER = 'Kommuner där kostnaden är större än ersättningen och avgifterna.';

/** Those left with a cost: all less those that are covered, named while they are few. */
function underfunded({ alla, index, vektorer }: Fall): Steg {
	const under = underfinansierade(vektorer);
	const found = Array.from(index).filter((i) => under[i] === 1);
	const namn = found.map((i) => alla.statistik.kommuner[i]?.kommunnamn ?? '');
	return {
		...number(found.length, 'Underfinansierade kommuner'),
		op: 'differens',
		anmarkning:
			namn.length === 0 || namn.length > 20 ? UNDER : `${UNDER} Det är ${namn.join(', ')}.`,
		steg: [
			number(index.length, 'Kommuner i gruppen'),
			number(index.length - found.length, 'Kommuner där pengarna täcker kostnaden')
		]
	};
}

function peopleUnderfunded(fall: Fall): Steg {
	const under = underfinansierade(fall.vektorer);
	const step = columnStep(
		{ ...fall, index: fall.index.filter((i) => under[i] === 1) },
		'folkmangd'
	);
	return { ...step, namn: 'Invånare i underfinansierade kommuner', anmarkning: UNDER };
}

/** Kommuner where some post or funding has no value. */
function partlyMissing({ alla, index, formel }: Fall): Steg {
	const rader = [
		...formel.lopande,
		...formel.ansokan,
		...formel.engang,
		...formel.ersattning,
		...formel.avgift
	];
	const hole = ({ uttryck }: { readonly uttryck: Uttryck }, i: number): boolean =>
		Number.isNaN(vardeFor(alla.rakna(uttryck), i));
	const antal = Array.from(index).filter((i) => rader.some((rad) => hole(rad, i))).length;
	return {
		...number(antal, 'Kommuner där någon uppgift saknas'),
		op: 'differens',
		anmarkning: 'Någon post eller ersättning kan inte räknas. Summorna gäller det som är känt.',
		steg: [
			number(index.length, 'Kommuner i gruppen'),
			number(index.length - antal, 'Kommuner där allt är känt')
		]
	};
}
