import type { Antagandekanslighet } from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Kostnadspost } from '#lib/model/index.ts';
import { valueAt, type Plats } from './plats.ts';
import { granska, setAt, type Andring } from './redigering.ts';
import { prisenhet } from './trepunkt.ts';

/** An assumption of the document as a number of its own, for trying other values (docs/metod.md §10.6). */
export type Antagande = {
	readonly id: string;
	readonly namn: string;
	/** What the document says now, in `enhet`; shares 0–1. */
	readonly varde: number;
	readonly enhet: string;
	readonly andel: boolean;
	/** The document with another value. */
	readonly med: (varde: number) => Andring;
};

type Kalla = Pick<Antagandekanslighet, 'id' | 'typ' | 'namn'>;

export type Antagandeunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly alternativ: string;
	readonly parametrar: Grundparametrar;
};

const GANGER = 'gånger det angivna';

/** Null for local spread, which is no number that could be another. */
export function antagande(underlag: Antagandeunderlag, kalla: Kalla): Antagande | null {
	const namn = kalla.id.slice(kalla.id.indexOf(':') + 1);
	switch (kalla.typ) {
		case 'post':
			return postens(underlag, kalla, namn);
		case 'grupp':
			return gruppens(underlag, kalla, namn);
		case 'parameter':
			return parameterns(underlag, kalla, namn);
		case 'redanUppfyllt':
			return uppfyllt(underlag, kalla, namn);
		case 'andelSomSoker': {
			const lista = ['alternativ', { id: underlag.alternativ }, 'finansiering'];
			const plats: Plats = [...lista, { id: namn }, 'andelSomSoker'];
			return ett(underlag, kalla, { plats, enhet: '', andel: true });
		}
		case 'lokal':
			return null;
	}
}

type Falt = { readonly plats: Plats; readonly enhet: string; readonly andel: boolean };

/** One field of the document. */
function ett(
	{ dokument }: Antagandeunderlag,
	{ id, namn }: Kalla,
	{ plats, enhet, andel }: Falt
): Antagande | null {
	const varde = valueAt(dokument, plats);
	if (typeof varde !== 'number') return null;
	return { id, namn, varde, enhet, andel, med: (nytt) => setAt(dokument, plats, nytt) };
}

const poster = ({ dokument, alternativ }: Antagandeunderlag): readonly Kostnadspost[] =>
	dokument.alternativ.find(({ id }) => id === alternativ)?.kostnadsposter ?? [];

/** The price of a post; as a multiple where the price is nothing or a saving. */
function postens(underlag: Antagandeunderlag, kalla: Kalla, id: string): Antagande | null {
	const post = poster(underlag).find((rad) => rad.id === id);
	if (post === undefined) return null;
	const { falt, enhet, varde } = prisenhet(post.pris);
	if (varde <= 0) return ganger(underlag, kalla, (rad) => rad.id === id);
	const lista = ['alternativ', { id: underlag.alternativ }, 'kostnadsposter'];
	return ett(underlag, kalla, { plats: [...lista, { id }, 'pris', falt], enhet, andel: false });
}

const gruppens = (underlag: Antagandeunderlag, kalla: Kalla, grupp: string) =>
	ganger(underlag, kalla, ({ osakerhet }) => osakerhet?.samvariation === grupp);

/** The prices of some posts, as a multiple of what they are. */
function ganger(
	{ dokument, alternativ }: Antagandeunderlag,
	{ id, namn }: Kalla,
	isDel: (post: Kostnadspost) => boolean
): Antagande {
	const med = (varde: number): Andring =>
		granska({
			...dokument,
			alternativ: dokument.alternativ.map((item) =>
				item.id === alternativ
					? {
							...item,
							kostnadsposter: item.kostnadsposter.map((post) =>
								isDel(post) ? priced(post, varde) : post
							)
						}
					: item
			)
		});
	return { id, namn, varde: 1, enhet: GANGER, andel: false, med };
}

