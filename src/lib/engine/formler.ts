import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { alternativformler, type Alternativformler } from './alternativ.ts';
import type { Formelkontext } from './kostnadspost.ts';
import type { Parameterkalla } from './parameter.ts';
import { raknare, type Raknare } from './rakna.ts';
import { checkReferenser } from './referenser.ts';
import type { Avslag } from './resultat.ts';
import { underlag, type Underlag } from './underlag.ts';

/** A whole document as formulas: what every reader starts from. */
export type Formler = {
	readonly ok: true;
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Parameterkalla;
	readonly underlag: Underlag;
	readonly rakna: Raknare;
	readonly alternativ: readonly Alternativformler[];
};

/** Compiles a document; refuses what cannot be calculated. */
export function formler(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	grund: Grundparametrar
): Formler | Avslag {
	const parametrar: Parameterkalla = { dokument: dokument.parametrar, grund };
	const avslag = checkReferenser(dokument, statistik, parametrar);
	if (avslag !== null) return avslag;
	const vektorer = underlag(dokument, statistik);
	const rakna = raknare(vektorer);
	const alternativ: Alternativformler[] = [];
	for (const [i, ett] of dokument.alternativ.entries()) {
		const kontext = formelkontext([dokument, statistik], parametrar, `alternativ[${i}]`);
		const formel = alternativformler(dokument, ett, [kontext, rakna, vektorer]);
		if (!formel.ok) return formel;
		alternativ.push(formel);
	}
	return { ok: true, dokument, statistik, parametrar, underlag: vektorer, rakna, alternativ };
}

function formelkontext(
	[dokument, statistik]: readonly [Konsekvensutredning, Statistik],
	parametrar: Parameterkalla,
	path: string
): Formelkontext {
	return {
		parametrar,
		path,
		drivarnamn: (id) => {
			const meta = statistik.kolumner.get(id)?.meta;
			if (meta !== undefined) return [meta.label, meta.shortUnit];
			const egen = dokument.egnaData.find((kolumn) => kolumn.id === id);
			return [egen?.namn ?? id, egen?.enhet ?? ''];
		}
	};
}
