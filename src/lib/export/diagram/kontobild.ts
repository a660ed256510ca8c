import { vattenfall, type Vattenfallsserie } from '#lib/charts/diagram/vattenfall.ts';
import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import {
	kostnadssteg,
	overAren,
	type Alternativresultat,
	type Fraga,
	type Kostnadssteg
} from '#lib/engine/index.ts';
import { MATTFORMAT, MINUS, medEnhet, upplast } from '#lib/format/index.ts';
import { tidOchPris, type Sammanhang } from '#lib/text/index.ts';
import { egenAndelText, kontorubrik } from '#lib/text/fordelning/index.ts';
import { isOkand } from '#lib/text/meningar/kostnad.ts';
import { fragor } from './fragor.ts';
import { arenNar, iKronor, iMatt, type Skrivsatt, kallaMedSaknade } from './celler.ts';

const RIKET = { typ: 'riket' } as const;

export type Kontoval = { readonly perInvanare: boolean; readonly aren: boolean };

/** From the cost over the state's money to what the kommuner pay: the whole country. */
export function kontobild(
	resultat: Alternativresultat,
	{ perInvanare, aren }: Kontoval,
	sammanhang: Sammanhang
): Diagrambild {
	const summor = aren ? overAren(resultat).summor : resultat.riket.summor;
	const saknas = isOkand(resultat);
	const steg = saknas ? [] : kostnadssteg(summor, perInvanare ? resultat.riket.folkmangd : null);
	const nivaer = steg.flatMap(({ fran, till }) => [fran, till]);
	const konto = {
		delar: steg.flatMap(({ id, fran, till }) => (id === 'nettoKr' ? [] : [till - fran])),
		summa: steg.at(-1)?.till ?? 0
	};
	const form = perInvanare ? iMatt('nettoKrPerInvanare', nivaer, konto) : iKronor(nivaer, konto);
	const fraga = fragor(resultat.id, aren ? 'aren' : undefined);
	const ask = question(fraga, perInvanare);
	const tid = aren ? arenNar(resultat, sammanhang) : tidOchPris(sammanhang);
	return {
		...(perInvanare || aren ? {} : { format: 'svg-konto' }),
		id: aren ? 'kostnad-till-netto-over-aren' : 'kostnad-till-netto',
		rubrik: kontorubrik(summor, saknas),
		rubriksiffror: saknas ? [] : own(summor, fraga),
		underrubrik: `Alla kommuner, ${form.enhet} ${tid}`,
		beskrivning: `Från bruttokostnad till nettokostnad i riket, ${form.enhet}.`,
		kalla: kallaMedSaknade(resultat, sammanhang),
		rita: (bredd) => vattenfall(serie(steg, form), bredd),
		tabell: {
			kolumner: ['Steg', `Belopp, ${form.cellenhet}`],
			rader: steg.map(({ id, belopp }) => ({
				namn: namn(id),
				celler: [{ ...form.cell(belopp), fraga: ask(id) }]
			}))
		},
		fragaVid: (id) => {
			const found = steg.find((ett) => ett.id === id);
			return found === undefined ? null : ask(found.id);
		}
	};
}

/** The figure of the title, where it tells of one. */
const own = (
	summor: Parameters<typeof egenAndelText>[0],
	fraga: ReturnType<typeof fragor>
): NonNullable<Diagrambild['rubriksiffror']> => [
	{ text: egenAndelText(summor), fraga: fraga.del(RIKET, 'egenAndel') }
];

const question =
	({ grupp, del }: ReturnType<typeof fragor>, perInvanare: boolean) =>
	(id: Kostnadssteg['id']): Fraga => {
		if (!perInvanare) return grupp(RIKET, id, 'summa');
		return id === 'avgiftKr'
			? del(RIKET, 'avgiftKrPerInvanare')
			: grupp(RIKET, `${id}PerInvanare`, 'medel');
	};

const namn = (id: Kostnadssteg['id']): string => MATTFORMAT[id].label;

function serie(steg: readonly Kostnadssteg[], form: Skrivsatt): Vattenfallsserie {
	return {
		steg: steg.map((ett) => {
			const text = written(ett, form);
			return {
				...ett,
				namn: namn(ett.id),
				text,
				beskrivning: upplast(`${namn(ett.id)}: ${medEnhet(text, form.enhet)}`),
				ton: MATTFORMAT[ett.id].farg,
				summa: ett.id === 'nettoKr'
			};
		}),
		axelText: form.axel,
		tomt: 'Uppgifter saknas för alla kommuner.'
	};
}

function written({ id, belopp }: Kostnadssteg, { text }: Skrivsatt): string {
	const drasAv = id === 'ersattningKr' || id === 'avgiftKr';
	return drasAv && belopp !== 0 ? signed(text(belopp)) : text(belopp);
}

/** What is taken away has a minus; a negative compensation adds to the cost. */
const signed = (text: string): string =>
	text.startsWith(MINUS) ? `+${text.slice(1)}` : `${MINUS}${text}`;
