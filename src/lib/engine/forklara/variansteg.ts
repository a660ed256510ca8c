import { MEDELAVSTAND } from '../dra/varians.ts';
import { rot } from '../dra/flyttal.ts';
import type { Antagandefall, Drivet } from './antagandefall.ts';
import { limitSteps, varyingStep } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import type { Steg } from './steg.ts';

const ANDEL = {
	forsta: {
		namn: 'andel av osäkerheten, ensamt',
		del: 'Standardavvikelse som försvinner om bara antagandet blir känt',
		om: 'Så stor del av variansen försvinner om bara det här antagandet blir känt.'
	},
	total: {
		namn: 'andel av osäkerheten, med samspel',
		del: 'Standardavvikelse som blir kvar om allt annat blir känt',
		om: 'Så stor del av variansen blir kvar om allt annat blir känt. Den är större än andelen ensamt när antagandet verkar tillsammans med andra.'
	}
} as const;

/** Said of what is exact. */
export const UR_FORMLERNA = 'Räknat ur formlerna, inte ur dragningarna.';

const granser = ({ fall, modell, kalla }: Antagandefall): Steg[] =>
	limitSteps([fall.alla, fall.formel], modell, kalla);

/** A share of the variance: the quotient of two standard deviations, squared. */
export function shareStep(
	ett: Antagandefall,
	ut: Drivet,
	[varde, andel]: readonly ['forsta' | 'total', number]
): Steg {
	const { alla, formel } = ett.fall;
	const delar = ut.svar.delar();
	const [del, hela] = [rot(delar[varde][ett.kalla] ?? 0), rot(delar.varians)];
	const { namn, del: delnamn, om } = ANDEL[varde];
	const { enhet } = ut;
	const kvot = led('Del av hela standardavvikelsen', [hela > 0 ? del / hela : null, ''], {
		op: 'kvot',
		steg: [
			led(delnamn, [del, enhet], { op: 'grupp', steg: granser(ett) }),
			led('Standardavvikelse när allt varierar', [hela, enhet], {
				op: 'grupp',
				steg: [varyingStep(alla, formel)]
			})
		]
	});
	return led(`”${ett.antagande.namn}”, ${namn}`, [andel, 'andel'], {
		op: 'potens',
		anmarkning: `${om} ${UR_FORMLERNA}`,
		steg: [kvot, led('I kvadrat', [2, ''])]
	});
}

/** What the answer is expected to change by when the assumption becomes known: upwards so often, downwards so often. */
export function changeStep(ett: Antagandefall, ut: Drivet, andring: number): Steg {
	const { enhet } = ut;
	const delar = ut.svar.delar();
	const base = {
		anmarkning: `Väntad ändring av nettokostnaden, uppåt eller nedåt, om det rätta värdet blev känt. ${UR_FORMLERNA}`
	};
	const namn = `”${ett.antagande.namn}”, väntad ändring om det blev känt`;
	if (ett.antagande.typ === 'lokal') {
		const sd = led(
			'Standardavvikelse av kommunernas avvikelser',
			[rot(delar.forsta[ett.kalla] ?? 0), enhet],
			{
				op: 'grupp',
				steg: granser(ett)
			}
		);
		const medel = led('Medelavstånd från mitten, i standardavvikelser', [MEDELAVSTAND, '']);
		return led(namn, [andring, enhet], { ...base, op: 'produkt', steg: [sd, medel] });
	}
	const avvikelser = delar.avvikelser(ett.kalla);
	const side = (text: string, egna: Float64Array): Steg => {
		const andel = egna.length / Math.max(1, avvikelser.length);
		const medel = egna.reduce((sum, x) => sum + Math.abs(x), 0) / Math.max(1, egna.length);
		return led(text, [andel * medel, enhet], {
			op: 'produkt',
			steg: [
				led('Hur ofta', [andel, 'andel']),
				led('Ändring i medeltal', [medel, enhet], { op: 'grupp', steg: granser(ett) })
			]
		});
	};
	const upp = avvikelser.filter((x) => x > 0);
	const ned = avvikelser.filter((x) => x <= 0);
	return led(namn, [andring, enhet], {
		...base,
		op: 'summa',
		steg: [side('Uppåt', upp), side('Nedåt', ned)]
	});
}
