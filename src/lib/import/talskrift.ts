import type { Cell } from './rutnat.ts';
import { cellform, talvarde, type Cellform } from './talform.ts';
import type { Decimaltecken, Talskrift } from './typer.ts';

/** A cell read as the column's numbers are written. */
export type Cellvarde =
	| { readonly sort: 'tal'; readonly value: number }
	| { readonly sort: 'saknas' }
	| { readonly sort: 'fel'; readonly message: string };

/** What the cells of one column show about how numbers are written. */
export type Kolumnbevis = {
	readonly former: readonly Cellform[];
	readonly komma: number;
	readonly punkt: number;
	/** Cells such as `1.234` that can be read in two ways. */
	readonly tvetydiga: number;
	readonly tal: number;
	readonly procent: number;
	readonly exempel: string;
};

export function kolumnbevis(celler: readonly (Cell | undefined)[]): Kolumnbevis {
	const former = celler.map(cellform);
	const antal = { komma: 0, punkt: 0, tvetydiga: 0, tal: 0, procent: 0 };
	let exempel = '';
	for (const form of former) {
		if (form.sort !== 'tal') continue;
		antal.tal += 1;
		if (form.procent) antal.procent += 1;
		if (form.bevis === ',') antal.komma += 1;
		if (form.bevis === '.') antal.punkt += 1;
		if (form.marke !== null && !form.marke.tydlig) {
			antal.tvetydiga += 1;
			if (exempel === '') exempel = `${form.fore}${form.marke.tecken}${form.efter ?? ''}`;
		}
	}
	return { former, ...antal, exempel };
}

/** The decimal mark that all the table's columns together show; null when they differ or show none. */
export function tabellensTecken(kolumner: readonly Kolumnbevis[]): Decimaltecken | null {
	const komma = kolumner.some((kolumn) => kolumn.komma > 0);
	const punkt = kolumner.some((kolumn) => kolumn.punkt > 0);
	if (komma === punkt) return null;
	return komma ? ',' : '.';
}

const NAMN: Readonly<Record<Decimaltecken, string>> = { ',': 'komma', '.': 'punkt' };

/** Which mark is the decimal mark, decided for the column by its own cells, else by the other columns. */
export function talskrift(bevis: Kolumnbevis, tabellen: Decimaltecken | null): Talskrift {
	const { komma, punkt, tvetydiga, exempel } = bevis;
	const egen = komma > 0 === punkt > 0 ? null : komma > 0 ? ',' : '.';
	if (egen !== null) {
		const antal = egen === ',' ? komma : punkt;
		return {
			decimaltecken: egen,
			sakerhet: 'tydlig',
			bevis: `${antal} tal i kolumnen visar att ${NAMN[egen]} är decimaltecken.`
		};
	}
	if (tvetydiga === 0) {
		const text =
			komma > 0
				? 'Kolumnen har både decimalkomma och decimalpunkt. Varje tal går att läsa på ett sätt.'
				: 'Kolumnen har inga decimaler.';
		return { decimaltecken: null, sakerhet: 'tydlig', bevis: text };
	}
	if (komma === 0 && tabellen !== null) {
		const text = `Andra kolumner i tabellen har ${NAMN[tabellen]} som decimaltecken.`;
		return { decimaltecken: tabellen, sakerhet: 'tydlig', bevis: text };
	}
	return {
		decimaltecken: null,
		sakerhet: 'fraga',
		bevis: `”${exempel}” kan vara ett tusental eller ett tal med tre decimaler.`
	};
}

/** True when the column is written in per cent; its values are then shares, 0–1. */
export function isProcentkolumn({ procent, tal }: Kolumnbevis): boolean {
	return procent > 0 && procent * 2 >= tal;
}

/** The values of the column, one per cell. */
export function cellvarden(
	bevis: Kolumnbevis,
	decimaltecken: Decimaltecken | null
): readonly Cellvarde[] {
	const iProcent = isProcentkolumn(bevis);
	return bevis.former.map((form) => {
		if (form.sort !== 'tal') return form.sort === 'fel' ? form : { sort: 'saknas' };
		const value = talvarde(form, decimaltecken);
		if (value === null) {
			const message = 'Talet kan läsas på två sätt. Välj om komma eller punkt är decimaltecken.';
			return { sort: 'fel', message };
		}
		// 0 is 0 with and without the sign; every other number must say which it is.
		if (form.procent !== iProcent && value !== 0)
			return { sort: 'fel', message: blandat(iProcent) };
		return { sort: 'tal', value };
	});
}

function blandat(iProcent: boolean): string {
	return iProcent
		? 'Talet saknar procenttecken men resten av kolumnen är i procent.'
		: 'Talet är i procent men resten av kolumnen är det inte.';
}
