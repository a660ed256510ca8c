import { TEXTPUNKTER, type Texter, type TextpunktId } from '#lib/model/index.ts';
import { isNoll, mening, riket, summa } from '#lib/text/granskningsord.ts';
import type { Fyndplats, Lage, Regel, Traff } from '../fynd.ts';
import { isObesvarad, isTom, textplats } from '../texter.ts';

/** Kostnad in riket from which 14 § is asked about. The ordinance gives no figure: our own choice, no source. */
export const VASENTLIGT_KR = 10e6;

/** Points with a rule of their own. */
const EGNA: ReadonlySet<TextpunktId> = new Set([
	'nollalternativ',
	'utvardering',
	'sjalvstyrelse',
	'proportionalitet',
	'andradeSkyldigheter',
	'medgivande'
]);

/** The points that have to be answered and are not. */
function tomma(lage: Lage): Fyndplats[] {
	const { regelgivare, alternativ } = lage.dokument;
	const beraknat = alternativ.some(({ kostnadsposter }) => kostnadsposter.length > 0);
	const punkter = TEXTPUNKTER.filter((punkt) => {
		if (EGNA.has(punkt.id)) return false;
		if (punkt.id === 'kostnaderKommuner' && beraknat) return false;
		const galler = 'galler' in punkt ? punkt.galler : regelgivare.typ;
		return galler === regelgivare.typ && isObesvarad(lage, punkt.id);
	}).map(({ id }) => textplats(id));
	const ord = lage.alternativ.flatMap(({ alternativ: { namn, ...av }, index }) =>
		(['fordelar', 'nackdelar'] as const)
			.filter((falt) => isTom(av[falt]))
			.map((falt) => ({
				path: ['alternativ', index, falt],
				namn: falt === 'fordelar' ? 'Fördelar' : 'Nackdelar',
				alternativ: namn
			}))
	);
	return [...punkter, ...ord];
}

const I_SJALVSTYRELSE = [
	'sjalvstyrelse',
	'proportionalitet',
	'andradeSkyldigheter'
] as const satisfies readonly TextpunktId[];

/** Duties are costed, but what they do to the kommuner's self-government is not said. */
function sjalvstyrelse(lage: Lage): Traff[] {
	const poster = lage.huvud?.alternativ.kostnadsposter ?? [];
	const obesvarade = I_SJALVSTYRELSE.filter((id) => isObesvarad(lage, id));
	if (poster.length === 0 || obesvarade.length === 0) return [];
	const hur = obesvarade.length === I_SJALVSTYRELSE.length ? '8 §' : 'en del av 8 §';
	return [
		{
			vad: mening`Förslaget ger kommunerna uppgifter som kostar, men ${hur} är inte besvarad.`,
			platser: obesvarade.map(textplats)
		}
	];
}

const BEHOVS_INTE = /(behövs|krävs) inte|inte (aktuell|nödvändig)|saknas skäl/i;

function medgivande({ dokument: { regelgivare, texter }, huvud }: Lage): Traff[] {
	const resultat = huvud?.resultat ?? null;
	if (regelgivare.typ !== 'myndighet' || resultat === null) return [];
	const { bruttoKr } = resultat.riket.summor;
	if (bruttoKr < VASENTLIGT_KR || isNoll(bruttoKr, 1)) return [];
	const text = isTom(texter.medgivande)
		? (texter.motiveringSaknas.medgivande ?? '')
		: texter.medgivande;
	if (!isTom(text) && !BEHOVS_INTE.test(text)) return [];
	const kostnad = summa(resultat.id, riket(resultat), 'bruttoKr');
	const men = isTom(text)
		? 'frågan om medgivande är inte besvarad'
		: 'medgivande sägs inte behövas';
	return [
		{
			vad: mening`Kommunernas kostnader ökar med ${kostnad} om året, men ${men}.`,
			platser: [textplats('medgivande')]
		}
	];
}

const NAR =
	/(?:19|20)\d\d|(?<!\p{L})(läs)?år(et|en|ligen|liga|svis)?(?!\p{L})|månad|kvartal|mandatperiod/iu;

const utvarderingsplats = [textplats('utvardering')];
const utvardering = ({ utvardering: text }: Texter): string => text.trim();

export const PUNKTER: readonly Regel[] = [
	{
		id: 'sjalvstyrelsen',
		namn: '8 § är inte besvarad fast kommunerna får nya skyldigheter',
		allvar: 'brist',
		kalla: '8 § förordning (2024:183), 14 kap. 3 § regeringsformen',
		varfor:
			'En ny skyldighet inskränker i regel den kommunala självstyrelsen. Utredningen ska beskriva inskränkningen, pröva om den går längre än nödvändigt och beskriva de ändrade skyldigheterna.',
		atgard:
			'Besvara varje del av 8 §, och pröva proportionaliteten särskilt för de minsta kommunerna.',
		prova: sjalvstyrelse
	},
	{
		id: 'medgivande',
		namn: 'Regeringens medgivande behövs sannolikt',
		allvar: 'brist',
		kalla: '14 § förordning (2024:183)',
		varfor:
			'En myndighet ska inhämta regeringens medgivande innan den beslutar föreskrifter som ökar kostnaderna för staten, kommuner eller regioner inte oväsentligt.',
		atgard: 'Skriv att medgivande ska inhämtas, eller varför kostnadsökningen är oväsentlig.',
		prova: medgivande
	},
	{
		id: 'utvardering-saknas',
		namn: 'Ingen plan för utvärdering',
		allvar: 'brist',
		kalla: '7 § första stycket 5 förordning (2024:183)',
		varfor: 'Utredningen ska säga hur och när konsekvenserna kan utvärderas.',
		atgard:
			'Skriv vad som ska följas upp, av vem och när, och vilka uppgifter som behöver samlas in från början.',
		prova: (lage) =>
			isObesvarad(lage, 'utvardering')
				? [
						{
							vad: mening`Det står inte hur och när konsekvenserna ska utvärderas.`,
							platser: utvarderingsplats
						}
					]
				: []
	},
	{
		id: 'utvardering-utan-tid',
		namn: 'Utvärdering utan tidpunkt',
		allvar: 'paminnelse',
		kalla: '7 § första stycket 5 förordning (2024:183)',
		varfor: 'Utredningen ska säga både hur och när konsekvenserna kan utvärderas.',
		atgard: 'Skriv när utvärderingen ska göras.',
		prova: ({ dokument: { texter } }) =>
			isTom(texter.utvardering) || NAR.test(utvardering(texter))
				? []
				: [
						{
							vad: mening`Utvärderingen är beskriven men inte när den ska göras.`,
							platser: utvarderingsplats
						}
					]
	},
	{
		id: 'tom-punkt',
		namn: 'Punkt utan text och utan motivering',
		allvar: 'brist',
		kalla: '7 § andra stycket förordning (2024:183)',
		varfor: 'Varje del som inte har kunnat göras ska motiveras.',
		atgard: 'Skriv texten, eller motivera varför delen inte har kunnat göras.',
		prova: (lage) => {
			const platser = tomma(lage);
			const antalet =
				platser.length === 1 ? '1 punkt är tom' : `${platser.length} punkter är tomma`;
			return platser.length === 0
				? []
				: [
						{
							vad: mening`${antalet} utan att det är motiverat.`,
							platser
						}
					];
		}
	}
];
