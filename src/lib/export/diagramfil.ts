import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import type { Marke, Monster, Ton } from '#lib/charts/diagram/teckning.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { csvBytes, rounded, type Cell } from './csv.ts';
import { FARGER } from './farger.ts';
import { isExportformat } from './format.ts';
import { filstam } from './jsonDokument.ts';
import { ursprungsrader, type Ursprungsrad } from './ursprung.ts';
import { escapeXml, giltigText } from './xml.ts';

/** Which document and alternative a chart is of; nothing else decides the bytes of its file. */
export type Diagramunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	/** Id of one of the document's alternatives. */
	readonly alternativ: string;
};

const WIDTH = 760;
const MARGIN = 16;
const RAD = 15;
const TECKEN_PER_RAD = 118;
const TYPSNITT = `'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif`;

/**
 * A chart as a picture of its own. Its finding, unit, year, price level, alternative, versions and the document's hash
 * are in it, so that it keeps them wherever it is pasted. The marks are those of the screen.
 */
export function diagramSvg(bild: Diagrambild, underlag: Diagramunderlag): string {
	const teckning = bild.rita(WIDTH - 2 * MARGIN);
	const rader = origin(bild, underlag);
	const huvud = heading(bild, rader);
	const fot = sourceLines(bild, rader);
	const top = MARGIN + huvud.hojd;
	const height = Math.round(top + teckning.hojd + 14 + fot.length * RAD + MARGIN);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" lang="sv" font-family="${TYPSNITT}" font-size="12">\n` +
		`<title>${xml(bild.rubrik)}</title>\n<desc>${xml(bild.beskrivning)}</desc>\n` +
		patterns(teckning.marken) +
		`<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>\n` +
		huvud.svg +
		`<g transform="translate(${MARGIN} ${f(top)})">\n${teckning.marken.map(mark).join('')}</g>\n` +
		fot
			.map((rad, i) => text(rad, [MARGIN, top + teckning.hojd + 22 + i * RAD], DAMPAD_LITEN))
			.join('') +
		`</svg>\n`
	);
}

/** The chart's table for Excel, with what it says about itself in the rows above. */
export function diagramCsv(bild: Diagrambild, underlag: Diagramunderlag): Uint8Array {
	const { kolumner, rader } = bild.tabell;
	return csvBytes(
		[
			['Diagram', bild.rubrik],
			['Visar', bild.underrubrik],
			['Källa', bild.kalla],
			...origin({ ...bild, format: '' }, underlag),
			[],
			kolumner,
			...rader.map(({ namn, celler }): Cell[] => [
				namn,
				...celler.map(({ text: visad, tal, decimals }) => rounded(tal, decimals) ?? missing(visad))
			])
		],
		'excel'
	);
}

/** `kommuners-ansvar-forslag-koncentration.svg`. */
export function diagramFilnamn(
	{ id }: Diagrambild,
	{ dokument, alternativ }: Diagramunderlag,
	andelse: 'svg' | 'csv'
): string {
	const delar = [filstam(dokument.titel), filstam(alternativ), id];
	return `${delar.filter((del) => del !== '').join('-')}.${andelse}`;
}

/** A cell that is a text stays one; a dash for a missing figure is written as missing. */
const missing = (visad: string): Cell => (/[\p{L}\d]/u.test(visad) ? visad : null);

/** The rows of every export; without the command line where only the screen gives the picture. */
function origin({ format = '' }: Diagrambild, underlag: Diagramunderlag): Ursprungsrad[] {
	if (isExportformat(format)) return ursprungsrader({ ...underlag, format });
	const rader = ursprungsrader({ ...underlag, format: 'svg' });
	return rader.filter(([namn]) => namn !== 'Gör om filen');
}

const DAMPAD = `fill="${FARGER.dampad}"`;
const DAMPAD_LITEN = `font-size="11" ${DAMPAD}`;
const RUBRIK = `font-size="18" font-weight="600" fill="${FARGER.text}"`;

function heading({ rubrik, underrubrik }: Diagrambild, rader: readonly Ursprungsrad[]) {
	const vad = rader
		.filter(([namn]) => namn === 'Titel' || namn === 'Alternativ')
		.map(([, text]) => text)
		.join(', ');
	let y = MARGIN;
	const lines = (broken: readonly string[], attribut: string, height: number): string =>
		broken.map((rad) => text(rad, [MARGIN, (y += height)], attribut)).join('');
	const svg =
		lines(broken(rubrik, 74), RUBRIK, 22) +
		lines(broken(vad, TECKEN_PER_RAD), DAMPAD, 19) +
		lines(broken(underrubrik, TECKEN_PER_RAD), DAMPAD, 17);
	return { svg, hojd: y - MARGIN + 16 };
}

