/** A group the reader has made: a name and the kommuner in it. */
export type EgenGrupp = {
	readonly id: string;
	readonly namn: string;
	readonly kommunkoder: readonly string[];
};

export const LIMITS = { grupper: 30, namn: 60 } as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was stored, as far as it is groups; anything else is left out. */
export function readGrupper(text: string | null): readonly EgenGrupp[] {
	if (text === null) return [];
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value.slice(0, LIMITS.grupper).flatMap(readGrupp) : [];
	} catch {
		return [];
	}
}

function readGrupp(value: unknown): readonly EgenGrupp[] {
	const { id, namn, kommunkoder } = (value ?? {}) as Partial<Record<keyof EgenGrupp, unknown>>;
	if (!isText(id) || !isText(namn) || !Array.isArray(kommunkoder)) return [];
	const koder = kommunkoder.filter(isText).filter((kod) => /^\d{4}$/.test(kod));
	return [{ id, namn: namn.slice(0, LIMITS.namn), kommunkoder: [...new Set(koder)] }];
}

/** The groups with one changed or added; its kommuner leave the other groups, as each is in one only. */
export function medGrupp(grupper: readonly EgenGrupp[], ny: EgenGrupp): readonly EgenGrupp[] {
	const utan = grupper.map((grupp) =>
		grupp.id === ny.id
			? ny
			: {
					...grupp,
					kommunkoder: grupp.kommunkoder.filter((kod) => !ny.kommunkoder.includes(kod))
				}
	);
	return grupper.some(({ id }) => id === ny.id) ? utan : [...utan, ny];
}

/** A free id: `g1`, `g2` … */
export function freeId(grupper: readonly EgenGrupp[]): string {
	const taken = new Set(grupper.map(({ id }) => id));
	let n = 1;
	while (taken.has(`g${n}`)) n += 1;
	return `g${n}`;
}

export const OVRIGA = 'ovriga';

/** A division of all kommuner: each in the first of the groups that names it, the rest last. Empty groups are left out. */
export function indelning(
	grupper: readonly EgenGrupp[],
	koder: readonly string[]
): readonly EgenGrupp[] {
	const free = new Set(koder);
	const delar = grupper.map((grupp) => {
		const egna = grupp.kommunkoder.filter((kod) => free.delete(kod));
		return { ...grupp, kommunkoder: egna };
	});
	return [...delar, { id: OVRIGA, namn: 'Övriga kommuner', kommunkoder: [...free] }].filter(
		({ kommunkoder }) => kommunkoder.length > 0
	);
}
