import { grupper } from '#lib/data/vidBehov.ts';
import { grupperingar, type Grupputfall, type NamngivenGrupp } from '#lib/engine/index.ts';
import type { Arbetsyta } from '#lib/state/arbetsyta.svelte.ts';
import { EgnaGrupper } from '#lib/state/egnaGrupper.svelte.ts';
import { browserNodlager } from '#lib/state/nodpost.ts';
import {
	GRUPPERINGSVAL,
	valdGruppering,
	type Gruppkallor,
	type Vald
} from '../fordelning/grupperingar.ts';

/** What the table of all kommuner is narrowed to: one group of a division, and who is in it. */
export type Kommunurval = NamngivenGrupp & {
	/** `lan:10`, as the address has it. */
	readonly fraga: string;
	readonly har: (kommunkod: string, storleksklass: number) => boolean;
};

export type Urvalskallor = Pick<Gruppkallor, 'dokument' | 'statistik'>;

/** Every division with its groups, to choose from. */
export type Urvalsregister = {
	readonly alla: (kallor: Urvalskallor) => readonly Vald[];
	/** The group a text such as `lan:10` names; null when there is no such. */
	readonly find: (text: string | null, kallor: Urvalskallor) => Kommunurval | null;
};

/** Fetches the divisions; throws when they cannot be fetched. */
export async function urvalsregister(): Promise<Urvalsregister> {
	const tabell = await grupper();
	const egna = new EgnaGrupper(browserNodlager());
	const vald = (id: (typeof GRUPPERINGSVAL)[number], kallor: Urvalskallor) =>
		valdGruppering(id, {
			dokument: kallor.dokument,
			statistik: kallor.statistik,
			tabell,
			egna: egna.grupper
		});
	return {
		alla: (kallor) =>
			GRUPPERINGSVAL.flatMap((id) =>
				id === 'egna' && egna.grupper.length === 0 ? [] : (vald(id, kallor) ?? [])
			),
		find: (text, kallor) => {
			const [id = '', ...rest] = text?.split(':') ?? [];
			const division = GRUPPERINGSVAL.find((one) => one === id);
			const found = division === undefined ? null : vald(division, kallor);
			const grupp = found?.grupper.find((en) => en.id === rest.join(':'));
			return grupp === undefined || text === null
				? null
				: { ...grupp, fraga: text, har: has(grupp) };
		}
	};
}

function has({ grupp }: NamngivenGrupp): Kommunurval['har'] {
	if (grupp.typ === 'kommuner') {
		const koder = new Set(grupp.kommunkoder);
		return (kod) => koder.has(kod);
	}
	return (_kod, klass) => grupp.typ === 'riket' || grupp.index === klass;
}

/** The sums of the group; undefined when the document cannot be calculated. */
export function urvalsutfall(
	urval: NamngivenGrupp,
	{ dokument, statistik, parametrar }: Pick<Arbetsyta, 'dokument' | 'statistik' | 'parametrar'>,
	alternativ: string
): Grupputfall | undefined {
	const delat = grupperingar(dokument, statistik, parametrar);
	return delat.ok ? delat.utfall(alternativ, [urval])?.[0] : undefined;
}
