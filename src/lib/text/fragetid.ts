import type { Fraga } from '#lib/engine/index.ts';
import { tidOchPris, type Sammanhang } from './sammanhang.ts';

/** Figures that are of the statistics or of the form of the cost, and not of a year's kronor. */
const TIDLOSA: ReadonlySet<string> = new Set(['antalKommuner', 'folkmangd', 'andelAvBefolkning']);

/** Which year and price level an explained figure has; empty where it has none. */
export function fragetid(fraga: Fraga, sammanhang: Sammanhang): string {
	const { prisnivaYear } = sammanhang;
	if ('tid' in fraga) {
		return fraga.tid === 'aren'
			? `hela perioden, i ${prisnivaYear} års priser`
			: `år ${fraga.tid}, i ${prisnivaYear} års priser`;
	}
	if (fraga.typ === 'osakerhet') {
		const { del } = fraga;
		if (del.typ === 'year') return `år ${del.year}, i ${prisnivaYear} års priser`;
		if (del.typ === 'years' || (del.typ === 'nollpunkt' && del.varde === 'nu')) return '';
	}
	if (fraga.typ === 'gruppdel' && TIDLOSA.has(fraga.del)) return '';
	return isOneOff(fraga) ? `i ${prisnivaYear} års priser` : tidOchPris(sammanhang);
}

/** A one-off cost is of no year of its own. */
function isOneOff(fraga: Fraga): boolean {
	if (fraga.typ === 'gruppdel') return fraga.del === 'andelAvEngang';
	return 'matt' in fraga && /^engang|Engang$/.test(fraga.matt);
}
