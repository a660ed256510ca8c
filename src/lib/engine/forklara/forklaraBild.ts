import { alternativbrytpunkt } from '../alternativbrytpunkt.ts';
import { fixed, fixedRow, type Bildfall as Fall } from './forklaraFast.ts';
import { underfinansierade } from '../grupp.ts';
import { tomt } from './gruppfall.ts';
import { kommundelar, type Kommundel } from '../kommundelar.ts';
import { mattvektorer } from '../mattvektorer.ts';
import type { Matt } from '../mattlista.ts';
import { kolumn, kvot } from '../bygg.ts';
import { postrader } from '../postandelar.ts';
import { rang } from '../rang.ts';
import type { Steg } from './steg.ts';
import { tillracklig } from '../tillracklig.ts';

/** A figure of a kommun's page that is no measure. */
export type Bildfraga = {
	readonly typ: 'bild';
	readonly alternativ: string;
	readonly kommunkod: string;
	readonly del:
		| Kommundel
		| 'fastKr'
		| 'andelFast'
		| 'tillracklig'
		| { readonly rad: string; readonly varde: 'kr' | 'krPerInvanare' | 'andel' | 'fastKr' }
		/** Among all kommuner, or those of its storleksklass. */
		| { readonly rang: Matt; readonly i?: 'klassen' };
};

/** The steps behind the figure; null when the line asked for does not exist. Values are those of kommunbild. */
export function forklaraBild(fall: Fall, del: Bildfraga['del']): Steg | null {
	if (typeof del === 'object') return 'rang' in del ? place(fall, del) : row(fall, del);
	if (del === 'tillracklig') return enough(fall);
	if (del === 'fastKr' || del === 'andelFast') return fixed(fall, del);
	return fall.steg(kommundelar(fall.formel, fall.alla)[del]);
}

function row(fall: Fall, { rad, varde }: Extract<Bildfraga['del'], { rad: string }>): Steg | null {
	const { alla, formel, steg } = fall;
	const found = postrader(formel).find(({ id }) => id === rad);
	if (found === undefined) return null;
	const { uttryck } = found;
	if (varde === 'kr') return steg(uttryck);
	if (varde === 'fastKr') return fixedRow(fall, found);
	if (varde === 'andel') {
		return steg(
			kvot(uttryck, formel.matt.bruttoKr, [`${uttryck.namn}, del av kostnaden`, 'andel'])
		);
	}
	const meta = alla.statistik.kolumner.get('folkmangd')?.meta;
	const folkmangd = kolumn('folkmangd', [meta?.label ?? '', meta?.shortUnit ?? '']);
	return steg(kvot(uttryck, folkmangd, [`${uttryck.namn} per invånare`, 'kr/inv']));
}

function place(
	{ alla, formel, index, steg }: Fall,
	{ rang: matt, i }: Extract<Bildfraga['del'], { rang: Matt }>
): Steg {
	const { matt: vektorer } = mattvektorer(formel, alla);
	const { underlag } = alla;
	const klass = underlag.klassindex[underlag.klass[index] ?? -1];
	const found = rang(
		vektorer[matt],
		index,
		i === undefined || klass === undefined ? underlag.riketsindex : klass
	);
	const eget = steg(formel.matt[matt]);
	const antal = (namn: string, varde: number | null): Steg => ({
		...tomt,
		namn,
		op: 'antal',
		varde,
		enhet: 'kommuner'
	});
	return {
		...tomt,
		namn: `${eget.namn}, plats från det högsta${i === undefined ? '' : ' i storleksklassen'}`,
		op: 'antal',
		varde: found?.plats ?? null,
		enhet: '',
		anmarkning:
			'Ett mer än antalet kommuner med ett högre värde. Små skillnader i antaganden ändrar platsen.',
		steg: [
			eget,
			antal('Kommuner med ett högre värde', found === null ? null : found.plats - 1),
			antal('Andra kommuner med samma värde', found?.lika ?? null),
			antal('Kommuner som har ett värde', found?.av ?? null)
		]
	};
}

function enough({ alla, formel, index, steg }: Fall): Steg {
	const punkt = alternativbrytpunkt(formel, underfinansierade(mattvektorer(formel, alla)), alla);
	const svar = tillracklig(formel, [index, punkt], alla);
	const exakt = 'exakt' in svar && svar.exakt;
	return {
		...tomt,
		namn: 'Så stor skulle kommunen behöva vara',
		op: 'grans',
		varde: 'invanare' in svar ? svar.invanare : null,
		enhet: 'invånare',
		anmarkning: exakt
			? 'Folkmängden där ersättningen är lika stor som kostnaden.'
			: 'Kommunens invånare och de volymer som följer dem prövas i olika storlek. Ytan, priserna och statens fördelning är de samma.',
		steg: [steg(formel.matt.nettoKr)]
	};
}
