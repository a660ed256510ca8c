import { valdaAktiviteter, type Aktivitet, type Svar } from './svar.ts';

/** One page of the guide. Those about an activity carry its number, 1 for the first. */
export const OM_AKTIVITET = ['ofta', 'omfattning', 'resurser', 'redan', 'sakerhet'] as const;
export type Aktivitetssteg = (typeof OM_AKTIVITET)[number];
export type Steg =
	| { readonly typ: 'titel' | 'aktiviteter' | 'staten' | 'belopp' | 'kontrollera' }
	| { readonly typ: Aktivitetssteg; readonly nummer: number };

/** In the address: `titel`, `ofta-1`. */
export function stegNyckel(steg: Steg): string {
	return 'nummer' in steg ? `${steg.typ}-${steg.nummer}` : steg.typ;
}

/** Every page in its order. The amount is only asked for when the state pays. */
export function stegordning(svar: Svar): readonly Steg[] {
	const { val } = svar.staten;
	return [
		{ typ: 'titel' },
		{ typ: 'aktiviteter' },
		...valdaAktiviteter(svar).flatMap((_, i) =>
			OM_AKTIVITET.map((typ): Steg => ({ typ, nummer: i + 1 }))
		),
		{ typ: 'staten' },
		...(val === 'generellt' || val === 'grund' || val === 'riktat'
			? [{ typ: 'belopp' } as const]
			: []),
		{ typ: 'kontrollera' }
	];
}

/** The page the address names; the first one when there is no such page (any more). */
export function stegFromNyckel(svar: Svar, nyckel: string | null): Steg {
	return stegordning(svar).find((steg) => stegNyckel(steg) === nyckel) ?? { typ: 'titel' };
}

export function aktivitetFor(svar: Svar, steg: Steg): Aktivitet | undefined {
	return 'nummer' in steg ? valdaAktiviteter(svar)[steg.nummer - 1] : undefined;
}

/** Has the page been answered? "Vet inte än" is an answer. */
export function isBesvarat(svar: Svar, steg: Steg): boolean {
	switch (steg.typ) {
		case 'titel':
			return svar.vem.val !== '' && (svar.titel.vetInte || svar.titel.text.trim() !== '');
		case 'aktiviteter':
			return valdaAktiviteter(svar).length > 0;
		case 'staten':
		case 'belopp':
			return svar[steg.typ].val !== '';
		case 'kontrollera':
			return false;
		default:
			return aktivitetFor(svar, steg)?.[steg.typ].val !== '';
	}
}

/** Where "Fortsätt" leads. The one who came from the summary goes back to it, past what is answered. */
export function nasta(svar: Svar, steg: Steg, fromKontrollen: boolean): Steg {
	const alla = stegordning(svar);
	const at = alla.findIndex((item) => stegNyckel(item) === stegNyckel(steg));
	const efter = alla.slice(at + 1);
	const oppet = fromKontrollen ? efter.find((item) => !isBesvarat(svar, item)) : efter[0];
	return oppet ?? { typ: 'kontrollera' };
}

/** Where "Tillbaka" leads; null on the first page. */
export function forra(svar: Svar, steg: Steg, fromKontrollen: boolean): Steg | null {
	if (fromKontrollen && steg.typ !== 'kontrollera') return { typ: 'kontrollera' };
	const alla = stegordning(svar);
	const at = alla.findIndex((item) => stegNyckel(item) === stegNyckel(steg));
	return alla[at - 1] ?? null;
}

/**
 * `Fråga 4 av 9`; the summary is no question. What is not chosen yet is counted as one activity that the state
 * pays for, so that the number of questions does not jump.
 */
export function framsteg(svar: Svar, steg: Steg): { readonly nummer: number; readonly av: number } {
	const alla = stegordning(svar);
	const at = alla.findIndex((item) => stegNyckel(item) === stegNyckel(steg));
	const ovalda =
		(valdaAktiviteter(svar).length === 0 ? OM_AKTIVITET.length : 0) +
		(svar.staten.val === '' ? 1 : 0);
	return { nummer: at + 1, av: alla.length - 1 + ovalda };
}
