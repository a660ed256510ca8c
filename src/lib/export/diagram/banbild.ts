import { arsbana, type Banserie } from '#lib/charts/diagram/arsbana.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { banaPerInvanare, type Alternativresultat, type Arsbelopp } from '#lib/engine/index.ts';
import { medEnhet, upplast } from '#lib/format/index.ts';
import { banrubrik, OKAND } from '#lib/text/fordelning/index.ts';
import { type Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { iKronor, iMatt, type Skrivsatt, kallaMedSaknade } from './celler.ts';

const LINJER = [
	{ falt: 'bruttoKr', namn: 'Kostnad', ton: 'kostnad', streck: null },
	{ falt: 'ersattningKr', namn: 'Ersättning', ton: 'ersattning', streck: '7 4' },
	{ falt: 'nettoKr', namn: 'Netto', ton: 'netto', streck: null }
] as const;
const AVGIFTER = { falt: 'avgiftKr', namn: 'Avgifter', ton: 'ersattning', streck: '2 3' } as const;

/** Cost, compensation and net in the whole country, year by year. */
export function banbild(
	resultat: Alternativresultat,
	perInvanare: boolean,
	sammanhang: Sammanhang
): Diagrambild {
	const years = isOkand(resultat) ? [] : perInvanare ? banaPerInvanare(resultat) : resultat.perYear;
	const linjer = years.some(({ avgiftKr }) => avgiftKr !== 0) ? [...LINJER, AVGIFTER] : LINJER;
	const varden = linjer.flatMap(({ falt }) => years.map((year) => year[falt]));
	const form = perInvanare ? iMatt('nettoKrPerInvanare', varden) : iKronor(varden);
	return {
		id: perInvanare ? 'ar-for-ar-per-invanare' : 'ar-for-ar',
		...(perInvanare ? {} : { format: 'svg-ar' }),
		rubrik: isOkand(resultat) ? OKAND : banrubrik(resultat),
		underrubrik: `Alla kommuner, ${form.enhet} varje år, i ${sammanhang.prisnivaYear} års priser. Engångskostnaden ingår det år den uppstår.`,
		beskrivning: `Kostnad, ersättning och netto år för år, ${form.enhet}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) => arsbana(serie(years, linjer, form), bredd),
		tabell: {
			kolumner: ['År', ...linjer.map(({ namn }) => `${namn}, ${form.cellenhet}`)],
			rader: years.map((belopp) => ({
				namn: String(belopp.year),
				celler: linjer.map(({ falt }) => form.cell(belopp[falt]))
			}))
		}
	};
}

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
