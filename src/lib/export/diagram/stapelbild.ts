import type { Diagrambild, Diagramcell } from '#lib/charts/diagram/diagrambild.ts';
import { gruppstaplar, type Stapelgrupp } from '#lib/charts/diagram/gruppstaplar.ts';
import type { Alternativresultat, Fordelning, Fraga, Matt } from '#lib/engine/index.ts';
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
	underrubrikFor
} from './celler.ts';
import type { Fordelningsval } from './fordelningsval.ts';
import { fragetid, fragor } from './fragor.ts';

/** Which measure, over what time. */
export type Stapelval = Pick<Fordelningsval, 'matt' | 'tid'>;

/** What the view shows before anything is chosen, and the file always. */
export const FORVALD = {
	matt: 'nettoKrPerInvanare',
	tid: 'ar'
} as const satisfies Stapelval;

const isForvald = ({ matt, tid }: Stapelval, grupper: readonly Diagramgrupp[]): boolean =>
	tid === FORVALD.tid && matt === FORVALD.matt && isKlasser(grupper);

type Varde = Pick<Fordelning, 'medel' | 'median' | 'p10' | 'p90' | 'min' | 'max'>;

/**
 * A measure in every group of kommuner, with the spread between them. Over the years the result and its groups have
 * to be of the period.
 */
export function stapelbild(
	resultat: Alternativresultat,
	[{ grupper, namn }, val]: readonly [Diagramindelning, Stapelval],
	sammanhang: Sammanhang
): Diagrambild {
	const { matt, tid } = val;
	const rader = grupper.map((grupp) => ({ grupp, varde: value(grupp, matt) }));
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
	return {
		...(isForvald(val, grupper) ? { format: 'svg-klasser' } : {}),
		id: `${tid === 'aren' ? 'over-aren-' : ''}${matt.toLowerCase()}-per-grupp`,
		rubrik: storstrubrik(
			bestamd,
			rader.map(({ grupp, varde }) => ({ iText: iText(grupp, resultat), varde: varde.medel }))
		),
		underrubrik: `${underrubrikFor([resultat, matt, tid], form, sammanhang)}${kronorsort(matt)}. ${MARKEN}${marktext(grupper)}`,
		beskrivning: `${label} i ${namn}: medel, median och spridning mellan kommuner.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			gruppstaplar(
				{ grupper: rader.map(stapel), ton: farg, axelText: form.axel, tomt: 'Uppgift saknas.' },
				bredd
			),
		tabell: table(rader, [form, val], resultat),
		fragaVid: (id) => question([resultat.id, val], id, rader)
	};
}

type Rad = { readonly grupp: Diagramgrupp; readonly varde: Varde };

function question(
	[alternativ, val]: readonly [string, Stapelval],
	id: string,
	rader: readonly Rad[]
): Fraga | null {
	const rad = rader.find(({ grupp }) => grupp.id === id);
	if (rad === undefined || rad.varde.medel === null) return null;
	return fragor(alternativ, fragetid(val.tid)).grupp(rad.grupp.grupp, val.matt, 'medel');
}

const MARKEN =
	'Stapel: medel. Prick: median. Streck: spridning mellan kommuner, de mittersta 80 procenten (P10–P90).';

/** A sum over a class would only show where people live; in kronor the bar is the mean of its kommuner. */
const kronorsort = (matt: Matt): string =>
	['kr', 'arsarbetskrafter'].includes(MATTFORMAT[matt].sort) ? ', per kommun' : '';

function value({ resultat }: Diagramgrupp, matt: Matt): Fordelning | typeof TOMT {
	return isOkandGrupp(resultat) ? TOMT : resultat.matt[matt];
}

const TOMT = { medel: null, median: null, p10: null, p90: null, min: null, max: null } as const;

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
	rader: readonly Rad[],
	[{ cell, cellenhet }, { tid, matt }]: readonly [Skrivsatt, Stapelval],
	{ id, kommuner }: Alternativresultat
): Diagrambild['tabell'] {
	const namn = new Map(kommuner.map(({ kommunkod, kommunnamn }) => [kommunkod, kommunnamn]));
	const vem = (kod: string | null): Diagramcell => ({
		text: namn.get(kod ?? '') ?? SAKNAS,
		tal: null,
		decimals: 0
	});
	const fraga = fragor(id, fragetid(tid));
	return {
		kolumner: [
			...['Grupp', 'Kommuner', `Medel, ${cellenhet}`],
			...['Median', 'P10', 'P90', 'Lägst', 'Lägst i', 'Högst', 'Högst i']
		],
		rader: rader.map(({ grupp: { namn: text, grupp, resultat }, varde }) => {
			const { minKommunkod, maxKommunkod } = resultat.matt[matt];
			const figure = (vilket: keyof Varde): Diagramcell => ({
				...cell(varde[vilket]),
				fraga: varde[vilket] === null ? null : fraga.grupp(grupp, matt, vilket)
			});
			const antal = antalscell(resultat.antalKommuner);
			return {
				namn: text,
				celler: [
					{ ...antal, fraga: fraga.del(grupp, 'antalKommuner') },
					...(['medel', 'median', 'p10', 'p90', 'min'] as const).map(figure),
					vem(minKommunkod),
					figure('max'),
					vem(maxKommunkod)
				]
			};
		})
	};
}
