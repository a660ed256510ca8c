import { delstaplar, type Delserie } from '#lib/charts/diagram/delstaplar.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { MONSTER } from '#lib/charts/diagram/teckning.ts';
import {
	sammansattning,
	type Alternativresultat,
	type Matt,
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
import type { Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import {
	andelscell,
	andelsNar,
	iMatt,
	type Skrivsatt,
	isKlasser,
	isOkandGrupp,
	kallaMedSaknade,
	markt,
	marktext,
	tidsled,
	underrubrikFor
} from './celler.ts';
import type { Fordelningsval } from './fordelningsval.ts';
import { fragetid, fragor } from './fragor.ts';

export type Delval = {
	readonly indelning: Diagramindelning;
	/** Shares of the cost, or kronor per inhabitant. */
	readonly visa: 'andel' | 'krPerInvanare';
	/** The yearly cost, the one-off cost, or the whole cost over the years; then the result has to be of the period. */
	readonly tid: Fordelningsval['tid'];
};

/** What the cost of each group is made of, post by post. */
export function delbild(
	[resultat, alternativ]: readonly [Alternativresultat, Alternativ],
	{ indelning, visa, tid }: Delval,
	sammanhang: Sammanhang
): Diagrambild {
	const { grupper } = indelning;
	const engang = tid === 'engang';
	const delar = sammansattning(resultat, alternativ, {
		sort: SORT[tid],
		grupper: grupper.map(({ grupp }) => grupp),
		hogst: MONSTER.length
	});
	const matt = engang ? 'engangKrPerInvanare' : 'bruttoKrPerInvanare';
	const medel = grupper.map(({ resultat: alla }) =>
		isOkandGrupp(alla) ? null : alla.matt[matt].medel
	);
	const form = iMatt(matt, medel);
	const vad = engang ? 'Engångskostnadens' : 'Bruttokostnadens';
	const skala = scale([resultat, matt, form], { vad, visa, tid }, sammanhang);
	const fraga = fragor(resultat.id, fragetid(tid));
	return {
		...(visa === 'andel' && tid === 'ar' && isKlasser(grupper) ? { format: 'svg-poster' } : {}),
		id: `poster${tidsled(tid)}-${visa.toLowerCase()}`,
		rubrik: isOkand(resultat) ? OKAND : sammansattningsrubrik(delar, isKlasser(grupper)),
		underrubrik: `${skala}. Siffran i fältet är postens nummer; till höger kostnaden i kronor per invånare.${marktext(grupper)}`,
		beskrivning: `${vad} delar i ${indelning.namn}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			delstaplar(serie([resultat, delar, form], medel, { indelning, visa, tid }), bredd),
		tabell: table(delar, grupper, [form, visa, fraga]),
		fragaVid: (id) => {
			const found = grupper.find((grupp) => grupp.id === id);
			return found === undefined ? null : fraga.grupp(found.grupp, matt, 'medel');
		}
	};
}

const SORT = { ar: 'lopande', engang: 'engang', aren: 'alla' } as const;

function scale(
	[resultat, matt, form]: readonly [Alternativresultat, Matt, Skrivsatt],
	{ vad, visa, tid }: Pick<Delval, 'visa' | 'tid'> & { readonly vad: string },
	sammanhang: Sammanhang
): string {
	if (visa === 'krPerInvanare') return underrubrikFor([resultat, matt, tid], form, sammanhang);
	return `${vad} delar i procent${andelsNar([resultat, tid], sammanhang)}`;
}

function serie(
	[resultat, delar, form]: readonly [Alternativresultat, Sammansattning, Skrivsatt],
	medel: readonly (number | null)[],
	{ indelning: { grupper }, visa, tid }: Delval
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
			: `Det finns ingen ${{ ar: 'årlig kostnad', engang: 'engångskostnad', aren: 'kostnad' }[tid]}.`
	};
}

function table(
	{ poster, grupper: delar }: Sammansattning,
	grupper: readonly Diagramgrupp[],
	[form, visa, fraga]: readonly [Skrivsatt, Delval['visa'], ReturnType<typeof fragor>]
): Diagrambild['tabell'] {
	const enhet = visa === 'andel' ? '%' : form.cellenhet;
	return {
		kolumner: ['Grupp', ...poster.map(({ namn }) => `${namn}, ${enhet}`)],
		rader: grupper.map(({ namn, grupp }, i) => ({
			namn,
			celler: (delar[i] ?? []).map(({ andel, krPerInvanare }, k) => ({
				...(visa === 'andel' ? andelscell(andel) : form.cell(krPerInvanare)),
				fraga: krPerInvanare === null ? null : fraga.post(grupp, poster[k]?.ids ?? [], visa)
			}))
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
