import type { Alternativ, Konsekvensutredning } from '#lib/model/index.ts';
import type { Parameterkalla } from './parameter.ts';
import type { Alternativresultat, Anmarkning } from './resultat.ts';

/** What the reader of the figures has to know: erosion, price levels, assumptions, missing values. */
export function anmarkningar(
	dokument: Konsekvensutredning,
	parametrar: Parameterkalla,
	resultat: readonly Alternativresultat[]
): Anmarkning[] {
	return [
		...dokument.alternativ.flatMap((alternativ) => [
			...utanIndex(dokument, alternativ),
			...utanforPerioden(dokument, alternativ)
		]),
		...parameteranmarkningar(dokument, parametrar),
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

function parameteranmarkningar(
	dokument: Konsekvensutredning,
	{ grund, dokument: egna }: Parameterkalla
): Anmarkning[] {
	const used = new Set(dokument.alternativ.flatMap(usedParameters));
	return [...used].flatMap((id): Anmarkning[] => {
		const [namn = '', grupp = ''] = id.split('.');
		const parameter = grund.get(id);
		const eget = egna[namn as 'arsarbetskraftKr' | 'arsarbetstidTimmar'];
		const isOwn = typeof eget === 'object' ? Object.hasOwn(eget, grupp) : eget !== undefined;
		if (parameter === undefined || isOwn) return [];
		const base = { alternativ: null, id };
		const antagande: Anmarkning = {
			...base,
			kind: 'parameter_antagande',
			text: `${parameter.label} (${parameter.unit}) är ett antagande utan källa.`
		};
		const prisniva: Anmarkning = {
			...base,
			kind: 'parameter_annan_prisniva',
			text: `${parameter.label} är i ${parameter.year} års nivå och har inte räknats om till ${dokument.prisnivaYear} års priser.`
		};
		const isOtherYear =
			namn.endsWith('Kr') && parameter.year !== null && parameter.year !== dokument.prisnivaYear;
		return [...(parameter.antagande ? [antagande] : []), ...(isOtherYear ? [prisniva] : [])];
	});
}

function usedParameters({ kostnadsposter, finansiering }: Alternativ): string[] {
	return [
		...kostnadsposter.flatMap(({ pris }) => {
			if (pris.typ === 'kr') return [];
			return pris.typ === 'tjanst'
				? [`arsarbetskraftKr.${pris.lon}`]
				: [`arsarbetskraftKr.${pris.timkostnad}`, 'arsarbetstidTimmar'];
		}),
		...finansiering.flatMap(({ ansokan }) =>
			ansokan.timmar > 0 ? [`arsarbetskraftKr.${ansokan.timkostnad}`, 'arsarbetstidTimmar'] : []
		)
	];
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
