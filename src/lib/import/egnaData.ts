import { sokform } from '#lib/format/index.ts';
import { egnaDataSchema, type EgnaData, type Fel } from '#lib/model/index.ts';
import { celltext } from './rutnat.ts';
import { cellvarden, kolumnbevis, type Cellvarde } from './talskrift.ts';
import type { Importval, Rad, Tabelltolkning, Vardekolumn } from './typer.ts';

export type EgnaDataSvar =
	| { readonly ok: true; readonly egnaData: EgnaData }
	| { readonly ok: false; readonly fel: readonly Fel[] };

type Radvarde = { readonly rad: Rad; readonly kommunkod: string; readonly varde: Cellvarde };

/**
 * One column of the table as the document's own data: a value or null for each of the 290, or every fault with
 * what to do about it. `Fel.path` names the choice that mends it (`namn`, `enhet`, `rader`, `dubbletter` …).
 */
export function egnaDataFromTolkning(tolkning: Tabelltolkning, val: Importval): EgnaDataSvar {
	const kolumn = tolkning.kolumner.find(({ index }) => index === val.kolumn);
	if (kolumn === undefined) {
		const message = 'Kolumnen finns inte i tabellen.';
		return { ok: false, fel: [{ path: 'kolumn', message, remedy: 'Välj en kolumn med tal.' }] };
	}
	const radval = radvarden(tolkning, val);
	const samlade = samla(radval, val);
	const fel = [
		...faltfel(val),
		...decimalfel(kolumn, val),
		...radfel(tolkning, val),
		...cellfel(radval, kolumn, val),
		...samlade.fel
	];
	if (fel.length > 0) return { ok: false, fel };
	return kontrollerad(tolkning, val, samlade.varden);
}

function faltfel({ namn, enhet, year, kalla }: Importval): Fel[] {
	const krav: [string, boolean, string, string][] = [
		['namn', namn.trim() !== '', 'Kolumnen saknar namn.', 'Skriv till exempel ”Ärenden 2025”.'],
		[
			'enhet',
			enhet.trim() !== '',
			'Enheten saknas.',
			'Skriv vad som räknas, till exempel ärenden.'
		],
		['year', year !== null, 'År saknas.', 'Ange vilket år uppgifterna gäller.'],
		[
			'kalla',
			kalla.text.trim() !== '',
			'Källan saknas.',
			'Skriv var uppgifterna kommer från. Är de ett antagande, skriv vem som har gjort det.'
		]
	];
	return krav
		.filter(([, uppfyllt]) => !uppfyllt)
		.map(([path, , message, remedy]) => ({ path, message, remedy }));
}

function decimalfel({ talskrift }: Vardekolumn, { decimaltecken }: Importval): Fel[] {
	if (talskrift.sakerhet === 'tydlig' || decimaltecken !== undefined) return [];
	return [
		{
			path: 'decimaltecken',
			message: talskrift.bevis,
			remedy: 'Välj om komma eller punkt är decimaltecken.'
		}
	];
}

function radfel({ rader }: Tabelltolkning, val: Importval): Fel[] {
	if (val.utanOmatchade === true) return [];
	return rader.flatMap((rad) => {
		if (rad.sort !== 'omatchad' || val.rader?.has(rad.radnummer) === true) return [];
		const namn = rad.forslag.map(({ kommunnamn }) => kommunnamn).join(' eller ');
		const remedy =
			namn === ''
				? 'Välj kommun eller hoppa över raden.'
				: `Menas ${namn}? Välj eller hoppa över raden.`;
		return [{ path: 'rader', message: `Rad ${rad.radnummer}: ${rad.message}`, remedy }];
	});
}

/** The rows that count, each with its kommun and its value read as the user has decided. */
function radvarden({ rader, kolumner }: Tabelltolkning, val: Importval): Radvarde[] {
	const kolumn = kolumner.find(({ index }) => index === val.kolumn);
	// The same rows as when the column was judged, so that per cent and marks are judged alike.
	const med = rader.filter(({ sort }) => sort !== 'summa');
	const bevis = kolumnbevis(med.map(({ celler }) => celler[val.kolumn]));
	const tecken = val.decimaltecken ?? kolumn?.talskrift.decimaltecken ?? null;
	const varden = cellvarden(bevis, tecken);
	return med.flatMap((rad, i) => {
		const valt = val.rader?.get(rad.radnummer);
		const kommunkod = valt === undefined && rad.sort === 'kommun' ? rad.kommunkod : valt;
		const varde = varden[i];
		if (kommunkod === undefined || kommunkod === null || varde === undefined) return [];
		return [{ rad, kommunkod, varde }];
	});
}

