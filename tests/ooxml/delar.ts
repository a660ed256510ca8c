import { strFromU8, unzipSync } from 'fflate';
import { tolkaXml, type Element } from '../word/xml.ts';

/** The parts of an Office file by path, read by the strict reader. */
export type Delar = ReadonlyMap<string, Element>;

export function delar(fil: Uint8Array): Delar {
	return new Map(
		Object.entries(unzipSync(fil)).map(([path, part]) => [path, tolkaXml(strFromU8(part))])
	);
}

/** Every element of a name, the element itself too. */
export const alla = (element: Element | undefined, namn: string): Element[] =>
	element === undefined
		? []
		: [
				...(element.namn === namn ? [element] : []),
				...element.barn.flatMap((barn) => alla(barn, namn))
			];

/** The text of a paragraph, a cell or a whole Word document. */
export const wordtext = (element: Element): string =>
	alla(element, 'w:t')
		.map(({ text }) => text)
		.join('');

export const attribut = (element: Element, namn: string): string =>
	element.attribut.get(namn) ?? '';

/** The value of an attribute in every element of a name. */
export const varden = (element: Element | undefined, namn: string, vilket = 'w:val'): string[] =>
	alla(element, namn).map((ett) => attribut(ett, vilket));

/** What stands more than once. */
export const dubbla = (ord: readonly string[]): string[] => [
	...new Set(ord.filter((ett, i) => ord.indexOf(ett) !== i))
];

/** What is referred to and is not there. */
export const utan = (ord: Iterable<string>, finns: Iterable<string>): string[] => {
	const known = new Set(finns);
	return [...new Set(ord)].filter((ett) => !known.has(ett));
};

export const fel = (what: string, ord: readonly string[]): string[] =>
	ord.map((ett) => `${what}: ${ett}`);
