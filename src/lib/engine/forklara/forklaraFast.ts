import type { Alternativformler } from '../alternativ.ts';
import { fastDel } from '../fastDel.ts';
import { finite } from '../fordelning.ts';
import type { Formler } from '../formler.ts';
import { tomt } from './gruppfall.ts';
import { postrader, type Postrad } from '../postandelar.ts';
import type { Steg } from './steg.ts';
import type { Uttryck } from '../uttryck.ts';

/** What the explanation of a kommun's page is built from. */
export type Bildfall = {
	readonly alla: Formler;
	readonly formel: Alternativformler;
	readonly index: number;
	/** The named steps of a formula for this kommun. */
	readonly steg: (uttryck: Uttryck) => Steg;
};

const FAST =
	'Det som inte ändras om invånarna, och de volymer som följer dem, blir några fler eller färre.';

/** The fixed part of one line. */
export function fixedRow({ alla, index, steg }: Bildfall, { uttryck }: Postrad): Steg {
	const del = fastDel(uttryck, index, alla);
	const rorlig: Steg = {
		...tomt,
		namn: 'Det som följer antalet invånare',
		op: 'grupp',
		varde: finite(del.rorlig),
		enhet: 'kr'
	};
	return {
		...tomt,
		namn: `${uttryck.namn}, fast del`,
		op: 'differens',
		varde: finite(del.fast),
		enhet: 'kr',
		anmarkning: FAST,
		steg: [steg(uttryck), rorlig]
	};
}

/** The fixed part of the yearly cost, in kronor or as a share. */
export function fixed(fall: Bildfall, del: 'fastKr' | 'andelFast'): Steg {
	const rader = postrader(fall.formel).filter(({ sort }) => sort !== 'engang');
	const delar = rader.map((rad) => fixedRow(fall, rad));
	const summa: Steg = {
		...tomt,
		namn: 'Fast kostnad per år',
		op: 'summa',
		varde: delar.reduce((sum, { varde }) => sum + (varde ?? 0), 0),
		enhet: 'kr',
		anmarkning: FAST,
		steg: delar
	};
	if (del === 'fastKr') return summa;
	const brutto = fall.steg(fall.formel.matt.bruttoKr);
	return {
		...tomt,
		namn: 'Fast del av kostnaden',
		op: 'kvot',
		varde: finite((summa.varde ?? NaN) / (brutto.varde ?? NaN)),
		enhet: 'andel',
		steg: [summa, brutto]
	};
}
