import { versal } from '#lib/format/index.ts';
import { STORLEKSKLASS_KOLUMN } from '#lib/engine/index.ts';
import { arspris, ingentingtext } from './arspris.ts';
import { kolumnbokstav, type Blad, type Cell, type Rad } from './blad.ts';
import { cell, formelcell, rad } from './celler.ts';
import { FASTA_KOLUMNER, type FardigKolumn } from './kolumnbygge.ts';
import { FORSTA_RAD, HUVUDRADER } from './lage.ts';
import { kommunrader, type Bokunderlag } from './underlag.ts';

const KOLUMNER_PER_SIDA = 14;

type Bladval = {
	readonly namn: string;
	readonly alternativ: string;
	readonly isTom: boolean;
};
type Utskrift = Pick<Blad, 'upprepas' | 'sidorBred' | 'titelISidhuvud' | 'utskrift'>;

/** The sheet of one alternative's calculation. */
export function berakningsblad(
	bok: Bokunderlag,
	kolumner: readonly FardigKolumn[],
	{ namn, alternativ, isTom }: Bladval
): Blad {
	const { kommuner } = bok.statistik;
	const { klass } = bok.formler.underlag;
	const not = isTom
		? `${ingentingtext(bok.dokument)} Raderna nedanför läses av andra blad och skrivs inte ut.`
		: `${arspris(bok.dokument)} Samma formel i varje rad: namnen pekar på radens egen kommun.`;
	return {
		namn,
		rader: [
			rad(cell(`Beräkning: ${alternativ}`, 'titel')),
			rad(cell(not, 'dampad')),
			...headRows(kolumner),
			sumRow(bok, kolumner),
			...kommuner.map(({ kommunkod, kommunnamn }) => rad(cell(kommunkod, 'kod'), cell(kommunnamn)))
		],
		formelkolumner: [
			{ formel: klassformel, stil: 'heltal', varden: klass.map((k) => k + 1) },
			...kolumner.map(({ formel, stil, varden }) => ({ formel: formel.text, stil, varden }))
		],
		bredder: [12, 18, 8, ...kolumner.map((_, i) => width(kolumner, i))],
		fast: { rader: HUVUDRADER, kolumner: 2 },
		...(isTom ? UTAN_RADER : medRader(kolumner.length))
	};
}

/** How the rows are printed: each page with its heading, and the title above. */
const medRader = (kolumner: number): Utskrift => ({
	upprepas: [FORSTA_RAD - 5, HUVUDRADER],
	sidorBred: Math.max(1, Math.ceil(kolumner / KOLUMNER_PER_SIDA)),
	titelISidhuvud: true
});

/** Only the title and what the note says: many pages of zeros tell nobody more. */
const UTAN_RADER: Utskrift = { upprepas: null, utskrift: '$A$1:$J$2' };

const BREDD = 16;
const BREDAST = 40;
/** A longer word may break. */
const LANGT_ORD = 22;

/**
 * The columns of a group have room for its heading, which the next group's would cut, and each for the words of its
 * own.
 */
function width(kolumner: readonly FardigKolumn[], i: number): number {
	const grupp = kolumner[i]?.grupp ?? '';
	let [from, to] = [i, i];
	while (kolumner[from - 1]?.grupp === grupp) from -= 1;
	while (kolumner[to + 1]?.grupp === grupp) to += 1;
	const ord = (kolumner[i]?.rubrik ?? '').split(' ').map(({ length }) => length + 2);
	const egen = Math.min(LANGT_ORD, Math.max(BREDD, ...ord));
	return Math.min(BREDAST, Math.max(egen, Math.ceil((grupp.length + 2) / (to - from + 1))));
}

const klassformel = versal(STORLEKSKLASS_KOLUMN);

function headRows(kolumner: readonly FardigKolumn[]): Rad[] {
	const row = (first: readonly Cell[], each: (kolumn: FardigKolumn, i: number) => Cell): Rad => ({
		celler: [...first, ...kolumner.map(each)]
	});
	const tomma = (stil: 'underrubrik' | 'enhetText' | 'formelnamn'): Cell[] =>
		Array.from({ length: FASTA_KOLUMNER }, () => cell(null, stil));
	return [
		row(tomma('underrubrik'), ({ grupp }, i) =>
			cell(grupp === kolumner[i - 1]?.grupp ? null : grupp, 'underrubrik')
		),
		{
			...row(
				[cell('Kommunkod', 'huvud'), cell('Kommun', 'huvud'), cell('Klass', 'huvudTal')],
				({ rubrik }) => cell(rubrik, 'huvudTal')
			),
			hojd: 54
		},
		row(tomma('enhetText'), ({ enhet }) => cell(enhet, 'enhet')),
		row([cell('Namn i formlerna', 'formelnamn'), cell(null), cell(null)], ({ namn }) =>
			cell(namn, 'formelnamnSmalt')
		)
	];
}

function sumRow(bok: Bokunderlag, kolumner: readonly FardigKolumn[]): Rad {
	const [from, tom] = kommunrader(bok);
	const sums = kolumner.map((kolumn, i) => {
		if (kolumn.summa !== true) return cell(null, 'summaText');
		const bokstav = kolumnbokstav(FASTA_KOLUMNER + i);
		const sum = kolumn.varden.reduce((all, ett) => (Number.isNaN(ett) ? all : all + ett), 0);
		const stil = kolumn.stil === 'heltal' ? 'summaHeltal' : 'summaDecimaler';
		return formelcell(`SUM(${bokstav}${from}:${bokstav}${tom})`, sum, stil);
	});
	return {
		celler: [cell('Riket', 'summaText'), cell(null, 'summaText'), cell(null, 'summaText'), ...sums]
	};
}
