import {
	GRUPPERINGSNAMN,
	STATISTIKGRUPPERINGAR,
	statistikgruppering,
	type Statistikgrupperingsid
} from '#lib/data/grupperingsval.ts';
import type { Gruppering } from '#lib/data/grupper.ts';
import type { NamngivenGrupp } from '#lib/engine/index.ts';
import { klassnamn } from '#lib/format/index.ts';
import { klassgranser, type Konsekvensutredning, type Statistik } from '#lib/model/index.ts';
import { indelning, type EgenGrupp } from '#lib/state/egnaGrupper.ts';

/** The document's own size classes, a division from the statistics, or the reader's groups. */
export const GRUPPERINGSVAL = ['storleksklass', ...STATISTIKGRUPPERINGAR, 'egna'] as const;

export type Grupperingsid = (typeof GRUPPERINGSVAL)[number];

/** The groups of one division, each kommun in exactly one, and what they are called together. */
export type Vald = {
	readonly id: Grupperingsid;
	/** Heading of their column. */
	readonly rubrik: string;
	/** As in a title: `län`, `storleksklass`. */
	readonly efter: string;
	readonly kalla: string;
	readonly grupper: readonly NamngivenGrupp[];
};

const NAMN: Readonly<Record<Grupperingsid, string>> = {
	storleksklass: 'Storleksklasser',
	...GRUPPERINGSNAMN,
	egna: 'Egna grupper'
};

export const VAL = GRUPPERINGSVAL.map((value) => ({ value, text: NAMN[value] }));

const FALT = 'gruppering';

/** The grouping the address names; the size classes when it names none that exists. */
export function grupperingInAddress(fraga: URLSearchParams): Grupperingsid {
	const text = fraga.get(FALT);
	return GRUPPERINGSVAL.find((id) => id === text) ?? 'storleksklass';
}

/** What to change in the query for another grouping. */
export const grupperingsfraga = (id: Grupperingsid): Readonly<Record<string, string | null>> => ({
	[FALT]: id === 'storleksklass' ? null : id
});

/** What the groups are made of; `tabell` is fetched, null until it has come. */
export type Gruppkallor = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly tabell: ReadonlyMap<string, Gruppering> | null;
	readonly egna: readonly EgenGrupp[];
};

/** The groups of a division; null while its table is on its way. */
export function valdGruppering(id: Grupperingsid, kallor: Gruppkallor): Vald | null {
	if (id === 'storleksklass') return storleksklasser(kallor.dokument);
	const koder = kallor.statistik.kommuner.map(({ kommunkod }) => kommunkod);
	if (id === 'egna') {
		return {
			...named(id, indelning(kallor.egna, koder)),
			rubrik: 'Egen grupp',
			efter: 'egen grupp',
			kalla: ''
		};
	}
	return division(id, kallor);
}

function storleksklasser({ storleksgranser }: Konsekvensutredning): Vald {
	const grupper = klassgranser(storleksgranser).map(
		({ franInvanare, tillInvanare }, index): NamngivenGrupp => ({
			id: String(franInvanare),
			namn: klassnamn(franInvanare, tillInvanare),
			grupp: { typ: 'storleksklass', index }
		})
	);
	return {
		id: 'storleksklass',
		rubrik: 'Invånare i kommunen',
		efter: 'storleksklass',
		kalla: '',
		grupper
	};
}

const ORD: Readonly<Record<Statistikgrupperingsid, Pick<Vald, 'rubrik' | 'efter'>>> = {
	kommungrupp: { rubrik: 'SKR:s kommungrupp', efter: 'SKR:s kommungrupp' },
	huvudgrupp: { rubrik: 'SKR:s huvudgrupp', efter: 'SKR:s huvudgrupp' },
	lan: { rubrik: 'Län', efter: 'län' },
	la: { rubrik: 'Lokal arbetsmarknad', efter: 'lokal arbetsmarknad' },
	storleksgrupp: { rubrik: 'RKA:s storleksgrupp', efter: 'RKA:s storleksgrupp' },
	smakom: { rubrik: 'Medlemskap', efter: 'medlemskap i SmåKom' }
};

function division(id: Statistikgrupperingsid, { tabell, statistik }: Gruppkallor): Vald | null {
	const found =
		tabell === null && id !== 'lan'
			? null
			: statistikgruppering(id, tabell ?? new Map(), statistik);
	if (found === null) return null;
	return {
		...named(id, found.grupper),
		...ORD[id],
		kalla: `${found.namn}, ${found.kalla}`
	};
}

function named(id: Grupperingsid, grupper: readonly EgenGrupp[]): Pick<Vald, 'id' | 'grupper'> {
	return {
		id,
		grupper: grupper.map(({ id, namn, kommunkoder }) => ({
			id,
			namn,
			grupp: { typ: 'kommuner', namn, kommunkoder }
		}))
	};
}
