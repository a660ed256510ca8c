import { troligt, type Atom } from '../dra/faktor.ts';
import { raknareVid } from '../dra/raknareVid.ts';
import type { Antagandefall, Drivet } from './antagandefall.ts';
import { columnStep, sumStep } from './forklaraSumma.ts';
import { led, type Fall } from './gruppfall.ts';
import type { Rad } from '../alternativ.ts';
import type { Steg } from './steg.ts';

/** A value of an assumption: what each of its atoms then is, what the value is called, and where it is from. */
export type Vid = {
	readonly atom: (atom: Atom) => number;
	readonly namn: string;
	readonly ursprung: Partial<Steg>;
};

const vidAtom = ({ atom, namn, ursprung }: Vid, ett: Atom): Steg =>
	led(namn, [atom(ett) / troligt(ett), 'gånger det troliga'], ursprung);

/** As small as this share of the larger amount, a difference is rounding. */
const AVRUNDNING = 1e-12;

/**
 * An answer with one assumption at a value and the others at their likely ones: netto where nothing varies, and what
 * each line that rests on the assumption changes by. `varde` is the answer as it is shown.
 */
export function vidSteg(
	ett: Antagandefall,
	{ vilka, enhet }: Pick<Drivet, 'vilka' | 'enhet'>,
	[namn, varde, vid]: readonly [string, number, Vid]
): Steg {
	const { formel, alla } = vilka;
	const andringar = changes(ett, vilka, vid);
	const fore = sumStep(vilka, formel.matt.nettoKr, true);
	const steg = [{ ...fore, namn: 'Nettokostnad när allt är vid det troliga' }, ...andringar];
	const anmarkning = andringar.length === 0 ? 'Antagandet ändrar inte nettokostnaden.' : '';
	if (enhet === 'kr') return led(namn, [varde, enhet], { op: 'summa', anmarkning, steg });
	const summa = steg.reduce((sum, del) => sum + (del.varde ?? 0), 0);
	return led(namn, [varde, enhet], {
		op: 'kvot',
		anmarkning,
		steg: [
			led('Nettokostnad i kommunerna tillsammans', [summa, 'kr'], { op: 'summa', steg }),
			columnStep({ alla, index: vilka.index }, 'folkmangd')
		]
	});
}

/** The lines that change: cost as it is, money with the sign turned. */
function changes({ modell, kalla }: Antagandefall, vilka: Fall, vid: Vid): Steg[] {
	const { alla, formel, index } = vilka;
	const rakna = raknareVid(modell, alla.underlag, (atom) =>
		atom.kalla === kalla ? vid.atom(atom) : troligt(atom)
	);
	const rad =
		(isPengar: boolean) =>
		({ uttryck }: Rad): Steg[] => {
			const fore = sumStep(vilka, uttryck, false);
			const efter = sumStep({ alla: { ...alla, rakna }, index }, uttryck, false);
			const [a, b] = [fore.varde ?? 0, efter.varde ?? 0];
			if (Math.abs(b - a) <= AVRUNDNING * Math.max(Math.abs(a), Math.abs(b))) return [];
			const hel = modell.atomer[modell.rader.get(uttryck)?.atom ?? -1];
			const isHel = hel?.kalla === kalla;
			const egna = isHel ? [hel] : modell.atomer.filter((atom) => atom.kalla === kalla);
			const varden = egna.map((atom) => vidAtom(vid, atom));
			const troliga = { ...fore, namn: `${fore.namn}, vid det troliga` };
			const andrad: Steg = {
				...efter,
				op: isHel ? 'produkt' : 'grupp',
				steg: isHel ? [troliga, ...varden] : varden
			};
			return [
				led(
					isPengar ? `Ändring med omvänt tecken: ${fore.namn}` : `Ändring: ${fore.namn}`,
					[isPengar ? a - b : b - a, 'kr'],
					{
						op: 'differens',
						steg: isPengar ? [troliga, andrad] : [andrad, troliga]
					}
				)
			];
		};
	return [
		...[...formel.lopande, ...formel.ansokan].flatMap(rad(false)),
		...[...formel.ersattning, ...formel.avgift].flatMap(rad(true))
	];
}
