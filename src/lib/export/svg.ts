import { remsgeometri, type Remsgeometri } from '#lib/charts/remsa.ts';
import { remsserie } from '#lib/charts/remsserie.ts';
import {
	HARD_SPACE,
	mattDecimals,
	MATTFORMAT,
	mattTal,
	rundInvanare,
	tal
} from '#lib/format/index.ts';
import {
	remsbeskrivning,
	remsrubrik,
	underrubrik,
	type Sammanhang,
	sammanhangFor
} from '#lib/text/index.ts';
import type { Tabellunderlag } from './csvTabeller.ts';
import { FARGER } from './farger.ts';
import { ursprungsrader } from './ursprung.ts';
import { escapeXml, giltigText } from './xml.ts';

const MATT = 'nettoKrPerInvanare';
const WIDTH = 900;
const HEIGHT = 420;
/** Room above the chart for its title, below it for where it comes from. */
const TOP = 84;
const RAD = 15;
const TECKEN_PER_RAD = 130;

type Rad = { readonly text: string; readonly y: number; readonly attribut: string };

/**
 * The strip chart of all kommuner as a picture of its own: title, unit, year, price level and origin are in it, so that
 * it keeps them wherever it is pasted. Netto per inhabitant against population.
 */
export function remsaSvg(underlag: Tabellunderlag): string {
	const { dokument, statistik, alternativ } = underlag;
	const sammanhang = sammanhangFor(dokument, statistik);
	const geometri = remsgeometri(remsserie(alternativ, MATT), { width: WIDTH, height: HEIGHT });
	const fot = sourceLines(underlag);
	const height = TOP + HEIGHT + fot.length * RAD + 20;
	const titel = remsrubrik(alternativ, MATT);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" lang="sv" font-family="'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif" font-size="12">\n` +
		`<title>${xml(titel)}</title>\n<desc>${xml(remsbeskrivning(alternativ, MATT))}</desc>\n` +
		`<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>\n` +
		[...heading(titel, underlag, sammanhang), ...fot.map(sourceLine)].map(radXml).join('') +
		`<g transform="translate(0 ${TOP})">\n${marks(geometri, underlag)}</g>\n</svg>\n`
	);
}

const xml = (text: string) => escapeXml(giltigText(text));
const radXml = ({ text, y, attribut }: Rad) =>
	`<text x="10" y="${y}" ${attribut}>${xml(text)}</text>\n`;

function heading(titel: string, { dokument, alternativ }: Tabellunderlag, s: Sammanhang): Rad[] {
	const vad = [dokument.titel, alternativ.namn].filter((text) => text !== '').join(', ');
	const dampad = `fill="${FARGER.dampad}"`;
	return [
		{ text: titel, y: 28, attribut: `font-size="19" font-weight="600" fill="${FARGER.text}"` },
		{ text: cut(vad), y: 48, attribut: dampad },
		{
			text: `${underrubrik(MATT, s)}. Streck: klassens median. Fält: de mittersta 80 procenten av kommunerna.`,
			y: 65,
			attribut: dampad
		}
	];
}

const cut = (text: string) =>
	text.length > TECKEN_PER_RAD ? `${text.slice(0, TECKEN_PER_RAD - 2)} …` : text;

/** What the file says about itself, broken into lines that the picture has room for. */
function sourceLines({ dokument, statistik, alternativ }: Tabellunderlag): string[] {
	const rader = ursprungsrader({ dokument, statistik, format: 'svg', alternativ: alternativ.id });
	return rader
		.filter(([namn]) => namn !== 'Titel' && namn !== 'Alternativ')
		.flatMap(([namn, text]) => broken(`${namn}: ${text}`));
}

function broken(text: string): string[] {
	const lines: string[] = [];
	for (let rest = text; rest !== ''; rest = rest.slice(TECKEN_PER_RAD)) {
		lines.push(rest.slice(0, TECKEN_PER_RAD));
	}
	return lines;
}

const sourceLine = (text: string, i: number): Rad => ({
	text,
	y: TOP + HEIGHT + 14 + i * RAD,
	attribut: `font-size="11" fill="${FARGER.dampad}"`
});

const f = (value: number): string => value.toFixed(1);

function line([x1, y1, x2, y2]: readonly number[], attribut: string): string {
	return `<line x1="${f(x1 ?? 0)}" y1="${f(y1 ?? 0)}" x2="${f(x2 ?? 0)}" y2="${f(y2 ?? 0)}" ${attribut}/>\n`;
}

function marks(geometri: Remsgeometri, { alternativ }: Tabellunderlag): string {
	const { ram, noll } = geometri;
	const right = ram.width - ram.right;
	const bottom = ram.height - ram.bottom;
	const farg = FARGER[MATTFORMAT[MATT].farg];
	const { min, max } = alternativ.riket.matt[MATT];
	const decimals = mattDecimals(MATT, [min, max]);
	const point = `fill="${farg}" stroke="${farg}" stroke-width="0.9"`;
	return [
		...geometri.granser.map(({ at }) =>
			line([at, ram.top, at, bottom + 4], `stroke="${FARGER.linjeStark}" stroke-dasharray="1 3"`)
		),
		...geometri.yTicks.map(
			({ value, at }) =>
				line([ram.left, at, right, at], `stroke="${FARGER.linje}"`) +
				`<text x="${f(ram.left - 8)}" y="${f(at + 4)}" text-anchor="end" fill="${FARGER.dampad}">${mattTal(MATT, value, decimals)}</text>\n`
		),
		...geometri.klasser.flatMap(({ x, width, spann }) =>
			spann === null
				? []
				: `<rect x="${f(x + 1)}" y="${f(spann.y)}" width="${f(Math.max(0, width - 2))}" height="${f(spann.height)}" fill="${farg}" fill-opacity="0.1"/>\n`
		),
		line([ram.left, noll, right, noll], `stroke="${FARGER.text}"`),
		`<path d="${geometri.under}" ${point} fill-opacity="0.08"/>\n`,
		`<path d="${geometri.over}" ${point} fill-opacity="0.28"/>\n`,
		...geometri.klasser.flatMap(({ x, width, median }) =>
			median === null
				? []
				: line([x + 1, median, x + width - 1, median], `stroke="${farg}" stroke-width="2.5"`)
		),
		...geometri.xTicks.map(
			({ value, at }) =>
				`<text x="${f(at)}" y="${f(bottom + 18)}" text-anchor="middle" fill="${FARGER.dampad}">${tal(value)}</text>\n`
		),
		`<text x="${f(right)}" y="${f(ram.height - 4)}" text-anchor="end" fill="${FARGER.dampad}">invånare</text>\n`,
		breakEven(geometri, alternativ.riket.brytpunkt.invanare)
	].join('');
}

function breakEven({ brytpunkt, ram }: Remsgeometri, invanare: number | null): string {
	if (brytpunkt === null || invanare === null) return '';
	const isRight = brytpunkt > ram.width * 0.55;
	const text = `Brytpunkt ${rundInvanare(invanare)}${HARD_SPACE}invånare`;
	return (
		line(
			[brytpunkt, ram.top - 14, brytpunkt, ram.height - ram.bottom],
			`stroke="${FARGER.accent}" stroke-width="1.5" stroke-dasharray="5 3"`
		) +
		`<text x="${f(brytpunkt + (isRight ? -6 : 6))}" y="${f(ram.top - 6)}"${isRight ? ' text-anchor="end"' : ''} fill="${FARGER.accent}" font-weight="600">${text}</text>\n`
	);
}
