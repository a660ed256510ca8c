import { raknare, type Raknare } from '../rakna.ts';
import { vardeFor } from '../varde.ts';
import type { Underlag } from '../underlag.ts';
import type { Uttryck } from '../uttryck.ts';
import type { Draget } from './atomdrag.ts';
import type { Slumpmodell } from './kallor.ts';
import { addLokal, lokaltabell, type Lokaltabell } from './lokaltabell.ts';
import { hasRader, type Radkalla } from './snabb.ts';
import type { Serie } from './serier.ts';
import { strom, type Strom } from './slump.ts';
import { lokalkolumn, utbytt } from './utbytt.ts';

/**
 * The general path: for each draw the tree with its drawn numbers put in, read by räkna. Right for every formula and
 * a hundred times slower than the fast path, which is tested against it. Holds all draws of the formulas asked for.
 */
export function allmannaRader(
	[draget, underlag]: readonly [Draget, Underlag],
	formler: readonly Uttryck[],
	serier: readonly Serie[]
): Radkalla {
	const alla = allDraws(draget, underlag, formler);
	const { antal } = draget.dragning;
	return (grupper, ut) => {
		serier.forEach((serie, s) => {
			if (!hasRader(serie)) return;
			for (const [k, kommuner] of grupper.entries()) {
				const rad = ut[s]?.[k]?.fill(0);
				for (const i of kommuner) {
					const egen = alla[s]?.subarray(i * antal, (i + 1) * antal);
					for (let d = 0; rad !== undefined && d < antal; d += 1)
						rad[d] = (rad[d] ?? 0) + (egen?.[d] ?? 0);
				}
			}
		});
	};
}

/** One vector per formula: all draws of the first kommun, then of the second. Missing is NaN. */
export function allDraws(
	draget: Draget,
	underlag: Underlag,
	formler: readonly Uttryck[]
): Float64Array[] {
	const { antal } = draget.dragning;
	const alla = formler.map(() => new Float64Array(underlag.antal * antal));
	const las = dragvis(draget, underlag);
	for (let d = 0; d < antal; d += 1) {
		const rakna = las(d);
		formler.forEach((formel, f) => {
			const varde = rakna(formel);
			for (let i = 0; i < underlag.antal; i += 1) {
				const ut = alla[f];
				if (ut !== undefined) ut[i * antal + d] = vardeFor(varde, i);
			}
		});
	}
	return alla;
}

/** A reader of formulas for each draw. The draws must be asked for in order, each once. */
export function dragvis(
	{ slump, atomer, dragning }: Draget,
	underlag: Underlag
): (d: number) => Raknare {
	const lokala = lokalastrommar(slump, underlag, dragning.fro);
	return (d) => {
		const kolumner = new Map(underlag.kolumner);
		lokala.forEach((lokal, k) => kolumner.set(lokalkolumn(k), lokal()));
		const rakna = raknare({ ...underlag, kolumner });
		const draget = utbytt(
			slump,
			atomer.map((varden) => varden[d] ?? NaN)
		);
		return (formel) => rakna(draget(formel));
	};
}

/** For each local spread: the next draw's factor in every kommun. */
function lokalastrommar(
	{ lokala }: Slumpmodell,
	{ kommunkoder }: Underlag,
	fro: number
): (() => Float64Array)[] {
	const one = new Float64Array(1).fill(1);
	return lokala.map(({ post, spridning }) => {
		const tabell = lokaltabell(spridning);
		const strommar = kommunkoder.map((kod) => strom(fro, 'lokal', post, kod));
		return () => Float64Array.from(strommar, (stream) => next(tabell, stream, one));
	});
}

function next(tabell: Lokaltabell, stream: Strom, vikter: Float64Array): number {
	const ut = new Float64Array(1);
	addLokal(tabell, stream, { ut, vikter, ganger: 1, antal: 1 });
	return ut[0] ?? NaN;
}
