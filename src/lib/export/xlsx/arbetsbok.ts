import { beraknare, type Avslag } from '#lib/engine/index.ts';
import { alternativblad } from './alternativblad.ts';
import { antaganden } from './antaganden.ts';
import { berakning } from './berakning.ts';
import type { Berakningskallor } from './berakningsbygge.ts';
import { delningsblad } from './fordelningsblad.ts';
import { kallblad } from './kallblad.ts';
import { klassblad } from './klassblad.ts';
import { kommundata } from './kommundata.ts';
import { BLAD } from './lage.ts';
import { lasmigblad } from './lasmig.ts';
import { lasta } from './lasta.ts';
import { bladnamnare, namngivare } from './namn.ts';
import { nyckeltal } from './nyckeltal.ts';
import { osakerhetsblad } from './osakerhetsblad.ts';
import { xlsxBytes, type Bok } from './paket.ts';
import { riketblad, type Alternativtal } from './riketblad.ts';
import { spridningsblad } from './spridningsblad.ts';
import { namnstammar, type Arbetsboksunderlag, type Bokunderlag } from './underlag.ts';

/**
 * The document as a workbook with live formulas (`.xlsx`): change a wage and every sheet follows (docs/adr/0011).
 * Pure: the same document, statistics and versions give the same bytes. Refuses what the engine refuses.
 */
export function arbetsbok(underlag: Arbetsboksunderlag): Uint8Array | Avslag {
	const bok = arbetsboken(underlag);
	return 'ok' in bok ? bok : xlsxBytes(bok);
}

/** A workbook before it is written as a file, with the names of its input cells by field path or parameter id. */
export type Levandebok = Bok & { readonly celler: ReadonlyMap<string, string> };

/** The same before it is written as a file. */
export function arbetsboken(underlag: Arbetsboksunderlag): Levandebok | Avslag {
	const { dokument, statistik, parametrar } = underlag;
	const made = beraknare(dokument, statistik, parametrar);
	if (!made.ok) return made;
	const { formler } = made;
	const resultat = made.alla();
	if (!resultat.ok) return resultat;
	return sheets({
		...underlag,
		formler,
		resultat,
		lasta: lasta(formler),
		namn: namngivare(),
		stam: namnstammar(dokument)
	});
}

function sheets(bok: Bokunderlag): Levandebok {
	const antagna = antaganden(bok);
	const data = kommundata(bok, antagna.klassgranser);
	const kallor: Berakningskallor = {
		bok,
		antaganden: antagna,
		kommundata: data,
		delning: delningsblad(bok)
	};
	const bladnamn = bladnamnare(Object.values(BLAD));
	const berakningar = bok.dokument.alternativ.map(({ namn }, i) =>
		berakning(kallor, i, bladnamn(`Beräkning ${namn}`))
	);
	const klasser = klassblad(bok, berakningar);
	const tal: Alternativtal[] = berakningar.flatMap((ett, i) => {
		const tabell = klasser.tabeller[i];
		return tabell === undefined ? [] : [{ berakning: ett, tal: nyckeltal(bok, ett, tabell) }];
	});
	const riket = riketblad(bok, tal);
	const delning = kallor.delning.blad();
	return {
		titel: bok.dokument.titel,
		namn: bok.namn.alla(),
		celler: new Map([...antagna.falt, ...antagna.parametrar]),
		blad: [
			lasmigblad(bok),
			alternativblad(bok, tal, [klasser.tabeller, riket.namn]),
			riket.blad,
			klasser.blad,
			spridningsblad(bok, berakningar),
			antagna.blad,
			data.blad,
			...(delning === null ? [] : [delning]),
			...berakningar.map(({ blad }) => blad),
			...(bok.osakerhet === undefined ? [] : [osakerhetsblad(bok.osakerhet, bok)]),
			kallblad(bok)
		]
	};
}
