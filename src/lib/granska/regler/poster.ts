import type { Kostnadspost } from '#lib/model/index.ts';
import { mening } from '#lib/text/granskningsord.ts';
import type { Lage, Regel, Traff } from '../fynd.ts';
import { omNagra, poster } from '../platser.ts';
import { omKommunerna } from '../texter.ts';

const EN_GANG =
	/\b(införande|uppstart|igångsättning|implementering|rekrytering|nyanskaffning|anskaffning|investering|engångs\w*|nulägesanalys)/i;
const VARJE_AR =
	/(?<!\p{L})(årlig|löpande|varje år|licens|abonnemang|drift\b|driften|förvaltning|underhåll)/iu;

/** One of the words that say what kind of cost it is, and none of the other kind. */
const sagerBara = (namn: string, ord: RegExp, annat: RegExp): boolean =>
	ord.test(namn) && !annat.test(namn);

function blandade(lage: Lage): Traff[] {
	const alla = poster(lage, ['takt', 'typ']);
	const borEnGang = alla.filter(
		({ rad: { namn, takt } }) => takt.typ !== 'engang' && sagerBara(namn, EN_GANG, VARJE_AR)
	);
	const borVarjeAr = alla.filter(
		({ rad: { namn, takt } }) => takt.typ === 'engang' && sagerBara(namn, VARJE_AR, EN_GANG)
	);
	const namn = ([forst]: readonly { rad: Kostnadspost }[]): string => forst?.rad.namn ?? '';
	return [
		...omNagra(
			borEnGang,
			(rader) => mening`”${namn(rader)}” låter som en engångskostnad men räknas varje år.`
		),
		...omNagra(
			borVarjeAr,
			(rader) => mening`”${namn(rader)}” låter som en årlig kostnad men räknas bara en gång.`
		)
	];
}

const OVERHEAD =
	/\b(overhead|oh-kostnad|oh-påslag|omkostnad|gemensamma kostnader|administrativt påslag|lokalkostnad|lokaler\b|arbetsplatskostnad|lönebikostnad|sociala avgifter|arbetsgivaravgift|po-pålägg)/i;

/** A post for what the cost of a working hour already holds, beside posts of work in the same alternative. */
function overhead(lage: Lage): Traff[] {
	const alla = poster(lage, ['pris', 'typ']);
	const dubbla = alla.filter(
		({ rad, av }) =>
			OVERHEAD.test(rad.namn) &&
			av.alternativ.kostnadsposter.some(({ id, pris }) => id !== rad.id && pris.typ !== 'kr')
	);
	return omNagra(
		dubbla,
		([forst]) =>
			mening`”${forst?.rad.namn ?? ''}” är en egen post, men kostnaden för arbetstid innehåller redan sociala avgifter och omkostnader.`
	);
}

const AVGIFTSBELAGT =
	/(tillsyn|tillstånd|\bprövning|kontroll(er|en|besök)?\b|inspektion|registrering|besiktning)/i;

function avgiftSaknas(lage: Lage): Traff[] {
	const namnd = omKommunerna(lage).some(({ text }) => /\b(avgift|taxa)/i.test(text));
	const { kostnaderForetag, kostnaderEnskilda } = lage.dokument.texter;
	if (namnd || /\b(avgift|taxa)/i.test(`${kostnaderForetag} ${kostnaderEnskilda}`)) return [];
	const traffade = poster(lage, ['namn']).filter(
		({ rad, av }) =>
			AVGIFTSBELAGT.test(rad.namn) &&
			!av.alternativ.finansiering.some(({ typ }) => typ === 'avgift')
	);
	return omNagra(
		traffade,
		([forst]) =>
			mening`”${forst?.rad.namn ?? ''}” brukar kunna betalas med avgift, men ingen avgift är med i beräkningen eller nämnd i texterna.`
	);
}

export const POSTER: readonly Regel[] = [
	{
		id: 'engang-blandad',
		namn: 'Engångskostnad och årlig kostnad är blandade',
		allvar: 'fraga',
		kalla: '7 § första stycket 1 förordning (2024:183); Bärkrafts metod, avsnitt 3.1',
		varfor:
			'En engångskostnad som räknas varje år blåser upp årskostnaden, och en årlig som räknas en gång försvinner ur den.',
		atgard:
			'Ändra hur ofta kostnaden uppstår, eller byt namn på posten så att det syns vad den är.',
		prova: blandade
	},
	{
		id: 'overhead-dubbelt',
		namn: 'Omkostnader räknas två gånger',
		allvar: 'fraga',
		kalla: 'Bärkrafts metod, avsnitt 4.4',
		varfor:
			'Kostnaden för en årsarbetskraft innehåller lön, sociala avgifter och omkostnader. En egen post för samma sak räknar den två gånger.',
		atgard:
			'Ta bort posten, eller sänk kostnaden för årsarbetskraften så att den bara gäller lönen, och skriv det i motiveringen.',
		prova: overhead
	},
	{
		id: 'avgift-saknas',
		namn: 'Kostnad utan den intäkt som brukar höra till',
		allvar: 'fraga',
		kalla: '7 § första stycket 1 och 8 § andra stycket förordning (2024:183)',
		varfor:
			'Utredningen ska beräkna både kostnader och intäkter. Tillsyn och prövning betalas ofta med avgifter.',
		atgard: 'Lägg till avgiften som finansiering, eller skriv varför ingen avgift tas ut.',
		prova: avgiftSaknas
	}
];
