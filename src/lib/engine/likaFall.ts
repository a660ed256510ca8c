/** Where a case stands among the fifty that are drawn: between two of them, and how far from the lower. */
export type Fallplats = { readonly lagre: number; readonly hogre: number; readonly del: number };

/** The place of case `i` of `antal` among `drawn` equally likely values: the middle of its part of the distribution. */
export function fallplats(i: number, antal: number, drawn: number): Fallplats {
	if (antal === drawn) return { lagre: i, hogre: i, del: 0 };
	const at = ((i + 0.5) / antal) * drawn - 0.5;
	const lagre = Math.max(0, Math.min(drawn - 2, Math.floor(at)));
	return { lagre, hogre: Math.min(drawn - 1, lagre + 1), del: at - lagre };
}

/** Fifty equally likely values, or twenty between them; ascending. */
export function likaFall(punkter: readonly number[], antal: 20 | 50): readonly number[] {
	if (antal === punkter.length || punkter.length === 0) return punkter;
	return Array.from({ length: antal }, (_, i) => {
		const { lagre, hogre, del } = fallplats(i, antal, punkter.length);
		const low = punkter[lagre] ?? 0;
		return low + ((punkter[hogre] ?? low) - low) * del;
	});
}
