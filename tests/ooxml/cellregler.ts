import type { Element } from '../word/xml.ts';
import { alla, attribut, fel, utan, type Delar } from './delar.ts';

/** Functions that Excel has had since 2007 and that need no `_xlfn.` in the file. */
const FUNKTIONER = new Set(
	'ABS AND AVERAGE CEILING COLUMNS COUNT COUNTBLANK COUNTIF COUNTIFS IF IFERROR INDEX ISNUMBER LN MATCH MAX MIN MOD N NOT OR PERCENTILE POWER ROUND ROW ROWS SLOPE SMALL LARGE SUM SUMIF SUMIFS SUMPRODUCT'.split(
		' '
	)
);

/** Excel's limits for a formula: its length, and how deep functions stand in each other. */
const LANGST = 8192;
const DJUPAST = 64;

/** What is wrong in the cells of a sheet: looks, texts and formulas that are not there. */
export function cellfel(root: Element, files: Delar): string[] {
	const cells = alla(root, 'c');
	const looks = alla(files.get('xl/styles.xml'), 'cellXfs')[0]?.barn.length ?? 0;
	const texts = alla(files.get('xl/sharedStrings.xml'), 'si').length;
	const index = (cell: Element) => Number(alla(cell, 'v')[0]?.text ?? NaN);
	const bad = cells.filter((cell) => {
		const t = attribut(cell, 't');
		if (Number(attribut(cell, 's')) >= looks) return true;
		if (t === 's') return !(index(cell) < texts);
		return t === '' && alla(cell, 'v').length > 0 && !Number.isFinite(index(cell));
	});
	return [
		...fel(
			'a cell',
			bad.map((cell) => JSON.stringify([...cell.attribut]))
		),
		...alla(root, 'f').flatMap(({ text }) => formulafel(text)),
		...sharedfel(root)
	];
}

export function formulafel(formel: string): string[] {
	const utanText = formel.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'Blad');
	const called = [...utanText.matchAll(/([A-Za-z_.][\w.]*)\(/g)].map(([, namn = '']) => namn);
	return [
		...fel('no function of Excel', utan(called, FUNKTIONER)),
		...(formel.length > LANGST || formel.startsWith('=') ? [`A formula: ${formel}`] : []),
		...(depth(utanText) > DJUPAST ? [`Too deep: ${formel}`] : [])
	];
}

/** How deep the brackets stand; −1 when they do not meet. */
function depth(formel: string): number {
	let [here, deepest] = [0, 0];
	for (const tecken of formel) {
		if (tecken === '(') here += 1;
		if (tecken === ')') here -= 1;
		deepest = here < 0 ? Infinity : Math.max(deepest, here);
	}
	return here === 0 ? deepest : Infinity;
}

/** A shared formula is written where its area begins, once, and used in the rest of it only. */
function sharedfel(root: Element): string[] {
	const shared = alla(root, 'f').filter((f) => attribut(f, 't') === 'shared');
	const first = shared.filter((f) => f.attribut.has('ref'));
	const ids = first.map((f) => attribut(f, 'si'));
	const sizes = new Map(first.map((f) => [attribut(f, 'si'), rowsOf(attribut(f, 'ref'))]));
	const antal = (si: string) => shared.filter((f) => attribut(f, 'si') === si).length;
	return [
		...fel(
			'no shared formula',
			utan(
				shared.map((f) => attribut(f, 'si')),
				ids
			)
		),
		...fel('a shared formula twice', ids.length === new Set(ids).size ? [] : ids),
		...fel(
			'an empty shared formula',
			first.filter(({ text }) => text === '').map(({ namn }) => namn)
		),
		...fel(
			'another area',
			[...sizes].flatMap(([si, rows]) => (antal(si) === rows ? [] : [si]))
		)
	];
}

function rowsOf(ref: string): number {
	const [, from = '', to = ''] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(ref) ?? [];
	return Number(to) - Number(from) + 1;
}
