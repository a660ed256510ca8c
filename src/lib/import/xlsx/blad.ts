import {
	MAX_CELLTECKEN,
	MAX_KOLUMNER,
	MAX_RADER,
	isTom,
	type Cell,
	type Rutnat
} from '../rutnat.ts';
import { avslag, type Importavslag } from '../typer.ts';
import { attribut, xmlhandelser } from './xml.ts';

/** Row elements read, empty ones too: a sheet with more is not a table of kommuner. */
const MAX_RADELEMENT = 50_000;
const MAX_SAMMANFOGADE = 2_000;

export type Talformat = 'tal' | 'procent' | 'datum';

export type Bladunderlag = {
	readonly strangar: readonly string[];
	/** The kind of number format of each cell style. */
	readonly format: readonly Talformat[];
};

const SKADAT = avslag(
	'Ett blad i filen går inte att läsa.',
	'Öppna filen i Excel, spara den på nytt och försök igen.'
);

export const FOR_MANGA_RADER = avslag(
	`Bladet har fler än ${MAX_RADER} rader.`,
	'Spara bara tabellen med kommunerna i en egen fil. Den har 290 rader.'
);
const FOR_MANGA_KOLUMNER = avslag(
	`Bladet har fler än ${MAX_KOLUMNER} kolumner.`,
	'Spara bara de kolumner som behövs i en egen fil.'
);

type Lasning = {
	rader: Map<number, Cell[]>;
	sammanfogade: string[];
	radelement: number;
	rad: number;
	kolumn: number;
	typ: string;
	stil: number;
	varde: string | null;
	formel: boolean;
	i: 'v' | 't' | null;
};

/** The cells of one sheet: values as Excel last calculated them, never formulas. */
export function lasBlad(xml: string, underlag: Bladunderlag): Rutnat | Importavslag {
	const las: Lasning = {
		rader: new Map(),
		sammanfogade: [],
		radelement: 0,
		rad: 0,
		kolumn: 0,
		typ: '',
		stil: 0,
		varde: null,
		formel: false,
		i: null
	};
	const handelser = xmlhandelser(xml);
	for (;;) {
		const nasta = handelser.next();
		if (nasta.done === true) {
			if (nasta.value.fel) return SKADAT;
			break;
		}
		const h = nasta.value;
		if (h.sort === 'text') {
			if (las.i !== null) las.varde = (las.varde ?? '') + h.text;
			continue;
		}
		const fel = h.sort === 'start' ? oppna(las, h.namn, h.attribut) : null;
		if (fel !== null) return fel;
		if (h.sort === 'slut' || h.tom) {
			const slutfel = stang(las, h.namn, underlag);
			if (slutfel !== null) return slutfel;
		}
	}
	return rutnat(las);
}

function oppna(las: Lasning, namn: string, text: string): Importavslag | null {
	if (namn === 'row') {
		las.radelement += 1;
		if (las.radelement > MAX_RADELEMENT) return FOR_MANGA_RADER;
		const r = Number(attribut(text, 'r') ?? las.rad + 1);
		if (!Number.isInteger(r) || r < 1) return SKADAT;
		las.rad = r;
		las.kolumn = -1;
	} else if (namn === 'c') {
		const ref = /^([A-Z]{1,3})\d{1,7}$/.exec(attribut(text, 'r') ?? '');
		las.kolumn = ref === null ? las.kolumn + 1 : kolumnindex(ref[1] ?? '');
		las.typ = attribut(text, 't') ?? 'n';
		las.stil = Number(attribut(text, 's') ?? 0);
		las.varde = null;
		las.formel = false;
	} else if (namn === 'v' || namn === 't') las.i = namn;
	else if (namn === 'f') las.formel = true;
	else if (namn === 'mergeCell') {
		const ref = attribut(text, 'ref');
		if (ref !== null && las.sammanfogade.length < MAX_SAMMANFOGADE) las.sammanfogade.push(ref);
	}
	return null;
}

function stang(las: Lasning, namn: string, underlag: Bladunderlag): Importavslag | null {
	if (namn === 'v' || namn === 't') las.i = null;
	if (namn !== 'c') return null;
	const cell = cellAv(las, underlag);
	if (isTom(cell)) return null;
	if (las.kolumn >= MAX_KOLUMNER) return FOR_MANGA_KOLUMNER;
	if (typeof cell === 'string' && cell.length > MAX_CELLTECKEN) return SKADAT;
	const rad = las.rader.get(las.rad) ?? [];
	rad[las.kolumn] = cell;
	las.rader.set(las.rad, rad);
	return las.rader.size > MAX_RADER ? FOR_MANGA_RADER : null;
}

function cellAv({ typ, varde, formel, stil }: Lasning, underlag: Bladunderlag): Cell {
	if (varde === null || varde === '') return formel && typ === 'n' ? '#SAKNAR BERÄKNAT VÄRDE' : '';
	switch (typ) {
		case 's':
			return underlag.strangar[Number(varde)] ?? '';
		case 'n': {
			const tal = Number(varde);
			return { tal, text: varde, sort: underlag.format[stil] ?? 'tal' };
		}
		case 'b':
			return varde === '1' ? 'SANT' : 'FALSKT';
		case 'd':
			return { tal: NaN, text: varde, sort: 'datum' };
		default:
			return varde;
	}
}

/** `A` → 0, `AB` → 27. */
export function kolumnindex(bokstaver: string): number {
	let index = 0;
	for (const bokstav of bokstaver) index = index * 26 + bokstav.charCodeAt(0) - 64;
	return index - 1;
}

function rutnat({ rader, sammanfogade }: Lasning): Rutnat {
	for (const ref of sammanfogade) fyll(rader, ref);
	const nummer = [...rader.keys()].toSorted((a, b) => a - b);
	return {
		rader: nummer.map((r) =>
			Array.from(rader.get(r) ?? [], (cell: Cell | undefined) => cell ?? '')
		),
		radnummer: nummer
	};
}

/** A merged heading is written in all its cells; a merged figure is not, for it is one figure. */
function fyll(rader: Map<number, Cell[]>, ref: string): void {
	const delar = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref);
	if (delar === null) return;
	const [, k1 = '', r1 = '', k2 = '', r2 = ''] = delar;
	const cell = rader.get(Number(r1))?.[kolumnindex(k1)];
	if (typeof cell !== 'string' || Number(r2) - Number(r1) > 20) return;
	const sista = Math.min(kolumnindex(k2), MAX_KOLUMNER - 1);
	for (let r = Number(r1); r <= Number(r2); r += 1) {
		const rad = rader.get(r);
		for (let k = kolumnindex(k1); rad !== undefined && k <= sista; k += 1) rad[k] = cell;
	}
}