function cellfel(rader: readonly Radvarde[], kolumn: Vardekolumn, val: Importval): Fel[] {
	const fraga = kolumn.talskrift.sakerhet === 'fraga' && val.decimaltecken === undefined;
	if (val.felSomSaknas === true || fraga) return [];
	return rader.flatMap(({ rad, varde }) =>
		varde.sort !== 'fel'
			? []
			: [
					{
						path: 'felSomSaknas',
						message: `Rad ${rad.radnummer}, ${rad.text.slice(0, 60)}: ${varde.message}`,
						remedy: 'Rätta i källan och klistra in igen, eller räkna som ”uppgift saknas”.'
					}
				]
	);
}

/** One value per kommun; several different ones need a decision. */
function samla(
	rader: readonly Radvarde[],
	val: Importval
): { varden: Map<string, number | null>; fel: Fel[] } {
	const per = new Map<string, Radvarde[]>();
	for (const rad of rader) {
		const lika = per.get(rad.kommunkod);
		if (lika === undefined) per.set(rad.kommunkod, [rad]);
		else lika.push(rad);
	}
	const varden = new Map<string, number | null>();
	const fel: Fel[] = [];
	for (const [kommunkod, lika] of per) {
		const tal = lika.map(({ varde }) => (varde.sort === 'tal' ? varde.value : null));
		const olika = new Set(tal).size > 1;
		if (olika && val.dubbletter === undefined) {
			const nummer = lika.map(({ rad }) => rad.radnummer).join(' och ');
			fel.push({
				path: 'dubbletter',
				message: `${lika[0]?.rad.text.slice(0, 60) ?? kommunkod} har olika värden på rad ${nummer}.`,
				remedy: 'Välj om den första, den sista eller summan ska gälla.'
			});
		}
		varden.set(kommunkod, olika ? valdDubblett(tal, val) : (tal[0] ?? null));
	}
	return { varden, fel };
}

function valdDubblett(tal: readonly (number | null)[], { dubbletter }: Importval): number | null {
	if (dubbletter === 'sista') return tal.at(-1) ?? null;
	if (dubbletter !== 'summa') return tal[0] ?? null;
	// A sum of what is known would pass for the whole: one missing part makes the sum missing.
	return tal.includes(null) ? null : tal.reduce<number>((sum, n) => sum + (n ?? 0), 0);
}

function kontrollerad(
	tolkning: Tabelltolkning,
	val: Importval,
	varden: ReadonlyMap<string, number | null>
): EgnaDataSvar {
	const faktor = val.faktor ?? 1;
	const alla = [...varden.keys(), ...tolkning.saknade.map(({ kommunkod }) => kommunkod)];
	const par = [...new Set(alla)].toSorted().map((kod): [string, number | null] => {
		const value = varden.get(kod) ?? null;
		// Twelve figures hide the tail that a factor such as 0.01 leaves.
		return [
			kod,
			value === null ? null : faktor === 1 ? value : Number((value * faktor).toPrecision(12))
		];
	});
	const parsed = egnaDataSchema.safeParse({
		id: ledigtId(val.namn, val.upptagnaId),
		namn: val.namn.trim(),
		enhet: val.enhet.trim(),
		year: val.year,
		kalla: val.kalla,
		varden: Object.fromEntries<number | null>(par)
	});
	if (!parsed.success) return { ok: false, fel: schemafel(parsed.error.issues) };
	if (par.every(([, value]) => value === null)) {
		const message = 'Kolumnen har inget värde för någon kommun.';
		return { ok: false, fel: [{ path: 'kolumn', message, remedy: 'Välj en annan kolumn.' }] };
	}
	return { ok: true, egnaData: parsed.data };
}

const SCHEMAFEL: Readonly<Record<string, readonly [string, string]>> = {
	namn: ['Namnet är för långt.', 'Använd högst 300 tecken.'],
	enhet: ['Enheten är för lång.', 'Använd högst 300 tecken.'],
	year: ['Året går inte att använda.', 'Ange ett år från 2000 till 2100.'],
	kalla: ['Källan går inte att använda.', 'Använd högst 300 tecken och en hel webbadress.'],
	varden: [
		'Ett värde är för stort.',
		'Värden får vara högst tio tusen miljarder. Kontrollera enheten.'
	]
};

function schemafel(issues: readonly { readonly path: readonly PropertyKey[] }[]): Fel[] {
	const falt = new Set(issues.map(({ path }) => String(path[0])));
	return [...falt].map((path) => {
		const [message, remedy] = SCHEMAFEL[path] ?? ['Värdet går inte att använda.', 'Rätta värdet.'];
		return { path, message, remedy };
	});
}

/** An id from the name: letters and digits, and a number when it is taken. */
function ledigtId(namn: string, upptagna: readonly string[]): string {
	const bas =
		sokform(celltext(namn))
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, 40)
			.replace(/^-+|-+$/g, '') || 'kolumn';
	let id = bas;
	for (let n = 2; upptagna.includes(id); n += 1) id = `${bas}-${n}`;
	return id;
}
