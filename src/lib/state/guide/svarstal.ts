import { procent, talForFalt, tolkaProcent, tolkaTal, versal } from '#lib/format/index.ts';
import type { Svar } from './svar.ts';

/** What a typed number must be. */
export type Talkrav = {
	/** The number in a sentence: `antal timmar`. */
	readonly namn: string;
	/** For the message to one who has typed nothing. */
	readonly exempel: string;
	readonly min?: number;
	readonly max: number;
	/** The number must be more than `min`. */
	readonly over?: boolean;
	readonly sort?: 'heltal' | 'year' | 'procent';
};

export type Lasning =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly fel: string };

/** A typed number within its limits, or what to type instead. */
export function lasTal(text: string, krav: Talkrav): Lasning {
	if (text.trim() === '')
		return { ok: false, fel: `Ange ${krav.namn}, till exempel ${krav.exempel}.` };
	const svar = krav.sort === 'procent' ? tolkaProcent(text) : tolkaTal(text);
	if (!svar.ok) return { ok: false, fel: svar.message };
	const { value } = svar;
	const helt = krav.sort === 'heltal' || krav.sort === 'year';
	const min = krav.min ?? 0;
	const forLiten = krav.over === true ? value <= min : value < min;
	if (forLiten || value > krav.max || (helt && !Number.isInteger(value)))
		return { ok: false, fel: gransfel(krav, min) };
	// A real zero: −0 would be written as another number in the file.
	return { ok: true, value: value === 0 ? 0 : value };
}

function gransfel({ namn, max, over, sort }: Talkrav, min: number): string {
	const visa = (value: number): string => {
		if (sort === 'year') return String(value);
		return sort === 'procent' ? procent(value) : talForFalt(value);
	};
	const Namn = versal(namn);
	const helt = sort === 'heltal' ? ' ett heltal' : '';
	return over === true
		? `${Namn} ska vara${helt} mer än ${visa(min)} och högst ${visa(max)}.`
		: `${Namn} ska vara${helt} mellan ${visa(min)} och ${visa(max)}.`;
}

/** The value, or null for a number that is not there yet. */
export function taletEllerNull(text: string, krav: Talkrav): number | null {
	const svar = lasTal(text, krav);
	return svar.ok ? svar.value : null;
}

/** The years the guide takes; narrow enough for every document to keep within its fifty. */
export function yearKrav({ year }: Pick<Svar, 'year'>, namn: string): Talkrav {
	return { namn, exempel: String(year + 1), min: year - 10, max: year + 30, sort: 'year' };
}

export const KRAV = {
	intervall: { namn: 'antal år mellan gångerna', exempel: '3', min: 1, max: 50, sort: 'heltal' },
	antal: { namn: 'antalet', exempel: '1', over: true, max: 1e6 },
	per: { namn: 'hur många det gäller', exempel: '1\u00a0000', over: true, min: 0.001, max: 1e7 },
	steg: { namn: 'stegets storlek', exempel: '10\u00a0000', over: true, min: 0.001, max: 1e7 },
	minst: { namn: 'det minsta antalet', exempel: '1', max: 1e6 },
	timmar: { namn: 'antal timmar', exempel: '40', over: true, max: 1e5 },
	tjanster: { namn: 'andel av en heltid', exempel: '0,5', over: true, max: 1000 },
	kronor: { namn: 'kronor', exempel: '25\u00a0000', over: true, max: 1e10 },
	andel: { namn: 'andelen', exempel: '30', max: 1, sort: 'procent' },
	totaltKr: { namn: 'det totala beloppet', exempel: '219 miljoner', over: true, max: 1e12 },
	grundKr: { namn: 'grundbeloppet', exempel: '400\u00a0000', over: true, max: 1e9 },
	krPerEnhet: { namn: 'kronor', exempel: '21', over: true, max: 1e9 }
} as const satisfies Record<string, Talkrav>;
