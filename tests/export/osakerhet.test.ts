import { strFromU8, unzipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import { berakna, draResultat, FORVALD_DRAGNING, type Gruppdrag } from '#lib/engine/index.ts';
import { bildFor } from '#lib/export/diagram/bildFor.ts';
import { exportera } from '#lib/export/exportera.ts';
import { diagramCsv, diagramSvg } from '#lib/export/diagramfil.ts';
import { osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import { kvantilText, mattDecimals } from '#lib/format/index.ts';
import { osakerhetstext } from '../../src/cli/osakerhetstext.ts';
import { tolkaXml, type Element } from '../word/xml.ts';
import { lasFil } from '../workbook/lasFil.ts';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../laws/smaKommuner.ts';

/** How the files speak of uncertainty: a document where one of two uncertain posts has the app's own limits. */

const spann = { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 };
const kostar = (krPerEnhet: number) => ({ pris: { typ: 'kr', krPerEnhet } });
const doc = dokument({
	poster: [
		post({ ...kostar(40_000), osakerhet: spann }),
		post({ ...kostar(10_000), id: 'plan', osakerhet: { ...spann, standardgranser: true } }),
		post({ id: 'saker' })
	],
	finansiering: [bidrag({ totaltKr: 250_000 })]
});
const underlag = { dokument: doc, statistik: smaKommuner(), parametrar: GRUND };
const svar = berakna(doc, underlag.statistik, GRUND);
const dragna = draResultat(underlag, { ...FORVALD_DRAGNING, perYear: true });
if (!svar.ok || !dragna.ok) throw new Error('The document cannot be calculated.');
const resultat = svar.alternativ.find(({ id }) => id === 'forslag')!;
const STANDARD = 'Gränserna för 1 av 2 kostnadsposter är Bärkrafts standardgränser: ett antagande';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the command line says in words and in data which limits nobody has judged', () => {
	const data = osakerhetsdata(dragna, underlag, ['nollalternativ', 'forslag']);
	expect(osakerhetstext(resultat, data, doc).split('\n').at(-1)).toContain(STANDARD);
	expect(
		Object.fromEntries(data.alternativ.map(({ id, standardgranser }) => [id, standardgranser]))
	).toMatchObject({ forslag: ['plan'] });
	const provat = dokument({ poster: [post({ osakerhet: spann })] });
	expect(osakerhetstext(resultat, data, provat)).not.toContain('standardgränser');
	expect(osakerhetsdata(dragna, { ...underlag, dokument: provat }, ['forslag']).alternativ).toEqual(
		[expect.objectContaining({ standardgranser: [] })]
	);
});

it.each(['svg-utfall', 'svg-osakra-ar', 'svg-kanslighet', 'svg-kanslighet-minsta'] as const)(
	'%s says so under the picture and above the table',
	(format) => {
		const bild = bildFor(format, { ...underlag, resultat, dragna });
		const av = { ...underlag, alternativ: 'forslag' };
		expect(bild.kalla).toContain(STANDARD);
		expect(diagramSvg(bild, av).replace(/<\/text>\n<text[^>]*>/g, ' ')).toContain(STANDARD);
		expect(text(diagramCsv(bild, av))).toContain(STANDARD);
		const provat = dokument({ poster: [post({ osakerhet: spann })] });
		const utan = bildFor(format, { ...underlag, dokument: provat, resultat, dragna });
		expect(utan.kalla).not.toContain('standardgränser');
	}
);

const all = (element: Element, namn: string): Element[] => [
	...(element.namn === namn ? [element] : []),
	...element.barn.flatMap((barn) => all(barn, namn))
];

