import path from 'node:path';
import { ARROWS, DATA_READERS, EMPTY_NAMES, FACES, PURE_PACKAGES } from './layers.js';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A path relative to the project, with forward slashes. */
const relative = (file) => path.relative(ROOT, file).split(path.sep).join('/');

const isTest = (file) => /\.(test|e2e)\.ts$/.test(file) || file.startsWith('tests/');

/** The layer a project file belongs to, or null for files outside the layers. */
export function layerOf(file) {
	const [top, second, third] = file.split('/');
	if (top !== 'src' || second === undefined) return null;
	if (second === 'lib') return third !== undefined && third in ARROWS ? third : null;
	if (second === 'server') return 'start';
	if (second.startsWith('hooks.')) return 'hooks';
	return second in ARROWS ? second : null;
}

/** The project file an import leads to, or null for a package. */
export function resolveImport(source, from) {
	const bare = source.replace(/\?.*$/, '');
	if (bare.startsWith('#lib/')) return `src/lib/${bare.slice(5)}`;
	if (bare.startsWith('$lib/')) return `src/lib/${bare.slice(5)}`;
	if (bare.startsWith('#data/')) return `data/${bare.slice(6)}`;
	if (bare.startsWith('.'))
		return path.posix.normalize(path.posix.join(path.posix.dirname(from), bare));
	return null;
}

/** What is wrong with an import, as a message id with its data, or null when it is allowed. */
function faultOf(source, from) {
	const layer = layerOf(from);
	const target = resolveImport(source, from);
	if (target === null) return packageFault(source, layer, from);
	const targetLayer = layerOf(target);
	if (targetLayer !== null && targetLayer !== layer && FACES.includes(targetLayer)) {
		if (target !== `src/lib/${targetLayer}/index.ts`)
			return { messageId: 'face', data: { targetLayer } };
	}
	if (layer === null || isTest(from)) return null;
	if (target.startsWith('tests/')) return { messageId: 'tests', data: {} };
	if (target.startsWith('data/') && !DATA_READERS.includes(layer))
		return { messageId: 'data', data: { layer } };
	if (targetLayer === null || targetLayer === layer) return null;
	if (layer === 'cli' && target.endsWith('.svelte'))
		return { messageId: 'arrow', data: { layer, targetLayer } };
	return ARROWS[layer].includes(targetLayer)
		? null
		: { messageId: 'arrow', data: { layer, targetLayer } };
}

function packageFault(source, layer, from) {
	const allowed = PURE_PACKAGES[layer];
	if (allowed === undefined || isTest(from)) return null;
	const known = allowed.some((name) => source === name || source.startsWith(`${name}/`));
	return known ? null : { messageId: 'package', data: { layer, source } };
}

/** Imports follow the arrows of layers.js, also when written as relative paths, types or import(). */
const layers = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			arrow: '{{layer}} may not import from {{targetLayer}} (eslint/layers.js).',
			face: 'Import from #lib/{{targetLayer}}/index.ts; the inside of {{targetLayer}} is its own.',
			package: '{{layer}} is pure: "{{source}}" is not among its packages (eslint/layers.js).',
			data: '{{layer}} gets data as arguments; it does not read data/.',
			tests: 'The product does not import from tests/.'
		}
	},
	create(context) {
		const from = relative(context.filename);
		const check = (node) => {
			if (typeof node?.value !== 'string') return;
			const fault = faultOf(node.value, from);
			if (fault !== null) context.report({ node, ...fault });
		};
		return {
			ImportDeclaration: ({ source }) => check(source),
			ExportNamedDeclaration: ({ source }) => check(source),
			ExportAllDeclaration: ({ source }) => check(source),
			ImportExpression: ({ source }) => check(source),
			TSImportType: (node) => check(node.source ?? node.argument?.literal)
		};
	}
};

/** No file or folder is called utils, helpers, common or misc: the name has to say what is inside. */
const names = {
	meta: {
		type: 'suggestion',
		schema: [],
		messages: { empty: '"{{name}}" says nothing about what is inside. Name it after its subject.' }
	},
	create(context) {
		return {
			Program(node) {
				const name = relative(context.filename)
					.split('/')
					.map((part) => part.split('.')[0].toLowerCase())
					.find((part) => EMPTY_NAMES.includes(part));
				if (name !== undefined) context.report({ node, messageId: 'empty', data: { name } });
			}
		};
	}
};

export const barkraft = { meta: { name: 'barkraft' }, rules: { layers, names } };
