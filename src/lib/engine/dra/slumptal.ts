import type { Finansiering, Kostnadspost, Parametrar } from '#lib/model/index.ts';
import type { Alternativformler } from '../alternativ.ts';
import type { Uttryck } from '../uttryck.ts';
import { isOsaker } from './faktor.ts';
import { addAtom, type Slumpbygge } from './kallor.ts';

/** How many apply, as an atom; −1 when it is certain. */
export function sokeratom(bygge: Slumpbygge, rad: Finansiering): number {
	const { id, namn, andelSomSoker: andel, andelSomSokerOsakerhet: spann } = rad;
	if (spann === undefined || !isOsaker(spann) || andel === 0) return -1;
	return addAtom(
		bygge,
		{ id: `andelSomSoker:${id}`, typ: 'andelSomSoker', namn: `Andel som söker: ${namn}` },
		[spann, { typ: 'andel', andel }]
	);
}

function uppfylltatom(bygge: Slumpbygge, post: Kostnadspost, andel: number): number {
	const { id, namn, redanUppfylltOsakerhet: spann } = post;
	if (spann === undefined || !isOsaker(spann) || andel === 0) return -1;
	return addAtom(
		bygge,
		{ id: `redanUppfyllt:${id}`, typ: 'redanUppfyllt', namn: `Görs redan i dag: ${namn}` },
		[spann, { typ: 'andel', andel }]
	);
}

const PLATS = /\.(kostnadsposter|finansiering)\[(\d+)\]\.(redanUppfyllt|andelSomSoker)(\[\d+\])?$/;

type Tal = Extract<Uttryck, { op: 'tal' }>;

/** Marks a number of the formulas that varies: a parameter, a share already done, a share that applies. */
export function addTal(
	bygge: Slumpbygge,
	uttryck: Tal,
	[{ alternativ }, { osakerhet = {} }]: [Pick<Alternativformler, 'alternativ'>, Parametrar]
): void {
	const { harkomst, varde } = uttryck;
	let atom = -1;
	if (harkomst.typ === 'parameter') {
		const [allman = ''] = harkomst.id.split('.');
		const id = Object.hasOwn(osakerhet, harkomst.id) ? harkomst.id : allman;
		const spann = Object.hasOwn(osakerhet, id) ? osakerhet[id] : undefined;
		if (spann === undefined || !isOsaker(spann)) return;
		const kalla = { id: `parameter:${id}`, typ: 'parameter', namn: uttryck.namn } as const;
		atom = addAtom(bygge, kalla, [spann, { typ: 'ganger' }]);
	} else if (harkomst.typ === 'dokument') {
		const [, lista, plats, falt] = PLATS.exec(harkomst.path) ?? [];
		const post = alternativ.kostnadsposter[Number(plats)];
		const rad = alternativ.finansiering[Number(plats)];
		if (lista === 'kostnadsposter' && falt === 'redanUppfyllt' && post !== undefined)
			atom = uppfylltatom(bygge, post, varde);
		if (lista === 'finansiering' && falt === 'andelSomSoker' && rad !== undefined)
			atom = sokeratom(bygge, rad);
	}
	if (atom >= 0) bygge.tal.set(uttryck, atom);
}
