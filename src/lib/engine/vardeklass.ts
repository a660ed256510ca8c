/** A class of values on a map: from the end nearest to zero, which belongs to it, to the other, which does not. */
export type Vardeklass = {
	/** `over` and `under` are the sides of zero; `noll` is zero itself. */
	readonly sida: 'over' | 'under' | 'noll';
	readonly fran: number;
	/** Null: no end. */
	readonly till: number | null;
};

/** What is written as zero: this share of the largest value. */
const NOLL = 1e-9;

/** Whether a value counts as zero among values of which `storst` is the largest in size. */
export const isNoll = (varde: number, storst: number): boolean => Math.abs(varde) <= NOLL * storst;

export const storstaVarde = (varden: readonly number[]): number =>
	varden.reduce((most, varde) => Math.max(most, Math.abs(varde)), 0);

/** Whether the class has the value; what counts as zero is given as 0. */
export function iVardeklass({ sida, fran, till }: Vardeklass, varde: number): boolean {
	if (varde === 0 || sida === 'noll') return varde === 0 && sida === 'noll';
	const size = Math.abs(varde);
	return (
		varde > 0 === (sida === 'over') &&
		size >= Math.abs(fran) &&
		(till === null || size < Math.abs(till))
	);
}
