/** An element of a document, read by a reader that shares nothing with the writer. */
export type Element = {
	readonly namn: string;
	readonly attribut: ReadonlyMap<string, string>;
	readonly barn: Element[];
	/** The text that stands in it directly. */
	text: string;
};

const CHARACTER = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

function decode(raw: string): string {
	if (/[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(raw))
		throw new Error(`Not text: ${raw.slice(0, 40)}`);
	return raw.replace(/&(#?\w+);/g, (_, name: string) =>
		name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? '')
	);
}

/** Reads the XML that Office files use; throws where it is not well-formed: tags, attributes, entities, characters. */
export function tolkaXml(xml: string): Element {
	if (!CHARACTER.test(xml)) throw new Error('A character that XML does not have.');
	const root: Element = { namn: '', attribut: new Map(), barn: [], text: '' };
	const open = [root];
	const token = /<\?[^?]*\?>|<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)|(<)/g;
	for (const [, end, namn, attributes = '', empty, text, stray] of xml.matchAll(token)) {
		const here = open.at(-1);
		if (stray !== undefined || here === undefined) throw new Error('A stray < in the file.');
		if (text !== undefined) here.text += decode(text);
		if (namn === undefined) continue;
		if (end === '/') {
			if (open.pop()?.namn !== namn) throw new Error(`</${namn}> closes another element.`);
			continue;
		}
		const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
		const attribut = new Map(pairs.map(([, key = '', value = '']) => [key, decode(value)]));
		if (attribut.size !== pairs.length) throw new Error(`<${namn}> has an attribute twice.`);
		const element: Element = { namn, attribut, barn: [], text: '' };
		here.barn.push(element);
		if (empty !== '/') open.push(element);
	}
	const [first] = root.barn;
	if (open.length !== 1 || first === undefined || root.barn.length !== 1)
		throw new Error('Not one root.');
	return first;
}