function priced(post: Kostnadspost, faktor: number): Kostnadspost {
	const { falt, varde } = prisenhet(post.pris);
	return { ...post, pris: { ...post.pris, [falt]: varde * faktor } };
}

const ENHET: Readonly<Record<string, string>> = {
	arsarbetskraftKr: 'kr per år',
	timkostnadKr: 'kr per timme',
	arsarbetstidTimmar: 'timmar per år'
};

type Persongrupper = 'arsarbetskraftKr' | 'timkostnadKr';

function parameterns(underlag: Antagandeunderlag, kalla: Kalla, id: string): Antagande | null {
	const { dokument, parametrar } = underlag;
	const [falt = '', grupp] = id.split('.');
	const enhet = ENHET[falt] ?? '';
	if (falt === 'arsarbetstidTimmar') {
		const varde = dokument.parametrar.arsarbetstidTimmar ?? parametrar.get(id)?.value;
		if (varde === undefined) return null;
		const med = (nytt: number) => setAt(dokument, ['parametrar', falt], nytt);
		return { id: kalla.id, namn: kalla.namn, varde, enhet, andel: false, med };
	}
	if (typeof dokument.parametrar[falt as Persongrupper] === 'number' && grupp === undefined)
		return ett(underlag, kalla, { plats: ['parametrar', falt], enhet, andel: false });
	return perGrupp(underlag, kalla, [falt as Persongrupper, grupp]);
}

/** A parameter with one value a staff group: that of one, or all of them as a multiple. */
function perGrupp(
	{ dokument, parametrar }: Antagandeunderlag,
	{ id, namn }: Kalla,
	[falt, grupp]: readonly [Persongrupper, string | undefined]
): Antagande | null {
	const egna = dokument.parametrar[falt];
	const alla = new Map<string, number>();
	for (const [key, { value }] of parametrar)
		if (key.startsWith(`${falt}.`)) alla.set(key.slice(falt.length + 1), value);
	if (typeof egna === 'number') for (const key of alla.keys()) alla.set(key, egna);
	else for (const [key, value] of Object.entries(egna ?? {})) alla.set(key, value);
	const plats: Plats = ['parametrar', falt];
	if (grupp === undefined) {
		const med = (faktor: number) =>
			setAt(dokument, plats, Object.fromEntries([...alla].map(([key, v]) => [key, v * faktor])));
		return { id, namn, varde: 1, enhet: GANGER, andel: false, med };
	}
	const varde = alla.get(grupp);
	if (varde === undefined) return null;
	// A bare number holds for all groups; one of them alone makes it a list.
	const fore = typeof egna === 'number' ? Object.fromEntries(alla) : egna;
	const med = (nytt: number) => setAt(dokument, plats, { ...fore, [grupp]: nytt });
	return { id, namn, varde, enhet: ENHET[falt] ?? '', andel: false, med };
}

function uppfyllt(underlag: Antagandeunderlag, kalla: Kalla, id: string): Antagande | null {
	const lista = ['alternativ', { id: underlag.alternativ }, 'kostnadsposter'];
	const plats: Plats = [...lista, { id }, 'redanUppfyllt'];
	const varde = valueAt(underlag.dokument, plats);
	if (!Array.isArray(varde)) return ett(underlag, kalla, { plats, enhet: '', andel: true });
	const andelar = varde as readonly number[];
	const med = (faktor: number) =>
		setAt(
			underlag.dokument,
			plats,
			andelar.map((andel) => Math.min(1, andel * faktor))
		);
	return { id: kalla.id, namn: kalla.namn, varde: 1, enhet: GANGER, andel: false, med };
}

/** The value at so many times the one in the document; a share is never more than 1. */
export function gangerVarde({ varde, andel }: Antagande, faktor: number): number {
	return andel ? Math.min(1, varde * faktor) : varde * faktor;
}
