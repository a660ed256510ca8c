import { gemen } from '#lib/format/index.ts';
import type { KolumnMeta, Statistik } from '#lib/model/index.ts';
import { grundord } from './ord.ts';

export type Drivarval = { readonly value: string; readonly text: string; readonly grupp: string };

/** What most requirements follow; the rest comes after. */
const VANLIGA = [
	'folkmangd',
	'ar0_5',
	'ar6_15',
	'ar65_79',
	'ar80plus',
	'barnForskola',
	'eleverGrundskolaF9',
	'hemtjansttagare65',
	'sarskiltBoende65',
	'lssBoende',
	'bistandshushall',
	'arsarbetare'
];

/** Money and density are no things to count one by one; the full editor has them. */
const isRaknebar = ({ drivare, unit }: KolumnMeta): boolean =>
	drivare && unit !== 'kronor' && !unit.includes(' per ');

/** Everything a duty may follow, the common first, each with the year it was counted. */
export function drivarlista({ kolumner }: Statistik): Drivarval[] {
	const alla = [...kolumner.values()].map(({ meta }) => meta).filter(isRaknebar);
	const vanliga = VANLIGA.map((id) => alla.find((meta) => meta.id === id)).filter(
		(meta) => meta !== undefined
	);
	const ovriga = alla
		.filter((meta) => !vanliga.includes(meta))
		.toSorted((a, b) => a.label.localeCompare(b.label, 'sv'));
	const val =
		(grupp: string) =>
		({ id, label, year }: KolumnMeta): Drivarval => ({
			value: id,
			text: `${label}${year === null ? '' : ` (${year})`}`,
			grupp
		});
	return [...vanliga.map(val('Vanliga')), ...ovriga.map(val('Övriga'))];
}

/** A drivare in running text: `invånare`, `elever i grundskolans åk 1–9`. */
export function drivarord({ kolumner }: Statistik, id: string): string {
	const meta = kolumner.get(id)?.meta;
	if (meta === undefined || id === 'folkmangd') return grundord(id);
	const { label, unit } = meta;
	return unit === 'kvadratkilometer' ? unit : gemen(label);
}
