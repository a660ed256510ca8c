import { strFromU8, unzipSync } from 'fflate';
import { expect, it, test } from 'vitest';
import {
	berakna,
	draResultat,
	FORVALD_DRAGNING,
	intervall,
	type Gruppdrag
} from '#lib/engine/index.ts';
import { bildFor } from '#lib/export/diagram/bildFor.ts';
import { exportera } from '#lib/export/exportera.ts';
import { diagramCsv, diagramSvg } from '#lib/export/diagramfil.ts';
import { osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import { kvantilText, mattDecimals } from '#lib/format/index.ts';
import { osakerhetstext } from '../../src/cli/osakerhetstext.ts';
import { alla, delar, wordtext } from '../ooxml/delar.ts';
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
const STANDARD =
	'Gränserna för 1 av 2 kostnadsposter som har gränser är Bärkrafts standardgränser: ett antagande';
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
	const root = delar(fil('docx')).get('word/document.xml')!;
	const plain = wordtext(root).replaceAll('\u00a0', ' ');
	expect(plain).toContain('10 000 dragningar med frö 1.');
	expect(plain).toContain('Intervallet gäller klassens medel');
	expect(plain).toContain(STANDARD);
	const tabell = alla(root, 'w:tbl')
		.map((tbl) => alla(tbl, 'w:tr').map((tr) => alla(tr, 'w:tc').map(wordtext)))
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

const TABELLER = ['csv', 'csv-maskin', 'csv-klasser', 'csv-klasser-maskin', 'xlsx-varden'] as const;
const isKommuner = (format: string) => format === 'csv' || format === 'csv-maskin';
const [forslag] = dragna.alternativ.filter(({ id }) => id === 'forslag');
const kommunspann = (matt: 'nettoKr' | 'nettoKrPerInvanare') =>
	underlag.statistik.kommuner.map((_, i) => intervall(forslag!.kommuner[matt]!, i));

/** The rows of a table, from its head on. */
function tabell(format: (typeof TABELLER)[number], dokumentet = doc): string[][] {
	const [skilje, slut] = format.endsWith('maskin') ? [',', '\n'] : [';', '\r\n'];
	const rader = text(fil(format, dokumentet)).trimEnd().split(slut);
	return rader.slice(rader.indexOf('') + 1).map((rad) => rad.split(skilje));
}

test('tables for people have the quantiles last, rounded as the page does', () => {
	const klasser = tabell('csv-klasser');
	expect(klasser[0]!.slice(-6)).toEqual([
		'Nettokostnad per invånare, kr/inv, osäkerhet P10',
		'Nettokostnad per invånare, kr/inv, osäkerhet median',
		'Nettokostnad per invånare, kr/inv, osäkerhet P90',
		'Nettokostnad, kr, osäkerhet P10',
		'Nettokostnad, kr, osäkerhet median',
		'Nettokostnad, kr, osäkerhet P90'
	]);
	const medKommuner = klasser.slice(1).filter(([, antal]) => antal !== '0');
	expect(medKommuner.map((rad) => rad.slice(-6).map(talet))).toEqual(
		grupper.map((grupp) => [...perInvanare(grupp), ...summa(grupp)].map(talet))
	);
	const utan = klasser.slice(1).filter(([, antal]) => antal === '0');
	expect(utan.every((rad) => rad.slice(-6).every((cell) => cell === '-'))).toBe(true);

	const shown = resultat.kommuner.map((kommun, i) => {
		const inv = kommunspann('nettoKrPerInvanare')[i]!;
		const kr = kommunspann('nettoKr')[i]!;
		const egna = mattDecimals('nettoKrPerInvanare', [kommun.nettoKrPerInvanare]);
		return [
			...DELAR.map((del) => talet(kvantilText(inv[del], inv, { decimals: egna }))),
			...DELAR.map((del) => talet(kvantilText(kr[del], kr)))
		];
	});
	const kommuner = tabell('csv').slice(1);
	expect(kommuner.map((rad) => rad.slice(-6).map(talet))).toEqual(shown);
	const book = lasFil(fil('xlsx-varden'));
	const sist = (namn: string) =>
		(book.get(namn) ?? []).slice(1).map((rad) => rad.slice(-6).map((cell) => cell?.varde));
	expect(sist('Kommuner')).toEqual(shown);
	expect(sist('Storleksklasser').at(-1)).toEqual(medKommuner.at(-1)!.slice(-6).map(talet));
});

test('tables for programs have them in full, with their error, the draws and whose the limits are', () => {
	const ursprung = ['10000', '1', 'plan'];
	const [huvud, ...rader] = tabell('csv-maskin');
	expect(huvud!.slice(-15)).toEqual([
		...['nettoKrPerInvanare', 'nettoKr'].flatMap((matt) => [
			...DELAR.map((del) => `${matt}.osakerhet.${del}`),
			...DELAR.map((del) => `${matt}.osakerhet.${del}.fel`)
		]),
		'osakerhet.dragningar',
		'osakerhet.fro',
		'osakerhet.standardgranser'
	]);
	expect(rader.map((rad) => rad.slice(-9))).toEqual(
		kommunspann('nettoKr').map((spann) => [
			...DELAR.map((del) => String(spann![del])),
			...DELAR.map((del) => String(spann!.fel[del])),
			...ursprung
		])
	);
	const riket = tabell('csv-klasser-maskin').at(-1)!;
	const { nettoKr } = forslag!.riket.summor;
	expect(riket.slice(-9, -6)).toEqual(DELAR.map((del) => String(nettoKr![del])));
	expect(riket.slice(-3)).toEqual(ursprung);
});

it.each(TABELLER)('%s says what the intervals are, and without uncertainty has none', (format) => {
	const read = (bytes: Uint8Array) =>
		format.startsWith('xlsx')
			? Object.values(unzipSync(bytes))
					.map((part) => strFromU8(part))
					.join('')
			: text(bytes);
	const med = read(fil(format)).replaceAll('\u00a0', ' ');
	if (!format.endsWith('maskin')) {
		expect(med).toContain('10 000 dragningar med frö 1.');
		expect(med).toContain(STANDARD);
		expect(med).toContain(
			isKommuner(format) ? 'kommunens egen nettokostnad' : 'klassens medel per invånare'
		);
	}
	const saker = dokument({ poster: [post()] });
	const utan = read(fil(format, saker));
	expect(utan).not.toMatch(/os[äa]kerhet/i);
	// An alternative where nothing is uncertain, in a document where something is.
	const noll = exportera({ ...underlag, alternativ: doc.alternativ[0]!.id }, format);
	expect(noll.ok && read(noll.bytes)).not.toMatch(/os[äa]kerhet/i);
});

test('the JSON of the app holds what the command line draws, for every alternative and kommun', () => {
	const { osakerhet, ...rest } = JSON.parse(text(fil('json'))) as Record<string, unknown>;
	const ids = doc.alternativ.map(({ id }) => id);
	expect(JSON.stringify(osakerhet)).toBe(JSON.stringify(osakerhetsdata(dragna, underlag, ids)));
	expect(Object.keys(rest)).toEqual([
		...['ok', 'versioner', 'anmarkningar', 'kommando', 'dokument', 'alternativ']
	]);
	expect(JSON.parse(text(fil('json', dokument({ poster: [post()] }))))).not.toHaveProperty(
		'osakerhet'
	);
});
