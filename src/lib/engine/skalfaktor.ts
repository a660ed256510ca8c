/** Floor and ceiling of a share in kronor; null = none. */
export type Granser = { readonly golvKr: number | null; readonly takKr: number | null };

export type Skalning =
	| { readonly ok: true; readonly faktor: number }
	| {
			readonly ok: false;
			readonly kind: 'golv_over_totalt' | 'tak_under_totalt' | 'utan_vikter';
			readonly gransKr: number;
	  };

/**
 * The factor that makes the shares, held between floor and ceiling, sum to the total (docs/metod.md §5).
 * `vikter`: one weight per kommun, missing is NaN and gets no share. Exact: solved on the line between two break points.
 */
export function skalfaktor(vikter: Float64Array, totaltKr: number, granser: Granser): Skalning {
	const { golvKr, takKr } = granser;
	if (golvKr === null && takKr === null) return fri(vikter, totaltKr);
	const known = vikter.filter((vikt) => !Number.isNaN(vikt));
	const positive = known.filter((vikt) => vikt > 0);
	const { golv, tak } = { golv: golvKr ?? 0, tak: takKr ?? Infinity };
	if (golv * known.length > totaltKr) {
		return { ok: false, kind: 'golv_over_totalt', gransKr: golv * known.length };
	}
	if (totaltKr === 0) return { ok: true, faktor: 0 };
	if (positive.length === 0 || known.some((vikt) => vikt < 0)) {
		return { ok: false, kind: 'utan_vikter', gransKr: 0 };
	}
	const most = tak * positive.length + golv * (known.length - positive.length);
	// A ceiling of exactly the equal share must not be refused for the last digit.
	if (most < totaltKr * (1 - 1e-12)) return { ok: false, kind: 'tak_under_totalt', gransKr: most };
	const faktor = solve(known, totaltKr, { golv, tak });
	if (!Number.isFinite(faktor)) return { ok: false, kind: 'utan_vikter', gransKr: 0 };
	return { ok: true, faktor };
}

/** Without floor and ceiling: the total ÷ the sum of the weights. */
function fri(vikter: Float64Array, totaltKr: number): Skalning {
	let sum = 0;
	let isNegative = false;
	for (const vikt of vikter) {
		if (Number.isNaN(vikt)) continue;
		sum += vikt;
		isNegative ||= vikt < 0;
	}
	if (totaltKr === 0) return { ok: true, faktor: 0 };
	const faktor = totaltKr / sum;
	return isNegative || !Number.isFinite(faktor)
		? { ok: false, kind: 'utan_vikter', gransKr: 0 }
		: { ok: true, faktor };
}

const sumOf = (vikter: Float64Array) => vikter.reduce((sum, vikt) => sum + vikt, 0);

type Span = { readonly golv: number; readonly tak: number };

function solve(vikter: Float64Array, totaltKr: number, { golv, tak }: Span): number {
	const sumAt = (faktor: number) => {
		let sum = 0;
		for (const vikt of vikter) sum += Math.min(tak, Math.max(golv, faktor * vikt));
		return sum;
	};
	const breaks = breakPoints(vikter, { golv, tak });
	let low = 0;
	let high = breaks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sumAt(breaks[middle] ?? Infinity) < totaltKr) low = middle + 1;
		else high = middle;
	}
	const from = breaks[low - 1] ?? 0;
	const to = breaks[low] ?? Infinity;
	const inside = to === Infinity ? from * 2 + 1 : (from + to) / 2;
	const free = vikter.filter((vikt) => vikt > 0 && inside * vikt > golv && inside * vikt < tak);
	if (free.length === 0) return to === Infinity ? from : to;
	const held = vikter.reduce((sum, vikt) => {
		const andel = inside * vikt;
		if (andel <= golv) return sum + golv;
		return andel >= tak ? sum + tak : sum;
	}, 0);
	return (totaltKr - held) / sumOf(free);
}

/** Factors where some kommun leaves its floor or reaches its ceiling, ascending. */
function breakPoints(vikter: Float64Array, { golv, tak }: Span): Float64Array {
	const points = new Float64Array(2 * vikter.length);
	let antal = 0;
	for (const vikt of vikter) {
		if (vikt <= 0) continue;
		if (golv > 0) points[antal++] = golv / vikt;
		if (tak < Infinity) points[antal++] = tak / vikt;
	}
	return points.subarray(0, antal).sort();
}
