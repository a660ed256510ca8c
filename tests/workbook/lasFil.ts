import { strFromU8, unzipSync } from 'fflate';

/** A cell as a spreadsheet program has written it. */
export type Lastcell = { readonly varde: number | string | null; readonly typ: string };

/** A workbook's cells by sheet, row and column (0-based); an error keeps its text and has the type `e`. */
export type Lastbok = ReadonlyMap<string, readonly (readonly (Lastcell | undefined)[])[]>;

/** Reads cells only, by patterns: what LibreOffice writes is well-formed, and 200 files have to be read quickly. */
export function lasFil(bytes: Uint8Array): Lastbok {
	const files = unzipSync(bytes);
	const text = (path: string) => {
		const file = files[path];
		return file === undefined ? '' : strFromU8(file);
	};
	const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
		([, si = '']) => plain(si)
	);
	const targets = new Map(
		[...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target')
		])
	);
	return new Map(
		[...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
			const target = targets.get(attribute(tag, 'r:id')) ?? '';
			return [decode(attribute(tag, 'name')), sheet(text(`xl/${target}`), strings)];
		})
	);
}

function sheet(xml: string, strings: readonly string[]): (Lastcell | undefined)[][] {
	const rows: (Lastcell | undefined)[][] = [];
	for (const [, attributes = '', inner = ''] of xml.matchAll(
		/<row([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
	)) {
		const row: (Lastcell | undefined)[] = [];
		let next = 0;
		for (const [, head = '', body = ''] of inner.matchAll(/<c([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
			const ref = attribute(head, 'r');
			const at = ref === '' ? next : columnIndex(ref);
			next = at + 1;
			row[at] = cell(attribute(head, 't'), body, strings);
		}
		rows[Number(attribute(attributes, 'r')) - 1] = row;
	}
	return rows;
}

function cell(typ: string, body: string, strings: readonly string[]): Lastcell {
	const v = /<v[^>]*>([\s\S]*?)<\/v>/.exec(body)?.[1];
	if (typ === 'inlineStr') return { varde: plain(body), typ };
	if (v === undefined || v === '') return { varde: typ === 'str' ? '' : null, typ };
	if (typ === 's') return { varde: strings[Number(v)] ?? '', typ };
	return typ === 'str' || typ === 'e' ? { varde: decode(v), typ } : { varde: Number(v), typ };
}

const plain = (xml: string) =>
	[...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, t = '']) => decode(t)).join('');

const attribute = (tag: string, name: string) =>
	new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function decode(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}

function columnIndex(ref: string): number {
	let index = 0;
	for (const letter of /^[A-Z]+/.exec(ref)?.[0] ?? '')
		index = index * 26 + letter.charCodeAt(0) - 64;
	return index - 1;
}
