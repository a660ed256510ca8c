/**
 * Vectors kept from one time of drawing to the next. What a stream gives depends only on the seed, the number of draws
 * and what it is for (slump.ts), so an edit of a price changes none of them. Same bytes with it and without.
 */
export type Dragminne = {
	/** The vector of that name; `make` is called when it is not here. Nobody may change it. */
	readonly vektor: (namn: string, make: () => Float64Array) => Float64Array;
	/** All is drawn: what was not asked for this time or the time before is forgotten. */
	readonly klart: () => void;
};

export function dragminne(): Dragminne {
	let forra = new Map<string, Float64Array>();
	let nu = new Map<string, Float64Array>();
	return {
		vektor: (namn, make) => {
			const found = nu.get(namn) ?? forra.get(namn) ?? make();
			nu.set(namn, found);
			return found;
		},
		klart: () => {
			forra = nu;
			nu = new Map();
		}
	};
}
