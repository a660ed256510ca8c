import type { Kommunregister } from './kommunnamn.ts';
import { radidentitet } from './kommunkolumn.ts';
import { bredast, celltext, MAX_KOLUMNER, type Cell, type Rutnat } from './rutnat.ts';
import { cellform } from './talform.ts';
import { avslag, type Importavslag } from './typer.ts';

const YEAR = /^(19[5-9]\d|20[0-4]\d)([.,]0+)?$/;
const RUBRIK_YEAR = /^(år|ar|year|period|tid|time)$/i;
const RUBRIK_VARDE = /^(värde|varde|value|antal|utfall)$/i;
const FLEST_NYCKLAR = 300;
/** Rows of one kommun with the same year and measure. */
const FLEST_VARV = 20;

/** A column's part in a long table: what the value is of, or the value. */
type Roll = { readonly k: number; readonly roll: 'year' | 'nyckel' | 'varde' };

export type Langform = {
	readonly data: Rutnat;
	readonly rubriker: readonly string[];
	/** The column of the kommun, and the one that checks it. */
	readonly kolumner: readonly [number, number | null];
};

/**
 * One row per kommun and year (and sex, and KPI), as Kolada's database gives it, turned into one column per
 * combination. Null when the table is not of that kind.
 */
export function franLangform(
	lang: Langform,
	register: Kommunregister
): Rutnat | Importavslag | null {
	const { data, kolumner } = lang;
	const texter = data.rader.map((rad) => radidentitet(rad, kolumner, register).text);
	const olika = new Set(texter.filter((text) => text !== '')).size;
	if (olika === 0 || data.rader.length < olika * 1.5) return null;
	const roller = hittaRoller(lang, texter);
	if (!roller.some(({ roll }) => roll === 'varde')) return null;
	if (!roller.some(({ roll }) => roll !== 'varde')) return null;
	return vridRader(lang, texter, roller);
}

function hittaRoller({ data, rubriker, kolumner }: Langform, texter: readonly string[]): Roll[] {
	return Array.from({ length: bredast(data.rader) }, (_, k) => k)
		.filter((k) => !kolumner.includes(k))
		.flatMap((k): Roll[] => {
			const celler = data.rader.map((rad) => rad[k]);
			const varden = celler.map(celltext);
			const olika = new Set(varden);
			const rubrik = rubriker[k] ?? '';
			const fyllda = varden.filter((text) => text !== '');
			if (fyllda.length === 0) return [];
			if (!RUBRIK_VARDE.test(rubrik) && fyllda.every((text) => YEAR.test(text))) {
				return [{ k, roll: 'year' }];
			}
			const tal = celler.filter((cell) => cellform(cell).sort === 'tal').length;
			const text = celler.filter((cell) => cellform(cell).sort === 'fel').length;
			if (RUBRIK_VARDE.test(rubrik) || (tal > text && !RUBRIK_YEAR.test(rubrik))) {
				return [{ k, roll: 'varde' }];
			}
			if (olika.size > FLEST_NYCKLAR) return [];
			return olika.size === 1 || varierarInom(texter, varden) ? [{ k, roll: 'nyckel' }] : [];
		});
}

/** True when the column differs between rows of the same kommun: it is part of what the value is of. */
function varierarInom(texter: readonly string[], varden: readonly string[]): boolean {
	const forsta = new Map<string, string>();
	return texter.some((text, i) => {
		const varde = varden[i] ?? '';
		const sedd = forsta.get(text);
		if (sedd === undefined) forsta.set(text, varde);
		return sedd !== undefined && sedd !== varde;
	});
}

function vridRader(
	{ data, rubriker, kolumner }: Langform,
	texter: readonly string[],
	roller: readonly Roll[]
): Rutnat | Importavslag {
	const varden = roller.filter(({ roll }) => roll === 'varde');
	const nycklar = roller
		.filter(({ roll }) => roll !== 'varde')
		.toSorted((a, b) => Number(a.roll === 'year') - Number(b.roll === 'year'));
	const plats = new Map<string, number>();
	const rader = new Map<string, { celler: Cell[]; nummer: number }>();
	for (const [i, rad] of data.rader.entries()) {
		const text = texter[i] ?? '';
		const nyckel = nycklar.map(({ k }) => celltext(rad[k])).filter((del) => del !== '');
		for (const { k } of varden) {
			const matt = varden.length > 1 ? [rubriker[k] ?? ''] : [];
			const namn = [...matt, ...nyckel].join(', ');
			if (!plats.has(namn)) plats.set(namn, plats.size + 1);
			if (plats.size >= MAX_KOLUMNER) return forManga();
			const kolumn = plats.get(namn) ?? 0;
			// The same key twice: another row, so that the duplicate is seen and decided on.
			let varv = 0;
			while (rader.get(`${text}\n${varv}`)?.celler[kolumn] !== undefined) varv += 1;
			if (varv > FLEST_VARV) return forMangaVarv(text);
			const key = `${text}\n${varv}`;
			const mal = rader.get(key) ?? { celler: [text], nummer: data.radnummer[i] ?? i + 1 };
			mal.celler[kolumn] = rad[k] ?? '';
			rader.set(key, mal);
		}
	}
	const huvud = [rubriker[kolumner[0]] ?? 'Kommun', ...plats.keys()];
	const fyllda = [...rader.values()].map(({ celler }) => huvud.map((_, k) => celler[k] ?? ''));
	return {
		rader: [huvud, ...fyllda],
		radnummer: [0, ...[...rader.values()].map(({ nummer }) => nummer)]
	};
}

function forManga(): Importavslag {
	return avslag(
		`Tabellen har fler än ${MAX_KOLUMNER} kombinationer av år, kön och mått.`,
		'Ta bara med de år och mått som behövs.'
	);
}

function forMangaVarv(text: string): Importavslag {
	return avslag(
		`”${text.slice(0, 60)}” har fler än ${FLEST_VARV} rader för samma år och mått.`,
		'Summera raderna per kommun före inläsningen.'
	);
}
