import { vektor, type Uttryck } from '#lib/engine/index.ts';
import type { Berakningsbygge } from './berakningsbygge.ts';

/** The share of the duty that applies in each kommun, when some are exempted. */
export function scope(bygge: Berakningsbygge, index: number): void {
	const { bok, antaganden, kommundata, formel, kolumner } = bygge;
	const om = [...formel.lopande, ...formel.engang]
		.map(({ uttryck }) => findOm(uttryck))
		.find((ett) => ett !== undefined);
	if (om === undefined) return;
	const path = `alternativ[${index}].genomforande`;
	const falt = (key: string) => antaganden.falt.get(`${path}.${key}`) ?? '';
	const { kolumn, under } = om.villkor;
	const drivare = under === null ? undefined : kommundata.kolumner.get(kolumn);
	const annars =
		drivare === undefined
			? '1'
			: `IF(${drivare.namn}<${falt('under')},${falt('kvarvarandeAndel')},1)`;
	const kand = drivare?.saknas === true ? `IF(COUNT(${drivare.namn})=0,"",${annars})` : annars;
	const text = `IF(ISNUMBER(MATCH(${kommundata.kod},${falt('kommuner')},0)),${falt('kvarvarandeAndel')},${kand})`;
	const cellen = kolumner.ny({
		grupp: 'Omfattning',
		rubrik: 'Del av kravet som gäller',
		enhet: 'andel',
		ord: [formel.alternativ.id, 'del av kravet'],
		formel: { text, saknas: drivare?.saknas === true },
		varden: vektor(bok.formler.rakna(om), bok.formler.underlag.antal),
		stil: 'procent'
	});
	Object.assign(bygge.kallor, { omfattning: cellen });
}

function findOm(uttryck: Uttryck): Extract<Uttryck, { op: 'om' }> | undefined {
	if (uttryck.op === 'om') return uttryck;
	const delar =
		uttryck.op === 'produkt' ? uttryck.faktorer : uttryck.op === 'kvot' ? [uttryck.taljare] : [];
	return delar.map(findOm).find((ett) => ett !== undefined);
}
