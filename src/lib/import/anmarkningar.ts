import { antalKommuner, uppraknat } from '#lib/format/index.ts';
import type { Anmarkning, Tabelltolkning } from './typer.ts';

const VISADE = 5;

/** What the user should know about the table before using it, most important first. */
export function anmarkningar(tolkning: Omit<Tabelltolkning, 'anmarkningar'>): Anmarkning[] {
	return [
		...omatchade(tolkning),
		...dubbletter(tolkning),
		...saknade(tolkning),
		...summor(tolkning),
		...kolumner(tolkning)
	];
}

function nagra(texter: readonly string[]): string {
	const fler = texter.length - VISADE;
	return fler > 0 ? `${texter.slice(0, VISADE).join(', ')} och ${fler} till` : uppraknat(texter);
}

function omatchade({ rader }: Pick<Tabelltolkning, 'rader'>): Anmarkning[] {
	const utan = rader.filter(({ sort }) => sort === 'omatchad');
	if (utan.length === 0) return [];
	const namn = nagra(utan.map(({ text, radnummer }) => text.slice(0, 40) || `rad ${radnummer}`));
	return [
		{
			message: `${utan.length === 1 ? 'En rad hör' : `${utan.length} rader hör`} inte säkert till någon kommun: ${namn}.`,
			remedy: 'Välj kommun för varje rad eller hoppa över den.'
		}
	];
}

function dubbletter({ dubbletter: alla }: Pick<Tabelltolkning, 'dubbletter'>): Anmarkning[] {
	const olika = alla.filter(({ lika }) => !lika);
	if (alla.length === 0) return [];
	const text = `${antalKommuner(alla.length)} har mer än en rad`;
	return olika.length === 0
		? [{ message: `${text}, med samma värden.`, remedy: 'Värdet används en gång.' }]
		: [
				{
					message: `${text}, ${olika.length === alla.length ? '' : `${olika.length} av dem `}med olika värden.`,
					remedy: 'Välj om den första, den sista eller summan ska gälla.'
				}
			];
}

function saknade({ saknade: alla }: Pick<Tabelltolkning, 'saknade'>): Anmarkning[] {
	if (alla.length === 0) return [];
	return [
		{
			message: `${antalKommuner(alla.length)} saknas i tabellen: ${nagra(alla.map(({ kommunnamn }) => kommunnamn))}.`,
			remedy: 'De räknas som ”uppgift saknas”, inte som noll.'
		}
	];
}

function summor({ rader }: Pick<Tabelltolkning, 'rader'>): Anmarkning[] {
	const bort = rader.filter(({ sort }) => sort === 'summa');
	if (bort.length === 0) return [];
	return [
		{
			message: `${bort.length === 1 ? 'En rad' : `${bort.length} rader`} med summor, län eller grupper har lagts åt sidan: ${nagra(bort.map(({ text }) => text.slice(0, 40)))}.`,
			remedy: 'De räknas inte med.'
		}
	];
}

function kolumner({ kolumner: alla }: Pick<Tabelltolkning, 'kolumner'>): Anmarkning[] {
	return alla.flatMap(({ rubrik, index, talskrift, gissning, cellfel }) => {
		const namn = `Kolumnen ”${rubrik || String(index + 1)}”`;
		const svar: Anmarkning[] = [];
		if (talskrift.sakerhet === 'fraga') {
			svar.push({
				message: `${namn}: ${talskrift.bevis}`,
				remedy: 'Välj om komma eller punkt är decimaltecken.'
			});
		} else if (cellfel.length > 0) {
			const antal = cellfel.length === 1 ? 'en cell' : `${cellfel.length} celler`;
			svar.push({
				message: `${namn} har ${antal} som inte är ett tal: ${nagra(cellfel.map(({ radnummer }) => `rad ${radnummer}`))}.`,
				remedy: 'Rätta dem i källan eller räkna dem som ”uppgift saknas”.'
			});
		}
		if (gissning.faktor === 1e3 || gissning.faktor === 1e6) {
			svar.push({
				message: `${namn} är i ${gissning.faktor === 1e3 ? 'tusental' : 'miljoner'} kronor.`,
				remedy: 'Värdena räknas om till kronor. Ändra faktorn om det är fel.'
			});
		}
		return svar;
	});
}
