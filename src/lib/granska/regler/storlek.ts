import type { Alternativresultat } from '#lib/engine/index.ts';
import type { Finansiering } from '#lib/model/index.ts';
import {
	andelText,
	figur,
	gangerText,
	mening,
	type Figur,
	type Mening
} from '#lib/text/granskningsord.ts';
import { iKlass, perHead, tyngstaKlassen, ytterklasser, type Klass } from '../figurer.ts';
import type { Alternativlage, Lage, Regel } from '../fynd.ts';
import { iHuvudet, pengar } from '../platser.ts';
import { isTom, omKommunerna, textplats } from '../texter.ts';

/** From here a cost per head that differs between small and large kommuner has to be spoken of. */
export const TYDLIG_KVOT = 1.5;

/** Where lag (2004:773) 13 § softens a yearly loss. */
export const KANNBART_KR = 250;

const OM_STORLEK =
	/\b(små|mindre kommun|minsta|störst|större kommun|stora kommun|storlek|gles|landsbygd|median|folkmängd|invånarantal|befolkningsstorlek|olika kommuner|skiljer sig|varierar|fåtal invånare)/i;

const BRUTTO = 'bruttoKrPerInvanare';

function kvotfigur({ id }: Alternativresultat, kvot: number): Figur {
	return figur(gangerText(kvot), { typ: 'storlek', alternativ: id, matt: 'storlekskvot' });
}

/** `Kostnaden är 169 kronor per invånare i kommuner med … men 5 kronor i kommuner med …`. */
function skillnad({ id }: Alternativresultat, [minsta, storsta]: readonly [Klass, Klass]): Mening {
	return mening`${perHead(id, minsta, BRUTTO)} per invånare ${iKlass(minsta)} men ${perHead(id, storsta, BRUTTO)} ${iKlass(storsta)}`;
}

function baraRiksmedel({ resultat }: Alternativlage): Mening | null {
	const klasser = resultat === null ? null : ytterklasser(resultat);
	const kvot = resultat?.riket.storlekskvot ?? null;
	if (resultat === null || klasser === null || kvot === null || kvot <= 0) return null;
	if (kvot < TYDLIG_KVOT && kvot > 1 / TYDLIG_KVOT) return null;
	return mening`Texterna säger inget om att kostnaden skiljer sig mellan små och stora kommuner. Den är ${skillnad(resultat, klasser)}.`;
}

/** Money that follows nothing but the number of inhabitants. */
function isPerInvanare({ grundbeloppKr, perEnhet, golvKr }: Finansiering): boolean {
	return (
		grundbeloppKr === 0 &&
		golvKr === null &&
		perEnhet.every(({ drivare }) => drivare === 'folkmangd')
	);
}

/** Another alternative has a base amount. */
function hasGrundbelopp(lage: Lage): boolean {
	return pengar(lage, []).some(({ rad, av }) => av !== lage.huvud && !isPerInvanare(rad));
}

/** The texts weigh what another alternative shows. */
function isVagt(lage: Lage): boolean {
	const { valtAlternativ, finansieringsforslag } = lage.dokument.texter;
	return (
		hasGrundbelopp(lage) &&
		/grundbelopp|fasta delen/i.test(`${valtAlternativ} ${finansieringsforslag}`)
	);
}

function fastPerInvanare({ resultat }: Alternativlage): Mening | null {
	const klasser = resultat === null ? null : ytterklasser(resultat);
	const kvot = resultat?.riket.storlekskvot ?? null;
	if (resultat === null || klasser === null || kvot === null || kvot < TYDLIG_KVOT) return null;
	const [a, b] = klasser.map((klass) => klass.resultat.matt.finansieringsgrad.medel);
	if (a === null || a === undefined || b === null || b === undefined || a >= b || a >= 1)
		return null;
	const grad = (klass: Klass, andel: number) =>
		figur(andel >= 1 ? 'hela kostnaden' : `${andelText(andel)} av kostnaden`, {
			typ: 'grupp',
			alternativ: resultat.id,
			grupp: klass.grupp,
			matt: 'finansieringsgrad',
			varde: 'medel'
		});
	return mening`Kostnaden per invånare är ${kvotfigur(resultat, kvot)} gånger så hög i de minsta kommunerna som i de största, men pengarna är lika stora per invånare. De täcker ${grad(klasser[0], a)} ${iKlass(klasser[0])} och ${grad(klasser[1], b)} ${iKlass(klasser[1])}.`;
}

