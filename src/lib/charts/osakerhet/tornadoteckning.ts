import {
	area,
	kapad,
	label,
	line,
	tomTeckning,
	type Marke,
	type Teckning
} from '../diagram/teckning.ts';
import { tornadogeometri, type Tornadorad } from './tornado.ts';

/** One answer at the low and the high of each assumption. */
export type Tornadoserie = {
	readonly rader: readonly Tornadorad[];
	/** The answer with every assumption at its likely value. */
	readonly troligt: number;
	readonly xText: (value: number) => string;
	/** Each assumption in words, in the same order. */
	readonly beskrivningar: readonly string[];
	readonly tomt: string;
};

const HOJD = 14;

/** The tornado at a width. Empty half: the assumption is low; filled: high. */
export function tornadoteckning(serie: Tornadoserie, bredd: number): Teckning {
	const { rader, troligt, xText, beskrivningar, tomt } = serie;
	if (rader.length === 0) return tomTeckning(bredd, tomt);
	const g = tornadogeometri(rader, { width: bredd, troligt });
	return {
		bredd,
		hojd: g.height,
		marken: [
			...g.ticks.flatMap(({ value, at }): Marke[] => [
				line([at, 0, at, g.golv + 4], 'linje'),
				label([at, g.golv + 19], xText(value), { ankare: 'middle' })
			]),
			...(g.noll === null ? [] : [line([g.noll, 0, g.noll, g.golv], 'text')]),
			line([g.mitt, 0, g.mitt, g.golv], 'accent', { bredd: 1.5, streck: '5 3' }),
			...g.staplar.flatMap(({ namn, y, lag, hog }): Marke[] => [
				label([2, y + 12], kapad(namn, bredd - 16), { ton: 'text', kant: true }),
				area([lag.x, lag.x + lag.width], [y + 17, HOJD], ['netto', 'ram']),
				area([hog.x, hog.x + hog.width], [y + 17, HOJD], ['netto', 'fylld'])
			])
		],
		stopp: g.staplar.map(({ id, y }, i) => ({
			id,
			text: beskrivningar[i] ?? '',
			ruta: { x: 0, y, width: bredd, height: g.radhojd - 4 }
		}))
	};
}
