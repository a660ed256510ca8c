import { SNAPSHOT } from './compact.ts';
import type { Origin, Sources } from './sources.ts';
import type { Tabell, TabellKolumn } from './tabell.ts';
import { missingPositions } from './tabellfiler.ts';

const INTRO = `# Statistiken

Den här filen skrivs av \`npm run data\` ur metadata. Ändra inte här, utan i \`src/data-build\` eller i källans \`origin.json\`.

| mapp | innehåll |
|---|---|
| \`sources/\` | uppgifterna som de hämtades, en mapp per producent och tabell, med ursprung och kontrollsumma i \`origin.json\` |
| \`tables/\` | läsbara tabeller: en rad per kommun, \`kommunkod\` först, med beskrivning av varje kolumn i \`*.meta.json\` |
| \`compact/\` | samma uppgifter i den form som appen läser; \`karna.json\` följer med sidan, resten hämtas vid behov |
| \`geo/\` | kommungränser (TopoJSON, SWEREF 99 TM, EPSG:3006), grannar och rutkarta |
| \`parameters/\` | daterade standardvärden med källa, eller märkta som antaganden |
| \`examples/\` | färdiga utredningar |

\`npm run data\` bygger om allt utom källor, parametrar och exempel. \`npm run data:check\` visar att de sparade filerna är lika med en ombyggnad.

Tomt värde betyder att uppgiften saknas. Det är aldrig noll. Orsaken står i \`*.meta.json\`: \`saknas\`, \`sekretess\` eller \`ej_tillamplig\`.
Kolumner med ✓ under *drivare* kan styra en kostnad. Olika år ska inte blandas utan att årtalen syns.
`;

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function tableRow(cells: readonly string[]): string {
	return `| ${cells.map(cell).join(' | ')} |\n`;
}

function header(...names: string[]): string {
	return tableRow(names) + tableRow(names.map(() => '---'));
}

function yearSpan(years: readonly (number | null)[]): string {
	const [first, last] = [years[0] ?? null, years.at(-1) ?? null];
	if (first === null || last === null) return 'anges inte';
	if (first === last) return String(first);
	return last - first === years.length - 1 ? `${first}–${last}` : years.join(', ');
}

/** Columns of one series on one line, in the order of their first year. */
function series(kolumner: readonly TabellKolumn[]): TabellKolumn[][] {
	const groups = new Map<string, TabellKolumn[]>();
	for (const kolumn of kolumner) {
		const key = kolumn.serie ?? `=${kolumn.meta.id}`;
		groups.set(key, [...(groups.get(key) ?? []), kolumn]);
	}
	return [...groups.values()];
}

function distinct(texts: readonly string[]): string {
	return [...new Set(texts.filter((text) => text !== ''))].join(' ');
}

function idText(group: readonly TabellKolumn[]): string {
	const ids = group.map((one) => `\`${one.meta.id}\``);
	return ids.length > 10 ? `${ids[0]} … ${ids.at(-1)}` : ids.join(', ');
}

function missingText(group: readonly TabellKolumn[]): string {
	const counts = new Map<string, number>();
	for (const kolumn of group)
		for (const [reason, positions] of missingPositions(kolumn))
			counts.set(reason, (counts.get(reason) ?? 0) + positions.length);
	return [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
}

function seriesRow(group: readonly TabellKolumn[]): string {
	const { meta } = group.at(-1) as TabellKolumn;
	const tables = [...new Set(group.map((one) => one.meta.source.table))].join(', ');
	return tableRow([
		idText(group),
		meta.label,
		meta.unit,
		yearSpan(group.map((one) => one.meta.year)),
		meta.drivare ? '✓' : '',
		meta.definition,
		`${meta.source.producer}, ${tables}`,
		distinct(group.map((one) => one.meta.source.processing)),
		distinct(group.map((one) => one.caution)),
		missingText(group)
	]);
}

function tabellSection({ id, title, description, kolumner }: Tabell): string {
	const head = header(
		'kolumn',
		'namn',
		'enhet',
		'år',
		'drivare',
		'definition',
		'källa',
		'bearbetning',
		'att tänka på',
		'tomma'
	);
	return `\n## ${title}\n\n${description} Fil: \`tables/${id}.csv\`.\n\n${head}${series(kolumner).map(seriesRow).join('')}`;
}

function sourceRow(origin: Origin): string {
	return tableRow([
		`\`${origin.id}\``,
		origin.title,
		`${origin.producer}: ${origin.tables.join(', ')}`,
		yearSpan(origin.years),
		origin.obtained,
		origin.retrieved,
		origin.attribution,
		origin.checks.join('; '),
		[origin.processing, origin.note ?? ''].join(' ').trim()
	]);
}

function sourceSection(sources: Sources): string {
	const head = header(
		'mapp',
		'titel',
		'producent och tabell',
		'år',
		'läst i',
		'hämtad',
		'källangivelse',
		'kontroller',
		'bearbetning och anmärkning'
	);
	const rows = [...sources.all.values()].map(({ origin }) => sourceRow(origin));
	return `\n## Källor\n\nUppgifterna är avskrivna från öppna kopior av producenternas tabeller. SCB:s och Koladas uppgifter är fria att använda om källan anges.\n\n${head}${rows.join('')}`;
}

/** `data/README.md`: every table, column and source in Swedish, from the metadata alone. */
export function readme(sources: Sources, tabeller: readonly Tabell[], hash: string): string {
	const version = `\nVersion: ${SNAPSHOT}, kontrollsumma över tabellerna \`${hash}\`.\n`;
	return INTRO + version + tabeller.map(tabellSection).join('') + sourceSection(sources);
}
