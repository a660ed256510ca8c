import type { Element } from '../word/xml.ts';
import { cellfel } from './cellregler.ts';
import { alla, attribut, dubbla, fel, utan, varden, type Delar } from './delar.ts';

/** What Excel would call a fault in a workbook, or repair by taking it away. */
export function excelfel(files: Delar): string[] {
	const workbook = files.get('xl/workbook.xml');
	const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
	return [
		...sheetNames(workbook),
		...definedNames(workbook),
		...styles(files.get('xl/styles.xml')),
		...counted(files),
		...sheets.flatMap(([path, root]) => fel(path, [...cellfel(root, files), ...page(root)]))
	];
}

function sheetNames(workbook: Element | undefined): string[] {
	const names = varden(workbook, 'sheet', 'name');
	return [
		...fel(
			'two sheets',
			dubbla([...names.map((namn) => namn.toLowerCase()), ...varden(workbook, 'sheet', 'sheetId')])
		),
		...fel(
			'not a name of a sheet',
			names.filter(
				(namn) => !/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(namn) || /^history$/i.test(namn)
			)
		)
	];
}

/** Columns of a sheet: `A` to `XFD`. */
const isColumn = (letters: string): boolean =>
	letters.length < 3 || (letters.length === 3 && letters.toUpperCase() <= 'XFD');

/** Read as a cell, in either of Excel's two ways of writing it. */
function isCell(namn: string): boolean {
	const [, letters] = /^([A-Z]{1,3})\d+$/i.exec(namn) ?? [];
	return (letters !== undefined && isColumn(letters)) || /^(R\d*(C\d*)?|C\d*)$/i.test(namn);
}

function definedNames(workbook: Element | undefined): string[] {
	const all = alla(workbook, 'definedName');
	const sheets = varden(workbook, 'sheet', 'name');
	const own = all.filter((ett) => !attribut(ett, 'name').startsWith('_xlnm.'));
	const names = own.map((ett) => attribut(ett, 'name'));
	const builtIn = all.filter((ett) => !own.includes(ett));
	const referred = all.flatMap(({ text }) =>
		[...text.matchAll(/'((?:[^']|'')+)'!/g)].map(([, namn = '']) => namn.replaceAll("''", "'"))
	);
	return [
		...fel('two names', dubbla(names.map((namn) => namn.toLowerCase()))),
		...fel(
			'not a name',
			names.filter((namn) => !/^[A-Za-z_\\][\w.]{0,254}$/.test(namn) || isCell(namn))
		),
		...fel('a name of no sheet', utan(referred, sheets)),
		...fel(
			'a name without its sheet',
			builtIn
				.map((ett) => attribut(ett, 'localSheetId'))
				.filter((id) => !/^\d+$/.test(id) || Number(id) >= sheets.length)
		)
	];
}

/** Lists that say how many they hold. */
function counted(files: Delar): string[] {
	const parts = [files.get('xl/styles.xml'), files.get('xl/sharedStrings.xml')];
	const rows = [...files].flatMap(([, root]) => alla(root, 'rowBreaks'));
	const lists = [...parts.flatMap((root) => root?.barn ?? []), ...rows, ...parts];
	return lists.flatMap((list) => {
		const says = list?.attribut.get(list.namn === 'sst' ? 'uniqueCount' : 'count');
		return list === undefined || says === undefined || Number(says) === list.barn.length
			? []
			: [`<${list.namn}> says ${says} and holds ${list.barn.length}`];
	});
}

function styles(root: Element | undefined): string[] {
	const number = (list: string) => alla(root, list)[0]?.barn.length ?? 0;
	const own = varden(root, 'numFmt', 'numFmtId');
	const looks = alla(root, 'xf');
	const outside = (key: string, list: string) =>
		looks
			.map((xf) => attribut(xf, key))
			.filter((id) => id !== '' && Number(id) >= number(list))
			.map((id) => `${key} ${id}`);
	const formats = looks.map((xf) => attribut(xf, 'numFmtId')).filter((id) => Number(id) >= 164);
	return [
		...fel('no part of a look', [
			...outside('fontId', 'fonts'),
			...outside('fillId', 'fills'),
			...outside('borderId', 'borders'),
			...outside('xfId', 'cellStyleXfs')
		]),
		...fel('no format', utan(formats, own)),
		...fel('a format twice', dubbla(own))
	];
}

/** Excel's limits for a header, a column and a row. */
const RYMS = { sidhuvud: 255, bredd: 255, hojd: 409 };

function page(root: Element): string[] {
	const headers = ['oddHeader', 'oddFooter'].flatMap((namn) => alla(root, namn));
	const columns = alla(root, 'col').flatMap((col) =>
		['min', 'max'].map((key) => Number(attribut(col, key)))
	);
	const rows = varden(root, 'row', 'r').map(Number);
	const breaks = varden(root, 'brk', 'id').map(Number);
	const rising = (list: readonly number[]) => list.every((ett, i) => ett > (list[i - 1] ?? 0));
	const pairs = columns.filter((_, i) => i % 2 === 0);
	return [
		...(headers.every(({ text }) => text.length <= RYMS.sidhuvud) ? [] : ['A header is too long.']),
		...(rising(pairs) && columns.every((ett, i) => i % 2 === 0 || ett >= (columns[i - 1] ?? 0))
			? []
			: ['Columns overlap.']),
		...(varden(root, 'col', 'width').every((w) => Number(w) > 0 && Number(w) <= RYMS.bredd)
			? []
			: ['A column is too wide.']),
		...(rising(rows) && varden(root, 'row', 'ht').every((ht) => Number(ht) <= RYMS.hojd)
			? []
			: ['Rows are out of order or too high.']),
		...(rising(breaks) && breaks.every((id) => id < (rows.at(-1) ?? 0)) ? [] : ['A page break.'])
	];
}
