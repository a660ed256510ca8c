import {
	MATT,
	type Grupp,
	type Kommunbild,
	type KommunResultat,
	type Matt,
	type Rang
} from '#lib/engine/index.ts';
import { MATTFORMAT, tal } from '#lib/format/index.ts';

/** A group that stands beside the kommun in its table. */
export type Kolumn = {
	readonly id: 'klass' | 'liknande' | 'grannar' | 'lan' | 'riket';
	readonly rubrik: string;
	readonly grupp: Grupp;
};

/** Per head first, then amounts. */
const ORDNING: readonly Matt[] = [
	...MATT.filter((matt) => MATTFORMAT[matt].sort !== 'kr'),
	...MATT.filter((matt) => MATTFORMAT[matt].sort === 'kr')
];

/** Fees and one-offs have a row only where some kommun has them. */
const IBLAND: ReadonlySet<Matt> = new Set(['avgiftKr', 'engangKr', 'engangKrPerInvanare']);

const isAllaLika = (rang: Rang | null): boolean => rang !== null && rang.lika === rang.av - 1;

/** The measures of a kommun's table, in the order shown. */
export function mattrader({ kommun, rang }: Pick<Kommunbild, 'kommun' | 'rang'>): readonly Matt[] {
	return ORDNING.filter(
		(matt) => !IBLAND.has(matt) || kommun[matt] !== 0 || !isAllaLika(rang[matt])
	);
}

/** The same rows for several kommuner side by side. */
export function jamforelserader(kommuner: readonly KommunResultat[]): readonly Matt[] {
	return ORDNING.filter((matt) => !IBLAND.has(matt) || kommuner.some((k) => k[matt] !== 0));
}

/** A place says nothing where all have the same value. */
export const platstext = (rang: Rang | null): string =>
	isAllaLika(rang) ? 'alla lika' : tal(rang?.plats);
