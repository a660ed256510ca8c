import { DEKLARATION } from '../opc.ts';
import { escapeXml } from '../xml.ts';

/** The looks of a cell. Few, named by what the cell is; Excel's style table is made from them. */

type Utseende = {
	readonly fet?: boolean;
	readonly kursiv?: boolean;
	readonly storlek?: number;
	readonly farg?: string;
	readonly fyllning?: string;
	readonly format?: string;
	readonly vagrat?: 'left' | 'right' | 'center';
	readonly bryt?: boolean;
	readonly indrag?: number;
	readonly linje?: 'under' | 'over' | 'runt';
};

/** Thousands by the reader's own separator; the space before the per cent sign is Swedish. */
const HELTAL = '#,##0';
const DECIMALER = '#,##0.00';
const PROCENT = '0.0\\ %';
const PROCENT_TVA = '0.00\\ %';
/** Draws never make anything certain: as in the Word file. */
const SANNOLIKHET = '[>=0.995]">99 %";[<0.005]"<1 %";0\\ %';
const FRI = 'General';
const YEAR = '0';
const TEXT = '@';

const BLACK = 'FF1A1A1A';
const GRA = 'FF5F6368';
const INMATNING = { farg: 'FF0B3D91', fyllning: 'FFFFF7D6', linje: 'runt' } as const;
const HUVUD = { fet: true, fyllning: 'FFE8ECF1', bryt: true, linje: 'under' } as const;
const SUMMA = { fet: true, linje: 'over' } as const;

const UTSEENDEN = {
	normal: {},
	text: { bryt: true },
	kod: { format: TEXT },
	titel: { fet: true, storlek: 16 },
	rubrik: { fet: true, storlek: 12, linje: 'under' },
	underrubrik: { fet: true, fyllning: 'FFF4F5F7' },
	dampad: { farg: GRA },
	slag: { farg: GRA, indrag: 1 },
	huvudIndrag: { ...HUVUD, indrag: 1 },
	not: { farg: GRA, bryt: true },
	formelnamn: { farg: GRA, storlek: 8 },
	/** In a column no wider than its figures. */
	formelnamnSmalt: { farg: GRA, storlek: 8, bryt: true },
	huvud: HUVUD,
	huvudTal: { ...HUVUD, vagrat: 'right' },
	enhet: { farg: GRA, vagrat: 'right', linje: 'under' },
	enhetText: { farg: GRA, linje: 'under' },
	antagande: { farg: 'FF9A4B00', fet: true },
	heltal: { format: HELTAL },
	decimaler: { format: DECIMALER },
	procent: { format: PROCENT },
	procent2: { format: PROCENT_TVA },
	sannolikhet: { format: SANNOLIKHET, vagrat: 'right' },
	fri: { format: FRI, vagrat: 'right' },
	year: { format: YEAR },
	hogertext: { vagrat: 'right' },
	legend: INMATNING,
	inHeltal: { ...INMATNING, format: HELTAL },
	inFri: { ...INMATNING, format: FRI, vagrat: 'right' },
	inProcent: { ...INMATNING, format: PROCENT },
	inText: { ...INMATNING, format: TEXT, vagrat: 'right' },
	summaText: SUMMA,
	summaHeltal: { ...SUMMA, format: HELTAL },
	summaDecimaler: { ...SUMMA, format: DECIMALER },
	summaProcent: { ...SUMMA, format: PROCENT },
	summaProcent2: { ...SUMMA, format: PROCENT_TVA },
	summaFri: { ...SUMMA, format: FRI, vagrat: 'right' }
} as const satisfies Record<string, Utseende>;

export type Stil = keyof typeof UTSEENDEN;

const STILAR = Object.entries(UTSEENDEN) as [Stil, Utseende][];

/** Index of a style in the table; 0 is the cell without a style of its own. */
export const STILINDEX = Object.fromEntries(STILAR.map(([stil], i) => [stil, i])) as Record<
	Stil,
	number
>;

/** Styles whose texts go on to more lines. */
export const BRYTER: ReadonlySet<Stil> = new Set(
	STILAR.filter(([, { bryt }]) => bryt === true).map(([stil]) => stil)
);

/** Height of a row with a title, in points. */
export const TITELHOJD = 22;

/** Distinct parts in order of use, so that equal ones are written once. */
function olika(delar: readonly string[]): string[] {
	return [...new Set(delar)];
}

const font = ({ fet, kursiv, storlek = 10, farg = BLACK }: Utseende): string =>
	`<font>${fet === true ? '<b/>' : ''}${kursiv === true ? '<i/>' : ''}<sz val="${storlek}"/><color rgb="${farg}"/><name val="Calibri"/><family val="2"/></font>`;

const fill = ({ fyllning }: Utseende): string =>
	fyllning === undefined
		? '<fill><patternFill patternType="none"/></fill>'
		: `<fill><patternFill patternType="solid"><fgColor rgb="${fyllning}"/><bgColor indexed="64"/></patternFill></fill>`;

const GRAY125 = '<fill><patternFill patternType="gray125"/></fill>';

function border({ linje }: Utseende): string {
	const side = (namn: string, drawn: boolean) =>
		drawn ? `<${namn} style="thin"><color rgb="FFBFC5CD"/></${namn}>` : `<${namn}/>`;
	const runt = linje === 'runt';
	return (
		'<border>' +
		side('left', runt) +
		side('right', runt) +
		side('top', runt || linje === 'over') +
		side('bottom', runt || linje === 'under') +
		'<diagonal/></border>'
	);
}

const EGNA_FORMAT_FROM = 164;
const INBYGGDA = new Map([
	[FRI, 0],
	[YEAR, 1],
	[HELTAL, 3],
	[DECIMALER, 4],
	[TEXT, 49]
]);

/** `xl/styles.xml`. */
export function stilarXml(): string {
	const alla = STILAR.map(([, utseende]) => utseende);
	const fonts = olika([font({}), ...alla.map(font)]);
	// The first two fills are fixed by the format.
	const fills = olika([fill({}), GRAY125, ...alla.map(fill)]);
	const borders = olika([border({}), ...alla.map(border)]);
	const egna = olika(alla.map(({ format = FRI }) => format)).filter((f) => !INBYGGDA.has(f));
	const formatId = (format: string) =>
		INBYGGDA.get(format) ?? EGNA_FORMAT_FROM + egna.indexOf(format);
	const xf = (u: Utseende): string => {
		const { format = FRI, vagrat, bryt, indrag } = u;
		const ids = `numFmtId="${formatId(format)}" fontId="${fonts.indexOf(font(u))}" fillId="${fills.indexOf(fill(u))}" borderId="${borders.indexOf(border(u))}"`;
		const horizontal = vagrat ?? (indrag === undefined ? null : 'left');
		const align = `<alignment vertical="top"${horizontal === null ? '' : ` horizontal="${horizontal}"`}${indrag === undefined ? '' : ` indent="${indrag}"`}${bryt === true ? ' wrapText="1"' : ''}/>`;
		return `<xf ${ids} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`;
	};
	const list = (namn: string, delar: readonly string[]) =>
		`<${namn} count="${delar.length}">${delar.join('')}</${namn}>`;
	return (
		DEKLARATION +
		'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
		list(
			'numFmts',
			egna.map((f) => `<numFmt numFmtId="${formatId(f)}" formatCode="${escapeXml(f)}"/>`)
		) +
		list('fonts', fonts) +
		list('fills', fills) +
		list('borders', borders) +
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
		list('cellXfs', alla.map(xf)) +
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
	);
}
