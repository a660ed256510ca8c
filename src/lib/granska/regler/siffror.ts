import { lage as meningslage, meningar } from '#lib/text/meningar/index.ts';
import { mening } from '#lib/text/granskningsord.ts';
import type { Alternativlage, Lage, Regel, Traff } from '../fynd.ts';
import { kandaTal, okandaTal } from '../tal.ts';
import { isTom, textplats } from '../texter.ts';

/** Rewritten sentences whose figures have changed since. */
function inaktuella({ dokument, ...lage }: Lage): Traff[] {
	const sparade = (dokument.meningar ?? []).filter(
		({ val, text }) => val === 'tagen' && text !== ''
	);
	if (sparade.length === 0) return [];
	const nu = new Map(
		alla(lage).flatMap(({ resultat: huvud, andra }) =>
			meningar({ huvud, andra, kontext: dokument }).map((utsaga) => [utsaga.id, utsaga] as const)
		)
	);
	return sparade.flatMap((sparad) => {
		const utsaga = nu.get(sparad.id);
		// Sentences about uncertainty need the draws, which are not made here.
		if (utsaga === undefined) return [];
		const nuvarande = meningslage(sparad, utsaga);
		if (nuvarande.typ !== 'inaktuell') return [];
		const index = dokument.meningar?.indexOf(sparad) ?? 0;
		const plats = { path: ['meningar', index, 'text'], namn: 'Meningar', alternativ: null };
		const [forst] = nuvarande.andrat;
		const vad =
			forst === undefined
				? mening`Siffrorna har ändrats sedan meningen ”${sparad.text}” skrevs om.`
				: mening`Meningen ”${sparad.text}” skrevs om när det stod ”${forst.fran}”. Nu står det ”${forst.till}”.`;
		return [{ vad, platser: [plats] }];
	});
}

type Beraknat = { readonly resultat: NonNullable<Alternativlage['resultat']> };

/** Each calculated alternative with the others beside it. */
function alla({ alternativ }: Pick<Lage, 'alternativ'>) {
	const kanda = alternativ.filter((av): av is Alternativlage & Beraknat => av.resultat !== null);
	return kanda.map(({ resultat }) => ({
		resultat,
		andra: kanda.map((annat) => annat.resultat).filter((annat) => annat !== resultat)
	}));
}

const MED_SIFFROR = ['alternativen', 'valtAlternativ', 'kostnaderKommuner'] as const;

/** Amounts per head, and in millions, that neither the calculation nor the document holds. */
function fristaende(lage: Lage): Traff[] {
	if (lage.huvud?.resultat === null || lage.huvud === null) return [];
	const kanda = kandaTal(lage);
	return MED_SIFFROR.flatMap((id) => {
		const text = lage.dokument.texter[id];
		const okanda = isTom(text) ? [] : okandaTal(text, kanda);
		return okanda.map((citat) => ({
			vad: mening`”${citat}” står i texten men finns inte i beräkningen.`,
			platser: [textplats(id)]
		}));
	});
}

export const SIFFROR: readonly Regel[] = [
	{
		id: 'inaktuell-mening',
		namn: 'En omskriven mening stämmer inte längre med siffrorna',
		allvar: 'brist',
		kalla: '7 § första stycket 1 förordning (2024:183): beskrivning och beräkning',
		varfor: 'En text som säger något annat än tabellen gör att läsaren slutar lita på båda.',
		atgard: 'Skriv om meningen med de nya siffrorna, eller låt den följa beräkningen.',
		prova: inaktuella
	},
	{
		id: 'okand-siffra',
		namn: 'Ett belopp i texten finns inte i beräkningen',
		allvar: 'paminnelse',
		kalla: '7 § första stycket 1 förordning (2024:183): beskrivning och beräkning',
		varfor:
			'Siffran kan vara rätt och komma från annat håll, men den kan också vara kvar från en tidigare beräkning.',
		atgard: 'Jämför med tabellen. Skriv den nya siffran, eller ange var den kommer från.',
		prova: fristaende
	}
];
