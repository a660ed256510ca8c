import { konstant } from '../bygg.ts';
import type { Raknare } from '../rakna.ts';
import { vardeFor } from '../varde.ts';
import type { Underlag } from '../underlag.ts';
import { delar, type Uttryck } from '../uttryck.ts';
import type { Slumpmodell } from './kallor.ts';
import {
	complement,
	divide,
	known,
	multiply,
	times,
	type Linjarform,
	type Linjarterm
} from './linjarform.ts';

export type Linjarlasare = (uttryck: Uttryck) => Linjarform | null;

const KONSTANT = { atomer: [], lokal: -1 } as const;

/**
 * A reader of the same tree as räkna: the formula as constants × random numbers, or null where it is anything else
 * (a minimum of something random, say) and has to be drawn by the general path.
 */
export function linjarlasare(
	slump: Slumpmodell,
	[rakna, underlag]: readonly [Raknare, Underlag]
): Linjarlasare {
	const minne = new Map<Uttryck, Linjarform | null>();
	const las: Linjarlasare = (uttryck) => {
		const known = minne.get(uttryck);
		if (known !== undefined) return known;
		const form = withRadslump(inner(uttryck), uttryck);
		minne.set(uttryck, form);
		return form;
	};
	const inner = (uttryck: Uttryck): Linjarform | null => {
		if (!isSlumpad(uttryck, slump)) return [{ ...KONSTANT, koeff: rakna(uttryck) }];
		return read(uttryck, las, { slump, rakna, underlag });
	};
	const withRadslump = (form: Linjarform | null, uttryck: Uttryck): Linjarform | null => {
		const rad = slump.rader.get(uttryck);
		if (form === null || rad === undefined) return form;
		const egen = { atomer: rad.atom < 0 ? [] : [rad.atom], lokal: rad.lokal, koeff: 1 };
		return multiply(form, [egen]);
	};
	return las;
}

/** Whether chance enters anywhere inside the node; its own line factor is not inside. */
function isSlumpad(uttryck: Uttryck, slump: Slumpmodell): boolean {
	if (slump.tal.has(uttryck)) return true;
	return delar(uttryck).some((del) => slump.rader.has(del) || isSlumpad(del, slump));
}

type Kontext = {
	readonly slump: Slumpmodell;
	readonly rakna: Raknare;
	readonly underlag: Underlag;
};

function read(uttryck: Uttryck, las: Linjarlasare, kontext: Kontext): Linjarform | null {
	const led = uttryck.op === 'tal' ? [] : delar(uttryck).map(las);
	if (led.some((del) => del === null)) return null;
	const former = led as Linjarform[];
	const [a = [], b = []] = former;
	switch (uttryck.op) {
		case 'tal':
			return talform(uttryck, kontext.slump);
		case 'summa':
			return former.flatMap((form) => (uttryck.delvis ? form.map(known) : form));
		case 'produkt':
			return former.reduce<Linjarform | null>(
				(product, form) => (product === null ? null : multiply(product, form)),
				[{ ...KONSTANT, koeff: 1 }]
			);
		case 'differens':
			return [...a, ...b.map((term) => ({ ...term, koeff: times(term.koeff, -1) }))];
		case 'kvot':
			return divide(a, b);
		case 'valj': {
			const index = kontext.underlag.kolumner.get(uttryck.index);
			return former.flatMap((form, k) => form.map((term) => masked(term, (i) => index?.[i] === k)));
		}
		case 'om': {
			const mask = kontext.rakna({ ...uttryck, da: konstant(1, ''), annars: konstant(0, '') });
			return [
				...a.map((term) => ({ ...term, koeff: times(term.koeff, mask) })),
				...b.map((term) => ({ ...term, koeff: times(term.koeff, complement(mask)) }))
			];
		}
		default:
			return null;
	}

	function masked(term: Linjarterm, belongs: (i: number) => boolean): Linjarterm {
		const koeff = Float64Array.from({ length: kontext.underlag.antal }, (_, i) =>
			belongs(i) ? vardeFor(term.koeff, i) : 0
		);
		return { ...term, koeff };
	}
}

function talform(uttryck: Extract<Uttryck, { op: 'tal' }>, slump: Slumpmodell): Linjarform {
	const atom = slump.tal.get(uttryck) ?? -1;
	// A share's atom is the share itself; a parameter's is a multiple of it.
	const isAndel = slump.atomer[atom]?.verkan.typ === 'andel';
	return [{ atomer: [atom], lokal: -1, koeff: isAndel ? 1 : uttryck.varde }];
}
