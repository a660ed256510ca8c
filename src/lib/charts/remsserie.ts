import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import type { Punkt, Remsserie } from './remsa.ts';

/** The strip chart's numbers from a result: nothing is computed here, only picked and put in order. */
export function remsserie(resultat: Alternativresultat, matt: Matt): Remsserie {
	const punkter = resultat.kommuner.map((kommun): Punkt => ({
		kommunkod: kommun.kommunkod,
		folkmangd: kommun.folkmangd,
		varde: kommun[matt]
	}));
	return {
		punkter: punkter.sort((a, b) => a.folkmangd - b.folkmangd),
		klasser: resultat.storleksklasser.map(({ franInvanare, tillInvanare, matt: varden }) => ({
			franInvanare,
			tillInvanare,
			antal: varden[matt].antal,
			median: varden[matt].median,
			p10: varden[matt].p10,
			p90: varden[matt].p90
		})),
		brytpunkt: resultat.riket.brytpunkt.invanare
	};
}
