import type { Gissning } from './typer.ts';

const ENHETER: readonly (readonly [RegExp, Pick<Gissning, 'enhet' | 'faktor'>])[] = [
	[/^(tkr|tusen kronor|tusentals kronor|tsek|ksek)$/i, { enhet: 'kronor', faktor: 1e3 }],
	[/^(mnkr|mkr|miljoner kronor|msek)$/i, { enhet: 'kronor', faktor: 1e6 }],
	[/^(kr|kronor|sek)$/i, { enhet: 'kronor', faktor: 1 }],
	[/^kr(onor)?\s?(\/|per)\s?(inv(ånare)?\.?)$/i, { enhet: 'kronor per invånare', faktor: 1 }],
	[/^(%|procent|andel|andel \(%\)|andel av .{1,60})$/i, { enhet: 'procent', faktor: 1 }],
	[/^(st|stycken)$/i, { enhet: 'stycken', faktor: 1 }],
	[/^(tim|timmar|h)$/i, { enhet: 'timmar', faktor: 1 }],
	[/^(km2|km²|kvadratkilometer)$/i, { enhet: 'kvadratkilometer', faktor: 1 }],
	[/^(inv|invånare)$/i, { enhet: 'invånare', faktor: 1 }],
	[
		/^(elever|barn|personer|ärenden|hushåll|anställda|årsarbetare|årsarbetskrafter|platser|brukare)$/i,
		{ enhet: '', faktor: 1 }
	],
	[/^(kr|kronor)\s?(\/|per)\s?[a-zåäö]{1,30}$/i, { enhet: '', faktor: 1 }],
	[/^(antal|number)$/i, { enhet: 'antal', faktor: 1 }]
];

function enhetFran(text: string): Pick<Gissning, 'enhet' | 'faktor'> | null {
	const ren = text.trim();
	const traff = ENHETER.find(([monster]) => monster.test(ren));
	if (traff === undefined) return null;
	return traff[1].enhet === '' ? { enhet: ren.toLowerCase(), faktor: 1 } : traff[1];
}

const PARENTES = /[([]([^()[\]]{1,40})[)\]]/g;
const YEAR = /(?<!\d)(19[5-9]\d|20[0-4]\d)(?!\d)/g;

/** The year a text names, when it names exactly one. */
export function yearFran(text: string): number | null {
	const years = new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])));
	const [year] = years;
	return years.size === 1 && year !== undefined ? year : null;
}

/** Name, unit and year from a header such as `Elever i grundskolan, antal (2023)` and the notes around it. */
export function gissa(
	rubrik: string,
	anteckningar: readonly string[],
	cellenhet: string
): Gissning {
	const year = yearFran(rubrik) ?? gemensamtYear(anteckningar);
	const enhet = enhetIRubrik(rubrik) ?? enhetFran(cellenhet) ?? enhetINamn(rubrik);
	const namn = utanYearOchEnhet(rubrik) || titel(anteckningar);
	return { namn: namn.slice(0, 300), year, ...(enhet ?? { enhet: '', faktor: 1 }) };
}

function gemensamtYear(anteckningar: readonly string[]): number | null {
	const years = new Set(anteckningar.flatMap((text) => yearFran(text) ?? []));
	const [year] = years;
	return years.size === 1 && year !== undefined ? year : null;
}

/** `(tkr)`, `[kr/inv]`, or what follows the last comma. */
function enhetIRubrik(rubrik: string): Pick<Gissning, 'enhet' | 'faktor'> | null {
	const utanYear = rubrik.replace(YEAR, '').replace(/\(\s*\)/g, '');
	const parenteser = [...utanYear.matchAll(PARENTES)].map((m) => m[1] ?? '');
	const delar = utanYear.replace(PARENTES, '').split(/[,;:]/).slice(1);
	for (const text of [...parenteser.toReversed(), ...delar.toReversed()]) {
		const enhet = enhetFran(text);
		if (enhet !== null) return enhet;
	}
	return enhetFran(utanYear);
}

/** `Antal elever` counts elever; `Ärenden 2025` counts ärenden. */
function enhetINamn(rubrik: string): Pick<Gissning, 'enhet' | 'faktor'> | null {
	const antal = /^antal(?:et)? ([a-zåäö-]{2,40})/i.exec(rubrik.trim());
	if (antal?.[1] !== undefined) return { enhet: antal[1].toLowerCase(), faktor: 1 };
	if (/\bandel\b|%/i.test(rubrik)) return { enhet: 'procent', faktor: 1 };
	const ord = rubrik.replace(YEAR, '').trim();
	return /^[a-zåäö]{3,30}$/i.test(ord) ? enhetFran(ord) : null;
}

function utanYearOchEnhet(rubrik: string): string {
	const utanParenteser = rubrik
		.replace(PARENTES, (hel: string, inre: string) =>
			enhetFran(inre) !== null || yearFran(inre) !== null ? '' : hel
		)
		.replace(YEAR, '');
	const [forsta = '', ...delar] = utanParenteser.split(/[,;]/);
	// `Elever, antal (N15829)`: the unit goes, what stands in brackets after it stays.
	const resten = delar.map((del) => {
		const enhet = enhetFran(del.replace(PARENTES, ''));
		if (enhet !== null) return ` ${(del.match(PARENTES) ?? []).join(' ')}`;
		return del.trim() === '' ? '' : `,${del}`;
	});
	return [forsta, ...resten]
		.join('')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
}

/** The first note that is not a source or a remark: the table's title. */
function titel(anteckningar: readonly string[]): string {
	const text = anteckningar.find((rad) => !/^(källa|source|anm|not|uppdaterad|\*|\d\))/i.test(rad));
	return text === undefined ? '' : utanYearOchEnhet(text);
}
