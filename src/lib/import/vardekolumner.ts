import { bredast, celltext, type Cell } from './rutnat.ts';
import { gissa } from './gissning.ts';
import {
	cellvarden,
	isProcentkolumn,
	kolumnbevis,
	tabellensTecken,
	talskrift,
	type Kolumnbevis
} from './talskrift.ts';
import type { Cellfel, Gissning, Rad, Vardekolumn } from './typer.ts';

/** Columns that number the rows or name the län, the year or another code: numbers, but not values. */
const RUBRIK_INTE_VARDE =
	/^(nr|nummer|rad|radnr|#|id|rank|rang|placering|plats|län(s?kod)?|lan(s?kod)?|år|ar|year|period)$/i;

/** Positions of the columns with numbers, found from the rows of data alone. */
export function hittaVardekolumner(
	rader: readonly (readonly Cell[])[],
	upptagna: readonly (number | null)[]
): readonly number[] {
	return Array.from({ length: bredast(rader) }, (_, k) => k).filter((k) => {
		if (upptagna.includes(k)) return false;
		const { tal, former } = kolumnbevis(rader.map((rad) => rad[k]));
		const fel = former.filter(({ sort }) => sort === 'fel').length;
		return tal > 0 && tal >= fel;
	});
}

/** True for a column such as `Nr` 1, 2, 3 … or one and the same year in every row. */
export function isBisak(rubrik: string, celler: readonly (Cell | undefined)[]): boolean {
	if (RUBRIK_INTE_VARDE.test(rubrik)) return true;
	const texter = celler.map(celltext);
	return rubrik === '' && texter.length > 2 && texter.every((text, i) => text === String(i + 1));
}

export type Kolumnunderlag = {
	readonly rader: readonly Rad[];
	readonly kolumner: readonly number[];
	readonly rubriker: readonly string[];
	readonly anteckningar: readonly string[];
};

/** Each value column with its guess, its way of writing numbers and its faults. */
export function vardekolumner(underlag: Kolumnunderlag): Vardekolumn[] {
	// Sums may be written in another way than the figures they sum; only the kommuner count.
	const rader = underlag.rader.filter(({ sort }) => sort !== 'summa');
	const alla = underlag.kolumner.map((k) => kolumnbevis(rader.map(({ celler }) => celler[k])));
	const tabellen = tabellensTecken(alla);
	return underlag.kolumner.map((index, at) => {
		const bevis = alla[at] ?? kolumnbevis([]);
		const rubrik = underlag.rubriker[index] ?? '';
		const skrift = talskrift(bevis, tabellen);
		const varden = cellvarden(bevis, skrift.decimaltecken);
		const cellfel = varden.flatMap((varde, i): Cellfel[] => {
			const rad = rader[i];
			if (varde.sort !== 'fel' || rad === undefined) return [];
			const text = celltext(rad.celler[index]).slice(0, 100);
			return [{ radnummer: rad.radnummer, text, message: varde.message }];
		});
		return {
			index,
			rubrik,
			gissning: gissning(rubrik, underlag.anteckningar, bevis),
			talskrift: skrift,
			antalVarden: bevis.tal,
			antalSaknas: varden.filter(({ sort }) => sort === 'saknas').length,
			cellfel
		};
	});
}

function gissning(rubrik: string, anteckningar: readonly string[], bevis: Kolumnbevis): Gissning {
	const enheter = new Set(
		bevis.former.flatMap((form) => (form.sort === 'tal' && form.enhet !== '' ? [form.enhet] : []))
	);
	const [enhet = ''] = enheter.size === 1 ? enheter : [];
	const gissad = gissa(rubrik, anteckningar, enhet);
	// Per cent is stored as a share, as everywhere in the document.
	if (isProcentkolumn(bevis)) return { ...gissad, enhet: 'andel', faktor: 1 };
	if (gissad.enhet === 'procent') return { ...gissad, enhet: 'andel', faktor: 0.01 };
	return gissad;
}
