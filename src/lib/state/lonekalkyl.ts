import { senasteVarde } from '#lib/data/parametrar.ts';
import { arsarbetskraftUrLon, type Loneunderlag } from '#lib/engine/index.ts';
import { HARD_SPACE, medEnhet, procent, tal } from '#lib/format/index.ts';
import type { Kalla, Konsekvensutredning, Parametervarde } from '#lib/model/index.ts';
import { medVardeOchKalla, utanOmrakning, type Parameterplats } from './prisomrakning.ts';
import type { Andring } from './redigering.ts';

const PO_DECIMALS = 2;

/** SKR's newest PO-pålägg that is known: what the calculation starts from. */
export const FORVALT_PO: Parametervarde | null = senasteVarde('poPalagg');

/** How the cost of a post was made from a salary, as a sentence without a full stop inside. */
export function lonemening({ manadslonKr, poPalagg, omkostnader }: Loneunderlag): string {
	const fran =
		poPalagg === FORVALT_PO?.value
			? ` (SKR${FORVALT_PO.year === null ? '' : ` ${FORVALT_PO.year}`})`
			: '';
	const andra =
		omkostnader === 0
			? ', utan andra omkostnader'
			: ` och ${procent(omkostnader, decimalsOf(omkostnader))} andra omkostnader`;
	return `Beräknat ur en månadslön på ${medEnhet(tal(manadslonKr), 'kronor')} i tolv månader med${HARD_SPACE}${procent(poPalagg, PO_DECIMALS)} PO-pålägg${fran}${andra}.`;
}

const decimalsOf = (andel: number): number => (Number.isInteger(andel * 100) ? 0 : 1);

const TIDIGARE = /\s*Beräknat ur en månadslön på [^.]*\./;

/** The årsarbetskraft with the calculated cost; its source says how, after what the user has written. */
export function medLon(
	dokument: Konsekvensutredning,
	plats: Pick<Parameterplats, 'nyckel' | 'plats'>,
	underlag: Loneunderlag
): Andring {
	const egen = dokument.parametrar.kallor?.[plats.nyckel];
	const before = utanOmrakning(egen?.text ?? '').replace(TIDIGARE, '');
	const kalla: Kalla = {
		...(egen ?? { typ: 'bedomning', url: '' }),
		text: `${before} ${lonemening(underlag)}`.trim()
	};
	return medVardeOchKalla(dokument, plats, [arsarbetskraftUrLon(underlag), kalla]);
}