/** The quantiles that files show, in their order. */
const DELAR = ['p10', 'median', 'p90'] as const;
const grupper: readonly Gruppdrag[] = [
	...dragna.alternativ.find(({ id }) => id === 'forslag')!.storleksklasser,
	dragna.alternativ.find(({ id }) => id === 'forslag')!.riket
].filter(({ antalKommuner }) => antalKommuner > 0);
const decimals = mattDecimals(
	'nettoKrPerInvanare',
	resultat.storleksklasser.map(({ matt }) => matt.nettoKrPerInvanare.medel)
);
const perInvanare = ({ matt: { nettoKrPerInvanare: spann } }: Gruppdrag): string[] =>
	DELAR.map((del) => kvantilText(spann?.[del], spann, { decimals }));
const summa = ({ summor: { nettoKr: spann } }: Gruppdrag): string[] =>
	DELAR.map((del) => kvantilText(spann?.[del], spann));
const talet = (visat: string): number =>
	Number(
		visat
			.replace(/[\s\u00A0]/g, '')
			.replace('−', '-')
			.replace(',', '.')
	) + 0;

function fil(format: Parameters<typeof exportera>[1], dokumentet = doc): Uint8Array {
	const gjord = exportera({ ...underlag, dokument: dokumentet, alternativ: 'forslag' }, format);
	if (!gjord.ok) throw new Error(gjord.message);
	return gjord.bytes;
}

test('the workbook shows the intervals rounded as the page does', () => {
	const rader = (lasFil(fil('xlsx')).get('Osäkerhet') ?? []).map((rad) =>
		rad.map((cell) => cell?.varde)
	);
	const funna = (matt: string) =>
		rader
			.filter(([namn, , vad]) => namn === 'Förslaget' && vad === matt)
			.map(([, grupp, , , ...varden]) => [grupp, varden.slice(0, 3)] as const)
			.filter(([, varden]) => varden.some((varde) => varde !== undefined));
	// Riket stands first in the sheet.
	const [riket, ...klasser] = [grupper.at(-1)!, ...grupper.slice(0, -1)];
	const vantat = [riket, ...klasser];
	expect(funna('Nettokostnad').map(([, varden]) => varden)).toEqual(
		vantat.map((grupp) => summa(grupp).map(talet))
	);
	expect(funna('Nettokostnad per invånare').map(([, varden]) => varden)).toEqual(
		vantat.map((grupp) => perInvanare(grupp).map(talet))
	);
});

test('Word has the page’s rounding, and says what the interval is of and how it was drawn', () => {
	const root = tolkaXml(strFromU8(unzipSync(fil('docx'))['word/document.xml']!));
	const plain = all(root, 'w:t')
		.map((t) => t.text)
		.join('')
		.replaceAll('\u00a0', ' ');
	expect(plain).toContain('10 000 dragningar med frö 1.');
	expect(plain).toContain('Intervallet gäller klassens medel');
	expect(plain).toContain(STANDARD);
	const cell = (element: Element): string =>
		all(element, 'w:t')
			.map((t) => t.text)
			.join('');
	const tabell = all(root, 'w:tbl')
		.map((tbl) => all(tbl, 'w:tr').map((tr) => all(tr, 'w:tc').map(cell)))
		.find(([huvud]) => huvud?.some((namn) => namn.startsWith('Sannolikhet')));
	expect(tabell?.slice(1).map((rad) => rad.slice(1, 4))).toEqual(grupper.map(perInvanare));
});

test('the table of a chart of uncertainty holds the figures that the page shows', () => {
	const av = { ...underlag, alternativ: 'forslag' };
	for (const format of ['svg-utfall', 'svg-osakra-ar'] as const) {
		const bild = bildFor(format, { ...underlag, resultat, dragna });
		const rader = text(diagramCsv(bild, av)).trimEnd().split('\r\n');
		const tabell = rader.slice(rader.indexOf('') + 2).map((rad) => rad.split(';').slice(1));
		expect(tabell.map((rad) => rad.map(talet))).toEqual(
			bild.tabell.rader.map(({ celler }) => celler.map((cell) => talet(cell.text)))
		);
	}
});
