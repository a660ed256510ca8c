import type { Kommun } from '#lib/model/index.ts';
import { forslag, kommunMedNamn, narmaste, type Kommunregister } from './kommunnamn.ts';
import type { Forslag } from './typer.ts';

/** What the cell that identifies a row says. */
export type Identitet =
	| {
			readonly sort: 'kommun';
			readonly kommun: Kommun;
			readonly genom: 'kod' | 'namn' | 'bada' | 'vikt';
	  }
	| { readonly sort: 'flertydig'; readonly kommuner: readonly Kommun[]; readonly exakt: Kommun }
	| { readonly sort: 'motsagelse'; readonly kommuner: readonly Kommun[]; readonly message: string }
	| { readonly sort: 'summa'; readonly galler: 'riket' | 'lan' | 'grupp' | 'summa' }
	| { readonly sort: 'okand' };

/** A year is also some kommun's code: 2023 is Malung-Sälen. */
const YEAR = /^(19[5-9]\d|20[0-4]\d)$/;

const RIKET = /^(hela )?(riket|sverige|landet|sweden)( totalt)?$|^alla kommuner( \(.*\))?$/i;
const SUMMA =
	/^(summa|totalt?|total|samtliga|delsumma|genomsnitt|medel(värde)?|medelvarde|median|ovägt medel|vägt medel|average|sum|mean)\b/i;
const LAN = /\b(län|lan|county|landsting)$|^region (?!gotland)\S+|regionen$/i;
const GRUPP =
	/^[ABC](\d[.:]?|[.:]) ?[A-ZÅÄÖ]|^(storstäder|större städer|mindre städer|kommungrupp|kommuner med|landsbygds|pendlingskommun|liknande kommuner)/i;

/** `0114`, `114`, `0114 Upplands Väsby`, `Upplands Väsby (0114)`, `Malmö stad`, `Riket`, `01 Stockholms län`. */
export function identitet(text: string, register: Kommunregister): Identitet {
	if (text === '' || text.length > 80) return { sort: 'okand' };
	const bara = /^(\d{1,4})(?:[.,]0+)?$/.exec(text);
	if (bara !== null) return medKod(bara[1] ?? '', register);
	const fore = /^(\d{1,4})[\s:;,._-]+(\D.*)$/.exec(text);
	const efter = /^(\D+?)[\s,_-]*\(?(\d{3,4})\)?$/.exec(text);
	if (fore !== null) return medBada(fore[1] ?? '', fore[2] ?? '', register);
	if (efter !== null) return medEfterkod(efter[2] ?? '', efter[1] ?? '', register);
	return medNamn(text, register);
}

function medNamn(text: string, register: Kommunregister): Identitet {
	const grupp = gruppnamn(text);
	if (grupp !== null) return { sort: 'summa', galler: grupp };
	const traff = kommunMedNamn(text, register);
	if (traff.sort === 'ingen') return { sort: 'okand' };
	if (traff.sort === 'flera') return { ...traff, sort: 'flertydig' };
	return {
		sort: 'kommun',
		kommun: traff.kommun,
		genom: traff.skrift === 'exakt' ? 'namn' : 'vikt'
	};
}

function gruppnamn(text: string): 'riket' | 'lan' | 'grupp' | 'summa' | null {
	if (RIKET.test(text)) return 'riket';
	if (SUMMA.test(text)) return 'summa';
	if (LAN.test(text)) return 'lan';
	return GRUPP.test(text) ? 'grupp' : null;
}

/** 3 digits are a kommunkod that lost its zero; 1–2 are a län; `00…` is Riket or a region at Kolada. */
function medKod(kod: string, register: Kommunregister): Identitet {
	const full = kod.length === 3 ? `0${kod}` : kod;
	const kommun = register.perKod.get(full);
	if (kommun !== undefined) return { sort: 'kommun', kommun, genom: 'kod' };
	if (/^0*$/.test(kod)) return { sort: 'summa', galler: 'riket' };
	if (/^0\d$|^1\d$|^2[0-5]$|^[1-9]$|^00\d\d$/.test(kod)) return { sort: 'summa', galler: 'lan' };
	return { sort: 'okand' };
}

/** A number after a name is a code or it is a year in a title: `Stockholm 2024` is not a row. */
function medEfterkod(kod: string, namn: string, register: Kommunregister): Identitet {
	const id = medBada(kod, namn, register);
	if (medKod(kod, register).sort !== 'kommun') return { sort: 'okand' };
	return id.sort === 'motsagelse' && YEAR.test(kod) ? { sort: 'okand' } : id;
}

function medBada(kod: string, namn: string, register: Kommunregister): Identitet {
	const genomNamn = medNamn(namn.trim(), register);
	const genomKod = medKod(kod, register);
	if (genomNamn.sort === 'summa') return genomNamn;
	if (genomNamn.sort === 'okand' && YEAR.test(kod)) return genomNamn;
	if (genomKod.sort === 'summa') return genomNamn.sort === 'okand' ? genomKod : genomNamn;
	return sammantaget(genomKod, genomNamn, [kod, namn.trim()]);
}

/** Code and name together: the code settles a name with two meanings, and must not say another kommun. */
export function sammantaget(
	kod: Identitet,
	namn: Identitet,
	[kodtext, namntext]: readonly [string, string]
): Identitet {
	if (kod.sort !== 'kommun') return kod.sort === 'okand' ? namn : kod;
	const samma =
		(namn.sort === 'kommun' && namn.kommun === kod.kommun) ||
		(namn.sort === 'flertydig' && namn.kommuner.includes(kod.kommun));
	if (samma) return { ...kod, genom: 'bada' };
	const kommuner = namn.sort === 'kommun' ? [kod.kommun, namn.kommun] : [kod.kommun];
	const message = `Koden ${kodtext} är ${kod.kommun.kommunnamn} men namnet är ”${namntext}”.`;
	return { sort: 'motsagelse', kommuner, message };
}

/** The sentence and the suggestions for a row that belongs to no kommun; without a register none are looked for. */
export function omatchad(
	fran: Identitet,
	text: string,
	register: Kommunregister | null
): { orsak: 'okand' | 'flertydig' | 'motsagelse'; message: string; forslag: Forslag[] } {
	if (fran.sort === 'motsagelse') {
		return { orsak: fran.sort, message: fran.message, forslag: fran.kommuner.map(forslag) };
	}
	if (fran.sort === 'flertydig') {
		const namn = fran.kommuner.map(({ kommunnamn }) => kommunnamn).join(' eller ');
		const message = `”${text}” kan vara ${namn}, eftersom namnen är skrivna utan å, ä och ö.`;
		return { orsak: fran.sort, message, forslag: fran.kommuner.map(forslag) };
	}
	const kort = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	const sok = register !== null && text.length <= 80;
	const nara = sok ? narmaste(text.replace(/[\d()]/g, ''), register) : [];
	return { orsak: 'okand', message: `”${kort}” är inte en kommun.`, forslag: nara };
}
