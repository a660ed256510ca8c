import { MAX_CELLTECKEN, MAX_KOLUMNER, MAX_RADER, type Rutnat } from './rutnat.ts';
import { avslag, type Importavslag, type Tabellkalla } from './typer.ts';

type Avgransare = Exclude<Tabellkalla['avgransare'], null>;

export type Textrutnat = {
	readonly ok: true;
	readonly rutnat: Rutnat;
	readonly avgransare: Avgransare;
	/** True when a quotation mark was opened and never closed, and was read as a letter instead. */
	readonly lostCitat: boolean;
};

/** How much of the text decides the delimiter. */
const PROV_TECKEN = 60_000;
const PROV_RADER = 60;

/** The rows and cells of delimited text. Linear in the text; stops at the limits. */
export function avgransadText(text: string): Textrutnat | Importavslag {
	const avgransare = hittaAvgransare(text.slice(0, PROV_TECKEN));
	const medCitat = las(text, avgransare, true);
	if (!('oppet' in medCitat)) return medCitat;
	const utanCitat = las(text, avgransare, false);
	return 'oppet' in utanCitat ? utanCitat.svar : utanCitat;
}

/** Tabs win: they come from a spreadsheet and stand in no number or name. Then the most even candidate. */
function hittaAvgransare(prov: string): Avgransare {
	const rader = utanCiteradeDelar(prov)
		.split(/\r\n|\r|\n/)
		.slice(0, PROV_RADER)
		.filter((rad) => rad.trim() !== '');
	const per = (tecken: string): number[] => rader.map((rad) => rad.split(tecken).length - 1);
	if (per('\t').filter((antal) => antal > 0).length * 3 >= rader.length) return '\t';
	const kandidater = ([';', ',', '|'] as const)
		.map((tecken) => ({ tecken, poang: jamnhet(per(tecken)) }))
		.toSorted((a, b) => b.poang - a.poang);
	const bast = kandidater[0];
	if (bast !== undefined && bast.poang > 0) return bast.tecken;
	const glesa = rader.filter((rad) => / {2,}\S/.test(rad.trim()));
	return glesa.length * 2 > rader.length ? 'mellanslag' : '\t';
}

function utanCiteradeDelar(text: string): string {
	return text.replace(/"[^"]*"/g, '');
}

/** The share of rows with the commonest count above zero. `1 234,5` alone has one comma in some rows only. */
function jamnhet(antal: readonly number[]): number {
	const per = new Map<number, number>();
	for (const n of antal) if (n > 0) per.set(n, (per.get(n) ?? 0) + 1);
	const [vanligast, rader] = [...per].reduce<[number, number]>(
		(max, [n, ganger]) => (ganger > max[1] ? [n, ganger] : max),
		[0, 0]
	);
	const andel = antal.length === 0 ? 0 : rader / antal.length;
	return andel < 0.5 ? 0 : andel + vanligast / 1000;
}

type Lasning = Textrutnat | { readonly oppet: true; readonly svar: Importavslag } | Importavslag;

const FOR_MANGA_RADER = avslag(
	`Tabellen har fler än ${MAX_RADER} rader.`,
	'Ta bara med de rader och år som behövs. En tabell över kommunerna har 290 rader.'
);
const FOR_MANGA_KOLUMNER = avslag(
	`Tabellen har fler än ${MAX_KOLUMNER} kolumner.`,
	'Ta bara med de kolumner som behövs.'
);
const FOR_LANG_CELL = avslag(
	`En cell har fler än ${MAX_CELLTECKEN} tecken.`,
	'Kontrollera att det är en tabell med en rad per kommun.'
);

function las(text: string, avgransare: Avgransare, medCitat: boolean): Lasning {
	if (avgransare === 'mellanslag') return lasGles(text);
	const rader: string[][] = [];
	const radnummer: number[] = [];
	let rad: string[] = [];
	let line = 1;
	let at = 0;
	const ended = (): Importavslag | null => {
		if (rad.length > 1 || rad[0]?.trim()) {
			rader.push(rad);
			radnummer.push(line);
		}
		rad = [];
		return rader.length > MAX_RADER ? FOR_MANGA_RADER : null;
	};
	while (at < text.length) {
		const cell = lasCell(text, at, [avgransare, medCitat]);
		if (cell === null) return { oppet: true, svar: FOR_LANG_CELL };
		if (cell.text.length > MAX_CELLTECKEN) return FOR_LANG_CELL;
		rad.push(cell.text);
		if (rad.length > MAX_KOLUMNER) return FOR_MANGA_KOLUMNER;
		at = cell.end;
		if (text[at] === avgransare) {
			at += 1;
			if (at === text.length) rad.push('');
			continue;
		}
		const fel = ended();
		if (fel !== null) return fel;
		at += text.startsWith('\r\n', at) ? 2 : 1;
		line += 1;
	}
	const fel = ended();
	if (fel !== null) return fel;
	return { ok: true, rutnat: { rader, radnummer }, avgransare, lostCitat: !medCitat };
}

/** One cell from `at`; `end` is the delimiter, the line break or the end. Null: a quotation never ends. */
function lasCell(
	text: string,
	at: number,
	[avgransare, medCitat]: readonly [string, boolean]
): { text: string; end: number } | null {
	let value = '';
	let i = at;
	if (medCitat && text[at] === '"') {
		i += 1;
		for (;;) {
			const close = text.indexOf('"', i);
			if (close < 0 || close - at > MAX_CELLTECKEN * 2) return null;
			value += text.slice(i, close);
			i = close + 1;
			if (text[i] !== '"') break;
			value += '"';
			i += 1;
		}
	}
	let end = i;
	for (; end < text.length; end += 1) {
		const tecken = text[end];
		if (tecken === avgransare || tecken === '\n' || tecken === '\r') break;
	}
	return { text: value + text.slice(i, end), end };
}

/** Columns set apart by two spaces or more, as in a table copied from a PDF. */
function lasGles(text: string): Textrutnat | Importavslag {
	const rader = text
		.split(/\r\n|\r|\n/)
		.map((rad) => rad.trim().split(/ {2,}/))
		.map((celler, i) => ({ celler, nummer: i + 1 }))
		.filter(({ celler }) => celler.some((cell) => cell !== ''));
	if (rader.length > MAX_RADER) return FOR_MANGA_RADER;
	if (rader.some(({ celler }) => celler.length > MAX_KOLUMNER)) return FOR_MANGA_KOLUMNER;
	return {
		ok: true,
		rutnat: {
			rader: rader.map(({ celler }) => celler),
			radnummer: rader.map(({ nummer }) => nummer)
		},
		avgransare: 'mellanslag',
		lostCitat: false
	};
}
