import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna } from '#lib/engine/index.ts';
import { storleksklassIndex } from '#lib/model/index.ts';
import { benchDocument, POSTER } from './document.ts';
import { reference } from './reference.ts';
import { measure, type Timing } from './timing.ts';

/** `berakna` for 290 kommuner × 20 posts × 5 funding rows, and the yardstick on the same numbers. */
export function engineTimings(): { berakna: Timing; reference: Timing } {
	const dokument = benchDocument();
	const tabell = statistik();
	const grund = grundparametrar();
	const result = berakna(dokument, tabell, grund);
	if (!result.ok) throw new Error(result.message);
	const folkmangd = Array.from(tabell.kolumner.get('folkmangd')?.values ?? []);
	const input = {
		folkmangd,
		klass: folkmangd.map((folk) => storleksklassIndex(folk, dokument.storleksgranser)),
		poster: POSTER,
		finansiering: 5
	};
	return {
		berakna: measure(() => berakna(dokument, tabell, grund)),
		reference: measure(() => reference(input))
	};
}
