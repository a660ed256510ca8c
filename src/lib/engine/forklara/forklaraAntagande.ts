import { antagandefall, drivet, type Antagandefall, type Drivet } from './antagandefall.ts';
import { vidSteg, type Vid } from './antagandesteg.ts';
import { changeStep, shareStep, UR_FORMLERNA } from './variansteg.ts';
import { faktorkurva, verka } from '../dra/faktor.ts';
import { rot } from '../dra/flyttal.ts';
import { Z90 } from '../dra/normalkvantil.ts';
import { limitSteps, origin } from './forklaraSlump.ts';
import { gruppavser } from '../grupptyp.ts';
import { led } from './gruppfall.ts';
import { okand } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Antagandedel } from './osakerhetsfraga.ts';
import type { Steg } from './steg.ts';

const EXAKT = `De andra antagandena är vid sitt troliga värde. ${UR_FORMLERNA}`;

/** What one assumption does to netto of riket, or per inhabitant in the smallest class. */
export function forklaraAntagande(fall: Osakerhetsfall, del: Antagandedel): Osakerhetssvar {
	const ett = antagandefall(fall, del.antagande);
	const ut = ett === null ? null : drivet(ett, del.svar);
	if (ett === null || ut === null)
		return okand('Antagandets del i osäkerheten går inte att räkna.');
	return { ok: true, avser: gruppavser(ut.grupp, fall.alla), rot: root(ett, ut, del) };
}

function root(ett: Antagandefall, ut: Drivet, { svar, varde }: Antagandedel): Steg {
	const inverkan = ett.antagande[svar];
	switch (varde) {
		case 'lag':
		case 'hog':
			return remarked(end(ett, ut, [varde, inverkan]));
		case 'avstand': {
			const steg = [end(ett, ut, ['hog', inverkan]), end(ett, ut, ['lag', inverkan])];
			const namn = `”${ett.antagande.namn}”, nettokostnad vid högt värde minus vid lågt`;
			const langd = inverkan.vidHog - inverkan.vidLag;
			return led(namn, [langd, ut.enhet], { op: 'differens', anmarkning: EXAKT, steg });
		}
		case 'forsta':
		case 'total':
			return shareStep(ett, ut, [varde, inverkan[varde]]);
		case 'andring':
			return changeStep(ett, ut, inverkan.forvantadAndring);
	}
}

const remarked = (steg: Steg): Steg => ({
	...steg,
	anmarkning: [steg.anmarkning, EXAKT].filter((text) => text !== '').join(' ')
});

type Gavel = readonly ['lag' | 'hog', { readonly vidLag: number; readonly vidHog: number }];

/** The answer at P10 or P90 of the assumption. */
function end(ett: Antagandefall, ut: Drivet, [gavel, { vidLag, vidHog }]: Gavel): Steg {
	const isHog = gavel === 'hog';
	const { antagande, modell, kalla, fall } = ett;
	const vad = ut.enhet === 'kr/inv' ? 'Nettokostnad per invånare' : 'Nettokostnad';
	const namn = `${vad} när ”${antagande.namn}” är ${isHog ? 'högt (P90)' : 'lågt (P10)'}`;
	const varde = isHog ? vidHog : vidLag;
	const z = isHog ? Z90 : -Z90;
	if (antagande.typ === 'lokal') return localEnd([ett, ut], [namn, varde], z);
	const vid: Vid = {
		atom: ({ spann, verkan }) => verka(faktorkurva(spann)(z), verkan),
		namn: `${antagande.namn}, ${isHog ? 'hög (P90)' : 'låg (P10)'}`,
		ursprung: origin(modell.kallor[kalla] ?? antagande, [fall.alla, fall.formel])
	};
	return vidSteg(ett, ut, [namn, varde, vid]);
}

/** Kommuner deviate each on its own: the sum of it is so many standard deviations from the likely. */
function localEnd(
	[{ fall, modell, kalla }, ut]: readonly [Antagandefall, Drivet],
	[namn, varde]: readonly [string, number],
	z: number
): Steg {
	const { enhet } = ut;
	const sd = rot(ut.svar.delar().forsta[kalla] ?? 0);
	const steg = limitSteps([fall.alla, fall.formel], modell, kalla);
	return led(namn, [varde, enhet], {
		op: 'summa',
		steg: [
			led('Nettokostnad när allt är vid det troliga', [ut.svar.troligt, enhet], { op: 'grupp' }),
			led('Kommunernas avvikelser tillsammans', [sd * z, enhet], {
				op: 'produkt',
				steg: [
					led('Standardavvikelse', [sd, enhet], {
						op: 'grupp',
						anmarkning:
							'Kommunerna avviker oberoende av varandra: avvikelserna i kvadrat läggs ihop, och roten dras ur summan.',
						steg
					}),
					led('Standardavvikelser till gränsen', [z, ''])
				]
			})
		]
	});
}
