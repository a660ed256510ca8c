import type { Fraga } from '#lib/engine/index.ts';

/** A figure in a sentence; `fraga` opens its explanation, null when it is only a count or a ratio. */
export type Figur = {
	readonly typ: 'figur';
	readonly text: string;
	readonly fraga: Fraga | null;
	/** The figure before it was rounded, where the question does not lead to it. */
	readonly varde?: number;
};

/** A sentence in parts: text runs, and figures that know what they are. */
export type Textdel = { readonly typ: 'text'; readonly text: string } | Figur;
export type Mening = readonly Textdel[];

export function figur(text: string, fraga: Fraga | null = null): Figur {
	return { typ: 'figur', text, fraga };
}

/** A figure with its own value, such as a number of kommuner, which often nothing explains further. */
export function antalsfigur(text: string, varde: number, fraga: Fraga | null = null): Figur {
	return { typ: 'figur', text, fraga, varde };
}

/** Template tag: strings and sentences are woven into the text, figures stay figures. */
export function mening(
	strings: TemplateStringsArray,
	...values: readonly (string | Figur | Mening)[]
): Mening {
	const parts: Textdel[] = [];
	strings.forEach((text, i) => {
		parts.push({ typ: 'text', text });
		const value = values[i];
		if (value === undefined) return;
		if (typeof value === 'string') parts.push({ typ: 'text', text: value });
		else if ('typ' in value) parts.push(value);
		else parts.push(...value);
	});
	return merged(parts);
}

function merged(parts: readonly Textdel[]): Mening {
	const result: Textdel[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		if (part.text === '') continue;
		if (part.typ === 'text' && last?.typ === 'text') {
			result[result.length - 1] = { typ: 'text', text: last.text + part.text };
		} else result.push(part);
	}
	return result;
}

/** Several sentences as one paragraph. */
export function stycke(meningar: readonly Mening[]): Mening {
	return meningar.flatMap((delar, i) =>
		i === 0 ? delar : [{ typ: 'text', text: ' ' } as const, ...delar]
	);
}

/** The sentence, or sentences with a space between, as plain text. */
export function toString(...meningar: readonly Mening[]): string {
	return meningar.map((delar) => delar.map(({ text }) => text).join('')).join(' ');
}
