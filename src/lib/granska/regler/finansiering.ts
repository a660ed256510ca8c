import type { Finansiering, Kostnadspost } from '#lib/model/index.ts';
import { andelText, figur, isNoll, mening, riket, summa } from '#lib/text/granskningsord.ts';
import type { Alternativlage, Lage, Regel, Traff } from '../fynd.ts';
import { omNagra, pengar } from '../platser.ts';
import { isTom, textplats } from '../texter.ts';

/** The last year of a cost; null when it goes on. */
function sistaYear({ takt }: Kostnadspost): number | null {
	if (takt.typ === 'lopande') return takt.tomYear;
	return takt.typ === 'engang' ? takt.year : null;
}

/** A post that still costs after the money has ended, and the money does not start again in another row. */
function kostarEfter(rad: Finansiering, { alternativ }: Alternativlage): Kostnadspost | undefined {
	const slut = rad.tomYear;
	if (slut === null) return undefined;
	const avlost = alternativ.finansiering.some(
		({ id, typ, tomYear }) =>
			id !== rad.id && typ !== 'avgift' && (tomYear === null || tomYear > slut)
	);
	if (avlost) return undefined;
	return alternativ.kostnadsposter.find((post) => (sistaYear(post) ?? Infinity) > slut);
}

function slutarForst(lage: Lage): Traff[] {
	const traffade = pengar(lage, ['tomYear']).filter(
		({ rad, av }) => rad.typ !== 'avgift' && kostarEfter(rad, av) !== undefined
	);
	return omNagra(traffade, ([forst]) => {
		const post = forst && kostarEfter(forst.rad, forst.av);
		return mening`”${forst?.rad.namn ?? ''}” betalas till och med ${String(forst?.rad.tomYear ?? '')}, men ”${post?.namn ?? ''}” kostar även därefter.`;
	});
}

const OM_PENGAR = /(ersätt|finansier|anslag|statsbidrag|bidrag|medel från)/i;

function utanFinansiering({ huvud, dokument: { texter, regelgivare } }: Lage): Traff[] {
	const resultat = huvud?.resultat ?? null;
	if (huvud === null || resultat === null) return [];
	const { bruttoKr, ersattningKr, avgiftKr } = resultat.riket.summor;
	if (bruttoKr <= 0 || !isNoll(ersattningKr, bruttoKr) || !isNoll(avgiftKr, bruttoKr)) return [];
	const skrivet = [texter.finansieringsforslag, texter.kostnaderStaten, texter.kostnaderKommuner];
	if (skrivet.some((text) => OM_PENGAR.test(text))) return [];
	const kostnad = summa(resultat.id, riket(resultat), 'bruttoKr');
	const lista = {
		path: ['alternativ', huvud.index, 'finansiering'],
		namn: 'Finansiering',
		alternativ: huvud.alternativ.namn
	};
	return [
		{
			vad: mening`Kommunerna får en kostnad på ${kostnad} om året, men ingen finansiering är med i beräkningen eller nämnd i texterna.`,
			platser: regelgivare.typ === 'kommitte' ? [lista, textplats('finansieringsforslag')] : [lista]
		}
	];
}

/** So much paid is all that is paid: what is left is within what a calculation can tell. */
const NASTAN_ALLT = 0.95;

/** Words for what the kommuner pay themselves. */
const OM_RESTEN =
	/(själva|skattebetalare|skattehöj|höj\w* skatte|egna medel|egen del|inte täck|täcker (bara|endast|inte|omkring|ungefär|knappt|\d)|otillräcklig|(under|o|full\w* )finansier|resten|återstående|inte motsvarar|motsvarar inte|staten inte betalar|omprioriter)/i;

const TEXTER_OM_RESTEN = [
	'finansieringsforslag',
	'kostnaderStaten',
	'kostnaderKommuner',
	'kostnaderEnskilda',
	'valtAlternativ',
	'proportionalitet'
] as const;

function delvisFinansierad({ huvud, dokument: { texter } }: Lage): Traff[] {
	const resultat = huvud?.resultat ?? null;
	if (huvud === null || resultat === null) return [];
	const { summor, matt } = resultat.riket;
	const grad = matt.finansieringsgrad.medel;
	// What is not paid at all is a question of its own.
	if (grad === null || grad >= NASTAN_ALLT || isNoll(grad, 1) || summor.nettoKr <= 0) return [];
	const skrivet = TEXTER_OM_RESTEN.map((id) => texter[id]).filter((text) => !isTom(text));
	if (skrivet.some((text) => OM_RESTEN.test(text))) return [];
	const del = figur(andelText(grad), {
		typ: 'grupp',
		alternativ: resultat.id,
		grupp: { typ: 'riket' },
		matt: 'finansieringsgrad',
		varde: 'medel'
	});
	const rest = summa(resultat.id, riket(resultat), 'nettoKr');
	return [
		{
			vad: mening`Ersättning och avgifter täcker ${del} av kommunernas kostnad i riket, men texterna säger inte vem som ska bära resten, ${rest} om året.`,
			platser: [textplats('kostnaderKommuner')]
		}
	];
}

export const FINANSIERING: readonly Regel[] = [
	{
		id: 'kostnad-utan-finansiering',
		namn: 'Kostnad utan finansiering',
		allvar: 'fraga',
		kalla: '15 § kommittéförordningen (1998:1474); den kommunala finansieringsprincipen',
		varfor:
			'Nya obligatoriska uppgifter som riktas till kommunerna ska enligt finansieringsprincipen betalas av staten, och en kommitté ska föreslå hur.',
		atgard: 'Lägg till finansieringen, eller skriv varför kommunerna ska bära kostnaden själva.',
		prova: utanFinansiering
	},
	{
		id: 'delvis-finansierad',
		namn: 'Pengarna räcker inte i riket, och texterna säger inte vem som betalar resten',
		allvar: 'fraga',
		kalla: 'Den kommunala finansieringsprincipen; 8 § andra stycket förordning (2024:183)',
		varfor:
			'Enligt finansieringsprincipen ska staten betala nya obligatoriska uppgifter. Det som inte betalas tas från annan kommunal verksamhet eller genom skatten, och läsaren behöver få veta det.',
		atgard:
			'Skriv hur mycket kommunerna får betala själva, varför och hur det kan ske, eller höj finansieringen.',
		prova: delvisFinansierad
	},
	{
		id: 'finansiering-slutar',
		namn: 'Pengarna slutar före skyldigheten',
		allvar: 'fraga',
		kalla: 'Den kommunala finansieringsprincipen; Bärkrafts metod, avsnitt 2',
		varfor:
			'När pengarna tar slut bär kommunerna hela kostnaden, om inte skyldigheten också upphör.',
		atgard:
			'Förläng finansieringen, begränsa skyldigheten i tiden, eller skriv vad som händer när pengarna tar slut.',
		prova: slutarForst
	}
];
