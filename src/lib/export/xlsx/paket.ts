import {
	DEKLARATION,
	EGENSKAPER_TYP,
	egenskaperXml,
	filrelationerXml,
	OFFICE,
	PACKAGE,
	relationerXml,
	RELS_TYP
} from '../opc.ts';
import { officefil } from '../zip.ts';
import type { Blad, Omradesnamn } from './blad.ts';
import { bladXml } from './bladXml.ts';
import { utskriftsomrade, utskriftstitlar } from './sidhuvud.ts';
import { stilarXml } from './stilar.ts';
import { escapeXml } from '../xml.ts';
import { strangXml } from './text.ts';

/** A whole workbook. */
export type Bok = {
	/** For the file's properties; not a file name. */
	readonly titel: string;
	readonly blad: readonly Blad[];
	readonly namn: readonly Omradesnamn[];
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYP = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook as an `.xlsx` file: no macros, no links to other files, no clock. */
export function xlsxBytes(bok: Bok): Uint8Array {
	const { strangar, strangarXml } = stringTable();
	const blad = bok.blad.map((ett, i) => bladXml(ett, strangar, i === 0));
	const parts: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': contentTypes(blad.length),
		'_rels/.rels': filrelationerXml('xl/workbook.xml'),
		'docProps/core.xml': egenskaperXml(strangXml(bok.titel), null),
		'xl/workbook.xml': workbookXml(bok),
		'xl/_rels/workbook.xml.rels': relationerXml(
			[
				...blad.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
				['styles', 'styles.xml'] as const,
				['sharedStrings', 'sharedStrings.xml'] as const
			].map(([typ, path], i) => [`rId${i + 1}`, `${OFFICE}/${typ}`, path] as const)
		),
		'xl/styles.xml': stilarXml(),
		'xl/sharedStrings.xml': strangarXml()
	};
	blad.forEach((xml, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml));
	return officefil(parts);
}

/** Spaces that a reader may drop unless it is told not to. */
const MELLANRUM = /^\s|\s$|\s\s|[\t\r\n]/;

function stringTable() {
	const index = new Map<string, number>();
	const strangar = (text: string): number => {
		const known = index.get(text);
		if (known !== undefined) return known;
		index.set(text, index.size);
		return index.size - 1;
	};
	const strangarXml = () =>
		`${DEKLARATION}<sst xmlns="${MAIN}" uniqueCount="${index.size}">${[...index.keys()]
			.map(
				(text) =>
					`<si><t${MELLANRUM.test(text) ? ' xml:space="preserve"' : ''}>${strangXml(text)}</t></si>`
			)
			.join('')}</sst>`;
	return { strangar, strangarXml };
}

function contentTypes(antal: number): string {
	const part = (path: string, typ: string) => `<Override PartName="${path}" ContentType="${typ}"/>`;
	const sheets = Array.from({ length: antal }, (_, i) =>
		part(`/xl/worksheets/sheet${i + 1}.xml`, `${TYP}.worksheet+xml`)
	);
	return (
		`${DEKLARATION}<Types xmlns="${PACKAGE}/content-types">` +
		`<Default Extension="rels" ContentType="${RELS_TYP}"/>` +
		'<Default Extension="xml" ContentType="application/xml"/>' +
		part('/xl/workbook.xml', `${TYP}.sheet.main+xml`) +
		sheets.join('') +
		part('/xl/styles.xml', `${TYP}.styles+xml`) +
		part('/xl/sharedStrings.xml', `${TYP}.sharedStrings+xml`) +
		part('/docProps/core.xml', EGENSKAPER_TYP) +
		'</Types>'
	);
}

function workbookXml({ blad, namn }: Bok): string {
	const sheets = blad.map(
		({ namn: bladnamn }, i) =>
			`<sheet name="${escapeXml(bladnamn)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
	);
	const printed = blad.flatMap((ett, i) => {
		const about = (name: string, ref: string | null) =>
			ref === null
				? []
				: [`<definedName name="_xlnm.${name}" localSheetId="${i}">${escapeXml(ref)}</definedName>`];
		return [
			...about('Print_Area', utskriftsomrade(ett)),
			...about('Print_Titles', utskriftstitlar(ett))
		];
	});
	const named = namn.map(
		(ett) => `<definedName name="${escapeXml(ett.namn)}">${escapeXml(ett.refererar)}</definedName>`
	);
	return (
		`${DEKLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
		`<sheets>${sheets.join('')}</sheets><definedNames>${[...printed, ...named].join('')}</definedNames>` +
		// Recalculated when opened, so that the figures are the program's own and not ours.
		'<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
	);
}
