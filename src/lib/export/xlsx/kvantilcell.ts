import type { Spannvarde } from '#lib/format/index.ts';
import { visadKvantil, type VisadKvantil } from '../visadKvantil.ts';
import type { Cell } from './blad.ts';
import { cell } from './celler.ts';
import { summastil } from './mattstil.ts';
import type { Stil } from './stilar.ts';

/** By number of decimals; one shows as many as the value has. */
const STILAR: readonly Stil[] = ['heltal', 'fri', 'decimaler'];

/** A quantile with the figures the page shows and no more: the draws do not know the others. */
export function visadcell({ tal, decimals }: VisadKvantil, isSumma = false): Cell {
	const stil = STILAR[decimals] ?? 'decimaler';
	return cell(tal, isSumma ? summastil(stil) : stil);
}

export const kvantilcell = (value: number, spann: Spannvarde, decimals: number): Cell =>
	visadcell(visadKvantil(value, spann, decimals));
