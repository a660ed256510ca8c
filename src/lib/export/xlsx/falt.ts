import {
	fieldMeta,
	konsekvensutredningSchema,
	type FaltMeta,
	type Grundparametrar,
	type Konsekvensutredning,
	type Statistik
} from '#lib/model/index.ts';

/** One field of a post or funding: where it is, and what it is worth. */
export type Faltvarde = {
	readonly path: string;
	/** Keys from the post on, for its name. */
	readonly delar: readonly (string | number)[];
	readonly varde: string | number | boolean | null;
};

/** Shown in the heading or in their own column, or notes that never leave the document. */
const UTAN = new Set(['id', 'namn', 'avser', 'sektor', 'kalla', 'motivering', 'kommentar']);

/** Every field of a post or funding in the order of the document. */
export function falten(post: object, path: string): Faltvarde[] {
	return Object.entries(post)
		.filter(([key]) => !UTAN.has(key))
		.flatMap(([key, varde]) => leaves(varde, `${path}.${key}`, [key]));
}

function leaves(varde: unknown, path: string, delar: readonly (string | number)[]): Faltvarde[] {
	if (Array.isArray(varde)) {
		return varde.flatMap((del, i) => leaves(del, `${path}[${i}]`, [...delar, i]));
	}
	if (typeof varde === 'object' && varde !== null) {
		return Object.entries(varde).flatMap(([key, del]) =>
			leaves(del, `${path}.${key}`, [...delar, key])
		);
	}
	return [{ path, delar, varde: varde as Faltvarde['varde'] }];
}

const OKANT: FaltMeta = { label: '', help: '' };
const known = new Map<string, FaltMeta>();

/** Label and unit of a field by the document's own declaration. */
export function faltmeta(path: string): FaltMeta {
	const slag = path.replace(/\[\d+\]/g, '[0]');
	const found = known.get(slag);
	if (found !== undefined) return found;
	const keys = slag.split(/[.[\]]+/).filter((del) => del !== '');
	const meta =
		fieldMeta(
			konsekvensutredningSchema,
			keys.map((key) => (key === '0' ? 0 : key))
		) ?? OKANT;
	known.set(slag, meta);
	return meta;
}

/** Where the names of what a field points at stand. */
export type Namnkallor = {
	readonly dokument: Konsekvensutredning;
	readonly statistik: Statistik;
	readonly parametrar: Grundparametrar;
};

/** A choice, a driver or a staff group by its name instead of its id. */
export function faltnamn({ path, varde }: Faltvarde, kallor: Namnkallor): string {
	const id = typeof varde === 'string' ? varde : '';
	const val = faltmeta(path).val?.[id];
	return val ?? (PERSONAL.test(path) ? personalnamn(id, kallor) : drivarnamn(id, kallor));
}

const PERSONAL = /\.(timkostnad|lon)$/;

/** The parameter is called by what it costs and then whom: `Kostnad för en årsarbetskraft, handläggare`. */
function personalnamn(id: string, { parametrar }: Namnkallor): string {
	return parametrar.get(`arsarbetskraftKr.${id}`)?.label.split(', ').at(-1) ?? id;
}

/** Size of a driver; `perEnhet` and the like are written with the word enhet. */
const ENHETER = 'enheter';

/** Unit of a field among those of its post: what is measured by a driver has the driver's own, such as invånare. */
export function faltenhet(
	{ path }: Faltvarde,
	alla: readonly Faltvarde[],
	kallor: Namnkallor
): string {
	const { unit = '' } = faltmeta(path);
	if (unit !== ENHETER) return unit;
	const drivare = alla.find((ett) => ett.path === path.replace(/\.\w+$/, '.drivare'))?.varde;
	return typeof drivare === 'string' ? drivarenhet(drivare, kallor) : unit;
}

export function drivarenhet(id: string, { statistik, dokument }: Namnkallor): string {
	const egen = dokument.egnaData.find((ett) => ett.id === id);
	return statistik.kolumner.get(id)?.meta.unit ?? egen?.enhet ?? ENHETER;
}

export function drivarnamn(id: string, { statistik, dokument }: Namnkallor): string {
	const egen = dokument.egnaData.find((ett) => ett.id === id);
	return statistik.kolumner.get(id)?.meta.label ?? egen?.namn ?? id;
}

/** Words of a field's name: the kind of the part (mängd, pris, takt) says nothing there. */
export function faltord(delar: readonly (string | number)[]): string[] {
	const GRUPPER = new Set<string | number>(['mangd', 'pris', 'takt']);
	return delar
		.filter((del, i) => !(i === 0 && GRUPPER.has(del)))
		.map((del) => (typeof del === 'number' ? String(del + 1) : del));
}
