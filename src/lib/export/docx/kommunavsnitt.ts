import type { Alternativresultat } from '#lib/engine/index.ts';
import { iKolumnenhet, kolumnenhet, MATTFORMAT, mattTal, tal, versal } from '#lib/format/index.ts';
import { rubrikText, tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import { klasstabell, textcell, type Tabell } from '../tabell.ts';
import { kalltext } from '../xlsx/antagandenbygge.ts';
import { rubrik, stycke, type Block, type Wordtabell } from './block.ts';
import { classChart, kommunChart } from './diagram.ts';
import { berakningsnot, figureNotes, kallnot } from './kallnoter.ts';
import { meningsavsnitt, meningsstycken } from './meningar.ts';
import { uncertainty } from './osakerhet.ts';
import type { Kapitelunderlag } from './underlag.ts';

/** 5.2: what the kommuner pay and get, in the words and figures of the app. */
export function kommunavsnitt(underlag: Kapitelunderlag): Block[] {
	const { visat, sammanhang, tagna } = underlag;
	const egna = tagna.get(visat.id) ?? [];
	const riket = meningsstycken(egna, ['kostnad', 'pengar', 'saknas', null]);
	const fotnoter = figureNotes(underlag);
	// Where the user has chosen the words, the rule's own summary would say it twice.
	const summary = riket.length > 0 ? '' : ` ${rubrikText(visat)}`;
	return [
		stycke('Normal', `Beräkningen gäller alternativet ${visat.namn}.${summary}`),
		rubrik(3, 'Riket'),
		...riket,
		{ typ: 'tabell', tabell: national(underlag), fotnoter },
		...posts(underlag),
		rubrik(3, 'Per storleksklass'),
		...meningsstycken(egna, ['storlek', 'ekonomi']),
		{ typ: 'tabell', tabell: classTable(visat, sammanhang), fotnoter },
		{ typ: 'diagram', diagram: classChart(underlag), fotnoter },
		{ typ: 'diagram', diagram: kommunChart(underlag), fotnoter },
		rubrik(3, 'År för år'),
		{ typ: 'tabell', tabell: years(underlag), fotnoter: [berakningsnot(underlag)] },
		...uncertainty(underlag),
		...meningsavsnitt('Det som kan invändas', egna, ['motargument'])
	];
}

/** The app's table of the size classes, with room for its largest figures in a font wider than Calibri too. */
export function classTable(alternativ: Alternativresultat, sammanhang: Sammanhang): Wordtabell {
	const bredder = [2.5, 1.05, 1.85, 1.05, 1.1, 1.05, 1.1, 1.15, 1.85, 1.2, 1.15];
	const tabell = klasstabell(alternativ, sammanhang);
	return { ...tabell, forklaring: `${tabell.forklaring} ${KLASSMATT}`, bredder };
}

/** Of the draws too there are P10 and P90, of something else. */
const KLASSMATT =
	'Medel är klassens summa delad med dess invånare. Hälften av kommunerna ligger under medianen, en av tio under P10 och en av tio över P90.';

const RIKSMATT = [
	'engangKr',
	'lopandeKr',
	'bruttoKr',
	'ersattningKr',
	'avgiftKr',
	'nettoKr'
] as const;

function national({ visat, sammanhang }: Kapitelunderlag): Tabell {
	const { summor, folkmangd } = visat.riket;
	const enhet = kolumnenhet(RIKSMATT.map((matt) => summor[matt]));
	return {
		rubrik: 'Kostnader och intäkter för kommunerna i riket',
		forklaring: `${tidOchPris(sammanhang)}. Engångskostnaden står bredvid och ingår inte i bruttokostnaden.`,
		kolumner: ['Kostnad eller intäkt', versal(enhet.enhet), 'Kr per invånare'],
		textkolumner: 1,
		summarad: true,
		rader: RIKSMATT.map((matt) => [
			textcell(MATTFORMAT[matt].label),
			{ text: iKolumnenhet(summor[matt], enhet), tal: summor[matt] },
			{ text: tal(summor[matt] / folkmangd, 1), tal: summor[matt] / folkmangd }
		])
	};
}

/** What each post and funding sums to, with its source in a footnote. */
function posts(underlag: Kapitelunderlag): Block[] {
	const { dokument, visat, sammanhang } = underlag;
	const alternativ = dokument.alternativ.find(({ id }) => id === visat.id);
	if (alternativ === undefined) return [];
	const sum = (slag: 'poster' | 'finansiering', id: string) =>
		visat.kommuner.reduce((total, kommun) => total + (kommun[slag][id] ?? 0), 0);
	const rader = [
		...alternativ.kostnadsposter.map((post) => [post, 'Kostnad', sum('poster', post.id)] as const),
		...alternativ.finansiering.map(
			(post) => [post, 'Finansiering', sum('finansiering', post.id)] as const
		)
	];
	if (rader.length === 0) return [];
	const enhet = kolumnenhet(rader.map(([, , kr]) => kr));
	const tabell: Wordtabell = {
		rubrik: 'Kostnadsposter och finansiering i riket',
		forklaring: `${tidOchPris(sammanhang)}. Engångskostnader i sin helhet, återkommande kostnader fördelade per år.`,
		kolumner: ['Post', 'Slag', 'Underlag', versal(enhet.enhet)],
		textkolumner: 3,
		bredder: [4.3, 1.8, 3.3, 1.3],
		radnoter: rader.map(([post]) => kallnot(post.kalla)),
		summarad: false,
		rader: rader.map(([post, slag, kr]) => [
			textcell(post.namn),
			textcell('takt' in post && post.takt.typ === 'engang' ? 'Engångskostnad' : slag),
			textcell(kalltext({ ...post.kalla, text: '', url: '' })),
			{ text: iKolumnenhet(kr, enhet), tal: kr }
		])
	};
	return [{ typ: 'tabell', tabell, fotnoter: [berakningsnot(underlag)] }];
}

function years({ visat, dokument }: Kapitelunderlag): Tabell {
	const enhet = kolumnenhet(visat.perYear.flatMap((year) => RIKSMATT.map((matt) => year[matt])));
	return {
		rubrik: 'Kostnader och intäkter år för år i riket',
		forklaring: `${enhet.enhet} i ${dokument.prisnivaYear} års priser. Engångskostnader ligger på sitt år och återkommande kostnader på de år de infaller; i årskostnaden är de återkommande fördelade lika på åren.`,
		kolumner: ['År', ...RIKSMATT.map((matt) => MATTFORMAT[matt].kort)],
		textkolumner: 1,
		summarad: false,
		rader: visat.perYear.map((year) => [
			textcell(String(year.year)),
			...RIKSMATT.map((matt) => ({ text: iKolumnenhet(year[matt], enhet), tal: year[matt] }))
		])
	};
}

/** The alternatives side by side, the same columns for all. */
export function alternativtabell({ resultat, sammanhang }: Kapitelunderlag): Tabell {
	const { alternativ } = resultat;
	const enhet = kolumnenhet(
		alternativ.flatMap(({ riket }) => [riket.summor.bruttoKr, riket.summor.nettoKr])
	);
	const SUMMOR = ['engangKr', 'bruttoKr', 'ersattningKr', 'avgiftKr', 'nettoKr'] as const;
	const smallest = ({ storleksklasser }: Alternativresultat) =>
		storleksklasser.find(({ antalKommuner }) => antalKommuner > 0)?.matt.nettoKrPerInvanare.medel ??
		null;
	return {
		rubrik: 'Alternativen sida vid sida',
		forklaring: `${tidOchPris(sammanhang)}. Minsta klassen är den minsta storleksklassen med någon kommun.`,
		kolumner: [
			'Alternativ',
			...SUMMOR.map((matt) => `${MATTFORMAT[matt].kort}, ${enhet.enhet}`),
			'Netto, kr/inv, riket',
			'Netto, kr/inv, minsta klassen',
			'Underfinansierade kommuner'
		],
		textkolumner: 1,
		summarad: false,
		rader: alternativ.map((ett) => {
			const { summor, matt, antalUnderfinansierade } = ett.riket;
			return [
				textcell(ett.namn),
				...SUMMOR.map((id) => ({ text: iKolumnenhet(summor[id], enhet), tal: summor[id] })),
				...[matt.nettoKrPerInvanare.medel, smallest(ett)].map((kr) => ({
					text: mattTal('nettoKrPerInvanare', kr),
					tal: kr
				})),
				{ text: tal(antalUnderfinansierade), tal: antalUnderfinansierade }
			];
		})
	};
}
