import { MATT, type Matt } from '#lib/engine/index.ts';
import { MATTFORMAT } from '#lib/format/index.ts';
import type { Berakning } from './berakning.ts';
import { brytpunktstal } from './brytpunktstal.ts';
import { gruppformler } from './gruppformler.ts';
import type { Klasstabell } from './klassblad.ts';
import { mattstil } from './mattstil.ts';
import type { Stil } from './stilar.ts';
import type { Bokunderlag } from './underlag.ts';

/** One key figure of riket. The cells it rests on are named before it. */
export type Nyckeltal = {
	readonly id: string;
	readonly label: string;
	readonly enhet: string;
	readonly stil: Stil;
	readonly formel: (namn: (id: string) => string) => string;
	readonly varde: number | string | null;
	readonly matris?: boolean;
	/** True for a step that only the sheet Riket shows. */
	readonly steg?: boolean;
};

/** Sums or means of every measure, the spread over sizes, and who is left with a cost. */
export function nyckeltal(
	bok: Bokunderlag,
	berakning: Berakning,
	tabell: Klasstabell
): Nyckeltal[] {
	return [
		...MATT.map((matt) => measure(berakning, matt)),
		...sizes(berakning, tabell),
		...counts(berakning),
		...brytpunktstal(bok, berakning)
	];
}

function measure(berakning: Berakning, matt: Matt): Nyckeltal {
	const { riket } = berakning.resultat;
	const { label, enhet, sort } = MATTFORMAT[matt];
	const formler = gruppformler(berakning, null);
	const isSum = sort === 'kr' || sort === 'arsarbetskrafter';
	return {
		id: matt,
		label,
		enhet,
		stil: mattstil(matt),
		formel: () => (isSum ? formler.summa(berakning.matt[matt]) : formler.medel(matt)),
		varde: isSum ? riket.summor[matt as keyof typeof riket.summor] : riket.matt[matt].medel
	};
}

function sizes(
	{ resultat: { riket }, matt, kommundata }: Berakning,
	{ klasser }: Klasstabell
): Nyckeltal[] {
	const antal = klasser.get('antalKommuner') ?? '';
	const medel = klasser.get('bruttoKrPerInvanareMedel') ?? '';
	const folk = kommundata.kolumner.get('folkmangd')?.alla ?? '';
	const kr = matt.bruttoKrPerInvanare;
	const at = (funktion: string) =>
		`INDEX(${medel},${funktion}(IF(${antal}>0,ROW(${antal})-MIN(ROW(${antal}))+1,"")))`;
	return [
		{
			id: 'storlekskvot',
			label: 'Storlekskvot: brutto per invånare i minsta klassen ÷ i största',
			enhet: 'gånger',
			stil: 'decimaler',
			formel: () => `IF(COUNTIF(${antal},">0")<2,"",IFERROR(${at('MIN')}/${at('MAX')},""))`,
			varde: riket.storlekskvot,
			matris: true
		},
		{
			id: 'storlekselasticitet',
			label: 'Storlekselasticitet (0 = lika per invånare, −1 = helt fast kostnad)',
			enhet: '',
			stil: 'decimaler',
			formel: () => `IFERROR(SLOPE(IF(${kr}>0,LN(${kr}),""),IF(${kr}>0,LN(${folk}),"")),"")`,
			varde: riket.storlekselasticitet,
			matris: true
		}
	];
}

function counts({
	resultat: { riket },
	underfinansierad,
	saknade,
	kommundata
}: Berakning): Nyckeltal[] {
	const folk = kommundata.kolumner.get('folkmangd')?.alla ?? '';
	const antal = (
		id: string,
		label: string,
		[formel, varde, enhet]: readonly [string, number, string]
	): Nyckeltal => ({
		id,
		label,
		enhet,
		stil: 'heltal',
		formel: () => formel,
		varde
	});
	return [
		antal('antalUnderfinansierade', 'Underfinansierade kommuner', [
			`SUM(${underfinansierad})`,
			riket.antalUnderfinansierade,
			'kommuner'
		]),
		antal('folkmangdUnderfinansierade', 'Invånare i underfinansierade kommuner', [
			`SUMPRODUCT(${underfinansierad},${folk})`,
			riket.folkmangdUnderfinansierade,
			'invånare'
		]),
		antal('antalMedSaknade', 'Kommuner där uppgift saknas', [
			`COUNTIF(${saknade},">0")`,
			riket.antalMedSaknade,
			'kommuner'
		])
	];
}
