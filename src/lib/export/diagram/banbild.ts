import { arsbana, type Banserie } from '#lib/charts/diagram/arsbana.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import {
	bana,
	banaPerInvanare,
	type Alternativresultat,
	type Arsbelopp,
	type Fraga,
	type Grupp
} from '#lib/engine/index.ts';
import { belopp, klassIText, medEnhet, upplast } from '#lib/format/index.ts';
import { banrubrik, OKAND } from '#lib/text/fordelning/index.ts';
import { type Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { fragor } from './fragor.ts';
import { iKronor, iMatt, isOkandGrupp, type Skrivsatt, kallaMedSaknade } from './celler.ts';

const RIKET = { typ: 'riket' } as const;
const TOM = 'Inga kommuner i storleksklassen';

const LINJER = [
	{ falt: 'bruttoKr', namn: 'Kostnad', ton: 'kostnad', streck: null },
	{ falt: 'ersattningKr', namn: 'Ersättning', ton: 'ersattning', streck: '7 4' },
	{ falt: 'nettoKr', namn: 'Netto', ton: 'netto', streck: null }
] as const;
const AVGIFTER = { falt: 'avgiftKr', namn: 'Avgifter', ton: 'ersattning', streck: '2 3' } as const;

/** Per inhabitant or in kronor, and which storleksklass; null is the whole country. */
export type Banval = { readonly perInvanare: boolean; readonly klass: number | null };

/** Cost, compensation and net in the whole country or a size class, year by year. */
export function banbild(
	resultat: Alternativresultat,
	{ perInvanare, klass }: Banval,
	sammanhang: Sammanhang
): Diagrambild {
	const { okand, tom, vilka } = whom(resultat, klass);
	const kronor = okand ? [] : bana(resultat, klass);
	const years = perInvanare && kronor.length > 0 ? banaPerInvanare(resultat, klass) : kronor;
	const linjer = years.some(({ avgiftKr }) => avgiftKr !== 0) ? [...LINJER, AVGIFTER] : LINJER;
	const varden = linjer.flatMap(({ falt }) => years.map((year) => year[falt]));
	const form = perInvanare ? iMatt('nettoKrPerInvanare', varden) : iKronor(varden);
	const grupp = klass === null ? RIKET : ({ typ: 'storleksklass', index: klass } as const);
	const rubrik = okand ? OKAND : tom ? TOM : banrubrik({ perYear: kronor });
	const ask = question(resultat.id, grupp, perInvanare);
	return {
		...(klass === null && !perInvanare ? { format: 'svg-ar' } : {}),
		id: `ar-for-ar${klass === null ? '' : `-klass-${klass + 1}`}${perInvanare ? '-per-invanare' : ''}`,
		rubrik,
		rubriksiffror: named(kronor, rubrik, question(resultat.id, grupp, false)),
		underrubrik: `${vilka}, ${form.enhet} varje år, i ${sammanhang.prisnivaYear} års priser. Engångskostnaden ingår det år den uppstår.`,
		beskrivning: `Kostnad, ersättning och netto år för år, ${form.enhet}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) => arsbana(serie(years, linjer, form), bredd),
		tabell: {
			kolumner: ['År', ...linjer.map(({ namn }) => `${namn}, ${form.cellenhet}`)],
			rader: years.map((belopp) => ({
				namn: String(belopp.year),
				celler: linjer.map(({ falt }) => ({
					...form.cell(belopp[falt]),
					fraga: ask(belopp.year, falt)
				}))
			}))
		},
		fragaVid: (year) => ask(Number(year), 'nettoKr')
	};
}

/** Who the years are of, and whether nothing is known of them, or they are none. */
function whom(resultat: Alternativresultat, klass: number | null) {
	const klassen = resultat.storleksklasser[klass ?? -1];
	return {
		okand: isOkand(resultat) || (klassen !== undefined && isOkandGrupp(klassen)),
		tom: klassen?.antalKommuner === 0,
		vilka:
			klassen === undefined
				? 'Alla kommuner'
				: `Kommuner ${klassIText(klassen.franInvanare, klassen.tillInvanare)}`
	};
}

/** The years the title tells of; the last too, which stands for all of them. */
const named = (years: readonly Year[], rubrik: string, ask: ReturnType<typeof question>) =>
	years.flatMap(({ year, nettoKr }) =>
		rubrik.includes(String(year)) || year === years.at(-1)?.year
			? [{ text: belopp(nettoKr), fraga: ask(year, 'nettoKr') }]
			: []
	);

const question =
	(alternativ: string, grupp: Grupp, perInvanare: boolean) =>
	(year: number, falt: Linje['falt']): Fraga => {
		const fraga = fragor(alternativ, year);
		if (!perInvanare) return fraga.grupp(grupp, falt, 'summa');
		return falt === 'avgiftKr'
			? fraga.del(grupp, 'avgiftKrPerInvanare')
			: fraga.grupp(grupp, `${falt}PerInvanare`, 'medel');
	};

type Year = Arsbelopp & { readonly year: number };
type Linje = (typeof LINJER)[number] | typeof AVGIFTER;

function serie(years: readonly Year[], linjer: readonly Linje[], form: Skrivsatt): Banserie {
	const said = (belopp: Year): string =>
		linjer
			.map(
				({ falt, namn }) => `${namn.toLowerCase()} ${medEnhet(form.text(belopp[falt]), form.enhet)}`
			)
			.join(', ');
	return {
		years: years.map((belopp) => ({
			year: belopp.year,
			beskrivning: upplast(`${belopp.year}: ${said(belopp)}`)
		})),
		linjer: linjer.map(({ falt, ...linje }) => ({
			...linje,
			varden: years.map((belopp) => belopp[falt])
		})),
		axelText: form.axel,
		tomt: 'Det finns inga belopp att visa.'
	};
}
