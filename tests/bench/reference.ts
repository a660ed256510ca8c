/**
 * The yardstick: the same arithmetic as plain loops over plain arrays, without formulas, names or explanations.
 * 20 posts and 5 funding rows per kommun, 14 measures, then sums, means, quantiles and extremes of each measure
 * in nine classes and riket, and ten years of sums.
 */
const MATT = 14;
const KLASSER = 9;
const YEARS = 10;

export type ReferenceInput = {
	readonly folkmangd: readonly number[];
	readonly klass: readonly number[];
	readonly poster: number;
	readonly finansiering: number;
};

export function reference({ folkmangd, klass, poster, finansiering }: ReferenceInput): number {
	const rader = folkmangd.map((folk, i) => kommun(folk, klass[i] ?? 0, [poster, finansiering]));
	let check = 0;
	for (let grupp = -1; grupp < KLASSER; grupp++) {
		const inne = rader.filter((_, i) => grupp === -1 || klass[i] === grupp);
		for (let m = 0; m < MATT; m++) check += fordelning(inne.map((rad) => rad.matt[m] ?? 0));
	}
	for (let year = 0; year < YEARS; year++) {
		for (const rad of rader) for (const kr of rad.poster) check += kr * (year % 2);
	}
	return check;
}

type Rad = { readonly poster: readonly number[]; readonly matt: readonly number[] };

function kommun(
	folk: number,
	klass: number,
	[poster, finansiering]: readonly [number, number]
): Rad {
	const kr: number[] = [];
	for (let p = 0; p < poster; p++) kr.push(mangd(p, folk, klass) * (25_000 + p));
	const stod: number[] = [];
	for (let f = 0; f < finansiering; f++) stod.push(Math.max(50_000, folk * (2 + f)));
	const brutto = kr.reduce((a, b) => a + b, 0);
	const ersattning = stod.reduce((a, b) => a + b, 0);
	const netto = brutto - ersattning;
	const [forsta = 0] = kr;
	const per = [forsta / folk, brutto / folk, ersattning / folk, netto / folk];
	const delar = [
		ersattning / brutto,
		(netto / (folk * 250_000)) * 10_000,
		brutto / (folk * 70_000)
	];
	const summor = [forsta, brutto, brutto, ersattning, stod[4] ?? 0, netto];
	return { poster: kr, matt: [...summor, ...per, ...delar, brutto / 800_000] };
}

const PER_KLASS = [0.5, 0.5, 1, 1, 1, 1.5, 2, 3, 5];

function mangd(post: number, folk: number, klass: number): number {
	switch (post % 5) {
		case 0:
			return 1;
		case 1:
			return folk * 0.001;
		case 2:
			return Math.ceil(folk / 10_000);
		case 3:
			return (folk / 16_000) ** 0.6;
		default:
			return PER_KLASS[klass] ?? 0;
	}
}

function fordelning(varden: readonly number[]): number {
	const sorterade = [...varden].sort((a, b) => a - b);
	const at = (p: number) => {
		const plats = (sorterade.length - 1) * p;
		const under = Math.floor(plats);
		const lag = sorterade[under] ?? 0;
		return lag + ((sorterade[under + 1] ?? lag) - lag) * (plats - under);
	};
	const summa = varden.reduce((a, b) => a + b, 0);
	return summa + at(0) + at(0.1) + at(0.5) + at(0.9) + at(1);
}
