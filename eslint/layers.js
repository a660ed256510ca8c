/**
 * Who may import whom (DESIGN.md §6). The table is the rule: a layer that is not listed after a name
 * cannot be imported from it. Change it together with a decision record in docs/adr.
 */

/** Layers under src/lib, and what each may import of ours. */
export const ARROWS = {
	model: [],
	engine: ['model'],
	data: ['model'],
	format: ['model'],
	text: ['engine', 'model', 'format'],
	granska: ['model', 'engine', 'format', 'text'],
	charts: ['format', 'model', 'engine'],
	import: ['model', 'format'],
	share: ['model'],
	export: ['engine', 'model', 'format', 'text', 'charts', 'data'],
	workers: ['engine', 'model', 'data', 'export'],
	state: ['engine', 'model', 'data', 'format', 'export', 'import', 'share', 'workers'],
	server: ['model', 'engine', 'data', 'export'],
	components: [
		'model',
		'engine',
		'data',
		'format',
		'text',
		'granska',
		'charts',
		'export',
		'import',
		'share',
		'state',
		'workers'
	],
	routes: [
		'model',
		'engine',
		'data',
		'format',
		'text',
		'granska',
		'charts',
		'export',
		'import',
		'share',
		'state',
		'workers',
		'server',
		'components'
	],
	hooks: ['server'],
	start: ['server'],
	cli: ['model', 'engine', 'data', 'format', 'text', 'granska', 'charts', 'export'],
	'data-build': ['model', 'data']
};

/** Layers that are entered through their index.ts only, so that their inside can change freely. */
export const FACES = ['model', 'engine'];

/** Layers that may read files under data/ (`#data/*`); the rest get data as arguments. */
export const DATA_READERS = ['data', 'cli', 'data-build', 'routes', 'server', 'state'];

/** Packages that the pure layers may use; everything else is I/O, framework or machinery. */
export const PURE_PACKAGES = { model: ['zod'], engine: ['@noble/hashes'] };

/** Names that say nothing about what is inside. */
export const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc'];
