import { writeFileSync } from 'node:fs';
import { argument, type Argument, type Optionnamn } from './argument.ts';
import { beraknaFil } from './berakna.ts';
import { forklaraFil } from './forklara.ts';
import { granskaFil } from './granska.ts';
import { kontrollera } from './kontrollera.ts';
import { felIndata, klart, type Utfall } from './utfall.ts';

const HJALP = `Bärkraft: vad ett statligt krav kostar var och en av Sveriges 290 kommuner.

  berakna FIL [--format text|json|csv|csv-maskin] [--alternativ ID] [--ut FIL]
              [--dragningar 10000] [--fro 1]
  forklara FIL --kommun 2425 --matt nettoKr [--alternativ ID] [--ut FIL]
  exportera FIL --format FORMAT [--alternativ ID] --ut FIL
  kontrollera FIL
  granska FIL [--format text|json] [--ut FIL]

--dragningar räknar också hur osäkra siffrorna är (100 till 100 000). I csv och csv-maskin
blir det kolumner sist: P10, median och P90 för nettokostnaden.
--fro gör dragningarna upprepbara: samma frö ger samma siffror i appen och här.
exportera gör alltid 10 000 dragningar med frö 1, så att filen blir densamma som i appen.
Anger utredningen osäkerhet har alla filer intervall utom diagrammen i Översikt och Fördelning.

FORMAT är ett av dessa:
  xlsx                arbetsbok med levande formler, alla alternativ
  xlsx-varden         tabeller utan formler
  docx                Word, i den ordning som förordning (2024:183) anger
  csv, csv-maskin     alla kommuner, för Excel respektive för program
  csv-klasser, csv-klasser-maskin
                      storleksklasserna, på samma två sätt
  json                utredningen och hela resultatet, med intervall för varje kommun
  svg                 diagrammet över alla kommuner
  svg-konto, svg-klasser, svg-poster, svg-koncentration, svg-ar
                      diagrammen i Fördelning
  svg-utfall, svg-osakra-ar, svg-kanslighet,
  svg-kanslighet-minsta
                      diagrammen i Osäkerhet

FIL är en konsekvensutredning, *.barkraft.json. Kör så här:
  npm run --silent cli -- berakna data/examples/brottsforebyggande-2023-196.barkraft.json

Slutkod: 0 = klart, 3 = granskningen har hittat något, 2 = fel i indata, 1 = fel i Bärkraft.`;

/** What each command takes; an option that would do nothing is refused, so that nobody believes that it did. */
const TAR: Readonly<Record<string, readonly Optionnamn[]>> = {
	berakna: ['format', 'alternativ', 'ut', 'dragningar', 'fro'],
	exportera: ['format', 'alternativ', 'ut'],
	forklara: ['kommun', 'matt', 'alternativ', 'ut'],
	kontrollera: ['ut'],
	granska: ['format', 'ut']
};

async function run({ kommando, fil, val }: Argument): Promise<Utfall> {
	if (kommando === undefined) return felIndata(HJALP);
	const commands: Readonly<Record<string, (path: string) => Utfall | Promise<Utfall>>> = {
		berakna: (path) => beraknaFil(path, val),
		// The writers of files are many; the other commands start without them.
		exportera: async (path) => (await import('./exportera.ts')).exporteraFil(path, val),
		forklara: (path) => forklaraFil(path, val),
		kontrollera,
		granska: (path) => granskaFil(path, val)
	};
	const command = Object.hasOwn(commands, kommando) ? commands[kommando] : undefined;
	if (command === undefined) return felIndata(`Kommandot ”${kommando}” finns inte.\n\n${HJALP}`);
	if (fil === undefined) return felIndata(`Ange en fil: ${kommando} FIL.`);
	const extra = Object.keys(val).filter((namn) => !TAR[kommando]?.includes(namn as Optionnamn));
	if (extra.length > 0)
		return felIndata(
			`Väljaren --${extra[0] ?? ''} gäller inte ${kommando}. Skriv --hjalp för att se vad som finns.`
		);
	return command(fil);
}

/** Runs one command line; files are only written where `--ut` says. */
export async function utfall(argv: readonly string[]): Promise<Utfall> {
	const given = argument(argv);
	if ('fel' in given) return felIndata(given.fel);
	if (given.hjalp) return klart(HJALP);
	const result = await run(given);
	return given.val.ut === undefined || result.ut === '' ? result : save(result, given.val.ut);
}

function save({ ut, kod }: Utfall, path: string): Utfall {
	try {
		writeFileSync(path, ut);
		return { ...klart('', `Sparat i ${path}.`), kod };
	} catch {
		return felIndata(`Det går inte att skriva till ${path}. Kontrollera mappen och rättigheterna.`);
	}
}
