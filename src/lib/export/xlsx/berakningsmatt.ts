import { MATT, type Alternativresultat, type Matt, type Uttryck } from '#lib/engine/index.ts';
import { MATTFORMAT } from '#lib/format/index.ts';
import { column, type Berakningsbygge } from './berakningsbygge.ts';
import { mattstil } from './mattstil.ts';

/** Longest row of terms in one formula: Excel takes 8 192 characters. */
const TERMER_I_FORMEL = 20;

/** Names of the areas that say who is left with a cost and whose figures are incomplete. */
export type Kontrollnamn = {
	readonly underfinansierad: string;
	readonly saknade: string;
	readonly sorterarRatt: string;
};

/** Every measure; the working time in parts when there are many posts. */
export function measures(bygge: Berakningsbygge): Record<Matt, string> {
	const { formel } = bygge;
	const id = formel.alternativ.id;
	splitWork(bygge);
	const names = MATT.map((matt) => {
		const { label, sort } = MATTFORMAT[matt];
		const summa = sort === 'kr' || sort === 'arsarbetskrafter';
		const stil = mattstil(matt);
		const cellen = column(bygge, formel.matt[matt], {
			grupp: 'Mått',
			rubrik: label,
			ord: [id, matt],
			stil,
			summa
		});
		return [matt, cellen.alla] as const;
	});
	return Object.fromEntries(names) as Record<Matt, string>;
}

function splitWork(bygge: Berakningsbygge): void {
	const { formel, kolumner } = bygge;
	const arbete = formel.matt.arsarbetskrafter;
	if (arbete.op !== 'summa' || arbete.termer.length <= TERMER_I_FORMEL) return;
	const delar: Uttryck[] = [];
	for (let i = 0; i < arbete.termer.length; i += TERMER_I_FORMEL) {
		const del: Uttryck = { ...arbete, termer: arbete.termer.slice(i, i + TERMER_I_FORMEL) };
		delar.push(del);
		const ord = [formel.alternativ.id, 'arsarbetskrafter del', String(delar.length)];
		const rubrik = `Årsarbetskrafter, del ${delar.length}`;
		column(bygge, del, { grupp: 'Mått', rubrik, ord, stil: 'decimaler', mellanled: true });
	}
	kolumner.nyttBlock(delar, [formel.alternativ.id, 'arsarbetskrafter delar'], arbete.termer);
}

/** Who is left with a cost, whose figures are incomplete, and how well each size would sort them. */
export function checks(bygge: Berakningsbygge, { kommuner }: Alternativresultat): Kontrollnamn {
	const { kolumner, formel } = bygge;
	const id = formel.alternativ.id;
	const egen = (ett: Matt) => kolumner.egen(formel.matt[ett])?.namn ?? '';
	const [netto, brutto] = [egen('nettoKr'), egen('bruttoKr')];
	const under = kommuner.map(({ nettoKr, bruttoKr }) =>
		nettoKr > 1e-9 * Math.max(1, Math.abs(bruttoKr)) ? 1 : 0
	);
	const ny = (rubrik: string, ord: string, [text, varden]: readonly [string, readonly number[]]) =>
		kolumner.ny({
			grupp: 'Kontroll',
			rubrik,
			enhet: 'antal',
			ord: [id, ord],
			formel: { text, saknas: false },
			varden: Float64Array.from(varden),
			stil: 'heltal'
		}).alla;
	const underfinansierad = ny('Underfinansierad', 'underfinansierad', [
		`IF(${netto}>1E-9*MAX(1,ABS(${brutto})),1,0)`,
		under
	]);
	const block = kolumner.rader([id, 'rader']);
	const saknade = ny('Poster som saknas', 'saknade', [
		block === null ? '0' : `COLUMNS(${block})-COUNT(${block})`,
		kommuner.map((kommun) => kommun.saknade.length)
	]);
	const sorterarRatt = ny(
		'En gräns här sorterar rätt',
		'sorterar_ratt',
		sorting(bygge, under, underfinansierad)
	);
	return { underfinansierad, saknade, sorterarRatt };
}

/** How many kommuner a limit at each kommun's size would sort right (docs/metod.md §3.9). */
function sorting(
	{ kommundata, bok }: Berakningsbygge,
	under: readonly number[],
	underfinansierad: string
): readonly [string, readonly number[]] {
	const folk = kommundata.kolumner.get('folkmangd');
	const { folkmangd } = bok.formler.underlag;
	const ratt = Array.from(folkmangd, (grans) =>
		under.reduce((sum, ett, k) => sum + ((folkmangd[k] ?? 0) < grans ? ett : 1 - ett), 0)
	);
	const antal = (jamfor: string, ar: 0 | 1) =>
		`COUNTIFS(${folk?.alla ?? ''},"${jamfor}"&${folk?.namn ?? ''},${underfinansierad},${ar})`;
	return [`${antal('<', 1)}+${antal('>=', 0)}`, ratt];
}
