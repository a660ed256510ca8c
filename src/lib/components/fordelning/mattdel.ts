import { grupperingar, type Alternativresultat, type Fraga } from '#lib/engine/index.ts';
import { arenNar } from '#lib/export/diagram/celler.ts';
import { valFran } from '#lib/export/diagram/fordelningsval.ts';
import { kommunbild } from '#lib/export/diagram/kommunbild.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import { rubrikmening } from '#lib/text/rubrikmening.ts';
import type { Mattvisning } from '../resultat/remsval.ts';

/** What the overview needs to show any measure, fetched when one is chosen that it has not at hand. */
export { default as Mattval } from './Mattval.svelte';

type Grund = {
	readonly resultat: Alternativresultat;
	readonly sammanhang: Sammanhang;
	readonly onforklara: (fraga: Fraga) => void;
};

/** The measure and the time of the address; null when all the years cannot be calculated. */
export function mattvisning(
	yta: Pick<Arbetsyta, 'dokument' | 'statistik' | 'parametrar'>,
	fraga: URLSearchParams,
	{ resultat, sammanhang, onforklara }: Grund
): Mattvisning | null {
	const { matt, tid } = valFran(fraga);
	const visat = tid === 'aren' ? allYears(yta, resultat.id) : resultat;
	if (visat === null) return null;
	const { rubrik, rubriksiffror, underrubrik } = kommunbild(visat, { matt, tid }, sammanhang);
	const nar = {
		ar: {},
		engang: { nar: `i ${sammanhang.prisnivaYear} års priser` },
		aren: { nar: arenNar(visat, sammanhang) }
	}[tid];
	return {
		matt,
		resultat: visat,
		sammanhang: { ...sammanhang, ...nar },
		rubrik: rubrikmening(rubrik, rubriksiffror),
		under: underrubrik,
		onforklara: tid === 'aren' ? (en) => onforklara(ofAllYears(en)) : onforklara,
		osakra: undefined
	};
}

function allYears(
	{ dokument, statistik, parametrar }: Pick<Arbetsyta, 'dokument' | 'statistik' | 'parametrar'>,
	alternativ: string
): Alternativresultat | null {
	const delat = grupperingar(dokument, statistik, parametrar);
	return delat.ok ? delat.period(alternativ) : null;
}

/** The same question about all the years together. */
function ofAllYears(fraga: Fraga): Fraga {
	switch (fraga.typ) {
		case 'kommun':
		case 'grupp':
		case 'gruppdel':
			return { ...fraga, tid: 'aren' };
		default:
			return fraga;
	}
}
