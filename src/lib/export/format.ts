import type { Konsekvensutredning } from '#lib/model/index.ts';
import { dokumentFilnamn, filstam } from './jsonDokument.ts';

/** How one kind of file is named. */
type Formatnamn = {
	readonly andelse: string;
	/** MIME type. */
	readonly typ: string;
	/** Added to the file's name, so that two kinds of the same extension can lie side by side. */
	readonly tillagg: string;
	/** False for a file that holds every alternative. */
	readonly ettAlternativ: boolean;
};

const CSV = 'text/csv;charset=utf-8';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const SVG = 'image/svg+xml';

const ettAlternativ = (andelse: string, typ: string, tillagg: string): Formatnamn => ({
	andelse,
	typ,
	tillagg,
	ettAlternativ: true
});

/** The kinds of file, by what the command line calls them. */
export const EXPORTFORMAT = {
	xlsx: { andelse: 'xlsx', typ: XLSX, tillagg: '', ettAlternativ: false },
	'xlsx-varden': ettAlternativ('xlsx', XLSX, 'tabeller'),
	docx: ettAlternativ('docx', DOCX, ''),
	csv: ettAlternativ('csv', CSV, 'kommuner'),
	'csv-maskin': ettAlternativ('csv', CSV, 'kommuner-maskin'),
	'csv-klasser': ettAlternativ('csv', CSV, 'storleksklasser'),
	'csv-klasser-maskin': ettAlternativ('csv', CSV, 'storleksklasser-maskin'),
	json: { andelse: 'json', typ: 'application/json', tillagg: 'resultat', ettAlternativ: false },
	svg: ettAlternativ('svg', SVG, 'diagram'),
	'svg-konto': ettAlternativ('svg', SVG, 'kostnad-till-netto'),
	'svg-klasser': ettAlternativ('svg', SVG, 'nettokrperinvanare-per-grupp'),
	'svg-poster': ettAlternativ('svg', SVG, 'poster-andel'),
	'svg-koncentration': ettAlternativ('svg', SVG, 'koncentration'),
	'svg-ar': ettAlternativ('svg', SVG, 'ar-for-ar'),
	'svg-utfall': ettAlternativ('svg', SVG, 'lika-troliga-fall'),
	'svg-osakra-ar': ettAlternativ('svg', SVG, 'osakerhet-ar-for-ar'),
	'svg-kanslighet': ettAlternativ('svg', SVG, 'kanslighet-riket'),
	'svg-kanslighet-minsta': ettAlternativ('svg', SVG, 'kanslighet-minsta-kommunerna')
} as const satisfies Record<string, Formatnamn>;

export type Exportformat = keyof typeof EXPORTFORMAT;

/** A chart of Fördelning or Osäkerhet as a file: the picture that the view shows before anything is chosen there. */
export type Diagramformat = Extract<Exportformat, `svg-${string}`>;

export function isDiagramformat(format: Exportformat): format is Diagramformat {
	return format.startsWith('svg-');
}

const MED_OSAKERHET: ReadonlySet<Exportformat> = new Set([
	'xlsx',
	'xlsx-varden',
	'docx',
	'csv',
	'csv-maskin',
	'csv-klasser',
	'csv-klasser-maskin',
	'json',
	'svg-utfall',
	'svg-osakra-ar',
	'svg-kanslighet',
	'svg-kanslighet-minsta'
]);

/** True for the formats that tell what the figures can be, and so need the draws. */
export const isMedOsakerhet = (format: Exportformat): boolean => MED_OSAKERHET.has(format);

export function isExportformat(text: string): text is Exportformat {
	return Object.hasOwn(EXPORTFORMAT, text);
}

/** `kommuners-ansvar-forslag-kommuner.csv`: from the title, the alternative and the kind. */
export function exportFilnamn(
	dokument: Konsekvensutredning,
	format: Exportformat,
	alternativ: string
): string {
	const { andelse, tillagg, ettAlternativ: one }: Formatnamn = EXPORTFORMAT[format];
	const delar = [filstam(dokument.titel), one ? filstam(alternativ) : '', tillagg];
	return `${delar.filter((del) => del !== '').join('-')}.${andelse}`;
}

/** The command line that gives the same file, byte for byte, from the saved document. */
export function exportkommando(
	dokument: Konsekvensutredning,
	format: Exportformat,
	alternativ: string
): string {
	const { ettAlternativ: one }: Formatnamn = EXPORTFORMAT[format];
	return [
		'npm run --silent cli -- exportera',
		dokumentFilnamn(dokument.titel),
		`--format ${format}`,
		...(one ? [`--alternativ ${alternativ}`] : []),
		`--ut ${exportFilnamn(dokument, format, alternativ)}`
	].join(' ');
}
