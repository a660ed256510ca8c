import { delstaplar, type Delserie } from '#lib/charts/diagram/delstaplar.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { MONSTER } from '#lib/charts/diagram/teckning.ts';
import {
	sammansattning,
	type Alternativresultat,
	type Sammansattning,
	type Sammansattningsdel
} from '#lib/engine/index.ts';
import { medEnhet, procent, SAKNAS, upplast } from '#lib/format/index.ts';
import type { Alternativ } from '#lib/model/index.ts';
import {
	iText,
	OKAND,
	sammansattningsrubrik,
	type Diagramgrupp,
	type Diagramindelning
} from '#lib/text/fordelning/index.ts';
import { tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import {
	andelscell,
	iMatt,
	type Skrivsatt,
	isKlasser,
	isOkandGrupp,
	kallaMedSaknade,
	markt,
	marktext,
	underrubrikMedEnhet
} from './celler.ts';

export type Delval = {
	readonly indelning: Diagramindelning;
	/** Shares of the cost, or kronor per inhabitant. */
	readonly visa: 'andel' | 'krPerInvanare';
	/** The one-off cost, not the yearly. */
	readonly engang: boolean;
};

/** What the cost of each group is made of, post by post. */
export function delbild(
	[resultat, alternativ]: readonly [Alternativresultat, Alternativ],
	{ indelning, visa, engang }: Delval,
	sammanhang: Sammanhang
): Diagrambild {
	const { grupper } = indelning;
	const delar = sammansattning(resultat, alternativ, {
		sort: engang ? 'engang' : 'lopande',
		grupper: grupper.map(({ grupp }) => grupp),
		hogst: MONSTER.length
	});
	const matt = engang ? 'engangKrPerInvanare' : 'bruttoKrPerInvanare';
	const medel = grupper.map(({ resultat: alla }) =>
		isOkandGrupp(alla) ? null : alla.matt[matt].medel
	);
	const form = iMatt(matt, medel);
	const vad = engang ? 'Engångskostnadens' : 'Bruttokostnadens';
	const tid = engang ? '' : `, ${tidOchPris(sammanhang)}`;
	const skala =
		visa === 'andel' ? `${vad} delar i procent${tid}` : underrubrikMedEnhet(matt, form, sammanhang);
	return {
		...(visa === 'andel' && !engang && isKlasser(grupper) ? { format: 'svg-poster' } : {}),
		id: `poster-${engang ? 'engang-' : ''}${visa.toLowerCase()}`,
		rubrik: isOkand(resultat) ? OKAND : sammansattningsrubrik(delar, isKlasser(grupper)),
		underrubrik: `${skala}. Siffran i fältet är postens nummer; till höger kostnaden i kronor per invånare.${marktext(grupper)}`,
		beskrivning: `${vad} delar i ${indelning.namn}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			delstaplar(serie([resultat, delar, form], medel, { indelning, visa, engang }), bredd),
		tabell: table(delar, grupper, [form, visa])
	};
}

function serie(
	[resultat, delar, form]: readonly [Alternativresultat, Sammansattning, Skrivsatt],
	medel: readonly (number | null)[],
	{ indelning: { grupper }, visa, engang }: Delval
): Delserie {
	return {
		poster: delar.poster.map(({ namn }) => namn),
		grupper: grupper.map((grupp, i) => ({
			id: grupp.id,
			namn: markt(grupp.namn, grupp.resultat),
			text: form.text(medel[i] ?? null),
			beskrivning: spoken([resultat, grupp], [delar, i], form),
			delar: (delar.grupper[i] ?? []).map((del) => del[visa])
		})),
		ton: 'kostnad',
		axelText: visa === 'andel' ? (share) => procent(share) : form.axel,
		tomt: isOkand(resultat)
			? 'Uppgifter saknas för alla kommuner.'
			: `Det finns ingen ${engang ? 'engångskostnad' : 'årlig kostnad'}.`
	};
}

function table(
	{ poster, grupper: delar }: Sammansattning,
	grupper: readonly Diagramgrupp[],
	[form, visa]: readonly [Skrivsatt, Delval['visa']]
): Diagrambild['tabell'] {
	const enhet = visa === 'andel' ? '%' : form.cellenhet;
	return {
		kolumner: ['Grupp', ...poster.map(({ namn }) => `${namn}, ${enhet}`)],
		rader: grupper.map(({ namn }, i) => ({
			namn,
			celler: (delar[i] ?? []).map(({ andel, krPerInvanare }) =>
				visa === 'andel' ? andelscell(andel) : form.cell(krPerInvanare)
			)
		}))
	};
}

function spoken(
	[resultat, grupp]: readonly [Alternativresultat, Diagramgrupp],
	[{ poster, grupper }, i]: readonly [Sammansattning, number],
	form: Skrivsatt
): string {
	const text = ({ andel, krPerInvanare }: Sammansattningsdel): string => {
		if (krPerInvanare === null) return 'uppgift saknas';
		const kr = medEnhet(form.text(krPerInvanare), form.enhet);
		return andel === null ? kr : `${procent(andel)}, ${kr}`;
	};
	const delar = (grupper[i] ?? []).map(
		(del, post) => `${poster[post]?.namn ?? SAKNAS} ${text(del)}`
	);
	return upplast(`${iText(grupp, resultat)}: ${delar.join('; ')}`);
}
