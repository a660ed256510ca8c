import { z } from 'zod';
import { falt, langTextSchema } from './falt.ts';

/** One point of 6–14 §§ förordning (2024:183), in the order of the law. */
export type Textpunkt = {
	readonly id: string;
	/** Paragraph and point, as cited. */
	readonly lagrum: string;
	readonly rubrik: string;
	readonly help: string;
	/** Who must answer it; `alla` when both committees and agencies. */
	readonly galler: 'alla' | 'kommitte' | 'myndighet';
};

/** The points a konsekvensutredning must contain (docs/metod.md §1, SFS 2024:183). */
export const TEXTPUNKTER = [
	{
		id: 'problem',
		lagrum: '6 § 1',
		rubrik: 'Problemet och den förändring som eftersträvas',
		help: 'Vilket problem ska lösas och vad ska bli annorlunda?',
		galler: 'alla'
	},
	{
		id: 'nollalternativ',
		lagrum: '6 § 2',
		rubrik: 'Konsekvenser om ingen åtgärd vidtas',
		help: 'Vad händer om inget mer görs? Nollalternativet är inte detsamma som dagens läge.',
		galler: 'alla'
	},
	{
		id: 'alternativen',
		lagrum: '6 § 3',
		rubrik: 'Alternativen med för- och nackdelar',
		help: 'Vilka andra sätt finns att nå målet, och vad talar för och emot vart och ett?',
		galler: 'alla'
	},
	{
		id: 'valtAlternativ',
		lagrum: '6 § 4',
		rubrik: 'Det mest lämpliga alternativet',
		help: 'Vilket alternativ bedöms som lämpligast och varför?',
		galler: 'alla'
	},
	{
		id: 'kostnaderStaten',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för staten',
		help: 'Beskriv och beräkna statens kostnader och intäkter.',
		galler: 'alla'
	},
	{
		id: 'kostnaderKommuner',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för kommunerna',
		help: 'Beräkningen görs här i verktyget. Kommentera det som siffrorna inte visar.',
		galler: 'alla'
	},
	{
		id: 'kostnaderRegioner',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för regionerna',
		help: 'Beskriv och beräkna regionernas kostnader och intäkter.',
		galler: 'alla'
	},
	{
		id: 'kostnaderForetag',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för företag',
		help: 'Beskriv och beräkna företagens kostnader och intäkter.',
		galler: 'alla'
	},
	{
		id: 'kostnaderEnskilda',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för andra enskilda',
		help: 'Beskriv och beräkna kostnader och intäkter för andra enskilda.',
		galler: 'alla'
	},
	{
		id: 'andraKonsekvenser',
		lagrum: '7 § första stycket 2',
		rubrik: 'Andra relevanta konsekvenser',
		help: 'Till exempel för miljö, jämställdhet, brottslighet eller demokrati. Beräkna om det går.',
		galler: 'alla'
	},
	{
		id: 'begransandeAtgarder',
		lagrum: '7 § första stycket 3',
		rubrik: 'Begränsande åtgärder',
		help: 'Vad har gjorts för att kostnader och begränsningar inte ska gå längre än nödvändigt?',
		galler: 'alla'
	},
	{
		id: 'ikrafttradande',
		lagrum: '7 § första stycket 4',
		rubrik: 'Ikraftträdande och informationsinsatser',
		help: 'Behövs särskild hänsyn till tidpunkten, och behövs information?',
		galler: 'alla'
	},
	{
		id: 'utvardering',
		lagrum: '7 § första stycket 5',
		rubrik: 'Utvärdering',
		help: 'Hur och när kan konsekvenserna utvärderas?',
		galler: 'alla'
	},
	{
		id: 'sjalvstyrelse',
		lagrum: '8 § första stycket',
		rubrik: 'Den kommunala självstyrelsen',
		help: 'Inskränks den kommunala självstyrelsen, och i så fall hur?',
		galler: 'alla'
	},
	{
		id: 'proportionalitet',
		lagrum: '8 § första stycket, 14 kap. 3 § RF',
		rubrik: 'Proportionalitet',
		help: 'Går inskränkningen längre än vad som är nödvändigt för ändamålet?',
		galler: 'alla'
	},
	{
		id: 'andradeSkyldigheter',
		lagrum: '8 § andra stycket',
		rubrik: 'Ändrade kommunala befogenheter eller skyldigheter',
		help: 'Vilka befogenheter eller skyldigheter ändras? Kostnader och intäkter beräknas här i verktyget.',
		galler: 'alla'
	},
	{
		id: 'euRatt',
		lagrum: '9–10 §§',
		rubrik: 'EU-rätten',
		help: 'Följer förslaget av EU-rätten eller går det utöver den, och i så fall varför?',
		galler: 'alla'
	},
	{
		id: 'bemyndigande',
		lagrum: '11 §',
		rubrik: 'Bemyndigande',
		help: 'Vilket bemyndigande grundas föreskrifterna på?',
		galler: 'myndighet'
	},
	{
		id: 'samrad',
		lagrum: '12–13 §§',
		rubrik: 'Samråd',
		help: 'Vilka har fått tillfälle att yttra sig? Berörda kommuner ska vara med.',
		galler: 'myndighet'
	},
	{
		id: 'medgivande',
		lagrum: '14 §',
		rubrik: 'Regeringens medgivande',
		help: 'Behövs regeringens medgivande för att kostnaderna för staten, kommuner eller regioner ökar inte oväsentligt?',
		galler: 'myndighet'
	},
	{
		id: 'finansieringsforslag',
		lagrum: '15 § kommittéförordningen (1998:1474)',
		rubrik: 'Förslag till finansiering',
		help: 'Hur ska kostnaderna finansieras, i första hand inom det egna området?',
		galler: 'kommitte'
	}
] as const satisfies readonly Textpunkt[];

export type TextpunktId = (typeof TEXTPUNKTER)[number]['id'];

const TEXTPUNKT_IDS = TEXTPUNKTER.map((punkt) => punkt.id) as [TextpunktId, ...TextpunktId[]];

const textpunktIdSchema = z.enum(TEXTPUNKT_IDS);

/** One text field of the document; its label and help are the law's point. */
const textSchema = (punkt: Textpunkt) =>
	falt(langTextSchema.default(''), {
		label: punkt.rubrik,
		help: `${punkt.help} (${punkt.lagrum})`
	});

const textfalt = Object.fromEntries(
	TEXTPUNKTER.map((punkt) => [punkt.id, textSchema(punkt)])
) as Record<TextpunktId, ReturnType<typeof textSchema>>;

export const texterSchema = z.strictObject({
	...textfalt,
	klara: falt(z.array(textpunktIdSchema).max(TEXTPUNKTER.length).default([]), {
		label: 'Klara texter',
		help: 'De punkter som är färdigskrivna.'
	}),
	motiveringSaknas: falt(z.partialRecord(textpunktIdSchema, langTextSchema).default({}), {
		label: 'Motivering till det som inte kunnat göras',
		help: 'Varje del som inte har kunnat göras ska motiveras (7 § andra stycket).'
	})
});

export type Texter = z.infer<typeof texterSchema>;
