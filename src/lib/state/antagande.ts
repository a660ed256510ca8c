import {
	antagetVarde,
	prisenhet,
	type Antagandekanslighet,
	type AntagetVarde
} from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Kostnadspost } from '#lib/model/index.ts';
import { valueAt, type Plats } from './plats.ts';
import { granska, setAt, type Andring } from './redigering.ts';

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

/** Null for local spread, which is no number that could be another. What it is now is the engine's to say. */
export function antagande(underlag: Antagandeunderlag, kalla: Kalla): Antagande | null {
	const nu = antagetVarde(underlag, kalla);
	const med = nu === null ? null : changer(underlag, kalla, nu);
	if (nu === null || med === null) return null;
	const { varde, enhet, andel } = nu;
	return { id: kalla.id, namn: kalla.namn, varde, enhet, andel, med };
}

type Med = Antagande['med'];

function changer(underlag: Antagandeunderlag, { id, typ }: Kalla, nu: AntagetVarde): Med | null {
	const namn = id.slice(id.indexOf(':') + 1);
	switch (typ) {
		case 'post':
			return postens(underlag, namn);
		case 'grupp':
			return ganger(underlag, ({ osakerhet }) => osakerhet?.samvariation === namn);
		case 'parameter':
			return parameterns(underlag, namn);
		case 'redanUppfyllt':
			return uppfyllt(underlag, [namn, nu]);
		case 'andelSomSoker': {
			const lista = ['alternativ', { id: underlag.alternativ }, 'finansiering'];
			return ett(underlag, [...lista, { id: namn }, 'andelSomSoker']);
		}
		case 'lokal':
			return null;
	}
}

/** One field of the document. */
const ett =
	({ dokument }: Antagandeunderlag, plats: Plats): Med =>
	(nytt) =>
		setAt(dokument, plats, nytt);

/** The price of a post; as a multiple where the price is nothing or a saving. */
function postens(underlag: Antagandeunderlag, id: string): Med | null {
	const { dokument, alternativ } = underlag;
	const poster = dokument.alternativ.find((item) => item.id === alternativ)?.kostnadsposter;
	const post = poster?.find((rad) => rad.id === id);
	if (post === undefined) return null;
	const { falt, varde } = prisenhet(post.pris);
	if (varde <= 0) return ganger(underlag, (rad) => rad.id === id);
	const lista = ['alternativ', { id: alternativ }, 'kostnadsposter'];
	return ett(underlag, [...lista, { id }, 'pris', falt]);
}

/** The prices of some posts, as a multiple of what they are. */
function ganger(
	{ dokument, alternativ }: Antagandeunderlag,
	isDel: (post: Kostnadspost) => boolean
): Med {
	return (varde) =>
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
}

function priced(post: Kostnadspost, faktor: number): Kostnadspost {
	const { falt, varde } = prisenhet(post.pris);
	return { ...post, pris: { ...post.pris, [falt]: varde * faktor } };
}

type Persongrupper = 'arsarbetskraftKr' | 'timkostnadKr';

function parameterns(underlag: Antagandeunderlag, id: string): Med {
	const [falt = '', grupp] = id.split('.');
	const { parametrar } = underlag.dokument;
	const isEn =
		falt === 'arsarbetstidTimmar' || typeof parametrar[falt as Persongrupper] === 'number';
	if (isEn && grupp === undefined) return ett(underlag, ['parametrar', falt]);
	return perGrupp(underlag, [falt as Persongrupper, grupp]);
}

/** A parameter with one value a staff group: that of one, or all of them as a multiple. */
function perGrupp(
	{ dokument, parametrar }: Antagandeunderlag,
	[falt, grupp]: readonly [Persongrupper, string | undefined]
): Med {
	const egna = dokument.parametrar[falt];
	const alla = new Map<string, number>();
	for (const [key, { value }] of parametrar)
		if (key.startsWith(`${falt}.`)) alla.set(key.slice(falt.length + 1), value);
	if (typeof egna === 'number') for (const key of alla.keys()) alla.set(key, egna);
	else for (const [key, value] of Object.entries(egna ?? {})) alla.set(key, value);
	const plats: Plats = ['parametrar', falt];
	if (grupp === undefined)
		return (faktor) =>
			setAt(dokument, plats, Object.fromEntries([...alla].map(([key, v]) => [key, v * faktor])));
	// A bare number holds for all groups; one of them alone makes it a list.
	const fore = typeof egna === 'number' ? Object.fromEntries(alla) : egna;
	return (nytt) => setAt(dokument, plats, { ...fore, [grupp]: nytt });
}

function uppfyllt(
	underlag: Antagandeunderlag,
	[id, { andel }]: readonly [string, AntagetVarde]
): Med {
	const lista = ['alternativ', { id: underlag.alternativ }, 'kostnadsposter'];
	const plats: Plats = [...lista, { id }, 'redanUppfyllt'];
	if (andel) return ett(underlag, plats);
	const andelar = valueAt(underlag.dokument, plats) as readonly number[];
	return (faktor) =>
		setAt(
			underlag.dokument,
			plats,
			andelar.map((del) => Math.min(1, del * faktor))
		);
}
