/** What a full-time post is paid, and what the employer pays on top. */
export type Loneunderlag = {
	readonly manadslonKr: number;
	/** Employer's contributions, insurance and pensions as a share of the salary (SKR: PO-pålägg). */
	readonly poPalagg: number;
	/** Rooms, equipment and administration as a share of salary and PO-pålägg; 0 when they are not counted. */
	readonly omkostnader: number;
};

const MANADER = 12;

/** Kronor a year for one årsarbetskraft, to whole hundreds: salary × 12 × (1 + PO-pålägg) × (1 + omkostnader). */
export function arsarbetskraftUrLon({ manadslonKr, poPalagg, omkostnader }: Loneunderlag): number {
	const kr = manadslonKr * MANADER * (1 + poPalagg) * (1 + omkostnader);
	return Math.round(kr / 100) * 100;
}
