import {
	procentForFalt,
	tal,
	talForFalt,
	talKort,
	tolkaProcent,
	tolkaTal
} from '#lib/format/index.ts';

export type Talregler = {
	/** A share: stored 0–1, typed and shown as per cent. */
	readonly andel: boolean;
	/** An empty field means null; otherwise it is an error. */
	readonly tomtTillatet: boolean;
	readonly heltal: boolean;
	readonly min: number | undefined;
	readonly max: number | undefined;
	/** A year: no space between thousands. */
	readonly year: boolean;
};

export type Talsvar =
	| { readonly ok: true; readonly value: number | null }
	| { readonly ok: false; readonly fel: string };

/** What a typed text means under the field's rules. */
export function tolkaTalfalt(text: string, regler: Talregler): Talsvar {
	if (text.trim() === '') {
		return regler.tomtTillatet ? { ok: true, value: null } : { ok: false, fel: 'Skriv ett tal.' };
	}
	const svar = regler.andel ? tolkaProcent(text) : tolkaTal(text);
	if (!svar.ok) return { ok: false, fel: svar.message };
	if (regler.heltal && !Number.isInteger(svar.value)) {
		return { ok: false, fel: 'Skriv ett heltal, utan decimaler.' };
	}
	const fel = utanforGrans(svar.value, regler);
	return fel === null ? { ok: true, value: svar.value } : { ok: false, fel };
}

function utanforGrans(value: number, regler: Talregler): string | null {
	const { min, max } = regler;
	if ((min === undefined || value >= min) && (max === undefined || value <= max)) return null;
	const text = (limit: number): string => {
		if (regler.year) return String(limit);
		return regler.andel ? `${talKort(limit * 100, 4)}\u00a0%` : talKort(limit, 4);
	};
	if (min === undefined) return `Talet får vara högst ${text(max ?? 0)}.`;
	if (max === undefined) return `Talet ska vara minst ${text(min)}.`;
	return `Talet ska vara mellan ${text(min)} och ${text(max)}.`;
}

/** How a stored value stands in the field when nobody is typing. */
export function visaTalfalt(value: number | null, regler: Talregler): string {
	if (value === null) return '';
	if (regler.year) return String(value);
	if (regler.heltal) return tal(value);
	return regler.andel ? procentForFalt(value) : talForFalt(value);
}