function over250({ resultat }: Alternativlage): Mening | null {
	const klass = resultat === null ? null : tyngstaKlassen(resultat, 'nettoKrPerInvanare');
	const netto = klass?.resultat.matt.nettoKrPerInvanare.medel ?? null;
	if (resultat === null || klass === null || netto === null || netto <= KANNBART_KR) return null;
	return mening`Nettokostnaden är ${perHead(resultat.id, klass, 'nettoKrPerInvanare')} per invånare ${iKlass(klass)}, men ingen åtgärd som begränsar den är beskriven.`;
}

export const STORLEK: readonly Regel[] = [
	{
		id: 'bara-riksmedel',
		namn: 'Texterna talar bara om riket fast kostnaden skiljer sig med storleken',
		allvar: 'fraga',
		kalla: 'Riksrevisionen, RiR 2018:8',
		varfor:
			'Konsekvenser som skiljer sig mellan kommuner ska analyseras med uppgifter om kommunerna själva, inte bara med ett medelvärde för riket.',
		atgard:
			'Skriv ut vad kostnaden är i de minsta och de största kommunerna. En mening att utgå från finns under Meningar.',
		prova: (lage) => {
			const vad = lage.huvud === null ? null : baraRiksmedel(lage.huvud);
			const skrivet = omKommunerna(lage).some(({ text }) => OM_STORLEK.test(text));
			return vad === null || skrivet ? [] : [{ vad, platser: [textplats('kostnaderKommuner')] }];
		}
	},
	{
		id: 'fast-kostnad-per-invanare',
		namn: 'Fast kostnad betalas med ett lika stort belopp per invånare',
		allvar: 'fraga',
		kalla: '15–16 §§ lag (2004:773); Bärkrafts metod, avsnitt 2',
		varfor:
			'En kostnad som är lika stor i varje kommun täcks inte där invånarna är få när pengarna följer folkmängden.',
		atgard:
			'Skriv varför fördelningen per invånare ändå är lämplig, eller välj en fördelning med ett grundbelopp till varje kommun. Är en sådan inte beräknad, pröva den som alternativ.',
		prova: (lage) => {
			const rader = iHuvudet(pengar(lage, ['grundbeloppKr']), lage).filter(
				({ rad }) => rad.typ !== 'avgift'
			);
			const vad = lage.huvud === null ? null : fastPerInvanare(lage.huvud);
			const bara = rader.length > 0 && rader.every(({ rad }) => isPerInvanare(rad));
			if (vad === null || !bara || isVagt(lage)) return [];
			const vagning = hasGrundbelopp(lage)
				? ' Ett alternativ med en annan fördelning är beräknat, men texterna säger inte varför det inte valdes.'
				: '';
			return [{ vad: mening`${vad}${vagning}`, platser: rader.map(({ plats }) => plats) }];
		}
	},
	{
		id: 'over-250-kr',
		namn: 'En storleksklass får mer än 250 kr per invånare i nettokostnad utan begränsande åtgärd',
		allvar: 'brist',
		kalla: '7 § första stycket 3 förordning (2024:183); 13 § lag (2004:773)',
		varfor:
			'250 kronor per invånare är den årliga försämring som lagen om kommunalekonomisk utjämning själv dämpar. Utredningen ska visa vad som har gjorts för att kostnaden inte ska bli större än nödvändigt.',
		atgard:
			'Beskriv de begränsande åtgärderna, eller pröva ett alternativ med undantag eller lägre krav för de kommuner som träffas hårdast.',
		prova: (lage) => {
			const { texter } = lage.dokument;
			const undantag = lage.alternativ.some(
				({ alternativ: { genomforande } }) => genomforande.typ === 'undantag'
			);
			if (!isTom(texter.begransandeAtgarder) || undantag || lage.huvud === null) return [];
			const vad = over250(lage.huvud);
			return vad === null ? [] : [{ vad, platser: [textplats('begransandeAtgarder')] }];
		}
	}
];
