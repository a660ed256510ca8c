import type { Kommunregister } from './kommunnamn.ts';
import { identitet, sammantaget, type Identitet } from './radidentitet.ts';
import { bredast, celltext, type Cell, type Rutnat } from './rutnat.ts';

/** Enough rows to know a column by; a large table is not searched cell by cell. */
const PROV_RADER = 400;
/** A bare year is also some kommun's code: 2023 is Malung-Sälen. */
const YEAR = /^(19[5-9]\d|20[0-4]\d)$/;

export type Linje = {
	readonly index: number;
	/** Number of different kommuner found. */
	readonly antal: number;
	readonly vikt: number;
	readonly lan: number;
};

const RUBRIK_KOD =
	/^(kommun|region|municipality|lkf|knr|kn)[\s_-]*(kod|code|nr|nummer|id)?$|^kod$|^code$/i;
const RUBRIK_LAN = /^(län|lan|county)(s?kod|s?namn)?$/i;
const RUBRIK_KOMMUN = /kommun|municipal/i;

/** True for a heading of the column that names the kommun. */
export function isKommunrubrik(text: string): boolean {
	return (
		RUBRIK_KOD.test(text) ||
		RUBRIK_KOMMUN.test(text) ||
		/^(namn|name|område|geografi|region|enhet)$/i.test(text)
	);
}

/** How well a row or a column of cells names kommuner. */
export function bedomLinje(
	celler: readonly (Cell | undefined)[],
	index: number,
	register: Kommunregister
): Linje {
	const texter = celler.slice(0, PROV_RADER).map(celltext);
	const fyllda = texter.filter((text) => text !== '');
	const tom = { index, antal: 0, vikt: 0, lan: 0 };
	if (fyllda.filter((text) => !YEAR.test(text)).length === 0) return tom;
	const arLan = texter.slice(0, 6).some((text) => RUBRIK_LAN.test(text));
	const funna = new Set<string>();
	let hela = 0;
	let lan = 0;
	for (const text of new Set(fyllda)) {
		const id = identitet(text, register);
		if (id.sort === 'summa' && id.galler !== 'summa' && /\D/.test(text)) lan += 1;
		const kommun = id.sort === 'kommun' ? id.kommun : id.sort === 'flertydig' ? id.exakt : null;
		if (kommun === null || (arLan && !/kommun/i.test(text))) continue;
		funna.add(kommun.kommunkod);
		if (!/^\d{1,3}$/.test(text)) hela += 1;
	}
	if (funna.size === 0) return { ...tom, lan };
	const rubrik = texter.slice(0, 6).some(isKommunrubrik) ? 0.2 : 0;
	const kod = texter.some((text) => /^\d{4}$/.test(text)) ? 0.2 : 0;
	// Whole codes and names weigh more than bare small numbers, which may be values.
	return {
		index,
		antal: funna.size,
		vikt: funna.size + 0.5 * (hela / funna.size) + rubrik + kod,
		lan
	};
}

function basta(linjer: readonly Linje[]): Linje | null {
	return linjer.reduce<Linje | null>(
		(max, linje) => (linje.antal > 0 && (max === null || linje.vikt > max.vikt) ? linje : max),
		null
	);
}

export type Kolumnletning = {
	readonly kolumn: Linje | null;
	readonly rad: Linje | null;
	/** Rows that are län or Riket, to say so when there is no kommun. */
	readonly lan: number;
};

/** The column that names the kommuner, and the row that does if the table lies on its side. */
export function hittaKommuner(rutnat: Rutnat, register: Kommunregister): Kolumnletning {
	const kolumner = Array.from({ length: bredast(rutnat.rader) }, (_, k) =>
		bedomLinje(
			rutnat.rader.map((rad) => rad[k]),
			k,
			register
		)
	);
	const rader = rutnat.rader.slice(0, 12).map((rad, i) => bedomLinje(rad, i, register));
	return {
		kolumn: basta(kolumner),
		rad: basta(rader),
		lan: Math.max(0, ...kolumner.map(({ lan }) => lan))
	};
}

/** A second column that names the same kommun in most rows: then both are read, and must agree. */
export function kontrollkolumn(
	rutnat: Rutnat,
	index: number,
	register: Kommunregister
): number | null {
	const prov = rutnat.rader.slice(0, PROV_RADER);
	const egna = prov.map((rad) => identitet(celltext(rad[index]), register));
	for (let k = 0; k < bredast(rutnat.rader); k += 1) {
		if (k === index) continue;
		let lika = 0;
		let kommuner = 0;
		prov.forEach((rad, i) => {
			const kod = egna[i];
			if (kod?.sort !== 'kommun' && kod?.sort !== 'flertydig') return;
			kommuner += 1;
			if (isSamma(kod, identitet(celltext(rad[k]), register))) lika += 1;
		});
		if (kommuner > 0 && lika * 2 > kommuner) return k;
	}
	return null;
}

function mojliga(id: Identitet): readonly unknown[] {
	if (id.sort === 'kommun') return [id.kommun];
	return id.sort === 'flertydig' ? id.kommuner : [];
}

function isSamma(a: Identitet, b: Identitet): boolean {
	return mojliga(a).some((kommun) => mojliga(b).includes(kommun));
}

/** The identity of a row from its column, or from both columns when there are two. */
export function radidentitet(
	rad: readonly Cell[],
	[index, kontroll]: readonly [number, number | null],
	register: Kommunregister
): { text: string; id: Identitet } {
	const text = celltext(rad[index]);
	const id = identitet(text, register);
	const andra = kontroll === null ? '' : celltext(rad[kontroll]);
	if (andra === '') return { text, id };
	const id2 = identitet(andra, register);
	if (text === '') return { text: andra, id: id2 };
	const bada = `${text} ${andra}`;
	// The one with a code goes first; with two names either will do.
	return /^\d/.test(andra) && !/^\d/.test(text)
		? { text: bada, id: sammantaget(id2, id, [andra, text]) }
		: { text: bada, id: sammantaget(id, id2, [text, andra]) };
}
