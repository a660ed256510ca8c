import { finite } from '../fordelning.ts';
import type { OkandFraga } from './okandFraga.ts';
import type { Gruppfraga, Skillnadsfraga } from './forklaraGrupp.ts';
import type { Formler } from '../formler.ts';
import { tomt } from './gruppfall.ts';
import type { Forklaring, Steg } from './steg.ts';

/** The same figure of two alternatives, one less the other. */
export function forklaraSkillnad(
	{ alternativ, mot, grupp, matt, varde }: Skillnadsfraga,
	alla: Formler,
	forklara: (fraga: Gruppfraga) => Forklaring | OkandFraga
): Forklaring | OkandFraga {
	const ask = (id: string) => forklara({ typ: 'grupp', alternativ: id, grupp, matt, varde });
	const [ena, andra] = [ask(alternativ), ask(mot)];
	if (!ena.ok) return ena;
	if (!andra.ok) return andra;
	const named = ({ rot }: Forklaring, id: string): Steg => {
		const namn = alla.alternativ.find((ett) => ett.alternativ.id === id)?.alternativ.namn;
		return { ...rot, namn: `${namn ?? id}: ${rot.namn}` };
	};
	const skillnad = finite((ena.rot.varde ?? NaN) - (andra.rot.varde ?? NaN));
	return {
		ok: true,
		avser: ena.avser,
		rot: {
			...tomt,
			namn: `${ena.rot.namn}, skillnad mellan alternativen`,
			op: 'differens',
			varde: skillnad,
			enhet: ena.rot.enhet,
			anmarkning: skillnad === null ? 'Kan inte beräknas, för någon del saknas.' : '',
			steg: [named(ena, alternativ), named(andra, mot)]
		}
	};
}
