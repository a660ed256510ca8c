import { STORLEKSKLASS_KOLUMN } from '#lib/engine/index.ts';
import { kolumnbokstav, type Blad, type Cell, type Rad } from './blad.ts';
import { cell, formelcell, rad } from './celler.ts';
import type { Cellnamn } from './formel.ts';
import { BLAD, FORSTA_RAD, HUVUDRADER } from './lage.ts';
import { kolumnomrade, radref } from './namn.ts';
import { kommunrader, type Bokunderlag } from './underlag.ts';

/** A column of Kommundata: the cell in a formula's own row, and the area of all kommuner. */
export type Datakolumn = Cellnamn & { readonly alla: string };

export type Kommundata = {
	readonly blad: Blad;
	readonly kolumner: ReadonlyMap<string, Datakolumn>;
	/** The cell with the kommunkod in a formula's own row. */
	readonly kod: string;
};

type Kolumn = {
	readonly id: string;
	readonly label: string;
	readonly enhet: string;
	readonly year: string;
	readonly isOwn: boolean;
	readonly varden: Float64Array;
};

const FORSTA_KOLUMN = 3;
/** As many columns have room on a standing page, which holds twice as many kommuner. */
const STAENDE_KOLUMNER = 5;

/** The columns of statistics and own data that the formulas read, one row per kommun. */
export function kommundata(bok: Bokunderlag, klassgranser: string): Kommundata {
	const data = columns(bok);
	const namn = new Map<string, Datakolumn>();
	const named = (id: string, index: number, egen: Omit<Cellnamn, 'namn'>) => {
		const bokstav = kolumnbokstav(index);
		const base = [id];
		const ett = bok.namn.ge(base, radref(BLAD.kommundata, bokstav));
		const alla = bok.namn.ge(
			[...base, 'alla'],
			kolumnomrade(BLAD.kommundata, bokstav, kommunrader(bok))
		);
		namn.set(id, { namn: ett, alla, ...egen });
	};
	const kod = bok.namn.ge(['kommunkod'], radref(BLAD.kommundata, 'A'));
	data.forEach(({ id, varden, isOwn }, i) => {
		const kanda = varden.filter((varde) => !Number.isNaN(varde));
		const saknas = isOwn || kanda.length < varden.length;
		named(id, FORSTA_KOLUMN + i, { saknas, minst: isOwn ? -Infinity : Math.min(...kanda) });
	});
	named(STORLEKSKLASS_KOLUMN, FORSTA_KOLUMN + data.length, { saknas: false, minst: 1 });
	const folkmangd = namn.get('folkmangd')?.namn ?? '';
	const klassformel = `MATCH(${folkmangd},${klassgranser},1)`;
	return { blad: sheet(bok, { data, klassformel, namn }), kolumner: namn, kod };
}

function columns({ formler, lasta, statistik, dokument }: Bokunderlag): Kolumn[] {
	return [...lasta.kolumner].map((id) => {
		const meta = statistik.kolumner.get(id)?.meta;
		const egen = dokument.egnaData.find((ett) => ett.id === id);
		const year = meta === undefined ? egen?.year : meta.year;
		return {
			id,
			label: meta?.label ?? egen?.namn ?? id,
			enhet: meta?.unit ?? egen?.enhet ?? '',
			year: year === null || year === undefined ? '' : String(year),
			isOwn: meta === undefined && egen !== undefined,
			varden:
				formler.underlag.kolumner.get(id) ?? new Float64Array(formler.underlag.antal).fill(NaN)
		};
	});
}

type Delar = {
	readonly data: readonly Kolumn[];
	readonly klassformel: string;
	readonly namn: ReadonlyMap<string, Datakolumn>;
};

const rowOf = (
	data: readonly Kolumn[],
	[first, last]: readonly [readonly Cell[], Cell],
	each: (kolumn: Kolumn) => Cell
): Rad => rad(...first, ...data.map(each), last);

function sheet(bok: Bokunderlag, delar: Delar): Blad {
	const { statistik, formler } = bok;
	const { data, klassformel } = delar;
	const note = `Statistik ${statistik.snapshot}, ${statistik.kommuner.length} kommuner. En tom cell betyder att uppgift saknas; det är inte noll. Källorna står i bladet ${BLAD.kallor}.`;
	const kommuner = statistik.kommuner.map(({ kommunkod, kommunnamn, lansnamn }, i) =>
		rowOf(
			data,
			[
				[cell(kommunkod, 'kod'), cell(kommunnamn), cell(lansnamn)],
				formelcell(klassformel, (formler.underlag.klass[i] ?? 0) + 1, 'heltal')
			],
			({ varden, isOwn }) => valueCell(varden[i] ?? NaN, isOwn)
		)
	);
	return {
		namn: BLAD.kommundata,
		rader: [
			rad(cell('Kommundata', 'titel')),
			rad(cell(note, 'dampad')),
			rad(),
			...headRows(delar),
			...kommuner
		],
		bredder: [15, 18, 18, ...data.map(() => 17), 13],
		fast: { rader: HUVUDRADER, kolumner: 2 },
		upprepas: [FORSTA_RAD - 4, HUVUDRADER],
		staende: data.length <= STAENDE_KOLUMNER
	};
}

function headRows({ data, namn }: Delar): Rad[] {
	const tomma = [cell(null, 'enhetText'), cell(null, 'enhetText'), cell(null, 'enhetText')];
	const rubriker = ['Kommunkod', 'Kommun', 'Län'].map((text) => cell(text, 'huvud'));
	const klassnamn = namn.get(STORLEKSKLASS_KOLUMN)?.namn ?? '';
	const namnrad = [cell('Namn i formlerna', 'formelnamn'), cell(null), cell(null)];
	return [
		rowOf(data, [rubriker, cell('Storleksklass', 'huvudTal')], ({ label }) =>
			cell(label, 'huvudTal')
		),
		rowOf(data, [tomma, cell('nummer', 'enhet')], ({ enhet }) => cell(enhet, 'enhet')),
		rowOf(data, [tomma, cell(null, 'enhet')], ({ year }) => cell(year, 'enhet')),
		rowOf(data, [namnrad, cell(klassnamn, 'formelnamn')], ({ id }) =>
			cell(namn.get(id)?.namn ?? '', 'formelnamnSmalt')
		)
	];
}

function valueCell(varde: number, isOwn: boolean): Cell {
	const isWhole = Number.isInteger(varde);
	const stil = isOwn
		? isWhole
			? 'inHeltal'
			: 'inFri'
		: isWhole || Math.abs(varde) >= 1000
			? 'heltal'
			: 'decimaler';
	return cell(Number.isNaN(varde) ? null : varde, stil);
}
