/**
 * The plain way: three loops over draws, kommuner and posts, every row sorted in full. Only the national factors; it
 * shows what the fast path saves.
 */
export function enkelSlinga(
	konstanter: readonly Float64Array[],
	faktorer: readonly Float64Array[]
): number {
	const dragningar = faktorer[0]?.length ?? 0;
	let summa = 0;
	for (const rad of konstanter) {
		const varden = new Float64Array(dragningar);
		for (let d = 0; d < dragningar; d += 1) {
			let kr = 0;
			for (let k = 0; k < rad.length; k += 1) kr += (rad[k] ?? 0) * (faktorer[k]?.[d] ?? 0);
			varden[d] = kr;
		}
		varden.sort();
		for (const p of [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95])
			summa += varden[Math.floor((dragningar - 1) * p)] ?? 0;
	}
	return summa;
}
