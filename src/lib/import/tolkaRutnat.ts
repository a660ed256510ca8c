import type { Kommun } from '#lib/model/index.ts';
import { hittaKommuner, kontrollkolumn } from './kommunkolumn.ts';
import { kommunregister, type Kommunregister } from './kommunnamn.ts';
import { franLangform } from './langform.ts';
import { anmarkningar } from './anmarkningar.ts';
import { indelaRader, rader, type Radindelning } from './rader.ts';
import { rubriker } from './rubriker.ts';
import { bredast, utanTommaRader, vand, type Rutnat } from './rutnat.ts';
import {
	avslag,
	type Importavslag,
	type Rad,
	type Tabellkalla,
	type Tolkningssvar
} from './typer.ts';
import { hittaVardekolumner, isBisak, vardekolumner } from './vardekolumner.ts';

/** What a table says about the kommuner, or why it says nothing. Pure; never throws. */
export function tolkaRutnat(
	rutnat: Rutnat,
	kalla: Tabellkalla,
	kommuner: readonly Kommun[]
): Tolkningssvar {
	const rent = utanTommaRader(rutnat);
	if (rent.rader.length === 0) {
		return avslag('Det finns inget att läsa.', 'Klistra in en tabell med en rad per kommun.');
	}
	const register = kommunregister(kommuner);
	const letning = hittaKommuner(rent, register);
	const { kolumn, rad } = letning;
	if (rad !== null && rad.antal > 2 && rad.vikt > (kolumn?.vikt ?? 0) * 1.5) {
		return tolkaRutnat(vand(rent), { ...kalla, form: 'vand' }, kommuner);
	}
	if (kolumn === null) return ingenKommun(rent, letning.lan);
	return tolkaRader(rent, { kalla, register, index: kolumn.index });
}

type Sammanhang = {
	readonly kalla: Tabellkalla;
	readonly register: Kommunregister;
	readonly index: number;
};

function tolkaRader(rent: Rutnat, sammanhang: Sammanhang): Tolkningssvar {
	const { kalla, register, index } = sammanhang;
	const kontroll = kontrollkolumn(rent, index, register);
	const indelning = indelaRader(rent, [index, kontroll], register);
	const { data, ovanfor } = indelning;
	const talkolumner = hittaVardekolumner(data.rader, [index, kontroll]);
	const huvud = rubriker(ovanfor.rader, talkolumner, index);
	if (kalla.form !== 'lang') {
		const allaRubriker = rubriker(ovanfor.rader, allaKolumner(data), index).texter;
		const lang = { data, rubriker: allaRubriker, kolumner: [index, kontroll] as const };
		const vriden = franLangform(lang, register);
		if (vriden !== null && 'ok' in vriden) return vriden;
		if (vriden !== null) {
			return tolkaRader(vriden, { ...sammanhang, kalla: { ...kalla, form: 'lang' }, index: 0 });
		}
	}
	if (talkolumner.length === 0) return ingaTal();
	return sammanstall(indelning, { ...sammanhang, kontroll, talkolumner, huvud });
}

function allaKolumner({ rader }: Rutnat): number[] {
	return Array.from({ length: bredast(rader) }, (_, k) => k);
}

type Delar = Sammanhang & {
	readonly kontroll: number | null;
	readonly talkolumner: readonly number[];
	readonly huvud: ReturnType<typeof rubriker>;
};

function sammanstall(indelning: Radindelning, delar: Delar): Tolkningssvar {
	const { register, index, kontroll, huvud, talkolumner, kalla } = delar;
	const { data, ovanfor } = indelning;
	const rubrik = (k: number): string => huvud.texter[k] ?? '';
	const bisak = talkolumner.filter((k) =>
		isBisak(
			rubrik(k),
			data.rader.map((rad) => rad[k])
		)
	);
	const kolumnval = talkolumner.filter((k) => !bisak.includes(k));
	if (kolumnval.length === 0) return ingaTal();
	const uppdelade = rader(data, [index, kontroll], register);
	if (isLanstabell(uppdelade.rader, register)) return perLan();
	const anteckningar = [...huvud.anteckningar, ...indelning.anteckningar];
	const kolumner = vardekolumner({
		rader: uppdelade.rader,
		kolumner: kolumnval,
		rubriker: huvud.texter,
		anteckningar
	});
	const tolkning = {
		ok: true as const,
		kalla,
		rubrikrader: huvud.rader.map((i) => ovanfor.radnummer[i] ?? 0).filter((nummer) => nummer > 0),
		anteckningar,
		kommunkolumn: { index, rubrik: rubrik(index), sort: uppdelade.sort, kontroll },
		kolumner,
		ovrigaKolumner: ovriga(indelning, [index, kontroll, ...kolumnval], huvud.texter),
		...uppdelade.fynd(kolumnval)
	};
	return { ...tolkning, anmarkningar: anmarkningar(tolkning) };
}

function ovriga(
	{ data }: Radindelning,
	anvanda: readonly (number | null)[],
	texter: readonly string[]
): string[] {
	return allaKolumner(data)
		.filter((k) => !anvanda.includes(k))
		.map((k) => texter[k] ?? '')
		.filter((text) => text !== '');
}

/** Six län share their name with a kommun. Beside Skåne and Halland, `Stockholm` is the län. */
function isLanstabell(alla: readonly Rad[], { kommuner }: Kommunregister): boolean {
	const lan = new Set(kommuner.map(({ lansnamn }) => lansnamn.toLowerCase()));
	const utan = alla.filter(({ sort, text }) => {
		const namn = text.toLowerCase().replace(/^\d+ /, '');
		return sort === 'omatchad' && (lan.has(`${namn} län`) || lan.has(`${namn}s län`));
	});
	return utan.length > 2 && alla.filter(({ sort }) => sort === 'kommun').length <= 8;
}

function perLan(): Importavslag {
	return avslag(
		'Tabellen är per län eller för hela riket. Det finns ingen rad för en enskild kommun.',
		'Hämta uppgifterna per kommun.'
	);
}

function ingenKommun(rent: Rutnat, lan: number): Importavslag {
	if (lan > 0) return perLan();
	if (bredast(rent.rader) < 2) {
		return avslag(
			'Det finns bara en kolumn, så kommuner och värden går inte att skilja åt.',
			'Kopiera från kalkylarket i stället, eller spara som CSV med semikolon mellan kolumnerna.'
		);
	}
	return avslag(
		'Ingen kolumn innehåller kommunkoder eller kommunnamn.',
		'Ta med en kolumn med kommunkod (till exempel 0114) eller kommunens namn.'
	);
}

function ingaTal(): Importavslag {
	return avslag(
		'Kommunerna hittades, men ingen kolumn med tal.',
		'Ta med minst en kolumn med ett tal per kommun.'
	);
}
