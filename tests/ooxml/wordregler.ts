import type { Element } from '../word/xml.ts';
import { alla, attribut, dubbla, fel, utan, varden, type Delar } from './delar.ts';

/** What Word would call a fault in a document, or mend without asking. */
export function wordfel(files: Delar): string[] {
	const document = files.get('word/document.xml');
	const stories = ['document', 'footnotes', 'header1', 'footer1'].flatMap(
		(namn) => files.get(`word/${namn}.xml`) ?? []
	);
	return [
		...styles(files, stories),
		...numbers(files),
		...bookmarks(document),
		...footnotes(files),
		...stories.flatMap(fields),
		...alla(document, 'w:tbl').flatMap(table),
		...fel('two drawings with the id', dubbla(varden(document, 'wp:docPr', 'id'))),
		...fel(
			'not a whole positive size',
			['cx', 'cy']
				.flatMap((sida) => varden(document, 'wp:extent', sida))
				.filter((size) => !/^[1-9]\d*$/.test(size))
		),
		...[...files].filter(([path]) => path.includes('/charts/')).flatMap(([, root]) => axes(root))
	];
}

function styles(files: Delar, stories: readonly Element[]): string[] {
	const root = files.get('word/styles.xml');
	const ids = varden(root, 'w:style', 'w:styleId');
	const used = stories.flatMap((story) =>
		['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((namn) => varden(story, namn))
	);
	const inStyles = ['w:basedOn', 'w:next', 'w:link'].flatMap((namn) => varden(root, namn));
	const inLists = varden(files.get('word/numbering.xml'), 'w:pStyle');
	return [
		...fel('a style twice', dubbla(ids)),
		...fel('a style name twice', dubbla(varden(root, 'w:name'))),
		...fel('no style', utan([...used, ...inStyles, ...inLists], ids))
	];
}

function numbers(files: Delar): string[] {
	const root = files.get('word/numbering.xml');
	const used = [files.get('word/styles.xml'), files.get('word/document.xml')].flatMap((part) =>
		varden(part, 'w:numId')
	);
	const lists = alla(root, 'w:num');
	return [
		...fel(
			'no list',
			utan(
				used,
				lists.map((list) => attribut(list, 'w:numId'))
			)
		),
		...fel(
			'no kind of list',
			utan(
				lists.flatMap((list) => varden(list, 'w:abstractNumId')),
				varden(root, 'w:abstractNum', 'w:abstractNumId')
			)
		)
	];
}

function bookmarks(document: Element | undefined): string[] {
	const start = varden(document, 'w:bookmarkStart', 'w:id');
	const names = varden(document, 'w:bookmarkStart', 'w:name');
	const links = [
		...varden(document, 'w:hyperlink', 'w:anchor'),
		...alla(document, 'w:instrText').flatMap(({ text }) => /NOTEREF (\S+)/.exec(text)?.[1] ?? [])
	];
	return [
		...fel('a bookmark twice', [...dubbla(start), ...dubbla(names)]),
		...fel('a bookmark without end', utan(start, varden(document, 'w:bookmarkEnd', 'w:id'))),
		...fel('a link to no bookmark', utan(links, names)),
		...fel(
			'not a name of a bookmark',
			names.filter((namn) => !/^[A-Za-z_]\w{0,39}$/.test(namn))
		)
	];
}

function footnotes(files: Delar): string[] {
	const ids = varden(files.get('word/footnotes.xml'), 'w:footnote', 'w:id');
	const used = varden(files.get('word/document.xml'), 'w:footnoteReference', 'w:id');
	const inOrder = used.every((id, i) => Number(id) === i + 1);
	return [
		...fel('a footnote twice', dubbla(ids)),
		...fel('no footnote', utan(used, ids)),
		...(inOrder ? [] : ['The footnotes are not in order.'])
	];
}

/** Fields begin, show something and end. */
function fields(story: Element): string[] {
	const chars = varden(story, 'w:fldChar', 'w:fldCharType').join(' ');
	return /^(begin separate end ?)*$/.test(chars) ? [] : [`Fields are not closed: ${chars}`];
}

function table(tabell: Element): string[] {
	const bredder = varden(tabell, 'w:gridCol', 'w:w').map(Number);
	const rows = alla(tabell, 'w:tr').map((row) => varden(row, 'w:tcW', 'w:w').map(Number));
	const width = bredder.reduce((sum, bredd) => sum + bredd, 0);
	const same = rows.every((row) => JSON.stringify(row) === JSON.stringify(bredder));
	return [
		...(same ? [] : ['A row has other columns than its table.']),
		...(String(width) === varden(tabell, 'w:tblW', 'w:w')[0] ? [] : ['Columns and table differ.'])
	];
}

/** Each axis crosses the other, and the chart has both. */
function axes(chart: Element): string[] {
	const own = ['c:catAx', 'c:valAx'].flatMap((namn) => alla(chart, namn));
	const ids = own.flatMap((axel) => varden(axel, 'c:axId', 'val'));
	const used = ['c:barChart', 'c:scatterChart']
		.flatMap((namn) => alla(chart, namn))
		.flatMap((plot) => varden(plot, 'c:axId', 'val'));
	const crossed = own.flatMap((axel) => varden(axel, 'c:crossAx', 'val'));
	return fel('no axis', [...utan(used, ids), ...utan(ids, used), ...utan(crossed, ids)]);
}
