import type { Alternativformler } from '../alternativ.ts';
import { formler, type Formler } from '../formler.ts';
import { overflow } from '../overflow.ts';
import type { Avslag } from '../resultat.ts';
import type { Dragningsval } from './dragningsval.ts';
import type { Dragunderlag } from './dragunderlag.ts';

export type Dragavslag =
	| Avslag
	| {
			readonly ok: false;
			readonly kind: 'ogiltig_dragning';
			readonly path: string;
			readonly message: string;
			readonly tal: Readonly<Record<string, number | string>>;
	  };

/** A document that can be drawn, and those of its alternatives that are to be. */
export type Dragbart = {
	readonly ok: true;
	readonly alla: Formler;
	readonly dragna: readonly Alternativformler[];
};

/** What `berakna` refuses is refused here in the same words. */
export function dragbart(
	{ dokument, statistik, parametrar }: Dragunderlag,
	val: Pick<Dragningsval, 'dragningar' | 'fro' | 'alternativ'>
): Dragbart | Dragavslag {
	const ogiltig = checkVal(val);
	if (ogiltig !== null) return ogiltig;
	const alla = formler(dokument, statistik, parametrar);
	if (!alla.ok) return alla;
	const dragna = alla.alternativ.filter(({ alternativ: { id } }) => id === (val.alternativ ?? id));
	for (const formel of dragna) {
		const forStort = overflow(formel, alla.rakna);
		if (forStort !== null) return forStort;
	}
	return { ok: true, alla, dragna };
}

function checkVal({
	dragningar,
	fro
}: Pick<Dragningsval, 'dragningar' | 'fro'>): Dragavslag | null {
	const isAntal = Number.isInteger(dragningar) && dragningar >= 100 && dragningar <= 100_000;
	if (isAntal && Number.isSafeInteger(fro)) return null;
	return {
		ok: false,
		kind: 'ogiltig_dragning',
		path: isAntal ? 'fro' : 'dragningar',
		message: isAntal
			? `Fröet ska vara ett heltal, men är ${fro}. Ange till exempel 1.`
			: `Antalet dragningar ska vara ett heltal från 100 till 100 000, men är ${dragningar}. Ange till exempel 10 000.`,
		tal: { dragningar, fro }
	};
}
