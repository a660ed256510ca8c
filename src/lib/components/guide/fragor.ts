import { MALLAR } from '#lib/state/guide/mallar.ts';
import { prismattOrd } from '#lib/state/guide/ord.ts';
import { aktivitetFor, type Steg } from '#lib/state/guide/steg.ts';
import { valdaAktiviteter, type Aktivitet, type Svar } from '#lib/state/guide/svar.ts';
import { tolkatPris } from '#lib/state/guide/tolkning.ts';

/** The fault of a field on the page; empty when there is none. */
export type Felfor = (falt: string) => string;

export type Fragetext = {
	readonly rubrik: string;
	readonly hjalp: readonly string[];
	readonly exempel: string;
};

const HELHETEN = {
	titel: {
		rubrik: 'Vad gäller utredningen?',
		hjalp: [
			'Svara på några frågor, så räknar Bärkraft ut vad kravet kostar i var och en av de 290 kommunerna. Det tar ungefär tio minuter. Det du inte vet kan du fylla i senare.'
		],
		exempel: 'Krav på årlig rapport om dricksvatten.'
	},
	aktiviteter: {
		rubrik: 'Vad måste kommunen göra?',
		hjalp: [
			'Välj allt som förslaget kräver. Varje sak blir en egen kostnad, som du sedan får fem frågor om.'
		],
		exempel:
			'En plan vart fjärde år och en ansvarig tjänsteman är två saker. Dela upp det som görs olika ofta.'
	},
	staten: {
		rubrik: 'Betalar staten för kravet?',
		hjalp: [
			'Nya uppgifter för kommunerna ska i regel betalas av staten (finansieringsprincipen). Hur pengarna fördelas avgör vilka kommuner som får kostnaden täckt.'
		],
		exempel: '219 miljoner kronor om året för brottsförebyggande arbete delas ut lika per invånare.'
	},
	belopp: {
		rubrik: 'Hur mycket betalar staten?',
		hjalp: ['Ange det som gäller när kravet är infört fullt ut, per år.'],
		exempel: '219 miljoner, eller 219 mnkr. Du kan skriva på båda sätten.'
	},
	kontrollera: {
		rubrik: 'Kontrollera dina svar',
		hjalp: [],
		exempel: ''
	}
} as const satisfies Record<string, Fragetext>;

const OM_AKTIVITETEN = {
	ofta: () => ({
		rubrik: 'Hur ofta ska det göras?',
		hjalp: [
			'Görs det flera gånger om året väljer du Varje år och anger hur många gånger på nästa sida.'
		],
		exempel: 'En plan som uppdateras minst vartannat år: välj Vartannat år.'
	}),
	omfattning: ({ mall }) => ({
		rubrik: `Hur många ${MALLAR[mall].flera} blir det i en kommun?`,
		hjalp: [
			'Tänk på skillnaden mellan små och stora kommuner: den avgör ofta vilka som får svårt att bära kravet.',
			'Egna tal för varje storleksklass eller kommun kan du lägga in efteråt.'
		],
		exempel:
			'En plan behövs i varje kommun oavsett storlek. Antalet ärenden följer oftast antalet invånare.'
	}),
	resurser: ({ mall }) => ({
		rubrik: `Vad går det åt för ${MALLAR[mall].varje}?`,
		hjalp: [
			'Räkna med allt arbete som kravet leder till: förbereda, göra, besluta och följa upp. Ange det troligaste; hur säkert det är kommer på en senare sida.'
		],
		exempel: '40 timmar är ungefär en veckas arbete. En halv tjänst är 0,5.'
	}),
	redan: () => ({
		rubrik: 'Hur mycket av det gör kommunerna redan i dag?',
		hjalp: [
			'Det som redan görs är ingen ny kostnad och räknas bort. Men om det är frivilligt i dag och blir ett krav räknas hela kostnaden enligt finansieringsprincipen: välj då Inget.'
		],
		exempel: 'Var tredje kommun har redan en plan: ange 33 procent.'
	}),
	sakerhet: (aktivitet) => ({
		rubrik: `Hur säker är siffran ${prismattOrd(tolkatPris(aktivitet).varde)}?`,
		hjalp: [
			'Ett spann gör resultatet ärligare. Tänk dig tio liknande krav: bara ett av dem hamnar under det låga värdet och ett över det höga.'
		],
		exempel: 'Troligen 40 timmar, men allt mellan 20 och 80 är rimligt.'
	})
} as const satisfies Record<string, (aktivitet: Aktivitet) => Fragetext>;

/** What the page asks, in words that name the activity. */
export function fragetext(svar: Svar, steg: Steg): Fragetext {
	if (!('nummer' in steg)) return HELHETEN[steg.typ];
	const aktivitet = aktivitetFor(svar, steg);
	// The step is made from the activities; without its own the first page is shown instead.
	return aktivitet === undefined ? HELHETEN.titel : OM_AKTIVITETEN[steg.typ](aktivitet);
}

/** Which activity the page is about, and which of how many. */
export function overrad(svar: Svar, steg: Steg): string {
	const aktivitet = aktivitetFor(svar, steg);
	if (aktivitet === undefined || !('nummer' in steg)) return '';
	const antal = valdaAktiviteter(svar).length;
	const namn = aktivitet.namn.trim();
	return antal === 1 ? namn : `${namn} (${steg.nummer} av ${antal})`;
}
