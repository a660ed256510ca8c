import type { Diagrambild } from '#lib/charts/diagram/diagrambild.ts';
import { tornadoteckning } from '#lib/charts/osakerhet/tornadoteckning.ts';
import type { Antagandevarde, Drivsvar, Fraga, Inverkan, Kanslighet } from '#lib/engine/index.ts';
import { medEnhet, sannolikhetstext, upplast } from '#lib/format/index.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import { osakerhetsfraga, tornadorubrik } from '#lib/text/osakerhet/index.ts';
import { iKronor, iMatt, type Skrivsatt } from './celler.ts';

/** As many as can be read; all of them stand in the table. */
const VISADE = 7;

type Asker = (antagande: string, varde: Antagandevarde) => Fraga;
type Rad = Inverkan & { readonly id: string; readonly namn: string };

/** One answer at the low and the high of each assumption, those that move it most first. */
export function tornadobild(
	alternativ: string,
	[kanslighet, svar]: readonly [Kanslighet, Drivsvar],
	[{ slutYear, prisnivaYear }, kalla]: readonly [Sammanhang, string]
): Diagrambild {
	const { riketKr, minstaKlassenKrPerInvanare } = kanslighet.troligt;
	const troligt = svar === 'riket' ? riketKr : minstaKlassenKrPerInvanare;
	const alla = kanslighet.antaganden
		.map(({ id, namn, [svar]: inverkan }): Rad => ({ id, namn, ...inverkan }))
		.sort((a, b) => b.forvantadAndring - a.forvantadAndring);
	const rader = alla.filter(({ vidLag, vidHog }) => vidLag !== vidHog).slice(0, VISADE);
	const varden = [troligt, ...rader.flatMap(({ vidLag, vidHog }) => [vidLag, vidHog])];
	const form = svar === 'riket' ? iKronor(varden) : iMatt('nettoKrPerInvanare', varden);
	const vem = svar === 'riket' ? 'i riket' : 'per invånare i de minsta kommunerna';
	const ask: Asker = (antagande, varde) =>
		osakerhetsfraga(alternativ, { typ: 'antagande', antagande, svar, varde });
	const serie = {
		rader,
		troligt,
		xText: form.axel,
		beskrivningar: rader.map((rad) => said(rad, form)),
		tomt: 'Inget antagande ändrar nettokostnaden.'
	};
	return {
		id: `kanslighet-${svar === 'riket' ? 'riket' : 'minsta-kommunerna'}`,
		format: svar === 'riket' ? 'svg-kanslighet' : 'svg-kanslighet-minsta',
		...tornadorubrik(alternativ, kanslighet, svar),
		underrubrik: `Nettokostnaden ${vem}, ${form.enhet}, när ett antagande i taget är lågt (P10, tom stapel) eller högt (P90, fylld stapel) och de andra är vid sitt troliga värde (streckad linje). ${slutYear}, i ${prisnivaYear} års priser.`,
		beskrivning: `Nettokostnaden ${vem} vid lågt och högt värde på varje antagande.`,
		kalla,
		rita: (bredd) => tornadoteckning(serie, bredd),
		tabell: table(alla, form, ask),
		fragaVid: (id) => ask(id, 'avstand')
	};
}

const said = ({ namn, vidLag, vidHog }: Rad, { text, enhet }: Skrivsatt): string =>
	upplast(`${namn}: lågt ger ${text(vidLag)}, högt ${medEnhet(text(vidHog), enhet)}`);

/** All assumptions, with their shares of the variance: of the first order, and with what they do together. */
function table(
	alla: readonly Rad[],
	{ cell, cellenhet }: Skrivsatt,
	ask: Asker
): Diagrambild['tabell'] {
	const andel = (del: number, fraga: Fraga) => ({
		text: sannolikhetstext(del),
		tal: del * 100,
		decimals: 1,
		fraga
	});
	return {
		kolumner: [
			'Antagande',
			`Lågt, ${cellenhet}`,
			`Högt, ${cellenhet}`,
			'Andel ensamt, %',
			'Andel med samspel, %'
		],
		rader: alla.map(({ id, namn, vidLag, vidHog, forsta, total }) => ({
			namn,
			celler: [
				{ ...cell(vidLag), fraga: ask(id, 'lag') },
				{ ...cell(vidHog), fraga: ask(id, 'hog') },
				andel(forsta, ask(id, 'forsta')),
				andel(total, ask(id, 'total'))
			]
		}))
	};
}
