import { hittaKommuner } from '../kommunkolumn.ts';
import { kommunregister } from '../kommunnamn.ts';
import type { Rutnat } from '../rutnat.ts';
import { utanTommaRader } from '../rutnat.ts';
import type { Filval } from '../tolka.ts';
import { tolkaRutnat } from '../tolkaRutnat.ts';
import { avslag, type Importavslag, type Tolkningssvar } from '../typer.ts';
import { bladlista, strangar, talformat, type Bladpost } from './arbetsbok.ts';
import { lasBlad, type Bladunderlag } from './blad.ts';
import { lasDel, oppnaArkiv, type Arkiv } from './zip.ts';

/** Sheets looked through for kommuner; any can be named. */
const MAX_PROVADE = 12;

/** What the sheet with the most kommuner says, or the sheet that was asked for. */
export async function tolkaXlsx(bytes: Uint8Array, val: Filval): Promise<Tolkningssvar> {
	const arkiv = oppnaArkiv(bytes);
	if (!arkiv.ok) return arkiv;
	const bok = await oppnaBok(bytes, arkiv);
	if ('ok' in bok) return bok;
	const synliga = bok.blad.filter(({ dold, namn }) => !dold || namn === val.blad);
	const onskat = synliga.filter(({ namn }) => namn === val.blad);
	const provade = onskat.length > 0 ? onskat : synliga.slice(0, MAX_PROVADE);
	const register = kommunregister(val.kommuner);
	let basta: { post: Bladpost; rutnat: Rutnat; antal: number } | null = null;
	let avvisat: Importavslag | null = null;
	for (const post of provade) {
		const xml = await lasDel(bytes, arkiv, post.del);
		if (xml === null) continue;
		const rutnat = typeof xml === 'string' ? lasBlad(xml, bok.underlag) : xml;
		if ('ok' in rutnat) {
			avvisat ??= rutnat;
			continue;
		}
		const { kolumn, rad } = hittaKommuner(utanTommaRader(rutnat), register);
		const antal = Math.max(kolumn?.antal ?? 0, rad?.antal ?? 0);
		if (basta === null || antal > basta.antal) basta = { post, rutnat, antal };
	}
	if (basta === null || (basta.antal === 0 && avvisat !== null)) return avvisat ?? ingaBlad();
	const kalla = {
		sort: 'xlsx',
		avgransare: null,
		teckenkodning: null,
		blad: basta.post.namn,
		bladnamn: synliga.map(({ namn }) => namn),
		form: 'bred'
	} as const;
	return tolkaRutnat(basta.rutnat, kalla, val.kommuner);
}

type Bok = { readonly blad: readonly Bladpost[]; readonly underlag: Bladunderlag };

async function oppnaBok(bytes: Uint8Array, arkiv: Arkiv): Promise<Bok | Importavslag> {
	if (!arkiv.delar.has('xl/workbook.xml')) return annanSort(arkiv);
	const las = (namn: string): Promise<string | Importavslag | null> => lasDel(bytes, arkiv, namn);
	const bok = await las('xl/workbook.xml');
	const relationer = await las('xl/_rels/workbook.xml.rels');
	const texter = await las('xl/sharedStrings.xml');
	const stilar = await las('xl/styles.xml');
	for (const del of [bok, relationer, texter, stilar]) {
		if (del !== null && typeof del !== 'string') return del;
	}
	const blad = bladlista(text(bok), text(relationer));
	if ('ok' in blad) return blad;
	const alla = strangar(text(texter));
	if ('ok' in alla) return alla;
	return { blad, underlag: { strangar: alla, format: talformat(text(stilar)) } };
}

function text(del: string | Importavslag | null): string {
	return typeof del === 'string' ? del : '';
}

function annanSort({ delar }: Arkiv): Importavslag {
	const namn = [...delar.keys()];
	const slag = namn.some((del) => del.startsWith('word/'))
		? 'ett Word-dokument'
		: namn.includes('content.xml')
			? 'ett OpenDocument-kalkylark'
			: namn.includes('xl/workbook.bin')
				? 'en binär Excel-fil (.xlsb)'
				: 'ett zip-arkiv';
	return avslag(
		`Filen är ${slag}, inte en XLSX-fil.`,
		'Spara tabellen som XLSX eller CSV, eller kopiera cellerna och klistra in.'
	);
}

function ingaBlad(): Importavslag {
	return avslag('Filen har inget synligt blad.', 'Visa bladet i Excel och spara filen på nytt.');
}