function sourceLines({ kalla }: Diagrambild, rader: readonly Ursprungsrad[]): string[] {
	return [
		kalla,
		...rader
			.filter(([namn]) => namn !== 'Titel' && namn !== 'Alternativ')
			.map(([namn, vad]) => `${namn}: ${vad}`)
	].flatMap((rad) => broken(rad, TECKEN_PER_RAD));
}

/** Lines of at most so many characters, broken between words, or a long name at one of its hyphens, where there are any. */
function broken(text: string, room: number): string[] {
	const lines: string[] = [];
	let rest = text;
	while (rest.length > room) {
		const space = rest.lastIndexOf(' ', room);
		const hyphen = rest.slice(0, room).search(/[^-\s]-[^-\s]*$/) + 2;
		const at = [space, hyphen].find((ett) => ett > room / 2) ?? room;
		lines.push(rest.slice(0, at));
		rest = rest.slice(at).trimStart();
	}
	return [...lines, rest];
}

const xml = (text: string) => escapeXml(giltigText(text));
const f = (value: number): string => String(Number(value.toFixed(1)));
const text = (innehall: string, [x, y]: readonly [number, number], attribut: string) =>
	`<text x="${f(x)}" y="${f(y)}" ${attribut}>${xml(innehall)}</text>\n`;

const FARG: Readonly<Record<Ton, string>> = { ...FARGER, bakgrund: '#FFFFFF' };
const TATHET: Partial<Record<Monster, number>> = { fylld: 1, mellan: 0.62, ljus: 0.3, ram: 0.06 };

function mark(marke: Marke): string {
	const farg = FARG[marke.ton];
	const streck = 'streck' in marke ? ` stroke-dasharray="${marke.streck}"` : '';
	switch (marke.typ) {
		case 'linje':
			return `<line x1="${f(marke.x1)}" y1="${f(marke.y1)}" x2="${f(marke.x2)}" y2="${f(marke.y2)}" stroke="${farg}" stroke-width="${marke.bredd ?? 1}"${streck}/>\n`;
		case 'yta': {
			const tathet = TATHET[marke.monster];
			const fill = tathet === undefined ? `url(#${marke.ton}-${marke.monster})` : farg;
			const kant = marke.monster === 'fylld' ? '' : ` stroke="${farg}"`;
			return `<rect x="${f(marke.x)}" y="${f(marke.y)}" width="${f(marke.width)}" height="${f(marke.height)}" fill="${fill}" fill-opacity="${tathet ?? 1}"${kant}/>\n`;
		}
		case 'bana': {
			const fill =
				marke.fyllning === undefined ? 'none' : `${farg}" fill-opacity="${marke.fyllning}`;
			const stroke = marke.bredd === 0 ? 'none' : farg;
			return `<path d="${marke.d}" fill="${fill}" stroke="${stroke}" stroke-width="${marke.bredd}" stroke-linejoin="round"${streck}/>\n`;
		}
		case 'punkt':
			return marke.fylld
				? `<circle cx="${f(marke.x)}" cy="${f(marke.y)}" r="${marke.r}" fill="${farg}"/>\n`
				: `<circle cx="${f(marke.x)}" cy="${f(marke.y)}" r="${marke.r}" fill="#FFFFFF" stroke="${farg}" stroke-width="1.75"/>\n`;
		case 'text': {
			const kant =
				marke.kant === true
					? ' paint-order="stroke" stroke="#FFFFFF" stroke-width="3.5" stroke-linejoin="round"'
					: '';
			const fet = marke.fet === true ? ' font-weight="600"' : '';
			return text(
				marke.text,
				[marke.x, marke.y],
				`text-anchor="${marke.ankare}" fill="${farg}"${fet}${kant}`
			);
		}
	}
}

/** The fillings that are drawn; the same as on the screen (Monsterdefs.svelte). */
function patterns(marken: readonly Marke[]): string {
	const used = new Map(
		marken.flatMap((m) =>
			m.typ === 'yta' && TATHET[m.monster] === undefined
				? [[`${m.ton}-${m.monster}`, [m.ton, m.monster] as const]]
				: []
		)
	);
	if (used.size === 0) return '';
	const defs = [...used].map(([id, [ton, monster]]) => pattern(id, FARG[ton], monster));
	return `<defs>\n${defs.join('')}</defs>\n`;
}

function pattern(id: string, farg: string, monster: Monster): string {
	const size = monster === 'lodstreck' ? 5 : 6;
	const inner =
		monster === 'prickar'
			? `<circle cx="3" cy="3" r="1.5" fill="${farg}"/>`
			: monster === 'lodstreck'
				? `<path d="M2.5,0v5" stroke="${farg}" stroke-width="1.3"/>`
				: `<path d="M-1,1l2,-2M0,6l6,-6M5,7l2,-2" stroke="${farg}" stroke-width="1.6"/>`;
	return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="#FFFFFF"/>${inner}</pattern>\n`;
}
