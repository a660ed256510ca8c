import { procentForFalt, SAKNAS, talForFalt } from '#lib/format/index.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import { faltinfo, type Faltinfo } from './faltinfo.ts';
import { childOf, type Plats } from './plats.ts';

/** One answer that two documents give differently. */
export type Skillnad = {
	/** The way to the field in words: alternative, post, part, field. */
	readonly vag: readonly string[];
	/** The two answers as the editor shows them; `SAKNAS` where a document has none. */
	readonly varden: readonly [string, string];
};

type Par = readonly [unknown, unknown];
type Dokument = readonly [Konsekvensutredning, Konsekvensutredning];
type Falt = { readonly plats: Plats; readonly vag: readonly string[] };

const TOMT = 'tomt';
/** Longer answers are cut: the row says that they differ, the documents say how. */
const LANGST = 160;

/** Every field that differs, in the order of the document. Items of a list are matched by id; their order is no answer. */
export function skillnader(...dokument: Dokument): readonly Skillnad[] {
	return within(dokument, dokument, { plats: [], vag: [] });
}

function within(par: Par, dokument: Dokument, falt: Falt): readonly Skillnad[] {
	const [fore, efter] = par;
	if (same(fore, efter)) return [];
	if (par.some(isItems) && par.every(isItemsOrNone)) return inItems(par, dokument, falt);
	if (par.some(isRows) && par.every(isRowsOrNone)) return inRows(par, dokument, falt);
	if (par.some(isRecord) && par.every(isRecordOrNone)) {
		return inRecord([(fore ?? {}) as Post, (efter ?? {}) as Post], dokument, falt);
	}
	return [leaf(par, dokument, falt)];
}

function inRecord(
	[fore, efter]: readonly [Post, Post],
	dokument: Dokument,
	{ plats, vag }: Falt
): readonly Skillnad[] {
	const keys = new Set([...Object.keys(fore), ...Object.keys(efter)]);
	return [...keys].flatMap((key) => {
		const inre = [...plats, key];
		return within([childOf(fore, key), childOf(efter, key)], dokument, {
			plats: inre,
			vag: [...vag, ...nameOfField(dokument, inre)].filter((led, i, alla) => led !== alla[i - 1])
		});
	});
}

/** The label of a field, none where it only holds others; a reason is named by the point it is given for. */
function nameOfField(dokument: Dokument, plats: Plats): readonly string[] {
	const [forst, , key] = plats;
	const { label } = fieldOf(dokument, plats);
	if (forst !== 'texter' || typeof key !== 'string') return label === '' ? [] : [label];
	return label === '' ? [pointName(dokument, key)] : [label, pointName(dokument, key)];
}

function pointName(dokument: Dokument, key: string): string {
	return fieldOf(dokument, ['texter', key]).label || key;
}

function inItems(par: Par, dokument: Dokument, { plats, vag }: Falt): readonly Skillnad[] {
	const lists = par.map((list) => (list ?? []) as readonly Post[]);
	const ids = new Set(lists.flatMap((list) => list.map(({ id }) => String(id))));
	return [...ids].flatMap((id) => {
		const [fore, efter] = lists.map((list) => list.find((item) => item['id'] === id));
		const inre = { plats: [...plats, { id }], vag: [...vag, nameOf(efter ?? fore, id)] };
		if (fore !== undefined && efter !== undefined) return within([fore, efter], dokument, inre);
		return [{ vag: inre.vag, varden: [finns(fore), finns(efter)] }];
	});
}

/** Rows without a name of their own are compared by their place. */
function inRows(par: Par, dokument: Dokument, { plats, vag }: Falt): readonly Skillnad[] {
	const [fore = [], efter = []] = par.map((list) => (list ?? []) as readonly Post[]);
	return Array.from({ length: Math.max(fore.length, efter.length) }).flatMap((_, i) =>
		within([fore[i], efter[i]], dokument, {
			plats: [...plats, i],
			vag: [...vag, `rad ${i + 1}`]
		})
	);
}

function leaf(par: Par, dokument: Dokument, { plats, vag }: Falt): Skillnad {
	// The kind of a thing has its names where the thing is.
	const info = fieldOf(dokument, plats.at(-1) === 'typ' ? plats.slice(0, -1) : plats);
	const points = plats[0] === 'texter' && par.every(Array.isArray);
	const [fore, efter] = par
		.map((value) => (points ? named(value, dokument) : value))
		.map((value) => shown(value, info));
	return { vag, varden: [fore ?? SAKNAS, efter ?? SAKNAS] };
}

/** Points of the law by their names. */
function named(points: unknown, dokument: Dokument): readonly string[] {
	return (points as readonly unknown[]).map((point) => pointName(dokument, String(point)));
}

/** The field, read in the document that has it. */
function fieldOf([fore, efter]: Dokument, plats: Plats): Faltinfo {
	const info = faltinfo(efter, plats);
	return info.label === '' ? faltinfo(fore, plats) : info;
}

/** An answer as the editor shows it. */
function shown(value: unknown, info: Faltinfo): string {
	const { andel, enhet, val, year } = info;
	if (value === undefined) return SAKNAS;
	if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return TOMT;
	if (typeof value === 'boolean') return value ? 'ja' : 'nej';
	if (typeof value === 'number') {
		if (year) return String(value);
		return `${andel ? procentForFalt(value) : talForFalt(value)} ${enhet}`.trim();
	}
	if (typeof value === 'string') return cut(val.find((ett) => ett.value === value)?.text ?? value);
	if (!Array.isArray(value)) return cut(JSON.stringify(value));
	return cut(value.map((ett) => shown(ett, info)).join('; '));
}

type Post = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Post {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRows(value: unknown): value is readonly Post[] {
	return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function isItems(value: unknown): value is readonly Post[] {
	return isRows(value) && value.every((item) => 'id' in item);
}

const isNone = (value: unknown): boolean => value === undefined || value === null;
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const isItemsOrNone = (value: unknown): boolean =>
	isNone(value) || isEmpty(value) || isItems(value);
const isRowsOrNone = (value: unknown): boolean => isNone(value) || isEmpty(value) || isRows(value);
const isRecordOrNone = (value: unknown): boolean => isNone(value) || isRecord(value);

/** Documents are JSON: what is written alike is alike. */
function same(fore: unknown, efter: unknown): boolean {
	return fore === efter || JSON.stringify(fore) === JSON.stringify(efter);
}

function nameOf(item: Post | undefined, id: string): string {
	const name = item?.['namn'] ?? item?.['titel'];
	return typeof name === 'string' && name !== '' ? name : id;
}

const finns = (item: unknown): string => (item === undefined ? SAKNAS : 'finns');

function cut(text: string): string {
	return text.length > LANGST ? `${text.slice(0, LANGST - 1).trimEnd()}…` : text;
}
