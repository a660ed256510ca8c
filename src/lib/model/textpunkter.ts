/** One point of 6–14 §§ förordning (2024:183), in the order of the law. */
export type Textpunkt = {
	readonly id: string;
	/** Paragraph and point, as cited. */
	readonly lagrum: string;
	readonly rubrik: string;
	readonly help: string;
	/** Who must answer it; absent when both committees and agencies. */
	readonly galler?: 'kommitte' | 'myndighet';
};

/** The points a konsekvensutredning must contain (docs/metod.md §1, SFS 2024:183). */
export const TEXTPUNKTER = [
	{
		id: 'problem',
		lagrum: '6 § 1',
		rubrik: 'Problemet och den förändring som eftersträvas',
		help: 'Vilket problem ska lösas och vad ska bli annorlunda?'
	},
	{
		id: 'nollalternativ',
		lagrum: '6 § 2',
		rubrik: 'Konsekvenser om ingen åtgärd vidtas',
		help: 'Vad händer om inget mer görs? Nollalternativet är inte detsamma som dagens läge.'
	},
	{
		id: 'alternativen',
		lagrum: '6 § 3',
		rubrik: 'Alternativen med för- och nackdelar',
		help: 'Vilka andra sätt finns att nå målet, och vad talar för och emot vart och ett?'
	},
	{
		id: 'valtAlternativ',
		lagrum: '6 § 4',
		rubrik: 'Det mest lämpliga alternativet',
		help: 'Vilket alternativ bedöms som lämpligast och varför?'
	},
	{
		id: 'kostnaderStaten',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för staten',
		help: 'Beskriv och beräkna statens kostnader och intäkter.'
	},
	{
		id: 'kostnaderKommuner',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för kommunerna',
		help: 'Beräkningen görs här i verktyget. Kommentera det som siffrorna inte visar.'
	},
	{
		id: 'kostnaderRegioner',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för regionerna',
		help: 'Beskriv och beräkna regionernas kostnader och intäkter.'
	},
	{
		id: 'kostnaderForetag',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för företag',
		help: 'Beskriv och beräkna företagens kostnader och intäkter.'
	},
	{
		id: 'kostnaderEnskilda',
		lagrum: '7 § första stycket 1',
		rubrik: 'Kostnader och intäkter för andra enskilda',
		help: 'Beskriv och beräkna kostnader och intäkter för andra enskilda.'
	},
	{
		id: 'andraKonsekvenser',
		lagrum: '7 § första stycket 2',
		rubrik: 'Andra relevanta konsekvenser',
		help: 'Till exempel för miljö, jämställdhet, brottslighet eller demokrati. Beräkna om det går.'
	},
	{
		id: 'begransandeAtgarder',
		lagrum: '7 § första stycket 3',
		rubrik: 'Begränsande åtgärder',
		help: 'Vad har gjorts för att kostnader och begränsningar inte ska gå längre än nödvändigt?'
	},
	{
		id: 'ikrafttradande',
		lagrum: '7 § första stycket 4',
		rubrik: 'Ikraftträdande och informationsinsatser',
		help: 'Behövs särskild hänsyn till tidpunkten, och behövs information?'
	},
	{
		id: 'utvardering',
		lagrum: '7 § första stycket 5',
		rubrik: 'Utvärdering',
		help: 'Hur och när kan konsekvenserna utvärderas?'
	},
	{
		id: 'sjalvstyrelse',
		lagrum: '8 § första stycket',
		rubrik: 'Den kommunala självstyrelsen',
		help: 'Inskränks den kommunala självstyrelsen, och i så fall hur?'
	},
	{
		id: 'proportionalitet',
		lagrum: '8 § första stycket, 14 kap. 3 § RF',
		rubrik: 'Proportionalitet',
		help: 'Går inskränkningen längre än vad som är nödvändigt för ändamålet?'
	},
	{
		id: 'andradeSkyldigheter',
		lagrum: '8 § andra stycket',
		rubrik: 'Ändrade kommunala befogenheter eller skyldigheter',
		help: 'Vilka befogenheter eller skyldigheter ändras? Kostnader och intäkter beräknas här i verktyget.'
	},
	{
		id: 'euRatt',
		lagrum: '9–10 §§',
		rubrik: 'EU-rätten',
		help: 'Följer förslaget av EU-rätten eller går det utöver den, och i så fall varför?'
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
