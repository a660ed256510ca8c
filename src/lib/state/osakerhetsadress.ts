import {
	ANTAGANDEVARDEN,
	ARSLAGEN,
	BRYTPUNKTSVARDEN,
	MATT,
	OVERGRANSER,
	type Osakerhetsdel,
	type Vardeklassfraga
} from '#lib/engine/index.ts';
import { among, gruppFrom, gruppText, type Rest } from './gruppadress.ts';

/** A part of the uncertainty in an address: `fall.20.3.klass-0`, `antagande.riket.forsta.post:vakt`, `year.2027`. */
export function osakerhetText(del: Osakerhetsdel): readonly string[] {
	const { typ } = del;
	switch (typ) {
		case 'fall':
			return [typ, String(del.av), String(del.fall), ...gruppText(del.grupp, [])];
		case 'year':
			return [typ, String(del.year)];
		case 'years':
			return [typ, del.lage];
		case 'antagande':
			return [typ, del.svar, del.varde, del.antagande];
		case 'nollpunkt':
			return [typ, del.varde, del.antagande];
		case 'chans':
			return [typ, del.mot, ...gruppText(del.grupp, [])];
		case 'over':
			return [typ, ...gruppText(del.grupp, [del.grans, del.sida])];
		case 'klasschans':
			return [typ, String(del.klass), String(del.mot)];
		case 'brytpunkt':
			return [typ, del.varde];
	}
}

export function osakerhetFrom([typ, ...rest]: Rest): Osakerhetsdel | null {
	const [a, b, c] = rest;
	switch (typ) {
		case 'fall':
			return fall(rest);
		case 'year':
			return /^(19|20|21)\d\d$/.test(a ?? '') ? { typ, year: Number(a) } : null;
		case 'years': {
			const lage = among(ARSLAGEN, a);
			return lage === undefined ? null : { typ, lage };
		}
		case 'antagande': {
			const [svar, varde] = [among(['riket', 'minstaKlassen'], a), among(ANTAGANDEVARDEN, b)];
			const isOkand = svar === undefined || varde === undefined || !c;
			return isOkand ? null : { typ, svar, varde, antagande: c };
		}
		case 'nollpunkt': {
			const varde = among(['nu', 'noll'], a);
			return varde === undefined || !b ? null : { typ, varde, antagande: b };
		}
		case 'chans': {
			const grupp = gruppFrom(b, []);
			return !a || grupp === null ? null : { typ, mot: a, grupp };
		}
		case 'over':
			return over(rest);
		case 'klasschans': {
			const isIndex = [a, b].every((index) => /^\d{1,2}$/.test(index ?? ''));
			return isIndex ? { typ, klass: Number(a), mot: Number(b) } : null;
		}
		case 'brytpunkt': {
			const varde = among(BRYTPUNKTSVARDEN, a);
			return varde === undefined ? null : { typ, varde };
		}
		default:
			return null;
	}
}

function over([vilka, a, b, ...egen]: Rest): Osakerhetsdel | null {
	const grupp = gruppFrom(vilka, egen);
	const [grans, sida] = [among(OVERGRANSER, a), among(['over', 'under'], b)];
	if (grupp === null || grans === undefined || sida === undefined) return null;
	return { typ: 'over', grupp, grans, sida };
}

function fall([antal, vilket, vilka]: Rest): Osakerhetsdel | null {
	const av = antal === '20' ? 20 : antal === '50' ? 50 : null;
	const grupp = gruppFrom(vilka, []);
	if (av === null || grupp === null) return null;
	if (vilket === 'over0') return { typ: 'fall', av, grupp, fall: vilket };
	return /^\d{1,2}$/.test(vilket ?? '') ? { typ: 'fall', av, grupp, fall: Number(vilket) } : null;
}

const SAKNAS = 'saknas';

/** A class of values: `nettoKrPerInvanare.over.40.80`; without an upper end `nettoKrPerInvanare.over.80`. */
export function vardeklassText({ matt, klass }: Vardeklassfraga): readonly string[] {
	if (klass === null) return [matt, SAKNAS];
	const { sida, fran, till } = klass;
	return [matt, sida, String(fran), ...(till === null ? [] : [String(till)])];
}

export function vardeklassFrom(
	alternativ: string,
	[text, sort, ...granser]: Rest
): Vardeklassfraga | null {
	const matt = among(MATT, text);
	if (matt === undefined) return null;
	const ask = (klass: Vardeklassfraga['klass']): Vardeklassfraga => ({
		typ: 'vardeklass',
		alternativ,
		matt,
		klass
	});
	if (sort === SAKNAS) return ask(null);
	const sida = among(['over', 'under', 'noll'], sort);
	const [fran, till = null] = granser.map((grans) => (grans === '' ? NaN : Number(grans)));
	if (sida === undefined || fran === undefined || !Number.isFinite(fran)) return null;
	return till !== null && !Number.isFinite(till) ? null : ask({ sida, fran, till });
}
