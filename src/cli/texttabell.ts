/** Rows of cells as text: the first column to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	const widths = Array.from({ length: columns }, (_, k) =>
		Math.max(...rows.map((cells) => cells[k]?.length ?? 0))
	);
	return rows
		.map((cells) =>
			cells
				.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
