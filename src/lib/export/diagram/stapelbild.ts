import type { Diagrambild, Diagramcell } from '#lib/charts/diagram/diagrambild.ts';
import { gruppstaplar, type Stapelgrupp } from '#lib/charts/diagram/gruppstaplar.ts';
import {
	overAren,
	type Alternativresultat,
	type Fordelning,
	type Matt,
	type Summor
} from '#lib/engine/index.ts';
import { antalKommuner, medEnhet, MATTFORMAT, SAKNAS, upplast } from '#lib/format/index.ts';
import {
	iText,
	storstrubrik,
	type Diagramgrupp,
	type Diagramindelning
} from '#lib/text/fordelning/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import {
	antalscell,
	skrivsatt,
	type Skrivsatt,
	isKlasser,
	isOkandGrupp,
	kallaMedSaknade,
	markt,
	marktext,
	underrubrikMedEnhet
} from './celler.ts';
import { period } from './kontobild.ts';

/** Which measure, over what time; the unit only says whether a sum over the years is per inhabitant. */
export type Stapelval = {
	readonly matt: Matt;
	readonly tid: 'ar' | 'engang' | 'aren';
	readonly enhet: string;
};

/** What the view shows before anything is chosen, and the file always. */
export const FORVALD = {
	matt: 'nettoKrPerInvanare',
	tid: 'ar',
	enhet: 'krPerInvanare'
} as const satisfies Stapelval;

const isForvald = ({ matt, tid }: Stapelval, grupper: readonly Diagramgrupp[]): boolean =>
	tid === FORVALD.tid && matt === FORVALD.matt && isKlasser(grupper);

type Varde = Pick<Fordelning, 'medel' | 'median' | 'p10' | 'p90'>;

/** A measure in every group of kommuner, with the spread between them. */
export function stapelbild(
	resultat: Alternativresultat,
	[{ grupper, namn }, val]: readonly [Diagramindelning, Stapelval],
	sammanhang: Sammanhang
): Diagrambild {
	const { matt, tid } = val;
	const rader = grupper.map((grupp) => ({ grupp, varde: value(resultat, grupp, val) }));
	const alla = rader.flatMap(({ varde }) => [varde.medel, varde.p10, varde.p90]);
	const form = skrivsatt(matt, alla);
	const stapel = ({ grupp, varde }: (typeof rader)[number]): Stapelgrupp => ({
		id: grupp.id,
		namn: markt(grupp.namn, grupp.resultat),
		text: form.text(varde.medel),
		beskrivning: spoken([resultat, grupp], varde, form),
		...varde
	});
	const { bestamd, label, farg } = MATTFORMAT[matt];
	const [under, marken] =
		tid === 'aren'
			? arenText(resultat, `${label}, ${form.enhet}`, sammanhang)
			: [underrubrikMedEnhet(matt, form, sammanhang), MARKEN];
	return {
		...(isForvald(val, grupper) ? { format: 'svg-klasser' } : {}),
		id: `${tid === 'aren' ? 'over-aren-' : ''}${matt.toLowerCase()}-per-grupp`,
		rubrik: storstrubrik(
			bestamd,
			rader.map(({ grupp, varde }) => ({ iText: iText(grupp, resultat), varde: varde.medel }))
		),
		underrubrik: `${under}${kronorsort(val)}. ${marken}${marktext(grupper)}`,
		beskrivning: `${label} i ${namn}: medel${tid === 'aren' ? '' : ', median och spridning mellan kommuner'}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			gruppstaplar(
				{ grupper: rader.map(stapel), ton: farg, axelText: form.axel, tomt: 'Uppgift saknas.' },
				bredd
			),
		tabell: table(rader, [form, val], resultat)
	};
}

const MARKEN =
	'Stapel: medel. Prick: median. Streck: spridning mellan kommuner, de mittersta 80 procenten (P10–P90).';

/** A sum over a class would only show where people live; in kronor the bar is the mean of its kommuner. */
const kronorsort = ({ matt, tid }: Stapelval): string =>
	['kr', 'arsarbetskrafter'].includes(MATTFORMAT[matt].sort) && tid !== 'aren'
		? ', per kommun'
		: '';

function arenText(
	resultat: Alternativresultat,
	label: string,
	{ prisnivaYear }: Sammanhang
): readonly [string, string] {
	const text = `${label}, summan av åren ${period(resultat)}, i ${prisnivaYear} års priser`;
	return [text, 'Stapel: hela gruppen. Spridningen mellan kommuner visas bara per år.'];
}

function value(
	resultat: Alternativresultat,
	{ grupp, resultat: alla }: Diagramgrupp,
	val: Stapelval
): Varde {
	const tomt = { medel: null, median: null, p10: null, p90: null };
	if (isOkandGrupp(alla)) return tomt;
	if (val.tid !== 'aren') return alla.matt[val.matt];
	if (grupp.typ !== 'storleksklass') return tomt;
	const { summor, perInvanare } = overAren(resultat, grupp.index);
	const falt = val.matt.replace('PerInvanare', '') as keyof typeof summor & keyof Summor;
	const belopp = val.enhet === 'kr' ? summor : perInvanare;
	return { ...tomt, medel: belopp?.[falt] ?? null };
}

function spoken(
	[resultat, grupp]: readonly [Alternativresultat, Diagramgrupp],
	{ medel, median, p10, p90 }: Varde,
	{ text, enhet }: Skrivsatt
): string {
	const antal = grupp.resultat.antalKommuner;
	const vem = iText(grupp, resultat);
	if (antal === 0) return `${vem}: inga kommuner`;
	if (medel === null) return `${vem}: uppgift saknas`;
	const delar = [`medel ${medEnhet(text(medel), enhet)}`];
	if (median !== null) delar.push(`median ${text(median)}`);
	if (p10 !== null && p90 !== null && antal > 1)
		delar.push(`spridning ${text(p10)} till ${text(p90)}`);
	return upplast(`${vem}: ${delar.join(', ')}; ${antalKommuner(antal)}`);
}

/** Mean, median and spread in figures, and which kommuner lie at the ends. */
function table(
	rader: readonly { readonly grupp: Diagramgrupp; readonly varde: Varde }[],
	[{ cell, cellenhet }, { tid, matt }]: readonly [Skrivsatt, Stapelval],
	{ kommuner }: Alternativresultat
): Diagrambild['tabell'] {
	const namn = new Map(kommuner.map(({ kommunkod, kommunnamn }) => [kommunkod, kommunnamn]));
	const vem = (kod: string | null): Diagramcell => ({
		text: namn.get(kod ?? '') ?? SAKNAS,
		tal: null,
		decimals: 0
	});
	const aren = tid === 'aren';
	const medel = aren ? 'Hela gruppen' : 'Medel';
	const mer = aren ? [] : ['Median', 'P10', 'P90', 'Lägst', 'Lägst i', 'Högst', 'Högst i'];
	return {
		kolumner: ['Grupp', 'Kommuner', `${medel}, ${cellenhet}`, ...mer],
		rader: rader.map(({ grupp, varde }) => {
			const { min, max, minKommunkod, maxKommunkod } = grupp.resultat.matt[matt];
			const spridning = aren
				? []
				: [
						...[varde.median, varde.p10, varde.p90, min].map(cell),
						vem(minKommunkod),
						cell(max),
						vem(maxKommunkod)
					];
			return {
				namn: grupp.namn,
				celler: [antalscell(grupp.resultat.antalKommuner), cell(varde.medel), ...spridning]
			};
		})
	};
}
