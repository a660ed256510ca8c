import type { KommunResultat } from '#lib/engine/index.ts';
import { antalInvanare, belopp, EN_DASH, klassIText, SAKNAS } from '#lib/format/index.ts';
import type { Klassgrans } from '#lib/model/index.ts';
import { MEDIANKOMMUN } from '#lib/state/sort.ts';

/** What the engine gives one kommun for the row on the screen; null when it is missing. */
export type Kommunbelopp = (kommun: KommunResultat) => number | null;

export type Forhandsrad = { readonly etikett: string; readonly text: string };

const STOCKHOLM = '0180';

/** What a row gives in kommuner of different sizes: the figures of the result, nothing calculated here. */
export function forhandsrader(
	kommuner: readonly KommunResultat[],
	kr: Kommunbelopp,
	klass: Klassgrans | undefined
): readonly Forhandsrad[] {
	const minsta = kommuner.filter(({ storleksklass }) => storleksklass === 0);
	const median = kommuner.toSorted(
		(a, b) => Math.abs(a.folkmangd - MEDIANKOMMUN) - Math.abs(b.folkmangd - MEDIANKOMMUN)
	)[0];
	const stockholm = kommuner.find(({ kommunkod }) => kommunkod === STOCKHOLM);
	const rader: Forhandsrad[] = [];
	if (minsta.length > 0 && klass !== undefined) {
		const vilka = klassIText(klass.franInvanare, klass.tillInvanare);
		rader.push({ etikett: `Kommuner ${vilka}`, text: spannText(minsta.map(kr)) });
	}
	if (median !== undefined) {
		const etikett = `Mediankommun: ${median.kommunnamn}, ${antalInvanare(median.folkmangd)}`;
		rader.push({ etikett, text: belopp(kr(median)) });
	}
	if (stockholm !== undefined) rader.push({ etikett: 'Stockholm', text: belopp(kr(stockholm)) });
	return rader;
}

/** `410 000 kronor` when all have the same, else the lowest and the highest. */
function spannText(varden: readonly (number | null)[]): string {
	const kanda = varden.filter((varde) => varde !== null);
	if (kanda.length === 0) return SAKNAS;
	const [lag, hog] = [belopp(Math.min(...kanda)), belopp(Math.max(...kanda))];
	return lag === hog ? lag : `${lag} ${EN_DASH} ${hog}`;
}

export type Kurva = {
	/** One dot per kommun as a path of points. */
	readonly punkter: string;
	readonly nollinje: number;
	readonly max: number;
	readonly min: number;
};

export type Yta = { readonly bredd: number; readonly hojd: number };

/** Kronor against population on a logarithmic axis; null when no kommun has a figure. */
export function kurva(
	kommuner: readonly KommunResultat[],
	kr: Kommunbelopp,
	{ bredd, hojd }: Yta
): Kurva | null {
	const punkter = kommuner.flatMap((kommun) => {
		const varde = kr(kommun);
		return varde === null ? [] : [{ folkmangd: kommun.folkmangd, varde }];
	});
	if (punkter.length === 0) return null;
	const varden = punkter.map(({ varde }) => varde);
	const [min, max] = [Math.min(0, ...varden), Math.max(0, ...varden)];
	const logs = punkter.map(({ folkmangd }) => Math.log(folkmangd));
	const [vanster, hoger] = [Math.min(...logs), Math.max(...logs)];
	const x = (log: number): number => (hoger === vanster ? 0 : (log - vanster) / (hoger - vanster));
	const y = (varde: number): number =>
		max === min ? hojd : hojd - ((varde - min) / (max - min)) * hojd;
	const path = punkter.map(
		({ varde }, i) => `M${(x(logs[i] ?? 0) * bredd).toFixed(1)} ${y(varde).toFixed(1)}h0`
	);
	return { punkter: path.join(''), nollinje: y(0), max, min };
}
