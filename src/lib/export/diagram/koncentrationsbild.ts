import type { Diagrambild, Diagramcell, Diagramrad } from '#lib/charts/diagram/diagrambild.ts';
import {
	koncentrationskurva,
	type Kurva,
	type Kurvstopp
} from '#lib/charts/diagram/koncentrationskurva.ts';
import {
	koncentration,
	punktUnder,
	type Alternativresultat,
	type Fraga,
	type Grupp,
	type Gruppdel,
	type Koncentration,
	type Koncentrationspunkt,
	type Storleksfraga,
	type Undergrupp
} from '#lib/engine/index.ts';
import { antalKommuner, HARD_SPACE, procent, tal, upplast } from '#lib/format/index.ts';
import { halvaText, koncentrationsrubrik, OKAND } from '#lib/text/fordelning/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { andelscell, andelsNar, antalscell, kallaMedSaknade, tidsled } from './celler.ts';
import type { Fordelningsval } from './fordelningsval.ts';
import { fragetid, fragor } from './fragor.ts';

/** How the cost and the money are spread against the people, from the smallest kommun up. */
export function koncentrationsbild(
	resultat: Alternativresultat,
	tid: Fordelningsval['tid'],
	sammanhang: Sammanhang
): Diagrambild {
	const engang = tid === 'engang';
	const kostnad = koncentration(resultat.kommuner, engang ? 'engangKr' : 'bruttoKr');
	const pengar = engang ? null : koncentration(resultat.kommuner, 'ersattningKr');
	const vad = engang ? 'engångskostnaden' : 'kostnaden';
	const platser = kostnad === null ? [] : places(resultat, kostnad);
	const nar = andelsNar([resultat, tid], sammanhang);
	const fraga = fragor(resultat.id, fragetid(tid));
	return {
		...(tid === 'ar' ? { format: 'svg-koncentration' } : {}),
		id: `koncentration${tidsled(tid)}`,
		rubrik: isOkand(resultat) ? OKAND : koncentrationsrubrik(kostnad, vad),
		rubriksiffror: engang ? [] : half(kostnad, fraga.storlek('halva')),
		underrubrik: `Andel av beloppet mot andel av invånarna, från den minsta kommunen${nar}. Prickad linje: som befolkningen.${indexText([kostnad, pengar])}`,
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
		tabell: table(platser, { kostnad, pengar, vad, engang, fraga }),
		fragaVid: (grans) =>
			fraga.del(under(Number(grans)), engang ? 'andelAvEngang' : 'andelAvKostnad')
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

/** Everyone is riket; the rest are those below the limit. */
const under = (grans: number): Grupp | Undergrupp =>
	Number.isFinite(grans) ? { typ: 'under', invanare: grans } : { typ: 'riket' };

type Tabellval = {
	readonly kostnad: Koncentration | null;
	readonly pengar: Koncentration | null;
	readonly vad: string;
	readonly engang: boolean;
	readonly fraga: ReturnType<typeof fragor>;
};

function table(platser: readonly Plats[], val: Tabellval): Diagrambild['tabell'] {
	const { pengar, vad, engang, fraga } = val;
	const rest = pengar === null ? [] : ['Andel av ersättningen, %'];
	const rader = platser.map(({ grans, punkt }) => {
		const cell = (ett: Diagramcell, del: Gruppdel): Diagramcell => ({
			...ett,
			fraga: fraga.del(under(grans), del)
		});
		return {
			namn: vem(grans),
			celler: [
				cell(antalscell(punkt.antalKommuner), 'antalKommuner'),
				cell(andelscell(punkt.andelAvBefolkning), 'andelAvBefolkning'),
				cell(andelscell(punkt.andelAvBelopp), engang ? 'andelAvEngang' : 'andelAvKostnad'),
				...(pengar === null
					? []
					: [cell(andelscell(punktUnder(pengar, grans).andelAvBelopp), 'andelAvErsattning')])
			]
		};
	});
	return {
		kolumner: ['Invånare', 'Kommuner', 'Andel av invånarna, %', `Andel av ${vad}, %`, ...rest],
		rader: val.kostnad === null ? rader : [...rader, indexRow(val.kostnad, val)]
	};
}

/** The figure of the title: what those with half the people bear. */
const half = (kostnad: Koncentration | null, fraga: Fraga) =>
	kostnad === null ? [] : [{ text: halvaText(kostnad), fraga }];

/** The index of each curve, under its column. */
function indexRow(kostnad: Koncentration, { pengar, engang, fraga }: Tabellval): Diagramrad {
	const cell = (kurva: Koncentration, matt: Storleksfraga['matt']): Diagramcell => ({
		text: tal(kurva.index, 2),
		tal: kurva.index,
		decimals: 4,
		fraga: fraga.storlek(matt)
	});
	const tom: Diagramcell = { text: '', tal: null, decimals: 0 };
	return {
		namn: 'Koncentrationsindex',
		celler: [
			tom,
			tom,
			cell(kostnad, engang ? 'koncentrationEngang' : 'koncentration'),
			...(pengar === null ? [] : [cell(pengar, 'koncentrationErsattning')])
		]
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
