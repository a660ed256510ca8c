import { PER_INVANARE, type Alternativresultat, type Gruppresultat } from '#lib/engine/index.ts';
import type { Alternativ } from '#lib/model/index.ts';
import type { Lage } from './fynd.ts';

/** Amounts that may be written in a text: what the calculation gives, and what the document itself says. */
export type KandaTal = {
	readonly perInvanare: readonly number[];
	readonly kronor: readonly number[];
};

/** Every amount a reader could find in the tables, or in the document's own fields. */
export function kandaTal({ dokument, alternativ }: Lage): KandaTal {
	const resultat = alternativ.flatMap(({ resultat }) => (resultat === null ? [] : [resultat]));
	const netto = resultat.map(({ riket }) => riket.summor.nettoKr);
	const grupper = resultat.flatMap(({ riket, storleksklasser }): Gruppresultat[] => [
		riket,
		...storleksklasser
	]);
	const egna = dokument.alternativ.flatMap(belopp);
	return {
		perInvanare: [
			...grupper.flatMap(({ matt }) =>
				PER_INVANARE.flatMap((ett) => {
					const { medel, median, p10, p90, min, max } = matt[ett];
					return [medel, median, p10, p90, min, max].filter((tal) => tal !== null);
				})
			),
			...egna
		],
		kronor: [
			...grupper.flatMap(({ summor: { arsarbetskrafter: _, ...summor } }) => Object.values(summor)),
			...resultat.flatMap(perYear),
			...netto.flatMap((a) => netto.map((b) => a - b)),
			...egna,
			...sammanlagt(dokument.alternativ)
		]
	};
}

function perYear({ perYear }: Alternativresultat): number[] {
	return perYear.flatMap(({ bruttoKr, ersattningKr, nettoKr, engangKr, avgiftKr }) => [
		...[bruttoKr, ersattningKr, nettoKr],
		...[engangKr, avgiftKr]
	]);
}

/** Amounts in the fields of posts and funding. */
function belopp({ kostnadsposter, finansiering }: Alternativ): number[] {
	return [
		...kostnadsposter.flatMap(({ pris }) => (pris.typ === 'kr' ? [pris.krPerEnhet] : [])),
		...finansiering.flatMap(({ totaltKr, grundbeloppKr, perEnhet }) => [
			...(totaltKr === null ? [] : [totaltKr]),
			grundbeloppKr,
			...perEnhet.map(({ krPerEnhet }) => krPerEnhet)
		])
	];
}

/** The funding rows of an alternative together, as texts speak of them. */
function sammanlagt(alternativ: readonly Alternativ[]): number[] {
	return alternativ.map(({ finansiering }) =>
		finansiering.reduce((sum, { totaltKr }) => sum + (totaltKr ?? 0), 0)
	);
}

const TAL = '((?:\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+)(?:,\\d+)?)';
const PER_HEAD = new RegExp(
	`${TAL}[ \\u00a0](?:kronor|kr)(?: per|/)[ \\u00a0]?inv(?:ånare)?\\b`,
	'giu'
);
const STORA = new RegExp(
	`${TAL}[ \\u00a0](?:(miljon|miljoner|miljard|miljarder)[ \\u00a0](?:kronor|kr)\\b|(mnkr|mdkr|tkr)\\b)`,
	'giu'
);

const FAKTOR: Readonly<Record<string, number>> = {
	...{ miljon: 1e6, miljoner: 1e6, mnkr: 1e6, tkr: 1e3 },
	...{ miljard: 1e9, miljarder: 1e9, mdkr: 1e9 }
};

/** Words that leave room for more than rounding. */
const UNGEFAR =
	/(omkring|cirka|ca|ungefär|drygt|knappt|nästan|närmare|runt|över|under|mer än|upp till) $/i;

/** The amounts of a text that are near none of those known, as written. */
export function okandaTal(text: string, { perInvanare, kronor }: KandaTal): string[] {
	const okand = (m: RegExpExecArray, faktor: number, kanda: readonly number[]): boolean => {
		const rum = UNGEFAR.test(text.slice(0, m.index)) ? 1 : 0.5;
		return !kanda.some((kant) => isSamma(m[1] ?? '', Math.abs(kant) / faktor, rum));
	};
	return [
		...[...text.matchAll(PER_HEAD)].filter((m) => okand(m, 1, perInvanare)),
		...[...text.matchAll(STORA)].filter((m) =>
			okand(m, FAKTOR[(m[2] ?? m[3] ?? '').toLowerCase()] ?? 1, kronor)
		)
	].map((m) => m[0]);
}

/** The known figure could have been printed like this: it is within `rum` units of the last figure that is written. */
function isSamma(skrivet: string, kant: number, rum: number): boolean {
	const [heltal = '', decimaler = ''] = skrivet.replace(/[ \u00a0]/g, '').split(',');
	const varde = Number(`${heltal}.${decimaler || '0'}`);
	const nollor = /0+$/.exec(heltal)?.[0].length ?? 0;
	const steg = 10 ** (decimaler === '' ? Math.min(nollor, heltal.length - 1) : -decimaler.length);
	return Math.abs(varde - kant) <= rum * steg * (1 + 1e-9);
}
