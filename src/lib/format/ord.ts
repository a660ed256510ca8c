import { EN_DASH, HARD_SPACE, spann, tal, talKort } from './tal.ts';

/** `1 kommun`, `164 kommuner`. */
export function antalKommuner(antal: number): string {
	return `${tal(antal)}${HARD_SPACE}${antal === 1 ? 'kommun' : 'kommuner'}`;
}

/** For text: `2,2 miljoner invånare`, `164 000 invånare`, `8 412 invånare`. */
export function antalInvanare(antal: number): string {
	const text =
		antal >= 999_500
			? `${talKort(antal / 1e6, 1)}${HARD_SPACE}${antal < 1_050_000 ? 'miljon' : 'miljoner'}`
			: tal(antal >= 10_000 ? Math.round(antal / 1000) * 1000 : antal);
	return `${text}${HARD_SPACE}invånare`;
}

/** Name of a size class: `Under 5 000`, `5 000–9 999`, `200 000 eller fler`, `Alla`. */
export function klassnamn(franInvanare: number, tillInvanare: number | null): string {
	if (tillInvanare === null) return franInvanare === 0 ? 'Alla' : `${tal(franInvanare)} eller fler`;
	if (franInvanare === 0) return `Under ${tal(tillInvanare)}`;
	return spann(franInvanare, tillInvanare - 1);
}

/** The class in running text: `med färre än 5 000 invånare`. */
export function klassIText(franInvanare: number, tillInvanare: number | null): string {
	if (tillInvanare === null && franInvanare === 0) return 'i hela riket';
	if (tillInvanare === null) return `med minst ${tal(franInvanare)}${HARD_SPACE}invånare`;
	if (franInvanare === 0) return `med färre än ${tal(tillInvanare)}${HARD_SPACE}invånare`;
	return `med ${spann(franInvanare, tillInvanare - 1)}${HARD_SPACE}invånare`;
}

/** `a`, `a och b`, `a, b och c`. */
export function uppraknat(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

/** A population rounded for text: 19 047 → `19 000`, 812 → `800`. Two or three significant figures. */
export function rundInvanare(antal: number): string {
	const step = antal >= 100_000 ? 1000 : antal >= 10_000 ? 100 : antal >= 1000 ? 50 : 10;
	return tal(Math.round(antal / step) * step);
}

/** `2027`, `2027–2036`. */
export function yearSpann(from: number, tom: number): string {
	return from === tom ? String(from) : `${from}${EN_DASH}${tom}`;
}

/** The text as it begins a sentence or a heading. */
export const versal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text as it stands inside a sentence. */
export const gemen = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One of a unit: `elever` gives `elev`, `timmar per år` `timme per år`, `årsarbetskrafter per enhet` `årsarbetskraft per enhet`. Most are the same (invånare, barn, hushåll). */
export const ental = (enhet: string): string =>
	enhet.replace(
		/(elev|person|enhet|anställd|årsarbetskraft|kron|timm)(er|a|or|ar)(?= per (?:år|enhet)$|$)/,
		(_, stam: string) => ENTAL.get(stam) ?? stam
	);

const ENTAL: ReadonlyMap<string, string> = new Map([
	['kron', 'krona'],
	['timm', 'timme']
]);

/** Few are used to thousandths of a report: per as many, a power of ten, as give at least one. */
export function perTiopotens(perEnhet: number): { readonly antal: number; readonly per: number } {
	if (!(perEnhet > 0 && perEnhet < 1)) return { antal: perEnhet, per: 1 };
	const per = 10 ** Math.ceil(-Math.log10(perEnhet) - 1e-9);
	return { antal: Number((perEnhet * per).toPrecision(6)), per };
}
