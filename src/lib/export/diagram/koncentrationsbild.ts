import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import {
	koncentrationskurva,
	type Kurva,
	type Kurvstopp
} from '#lib/charts/diagram/koncentrationskurva.ts';
import {
	koncentration,
	punktUnder,
	type Alternativresultat,
	type Koncentration,
	type Koncentrationspunkt
} from '#lib/engine/index.ts';
import { antalKommuner, HARD_SPACE, procent, tal, upplast } from '#lib/format/index.ts';
import { koncentrationsrubrik, OKAND } from '#lib/text/fordelning/index.ts';
import { tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { andelscell, antalscell, kallaMedSaknade } from './celler.ts';

/** How the cost and the money are spread against the people, from the smallest kommun up. */
export function koncentrationsbild(
	resultat: Alternativresultat,
	engang: boolean,
	sammanhang: Sammanhang
): Diagrambild {
	const kostnad = koncentration(resultat.kommuner, engang ? 'engangKr' : 'bruttoKr');
	const pengar = engang ? null : koncentration(resultat.kommuner, 'ersattningKr');
	const vad = engang ? 'engångskostnaden' : 'kostnaden';
	const platser = kostnad === null ? [] : places(resultat, kostnad);
	const tid = engang ? '' : `, ${tidOchPris(sammanhang)}`;
	return {
		...(engang ? {} : { format: 'svg-koncentration' }),
		id: engang ? 'koncentration-engang' : 'koncentration',
		rubrik: isOkand(resultat) ? OKAND : koncentrationsrubrik(kostnad, vad),
		underrubrik: `Andel av beloppet mot andel av invånarna, från den minsta kommunen${tid}. Prickad linje: som befolkningen.${indexText([kostnad, pengar])}`,
		beskrivning: `Koncentrationskurva: hur stor del av ${vad} som de mindre kommunerna bär.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) =>
			koncentrationskurva(
				{
					kurvor: kostnad === null ? [] : curves(kostnad, pengar),
					stopp: platser.map((plats) => stop(plats, vad)),
					andelText: (share) => procent(share),
					xRubrik: 'andel av invånarna, minsta kommunen först',
					yRubrik: 'andel av beloppet',
					tomt: isOkand(resultat)
						? 'Uppgifter saknas för alla kommuner.'
						: `I riket är ${vad} inte större än noll.`
				},
				bredd
			),
		tabell: table(platser, pengar, vad)
	};
}

function indexText(kurvor: readonly (Koncentration | null)[]): string {
	const delar = kurvor.flatMap((kurva, i) =>
		kurva === null ? [] : `${i === 0 ? 'kostnad' : 'ersättning'} ${tal(kurva.index, 2)}`
	);
	return delar.length === 0 ? '' : ` Koncentrationsindex: ${delar.join(', ')}.`;
}

function curves(kostnad: Koncentration, pengar: Koncentration | null): Kurva[] {
	const kurva = (namn: string, { punkter }: Koncentration, ton: Kurva['ton']): Kurva => ({
		namn,
		ton,
		streckad: ton === 'ersattning',
		punkter: punkter.map((p) => ({ x: p.andelAvBefolkning, y: p.andelAvBelopp }))
	});
	const first = kurva('Kostnad', kostnad, 'kostnad');
	return pengar === null ? [first] : [first, kurva('Ersättning', pengar, 'ersattning')];
}

type Plats = { readonly grans: number; readonly punkt: Koncentrationspunkt };

function stop({ grans, punkt }: Plats, vad: string): Kurvstopp {
	const { antalKommuner: antal, andelAvBefolkning, andelAvBelopp } = punkt;
	return {
		id: String(grans),
		text: Number.isFinite(grans) ? `< ${tal(grans)}` : '',
		beskrivning: upplast(
			`${vem(grans)}: ${antalKommuner(antal)} med ${procent(andelAvBefolkning, 1)} av invånarna bär ${procent(andelAvBelopp, 1)} av ${vad}`
		),
		x: andelAvBefolkning,
		y: andelAvBelopp
	};
}

function table(
	platser: readonly Plats[],
	pengar: Koncentration | null,
	vad: string
): Diagrambild['tabell'] {
	const rest = pengar === null ? [] : ['Andel av ersättningen, %'];
	return {
		kolumner: ['Invånare', 'Kommuner', 'Andel av invånarna, %', `Andel av ${vad}, %`, ...rest],
		rader: platser.map(({ grans, punkt }) => ({
			namn: vem(grans),
			celler: [
				antalscell(punkt.antalKommuner),
				andelscell(punkt.andelAvBefolkning),
				andelscell(punkt.andelAvBelopp),
				...(pengar === null ? [] : [andelscell(punktUnder(pengar, grans).andelAvBelopp)])
			]
		}))
	};
}

const vem = (grans: number): string =>
	Number.isFinite(grans) ? `Färre än ${tal(grans)}${HARD_SPACE}invånare` : 'Alla kommuner';

/** The limits of the size classes that have kommuner below them, and the end. */
function places({ storleksklasser }: Alternativresultat, kurva: Koncentration): Plats[] {
	const granser = storleksklasser.map(({ tillInvanare }) => tillInvanare ?? Infinity);
	const alla = granser.map((grans) => ({ grans, punkt: punktUnder(kurva, grans) }));
	return alla.filter(
		({ punkt: { antalKommuner: antal } }, i) =>
			antal > 0 && antal !== alla[i - 1]?.punkt.antalKommuner
	);
}
