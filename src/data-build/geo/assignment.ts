/**
 * The assignment problem: give each of n rows its own column so that the summed cost is least.
 * Hungarian method with potentials (Kuhn–Munkres; shortest augmenting paths as in Jonker–Volgenant),
 * O(n²m) for n rows and m ≥ n columns.
 */

type State = {
	readonly cost: (row: number, column: number) => number;
	readonly columns: number;
	/** Dual prices of rows and columns; index 0 is the virtual column each search starts from. */
	readonly rowPrice: Float64Array;
	readonly columnPrice: Float64Array;
	/** Row that holds each column, 0 when free. Rows and columns count from 1. */
	readonly holder: Int32Array;
};

type Search = {
	readonly slack: Float64Array;
	readonly previous: Int32Array;
	readonly visited: Uint8Array;
};

/** Updates the slack of unvisited columns from one more column of the tree; returns the nearest column. */
function scan(state: State, search: Search, column: number): number {
	const row = state.holder[column] as number;
	let nearest = -1;
	let least = Infinity;
	for (let next = 1; next <= state.columns; next++) {
		if (search.visited[next]) continue;
		const reduced =
			state.cost(row - 1, next - 1) -
			(state.rowPrice[row] as number) -
			(state.columnPrice[next] as number);
		if (reduced < (search.slack[next] as number)) {
			search.slack[next] = reduced;
			search.previous[next] = column;
		}
		if ((search.slack[next] as number) < least)
			[least, nearest] = [search.slack[next] as number, next];
	}
	return nearest;
}

/** Moves the prices so that the nearest column becomes tight while the tree stays tight. */
function reprice(state: State, search: Search, delta: number): void {
	const { holder, rowPrice, columnPrice } = state;
	for (let column = 0; column <= state.columns; column++) {
		if (search.visited[column]) {
			const row = holder[column] as number;
			rowPrice[row] = (rowPrice[row] as number) + delta;
			columnPrice[column] = (columnPrice[column] as number) - delta;
		} else search.slack[column] = (search.slack[column] as number) - delta;
	}
}

/** Finds a free column for the row by the cheapest alternating path, then shifts holders along it. */
function addRow(state: State, row: number): void {
	const { holder, columns } = state;
	const search: Search = {
		slack: new Float64Array(columns + 1).fill(Infinity),
		previous: new Int32Array(columns + 1),
		visited: new Uint8Array(columns + 1)
	};
	holder[0] = row;
	let column = 0;
	while (holder[column] !== 0) {
		search.visited[column] = 1;
		const next = scan(state, search, column);
		reprice(state, search, search.slack[next] as number);
		column = next;
	}
	while (column !== 0) {
		const previous = search.previous[column] as number;
		holder[column] = holder[previous] as number;
		column = previous;
	}
}

/** Column of each row. `cost(row, column)` must be finite, and `columns` at least `rows`. */
export function assign(
	rows: number,
	columns: number,
	cost: (row: number, column: number) => number
): number[] {
	if (columns < rows) throw new Error(`${rows} rows do not fit in ${columns} columns.`);
	const state: State = {
		cost,
		columns,
		rowPrice: new Float64Array(rows + 1),
		columnPrice: new Float64Array(columns + 1),
		holder: new Int32Array(columns + 1)
	};
	for (let row = 1; row <= rows; row++) addRow(state, row);
	const columnOf = new Array<number>(rows).fill(-1);
	for (let column = 1; column <= columns; column++) {
		const row = state.holder[column] as number;
		if (row > 0) columnOf[row - 1] = column - 1;
	}
	return columnOf;
}
