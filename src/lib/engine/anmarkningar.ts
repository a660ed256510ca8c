import type { Alternativ, Konsekvensutredning } from '#lib/model/index.ts';
import { isAktiv } from './finansieringYear.ts';
import type { Formler } from './formler.ts';
import type { Alternativresultat, Anmarkning } from './resultat.ts';
import { isLopandeYear } from './takt.ts';
import { delar, type Uttryck } from './uttryck.ts';

/** What the reader of the figures has to know: erosion, price levels, assumptions, missing values. */
export function anmarkningar(
	formler: Formler,
	resultat: readonly Alternativresultat[]
): Anmarkning[] {
	const { dokument } = formler;
	return [
		...dokument.alternativ.flatMap((alternativ) => [
			...utanIndex(dokument, alternativ),
			...utanforPerioden(dokument, alternativ),
			...inteIArskostnaden(dokument, alternativ)
		]),
		...parameteranmarkningar(formler),
		...resultat.flatMap(saknade)
	];
}

function utanIndex(
	dokument: Konsekvensutredning,
	{ id: alternativ, finansiering }: Alternativ
): Anmarkning[] {
	if (dokument.parametrar.arligtIndex !== undefined) return [];
	return finansiering
		.filter(({ indexeras, fromYear }) => !indexeras && fromYear < dokument.slutYear)
		.map(({ id, namn }) => ({
			kind: 'utan_index',
			alternativ,
			id,
			text: `”${namn}” räknas inte upp, men ingen årlig prisökning är angiven. Beloppet visas därför med samma värde alla år, fast det i verkligheten urholkas.`
		}));
}

function utanforPerioden(
	dokument: Konsekvensutredning,
	{ id: alternativ, kostnadsposter }: Alternativ
): Anmarkning[] {
	return kostnadsposter
		.filter(
			({ takt }) =>
				takt.typ === 'engang' && (takt.year < dokument.startYear || takt.year > dokument.slutYear)
		)
		.map(({ id, namn }) => ({
			kind: 'utanfor_perioden',
			alternativ,
			id,
			text: `Engångskostnaden ”${namn}” faller utanför ${dokument.startYear}–${dokument.slutYear}. Den räknas med i engångskostnaden men syns inte i kostnaden år för år.`
		}));
}

function inteIArskostnaden(
	{ slutYear }: Konsekvensutredning,
	{ id: alternativ, kostnadsposter, finansiering }: Alternativ
): Anmarkning[] {
	const poster = kostnadsposter
		.filter(({ takt }) => takt.typ !== 'engang' && !isLopandeYear(takt, slutYear))
		.map(({ id, namn }) => ({ id, text: `Kostnaden ”${namn}”` }));
	const pengar = finansiering
		.filter((rad) => !isAktiv(rad, slutYear))
		.map(({ id, namn }) => ({ id, text: `Pengarna ”${namn}”` }));
	return [...poster, ...pengar].map(({ id, text }) => ({
		kind: 'inte_i_arskostnaden',
		alternativ,
		id,
		text: `${text} gäller inte ${slutYear} och ingår därför inte i årskostnaden, som är för det året. De syns i beloppen år för år.`
	}));
}

function parameteranmarkningar({ dokument, parametrar, alternativ }: Formler): Anmarkning[] {
	const used = new Set<string>();
	const add = (formel: Uttryck | null) => {
		if (formel !== null) addDefaults(formel, used);
	};
	for (const { poster, finansiering } of alternativ) {
		for (const { kostnad, arsarbetskrafter } of poster) [kostnad, arsarbetskrafter].forEach(add);
		for (const rad of finansiering) [rad.ansokan, rad.ansokanArsarbetskrafter].forEach(add);
	}
	return [...used].flatMap((id): Anmarkning[] => {
		const parameter = parametrar.grund.get(id);
		if (parameter === undefined) return [];
		const base = { alternativ: null, id };
		const antagande: Anmarkning = {
			...base,
			kind: 'parameter_antagande',
			text: `”${parameter.label}” (${parameter.unit}) är ett antagande utan källa.`
		};
		const prisniva: Anmarkning = {
			...base,
			kind: 'parameter_annan_prisniva',
			text: `”${parameter.label}” är i ${parameter.year} års priser och har inte räknats om till ${dokument.prisnivaYear} års priser.`
		};
		const isKr = id.split('.')[0]?.endsWith('Kr') === true;
		const isOtherYear = isKr && parameter.year !== null && parameter.year !== dokument.prisnivaYear;
		return [...(parameter.antagande ? [antagande] : []), ...(isOtherYear ? [prisniva] : [])];
	});
}

/** Adds the ids of the default parameters a formula rests on; a changed one speaks for itself. */
function addDefaults(uttryck: Uttryck, used: Set<string>): void {
	if (uttryck.op !== 'tal') {
		for (const del of delar(uttryck)) addDefaults(del, used);
		return;
	}
	const { harkomst } = uttryck;
	if (harkomst.typ === 'parameter' && !harkomst.andrad) used.add(harkomst.id);
}

function saknade({ id: alternativ, riket }: Alternativresultat): Anmarkning[] {
	const antal = riket.antalMedSaknade;
	if (antal === 0) return [];
	return [
		{
			kind: 'saknade_varden',
			alternativ,
			id: null,
			text: `${antal} av ${riket.antalKommuner} kommuner saknar uppgift för någon post. Deras summor, och rikets, gäller bara det som är känt.`
		}
	];
}
