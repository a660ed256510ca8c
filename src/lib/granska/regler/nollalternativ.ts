import { mening } from '#lib/text/granskningsord.ts';
import type { Regel } from '../fynd.ts';
import { isObesvarad, isTom, textplats } from '../texter.ts';

const NULAGE =
	/(nuläge\w*|dagens (läge|situation|ordning|regler|regelverk)|nuvarande (läge|situation|ordning|regler|regelverk|reglering)|gällande (rätt|regler)|befintlig\w* (regler|ordning|reglering))[^.]{0,40}\b(består|kvarstår|fortsätter|gäller|behålls|bibehålls|bevaras)|(ingenting|inget|ingen) (ändras|förändras|förändring|ändring)|oförändra/i;

/** A text longer than this says something more than that nothing changes. */
const KORT = 200;

export const NOLLALTERNATIV: readonly Regel[] = [
	{
		id: 'nollalternativ-tomt',
		namn: 'Nollalternativet är inte beskrivet',
		allvar: 'brist',
		kalla: '6 § 2 förordning (2024:183)',
		varfor:
			'Utredningen ska beskriva konsekvenserna om ingen åtgärd vidtas. Det är det som förslaget jämförs med.',
		atgard:
			'Beskriv vad som händer i kommunerna om inget mer görs: vad som ändå förändras, för vilka och hur fort.',
		prova: (lage) =>
			isObesvarad(lage, 'nollalternativ')
				? [
						{
							vad: mening`Konsekvenserna om ingen åtgärd vidtas är inte beskrivna.`,
							platser: [textplats('nollalternativ')]
						}
					]
				: []
	},
	{
		id: 'nollalternativ-nulage',
		namn: 'Nollalternativet säger bara att dagens läge består',
		allvar: 'fraga',
		kalla: '6 § 2 förordning (2024:183)',
		varfor:
			'Nollalternativet är inte dagens läge utan det som händer om inget mer görs. Befolkning, kostnader och frivilligt arbete förändras också utan förslaget.',
		atgard:
			'Skriv hur läget väntas utvecklas under perioden, och skilj på små och stora kommuner om utvecklingen skiljer sig.',
		prova: ({ dokument: { texter } }) => {
			const text = texter.nollalternativ.trim();
			const citat = NULAGE.exec(text)?.[0];
			if (isTom(text) || text.length > KORT || citat === undefined) return [];
			return [
				{
					vad: mening`Nollalternativet säger bara att läget består (”${citat}”), inte vad som händer om inget görs.`,
					platser: [textplats('nollalternativ')]
				}
			];
		}
	}
];
