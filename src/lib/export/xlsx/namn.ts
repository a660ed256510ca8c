import { versal } from '#lib/format/index.ts';
import { bladref, type Omradesnamn } from './blad.ts';

/** Gives out names for cells: Swedish in ASCII, unique whatever the case, never mistaken for a cell. */
export type Namngivare = {
	/** The name made from the parts, for what `refererar` points at. */
	readonly ge: (delar: readonly string[], refererar: string) => string;
	readonly alla: () => readonly Omradesnamn[];
};

const LANGST_NAMN = 120;
const LANGST_BLADNAMN = 31;

export function namngivare(): Namngivare {
	const namn: Omradesnamn[] = [];
	const tagna = new Set<string>();
	return {
		ge: (delar, refererar) => {
			const stam = namnstam(delar);
			let ett = stam;
			for (let n = 2; tagna.has(ett.toLowerCase()); n += 1) ett = `${stam}_${n}`;
			tagna.add(ett.toLowerCase());
			namn.push({ namn: ett, refererar });
			return ett;
		},
		alla: () => namn
	};
}

/** `['samordning', 'krPerEnhet']` → `Samordning_kr_per_enhet`. */
function namnstam(delar: readonly string[]): string {
	const text = delar
		.map(ord)
		.filter((del) => del !== '')
		.join('_')
		.slice(0, LANGST_NAMN);
	const stort = versal(text);
	// AB12 and R1C1 are cells, and a name cannot start with a figure.
	return /^([A-Z]{0,3}\d|[RC]\d*$|[RC]\d|$)/i.test(stort) || !/^[A-Z]/.test(stort)
		? `Kol_${text}`
		: stort;
}

/** One part in Swedish ASCII: `fromYear` → `fran_ar`. */
function ord(del: string): string {
	return del
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/^fromYear$/, 'fran_ar')
		.replace(/^tomYear$/, 'till_ar')
		.replace(/([a-z0-9])Years?$/, '$1_ar')
		.replace(/^years?$/, 'ar')
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, '_')
		.replace(/^_+|_+$/g, '');
}

/** A text with room for fewer characters: between two words where that does not cost much of it. */
function avkortat(text: string, ryms: number): string {
	if (text.length <= ryms) return text;
	const del = text.slice(0, ryms - 1);
	const mellan = text.charAt(ryms - 1) === ' ' ? del.length : del.lastIndexOf(' ');
	const kvar = mellan > ryms / 2 ? del.slice(0, mellan) : del.replace(/\p{Surrogate}$/u, '');
	return `${kvar.trim()}…`;
}

/** Sheet names that Excel takes: at most 31 characters, no `:\/?*[]`, unique whatever the case. */
export function bladnamnare(tagna: readonly string[]): (onskat: string) => string {
	const upptagna = new Set(tagna.map((namn) => namn.toLowerCase()));
	return (onskat) => {
		const rent = onskat
			.replace(/[^\p{L}\p{N} .–-]+/gu, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		for (let n = 1; ; n += 1) {
			const slut = n === 1 ? '' : ` ${n}`;
			const namn = avkortat(rent, LANGST_BLADNAMN - slut.length) + slut;
			if (upptagna.has(namn.toLowerCase())) continue;
			upptagna.add(namn.toLowerCase());
			return namn;
		}
	};
}

/** A cell in its own row wherever the name is used: the row is that of the formula, the column stands fast. */
export function radref(blad: string, kolumn: string): string {
	return `${bladref(blad)}!$${kolumn}1`;
}

/** The cells of one row from one column to another. */
export function radomrade(blad: string, [from, tom]: readonly [string, string]): string {
	return `${bladref(blad)}!$${from}1:$${tom}1`;
}

/** A fixed cell. */
export function cellref(blad: string, kolumn: string, rad: number): string {
	return `${bladref(blad)}!$${kolumn}$${rad}`;
}

/** A fixed area in one column. */
export function kolumnomrade(
	blad: string,
	kolumn: string,
	[from, tom]: readonly [number, number]
): string {
	return `${bladref(blad)}!$${kolumn}$${from}:$${kolumn}$${tom}`;
}
