/**
 * Just enough XML to read a sheet: elements, attributes and text, in one pass and without recursion.
 * Documents with a DTD are refused, so no entity but the five of XML itself and numbers is ever expanded.
 */

export type Xmlhandelse =
	| {
			readonly sort: 'start';
			readonly namn: string;
			readonly attribut: string;
			readonly tom: boolean;
	  }
	| { readonly sort: 'slut'; readonly namn: string }
	| { readonly sort: 'text'; readonly text: string };

/** The events of a document; stops, without throwing, where it is broken or has a DTD (`fel` is then true). */
export function* xmlhandelser(xml: string): Generator<Xmlhandelse, { fel: boolean }> {
	let at = 0;
	for (;;) {
		const start = xml.indexOf('<', at);
		const text = start < 0 ? xml.slice(at) : xml.slice(at, start);
		if (text !== '') yield { sort: 'text', text: avkodaText(text) };
		if (start < 0) return { fel: text.trim() !== '' };
		if (xml.startsWith('<![CDATA[', start)) {
			const slut = xml.indexOf(']]>', start);
			if (slut < 0) return { fel: true };
			yield { sort: 'text', text: xml.slice(start + 9, slut) };
			at = slut + 3;
			continue;
		}
		if (xml.startsWith('<!--', start)) {
			const slut = xml.indexOf('-->', start);
			if (slut < 0) return { fel: true };
			at = slut + 3;
			continue;
		}
		if (xml[start + 1] === '!') return { fel: true };
		const slut = taggslut(xml, start + 1);
		if (slut < 0) return { fel: true };
		at = slut + 1;
		if (xml[start + 1] === '?') continue;
		yield tagg(xml.slice(start + 1, slut));
	}
}

/** The `>` that ends the tag; one inside a quoted value does not. Each letter is passed once. */
function taggslut(xml: string, from: number): number {
	let i = from;
	let slut = xml.indexOf('>', i);
	while (slut >= 0) {
		const citat = forstaCitat(xml, i, slut);
		if (citat < 0) return slut;
		const stangt = xml.indexOf(xml[citat] ?? '"', citat + 1);
		if (stangt < 0) return -1;
		i = stangt + 1;
		if (i > slut) slut = xml.indexOf('>', i);
	}
	return -1;
}

function forstaCitat(xml: string, from: number, to: number): number {
	for (let i = from; i < to; i += 1) if (xml[i] === '"' || xml[i] === "'") return i;
	return -1;
}

function tagg(raw: string): Xmlhandelse {
	if (raw.startsWith('/')) return { sort: 'slut', namn: lokaltNamn(raw.slice(1).trim()) };
	const tom = raw.endsWith('/');
	const inre = tom ? raw.slice(0, -1) : raw;
	const blank = inre.search(/\s/);
	const namn = blank < 0 ? inre : inre.slice(0, blank);
	return {
		sort: 'start',
		namn: lokaltNamn(namn),
		attribut: blank < 0 ? '' : inre.slice(blank),
		tom
	};
}

/** Without the namespace's prefix: some programs write `x:row`. */
function lokaltNamn(namn: string): string {
	return namn.slice(namn.indexOf(':') + 1);
}

/** The tags that are read have a few short attributes; searching a long one would take long. */
export const MAX_ATTRIBUT = 4_096;

/** One attribute's value, or null. `r:id` is asked for with its prefix. */
export function attribut(text: string, namn: string): string | null {
	if (text.length > MAX_ATTRIBUT) return null;
	for (const match of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
		if (match[1] === namn) return avkodaText(match[2] ?? match[3] ?? '');
	}
	return null;
}

const TECKEN: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

function avkodaText(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (hel: string, namn: string) => {
		if (!namn.startsWith('#')) return Object.hasOwn(TECKEN, namn) ? (TECKEN[namn] ?? hel) : hel;
		const kod = /^#x/i.test(namn) ? parseInt(namn.slice(2), 16) : Number(namn.slice(1));
		return kod > 0 && kod <= 0x10ffff ? String.fromCodePoint(kod) : hel;
	});
}
