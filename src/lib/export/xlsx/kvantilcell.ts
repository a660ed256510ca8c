import { visadKvantil } from '../visadKvantil.ts';
import type { Cell } from './blad.ts';
import { cell } from './celler.ts';
import { summastil } from './mattstil.ts';
import type { Stil } from './stilar.ts';

/** By number of decimals; one shows as many as the value has. */
const STILAR: readonly Stil[] = ['heltal', 'fri', 'decimaler'];

/** A quantile with the figures the page shows and no more: the draws do not know the others. */
export function kvantilcell(
	...[value, spann, decimals, isSumma = false]: [
		...Required<Parameters<typeof visadKvantil>>,
		isSumma?: boolean
	]
): Cell {
	const visad = visadKvantil(value, spann, decimals);
	const stil = STILAR[visad.decimals] ?? 'decimaler';
	return cell(visad.tal, isSumma ? summastil(stil) : stil);
}
