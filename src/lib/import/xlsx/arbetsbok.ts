import { avslag, type Importavslag } from '../typer.ts';
import type { Talformat } from './blad.ts';
import { attribut, MAX_ATTRIBUT, xmlhandelser } from './xml.ts';

export type Bladpost = { readonly namn: string; readonly del: string; readonly dold: boolean };

const MAX_BLAD = 50;
const MAX_STRANGAR = 200_000;

/** The sheets in the order of the workbook, with the part each is in. */
export function bladlista(
	arbetsbok: string,
	relationer: string
): readonly Bladpost[] | Importavslag {
	const delar = new Map<string, string>();
	for (const h of xmlhandelser(relationer)) {
		if (h.sort !== 'start' || h.namn !== 'Relationship') continue;
		const id = attribut(h.attribut, 'Id');
		const mal = attribut(h.attribut, 'Target');
		// Links to other files are not followed.
		if (id !== null && mal !== null && attribut(h.attribut, 'TargetMode') !== 'External') {
			delar.set(id, mal.startsWith('/') ? mal.slice(1) : `xl/${mal.replace(/^\.\//, '')}`);
		}
	}
	const blad: Bladpost[] = [];
	for (const h of xmlhandelser(arbetsbok)) {
		if (h.sort !== 'start' || h.namn !== 'sheet') continue;
		const del = delar.get(relationsid(h.attribut));
		const namn = attribut(h.attribut, 'name') ?? '';
		const lage = attribut(h.attribut, 'state');
		if (del !== undefined)
			blad.push({ namn, del, dold: lage === 'hidden' || lage === 'veryHidden' });
	}
	if (blad.length > MAX_BLAD) {
		return avslag(
			`Filen har fler än ${MAX_BLAD} blad.`,
			'Spara bladet med kommunerna i en egen fil.'
		);
	}
	return blad;
}

/** The prefix of the relation's namespace is the program's choice; `r` with all that matter. */
function relationsid(text: string): string {
	if (text.length > MAX_ATTRIBUT) return '';
	return attribut(text, 'r:id') ?? /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(text)?.[1] ?? '';
}

/** The workbook's texts; phonetic guides left out. */
export function strangar(xml: string): readonly string[] | Importavslag {
	const alla: string[] = [];
	let delar: string[] = [];
	let inne = false;
	let fonetik = 0;
	for (const h of xmlhandelser(xml)) {
		if (h.sort === 'text') {
			if (inne && fonetik === 0) delar.push(h.text);
			continue;
		}
		const tom = h.sort === 'start' && h.tom;
		if (h.sort === 'start' && h.namn === 'si') delar = [];
		if (h.namn === 't') inne = h.sort === 'start' && !tom;
		if (h.namn === 'rPh' && !tom) fonetik += h.sort === 'start' ? 1 : -1;
		if (h.namn === 'si' && (h.sort === 'slut' || tom)) alla.push(delar.join(''));
		if (alla.length > MAX_STRANGAR) {
			return avslag('Filen har för många texter.', 'Spara bladet med kommunerna i en egen fil.');
		}
	}
	return alla;
}

const BYGGDA_DATUM = (id: number): boolean =>
	(id >= 14 && id <= 22) ||
	(id >= 27 && id <= 36) ||
	(id >= 45 && id <= 47) ||
	(id >= 50 && id <= 58);

/** For each cell style: does it show its number as a number, a per cent or a date? */
export function talformat(xml: string): readonly Talformat[] {
	const egna = new Map<number, string>();
	const stilar: Talformat[] = [];
	let iCellXfs = false;
	for (const h of xmlhandelser(xml)) {
		if (h.sort === 'text') continue;
		if (h.namn === 'cellXfs') iCellXfs = h.sort === 'start' && !h.tom;
		if (h.sort !== 'start') continue;
		if (h.namn === 'numFmt') {
			egna.set(Number(attribut(h.attribut, 'numFmtId')), attribut(h.attribut, 'formatCode') ?? '');
		}
		if (h.namn === 'xf' && iCellXfs) {
			const id = Number(attribut(h.attribut, 'numFmtId') ?? 0);
			stilar.push(formatAv(id, egna.get(id)));
		}
	}
	return stilar;
}

function formatAv(id: number, kod: string | undefined): Talformat {
	if (kod === undefined) {
		if (id === 9 || id === 10) return 'procent';
		return BYGGDA_DATUM(id) ? 'datum' : 'tal';
	}
	// What is quoted, escaped or in brackets is shown as it stands.
	const rent = kod
		.slice(0, 300)
		.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
		.replace(/general|standard/gi, '');
	if (rent.includes('%')) return 'procent';
	return /[ymdhs]/i.test(rent) ? 'datum' : 'tal';
}
