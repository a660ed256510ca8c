import { HARD_SPACE, isMissing, tal, type MaybeNumber } from './tal.ts';

/** A number as a person types it, or what is wrong with it, in Swedish. */
export type Tolkning =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

const ENHETER: Readonly<Record<string, number>> = {
	kr: 1,
	kronor: 1,
	tkr: 1e3,
	mnkr: 1e6,
	miljon: 1e6,
	miljoner: 1e6,
	mdkr: 1e9,
	miljard: 1e9,
	miljarder: 1e9
};

const refused = (message: string): Tolkning => ({ ok: false, message });

/** `1 000`, `1 000,5`, `1000.5`, `−12`, `219 mnkr`; `26 %` is 0,26. */
export function tolkaTal(text: string): Tolkning {
	const clean = text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim();
	if (clean === '') return refused('Skriv ett tal.');
	const match = /^(.*?) ?(%|procent|[a-zåäö ]+)?$/i.exec(clean);
	const number = tolkaSiffror(match?.[1] ?? clean, clean);
	const unit = (match?.[2] ?? '').toLowerCase().trim();
	if (!number.ok || unit === '') return number;
	if (unit === '%' || unit === 'procent') return { ok: true, value: number.value / 100 };
	const faktor = ENHETER[unit.replace(/ (kr|kronor)$/, '')];
	if (faktor === undefined)
		return refused(`”${clean}” är inte ett tal. Skriv bara siffror, till exempel 1 000,5.`);
	return { ok: true, value: number.value * faktor };
}

/** A share typed as per cent: `26` and `26 %` are both 0,26. */
export function tolkaProcent(text: string): Tolkning {
	const number = tolkaTal(text);
	if (!number.ok || /%|procent/i.test(text)) return number;
	return { ok: true, value: number.value / 100 };
}

function tolkaSiffror(digits: string, whole: string): Tolkning {
	const match = /^([-\u2212\u2013+]?) ?([\d ]+)(?:([.,])(\d+))?$/.exec(digits);
	if (match === null) return refused(sayWhatIsWrong(digits, whole));
	const [, sign = '', heltal = '', mark, decimaler = ''] = match;
	if (!/^(\d+|\d{1,3}( \d{3})+)$/.test(heltal)) {
		return refused(
			`Mellanslagen i ”${whole}” står inte mellan tusental. Skriv till exempel 1 000 000.`
		);
	}
	// `1.500` is fifteen hundred to some and one and a half to others: better to ask than to guess.
	if (mark === '.' && decimaler.length === 3 && /^[1-9]\d{0,2}$/.test(heltal)) {
		return refused(
			`”${whole}” kan läsas på två sätt. Skriv ${heltal}${HARD_SPACE}${decimaler} eller ${heltal},${decimaler}.`
		);
	}
	const value = Number(`${heltal.replaceAll(' ', '')}.${decimaler || '0'}`);
	return { ok: true, value: sign !== '' && sign !== '+' && value !== 0 ? -value : value };
}

function sayWhatIsWrong(digits: string, whole: string): string {
	if ((digits.match(/[.,]/g) ?? []).length > 1) {
		return `”${whole}” har flera punkter eller komman. Skriv tusental med mellanslag och decimaler med komma.`;
	}
	return `”${whole}” är inte ett tal. Skriv bara siffror, till exempel 1 000,5.`;
}

/** A number as it stands in an input field: all its decimals, nothing rounded; empty when missing. */
export function talForFalt(value: MaybeNumber): string {
	if (isMissing(value)) return '';
	// Twelve significant figures hide the tail of 0.1 + 0.2; numbers of people are never that long.
	const [, decimaler = ''] = plainDigits(Math.abs(Number(value.toPrecision(12)))).split('.');
	return tal(value, Math.min(decimaler.length, 12));
}

function plainDigits(value: number): string {
	const text = String(value);
	return text.includes('e') ? value.toFixed(12).replace(/0+$/, '') : text;
}

/** A share as it stands in a per cent field: 0,26 → `26`. */
export function procentForFalt(share: MaybeNumber): string {
	return isMissing(share) ? '' : talForFalt(Number((share * 100).toPrecision(12)));
}
