import type { Kalla } from '#lib/model/index.ts';
import { mening } from '#lib/text/granskningsord.ts';
import type { Fyndplats, Lage, Regel, Traff } from '../fynd.ts';
import { antal, omNagra, pengar, poster, type Rad } from '../platser.ts';
import { isTom } from '../texter.ts';

/** Years after which a source is asked about. Our own choice, no source. */
export const GAMMAL_YEARS = 5;

const UTAN = /\b(ingen|utan|saknar) källa\b|att byta ut/i;

const isAntagande = ({ typ, text }: Kalla): boolean =>
	typ === 'antagande' && (isTom(text) || UTAN.test(text));

type MedKalla = { readonly kalla: Kalla; readonly plats: Fyndplats };

/** Everything in the document that says what it rests on. */
function kallor(lage: Lage): MedKalla[] {
	const rader: readonly Rad<{ kalla: Kalla }>[] = [
		...poster(lage, ['kalla', 'text']),
		...pengar(lage, ['kalla', 'text'])
	];
	const { egnaData, parametrar } = lage.dokument;
	return [
		...rader.map(({ rad, plats }) => ({ kalla: rad.kalla, plats })),
		...egnaData.map(({ kalla, namn }, i) => ({
			kalla,
			plats: { path: ['egnaData', i, 'kalla', 'text'], namn, alternativ: null }
		})),
		...Object.entries(parametrar.kallor ?? {}).map(([id, kalla]) => ({
			kalla,
			plats: {
				path: ['parametrar', 'kallor', id, 'text'],
				namn: parameternamn(id),
				alternativ: null
			}
		}))
	];
}

/** Changed parameters that have no source at all. */
function parametrarUtanKalla({ dokument: { parametrar } }: Lage): Fyndplats[] {
	const { kallor = {}, osakerhet: _osakerhet, ...varden } = parametrar;
	return Object.entries(varden).flatMap(([id, varde]) => {
		const grupper = typeof varde === 'object' ? Object.keys(varde).map((g) => `${id}.${g}`) : [id];
		return grupper
			.filter((grupp) => kallor[grupp] === undefined && kallor[id] === undefined)
			.map((grupp) => ({
				path: ['parametrar', ...grupp.split('.')],
				namn: parameternamn(id),
				alternativ: null
			}));
	});
}

const parameternamn = (id: string): string => PARAMETERNAMN[id.split('.')[0] ?? ''] ?? id;

const PARAMETERNAMN: Readonly<Record<string, string>> = {
	arsarbetskraftKr: 'Kostnad för en årsarbetskraft',
	timkostnadKr: 'Timkostnad',
	arsarbetstidTimmar: 'Årsarbetstid',
	arligtIndex: 'Årlig prisökning',
	internranta: 'Internränta'
};

function utanKalla(lage: Lage): Traff[] {
	const platser = [
		...kallor(lage)
			.filter(({ kalla }) => isAntagande(kalla))
			.map(({ plats }) => plats),
		...parametrarUtanKalla(lage)
	];
	const tomma = kallor(lage).filter(({ kalla }) => kalla.typ !== 'antagande' && isTom(kalla.text));
	const antaganden = antal(platser, 'uppgift är ett antagande', 'uppgifter är antaganden');
	const namnlosa = antal(
		tomma.map(({ plats }) => plats),
		'uppgift har',
		'uppgifter har'
	);
	return [
		...(platser.length === 0 ? [] : [{ vad: mening`${antaganden} utan källa.`, platser }]),
		...(tomma.length === 0
			? []
			: [
					{
						vad: mening`${namnlosa} en sort av källa men inte vilken.`,
						platser: tomma.map(({ plats }) => plats)
					}
				])
	];
}

/** The newest year a source names, laws and directives aside; null when it names none. */
function kallYear(text: string): number | null {
	const years = [...text.replace(/\(\d{4}:\d+\)/g, '').matchAll(/\b(?:19|20)\d\d\b/g)].map(Number);
	return years.length === 0 ? null : Math.max(...years);
}

function gamla(lage: Lage): Traff[] {
	const { startYear, egnaData } = lage.dokument;
	const medYear = [
		...kallor(lage).map(({ kalla, plats }) => ({ year: kallYear(kalla.text), plats })),
		...egnaData.map(({ year, namn }, i) => ({
			year,
			plats: { path: ['egnaData', i, 'year'], namn, alternativ: null }
		}))
	].filter(({ year }) => year !== null && startYear - year > GAMMAL_YEARS);
	if (medYear.length === 0) return [];
	const aldst = Math.min(...medYear.map(({ year }) => year ?? startYear));
	const hur = antal(
		medYear.map(({ plats }) => plats),
		'uppgift är',
		'uppgifter är'
	);
	return [
		{
			vad: mening`${hur} mer än ${String(GAMMAL_YEARS)} år äldre än det första året, ${String(startYear)}. Den äldsta är från ${String(aldst)}.`,
			platser: medYear.map(({ plats }) => plats)
		}
	];
}

export const UNDERLAG: readonly Regel[] = [
	{
		id: 'utan-intervall',
		namn: 'Kostnaden är ett punktvärde utan intervall',
		allvar: 'fraga',
		kalla: 'Riksrevisionen, RiR 2018:8: känslighetsanalys',
		varfor:
			'Antaganden ska vara öppna och känsligheten prövad. Utan intervall syns inte om slutsatsen håller när antagandet är fel.',
		atgard: 'Ange låg och hög kostnad för posten.',
		prova: (lage) =>
			omNagra(
				poster(lage, ['osakerhet']).filter(({ rad }) => rad.osakerhet === null),
				(rader) =>
					mening`${antal(
						rader.map(({ plats }) => plats),
						'kostnadspost',
						'kostnadsposter'
					)} har ett värde men inget intervall.`
			)
	},
	{
		id: 'standardgranser',
		namn: 'Standardgränser som ingen har prövat',
		allvar: 'fraga',
		kalla: 'Riksrevisionen, RiR 2018:8: öppna antaganden, känslighetsanalys',
		varfor:
			'Standardgränserna är Bärkrafts förslag och lika för alla poster. Intervallen säger då inget om just de här kostnaderna.',
		atgard: 'Ange egna gränser, eller pröva standardgränserna och ta bort märkningen.',
		prova: (lage) =>
			omNagra(
				poster(lage, ['osakerhet']).filter(({ rad }) => rad.osakerhet?.standardgranser === true),
				(rader) =>
					mening`${antal(
						rader.map(({ plats }) => plats),
						'kostnadspost',
						'kostnadsposter'
					)} har standardgränser i stället för egna.`
			)
	},
	{
		id: 'utan-kalla',
		namn: 'Antagande utan källa',
		allvar: 'fraga',
		kalla: 'Riksrevisionen, RiR 2018:8: öppna antaganden',
		varfor:
			'Den som läser siffran ska kunna pröva den. Ett antagande utan källa går inte att pröva, bara att tro på.',
		atgard: 'Ange en källa, eller skriv i källfältet vem som har bedömt uppgiften och hur.',
		prova: utanKalla
	},
	{
		id: 'gammal-kalla',
		namn: `Uppgift som är mer än ${GAMMAL_YEARS} år äldre än det första året`,
		allvar: 'paminnelse',
		kalla: 'Bärkrafts egen regel; ingen källa anger en gräns',
		varfor: 'Löner, arbetssätt och volymer ändras. En gammal uppgift kan ge fel nivå.',
		atgard: 'Leta efter en nyare uppgift, eller skriv varför den gamla ännu gäller.',
		prova: gamla
	}
];
