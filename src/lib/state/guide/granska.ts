import { lasGrund } from './pengar.ts';
import { aktivitetFor, type Steg } from './steg.ts';
import { valdaAktiviteter, type Aktivitet, type Svar } from './svar.ts';
import { KRAV, lasTal, yearKrav, type Lasning, type Talkrav } from './svarstal.ts';
import { lasSpann, prisFalt } from './tolkning.ts';

/** What has to be mended before the next question. `falt` is the id of the field on the page. */
export type Svarsfel = { readonly falt: string; readonly text: string };

/** The faults of one page, in the order of its fields. */
export function granskaSteg(svar: Svar, steg: Steg): readonly Svarsfel[] {
	switch (steg.typ) {
		case 'titel':
			return [
				...when(!svar.titel.vetInte && svar.titel.text.trim() === '', {
					falt: 'titel',
					text: 'Skriv vad kravet gäller, eller kryssa i att du inte har någon titel än.'
				}),
				...valt(svar.vem.val, 'vem', 'Välj vem som gör utredningen.')
			];
		case 'aktiviteter':
			return granskaAktiviteter(svar);
		case 'staten':
			return valt(svar.staten.val, 'staten', 'Välj om staten betalar och hur pengarna fördelas.');
		case 'belopp':
			return granskaBelopp(svar);
		case 'kontrollera':
			return [];
		default: {
			const aktivitet = aktivitetFor(svar, steg);
			return aktivitet === undefined ? [] : granska[steg.typ](aktivitet, svar);
		}
	}
}

const when = (wrong: boolean, fel: Svarsfel): readonly Svarsfel[] => (wrong ? [fel] : []);
const valt = (val: string, falt: string, text: string): readonly Svarsfel[] =>
	when(val === '', { falt, text });
const last = (falt: string, svar: Lasning): readonly Svarsfel[] =>
	svar.ok ? [] : [{ falt, text: svar.fel }];
const talfel = (falt: string, text: string, krav: Talkrav): readonly Svarsfel[] =>
	last(falt, lasTal(text, krav));

function granskaAktiviteter(svar: Svar): readonly Svarsfel[] {
	if (svar.aktiviteterVetInte) return [];
	const valda = valdaAktiviteter(svar);
	if (valda.length === 0) {
		return [
			{
				falt: 'aktiviteter',
				text: 'Välj minst en sak som kommunen måste göra, lägg till en egen eller välj Vet inte än.'
			}
		];
	}
	return valda.flatMap(({ id, namn }) =>
		when(namn.trim() === '', { falt: `namn-${id}`, text: 'Skriv vad kommunen ska göra.' })
	);
}

type Granskning = (aktivitet: Aktivitet, svar: Svar) => readonly Svarsfel[];

const granska: Readonly<
	Record<'ofta' | 'omfattning' | 'resurser' | 'redan' | 'sakerhet', Granskning>
> = {
	ofta: ({ ofta }, svar) => {
		if (ofta.val === '' || ofta.val === 'vetInte')
			return valt(ofta.val, 'ofta', 'Välj hur ofta kommunen ska göra det.');
		const namn = ofta.val === 'engang' ? 'året' : 'första året';
		return [
			...(ofta.val === 'annat' ? talfel('intervall', ofta.intervall, KRAV.intervall) : []),
			...talfel('fromYear', ofta.fromYear, yearKrav(svar, namn))
		];
	},
	omfattning: ({ omfattning }) => granskaOmfattning(omfattning),
	resurser: ({ resurser }) => {
		const { val } = resurser;
		if (val === '' || val === 'vetInte')
			return valt(val, 'resurser', 'Välj om du vill ange timmar, tjänst eller kronor.');
		return talfel(val, ...prisFalt(resurser, val));
	},
	redan: ({ redan }) => {
		if (redan.val === 'andel') return talfel('andel', redan.andel, KRAV.andel);
		if (redan.val === 'klass')
			return redan.klass.flatMap((text, i) => talfel(`klass-${i}`, text, KRAV.andel));
		return valt(redan.val, 'redan', 'Välj hur mycket som görs redan i dag.');
	},
	sakerhet: (aktivitet) => {
		if (aktivitet.sakerhet.val !== 'spann')
			return valt(aktivitet.sakerhet.val, 'sakerhet', 'Välj hur säker du är.');
		const { lag, hog } = lasSpann(aktivitet);
		return [...last('lag', lag), ...last('hog', hog)];
	}
};

function granskaOmfattning(svar: Aktivitet['omfattning']): readonly Svarsfel[] {
	switch (svar.val) {
		case 'fast':
			return talfel('antal', svar.antal, KRAV.antal);
		case 'perEnhet':
			return [
				...talfel('antalPer', svar.antalPer, KRAV.antal),
				...talfel('per', svar.per, KRAV.per),
				...(svar.minst.trim() === '' ? [] : talfel('minst', svar.minst, KRAV.minst))
			];
		case 'trappa':
			return [
				...talfel('antalSteg', svar.antalSteg, KRAV.antal),
				...talfel('steg', svar.steg, KRAV.steg)
			];
		case 'skala':
			return talfel('antalMedian', svar.antalMedian, KRAV.antal);
		default:
			return valt(svar.val, 'omfattning', 'Välj hur mängden skiljer sig mellan kommuner.');
	}
}

function granskaBelopp(svar: Svar): readonly Svarsfel[] {
	const { belopp, staten } = svar;
	if (belopp.val === '' || belopp.val === 'vetInte')
		return valt(belopp.val, 'belopp', 'Välj hur du vill ange beloppet.');
	return [
		...(belopp.val === 'totalt'
			? talfel('totaltKr', belopp.totaltKr, KRAV.totaltKr)
			: talfel('krPerEnhet', belopp.krPerEnhet, KRAV.krPerEnhet)),
		...(staten.val === 'grund' ? last('grundKr', lasGrund(svar)) : []),
		...talfel('beloppYear', belopp.fromYear, yearKrav(svar, 'första året med pengar'))
	];
}
