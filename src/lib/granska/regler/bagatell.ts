import { mening } from '#lib/text/granskningsord.ts';
import { iKlass, perHead, tyngstaKlassen } from '../figurer.ts';
import type { Lage, Regel, Traff } from '../fynd.ts';
import { meningarI, omKommunerna, type Textstalle } from '../texter.ts';

/** Net cost per inhabitant in some class from which these words are questioned. Our own choice, no source. */
export const BAGATELL_KR = 10;

const ORD =
	/(marginell\w*|försumbar\w*|obetydlig\w*|kostnadsneutral\w*|(ryms|rymmas|hanteras|finansieras) inom (befintlig\w*|nuvarande|ordinarie|given|givna|tilldelad\w*) (ekonomisk\w* )?(ramar|ram|anslag))/giu;

/** `inte marginella`, `långt ifrån försumbar`: the text says the opposite. */
const NEKAT = /\b(inte|ej|icke|knappast|aldrig|långt ifrån|varken)\b[^.,;:]{0,25}$/i;

/** The words a text uses of the cost, as written; not those it denies or quotes. */
function bagatellord(text: string): string[] {
	return meningarI(text).flatMap((mening) =>
		[...mening.matchAll(ORD)].flatMap((traff) => {
			const fore = mening.slice(0, traff.index);
			return NEKAT.test(fore) || /[”"»]$/.test(fore) ? [] : [traff[0]];
		})
	);
}

function traff({ huvud }: Lage, { text, plats }: Textstalle): Traff[] {
	const [citat] = bagatellord(text);
	const resultat = huvud?.resultat ?? null;
	if (citat === undefined || resultat === null) return [];
	const klass = tyngstaKlassen(resultat, 'nettoKrPerInvanare');
	const netto = klass?.resultat.matt.nettoKrPerInvanare.medel ?? null;
	if (klass === null || netto === null || netto <= BAGATELL_KR) return [];
	return [
		{
			vad: mening`I texten står ”${citat}”, men nettokostnaden är ${perHead(resultat.id, klass, 'nettoKrPerInvanare')} per invånare och år ${iKlass(klass)}.`,
			platser: [plats]
		}
	];
}

export const BAGATELL: readonly Regel[] = [
	{
		id: 'bagatellord',
		namn: 'Texten kallar kostnaden marginell, försumbar, kostnadsneutral eller möjlig att rymma inom befintliga ramar, fast någon storleksklass får betala',
		allvar: 'brist',
		kalla: '7 § första stycket 1 förordning (2024:183): kostnaderna ska beräknas',
		varfor:
			'Kostnader för kommuner beskrivs ofta som marginella utan beräkning. Här finns beräkningen, och den säger något annat för en del kommuner.',
		atgard: 'Ersätt ordet med siffran, och skriv vilka kommuner den gäller.',
		prova: (lage) => omKommunerna(lage).flatMap((stalle) => traff(lage, stalle))
	}
];
