import type { SaknasOrsak } from '#lib/model/index.ts';
import { formatCsv } from './csv.ts';
import type { Sources } from './sources.ts';
import type { Tabell, TabellKolumn } from './tabell.ts';

export function formatJson(value: unknown): string {
	return JSON.stringify(value, null, '\t') + '\n';
}

export function tabellCsv(sources: Sources, { kolumner }: Tabell): string {
	const header = ['kommunkod', ...kolumner.map(({ meta }) => meta.id)];
	const rows = sources.kommunkoder.map((kod, at) => [
		kod,
		...kolumner.map(({ values }) => values[at] ?? null)
	]);
	return formatCsv([header, ...rows]);
}

/** Positions of the missing values by reason; `saknas` unless the column says otherwise. */
export function missingPositions({ values, missing }: TabellKolumn): Map<SaknasOrsak, number[]> {
	const byReason = new Map<SaknasOrsak, number[]>();
	values.forEach((value, at) => {
		if (value !== null) return;
		const reason = missing.get(at) ?? 'saknas';
		byReason.set(reason, [...(byReason.get(reason) ?? []), at]);
	});
	return byReason;
}

function kolumnMeta(sources: Sources, kolumn: TabellKolumn): object {
	const { meta, origin, caution, serie } = kolumn;
	const missing: Record<string, (string | undefined)[]> = {};
	for (const [reason, positions] of missingPositions(kolumn))
		missing[reason] = positions.map((at) => sources.kommunkoder[at]);
	return { ...meta, caution, origin, serie, missing };
}

export function tabellMeta(sources: Sources, { id, title, description, kolumner }: Tabell): string {
	const columns = kolumner.map((kolumn) => kolumnMeta(sources, kolumn));
	return formatJson({
		id,
		title,
		description,
		rows: sources.kommunkoder.length,
		kolumner: columns
	});
}
