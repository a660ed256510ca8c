import type {
	Fraga,
	Grupp,
	Gruppdel,
	Gruppfraga,
	Matt,
	Storleksfraga,
	Tid,
	Undergrupp
} from '#lib/engine/index.ts';
import type { Fordelningsval } from './fordelningsval.ts';

/** The time of the questions of a chart that shows a year, the one-off cost, or all years together. */
export const fragetid = (tid: Fordelningsval['tid']): Tid | undefined =>
	tid === 'aren' ? tid : undefined;

/** Makes the questions of one alternative's figures; with `tid` of other years than the one when all is introduced. */
export function fragor(alternativ: string, tid?: Tid) {
	const nar = tid === undefined ? {} : { tid };
	return {
		kommun: (kommunkod: string, matt: Matt): Fraga => ({
			typ: 'kommun',
			alternativ,
			kommunkod,
			matt,
			...nar
		}),
		grupp: (grupp: Grupp, matt: Matt, varde: Gruppfraga['varde']): Fraga => ({
			typ: 'grupp',
			alternativ,
			grupp,
			matt,
			varde,
			...nar
		}),
		del: (grupp: Grupp | Undergrupp, del: Gruppdel): Fraga => ({
			typ: 'gruppdel',
			alternativ,
			grupp,
			del,
			...nar
		}),
		storlek: (matt: Storleksfraga['matt']): Fraga => ({ typ: 'storlek', alternativ, matt, ...nar }),
		post: (grupp: Grupp, poster: readonly string[], varde: 'andel' | 'krPerInvanare'): Fraga => ({
			typ: 'post',
			alternativ,
			grupp,
			poster,
			varde,
			...nar
		})
	};
}
