import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARROWS, EMPTY_NAMES } from '../../eslint/layers.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

// Type-checked rules need the planted file on disk; the layer rules do not.
const eslint = new ESLint({
	cwd: ROOT,
	ruleFilter: ({ ruleId }) =>
		!ruleId.startsWith('@typescript-eslint/') || ruleId.endsWith('max-params'),
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
});

/** The rules that a text breaks when it stands in a file. */
async function broken(file: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: path.join(ROOT, file) });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const importing = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;
const lines = (count: number) => 'export {};\n'.repeat(count);

type Case = readonly [what: string, file: string, text: string, rule: string];

const CAUGHT: readonly Case[] = [
	[
		'model reads engine',
		'src/lib/model/a.ts',
		importing('#lib/engine/index.ts'),
		'barkraft/layers'
	],
	['engine reads data', 'src/lib/engine/a.ts', importing('#lib/data/load.ts'), 'barkraft/layers'],
	[
		'engine reads data by a relative path',
		'src/lib/engine/b/a.ts',
		importing('../../data/load.ts'),
		'barkraft/layers'
	],
	['engine reads a file', 'src/lib/engine/a.ts', importing('node:fs'), 'barkraft/layers'],
	['model reads a framework', 'src/lib/model/a.ts', importing('svelte/store'), 'barkraft/layers'],
	[
		'engine reads data/',
		'src/lib/engine/a.ts',
		importing('#data/tables/kommuner.json'),
		'barkraft/layers'
	],
	[
		'text reads state',
		'src/lib/text/a.ts',
		importing('#lib/state/draft.svelte.ts'),
		'barkraft/layers'
	],
	[
		'charts read components',
		'src/lib/charts/A.svelte',
		`<script lang="ts">import A from '#lib/components/A.svelte';</script><A />`,
		'barkraft/layers'
	],
	[
		'components read server',
		'src/lib/components/A.svelte',
		`<script lang="ts">import { x } from '#lib/server/a.ts';</script>{x}`,
		'barkraft/layers'
	],
	[
		'cli reads components',
		'src/cli/a.ts',
		importing('#lib/components/A.svelte'),
		'barkraft/layers'
	],
	[
		'cli reads a chart component',
		'src/cli/a.ts',
		importing('#lib/charts/Strip.svelte'),
		'barkraft/layers'
	],
	[
		'a type import',
		'src/lib/format/a.ts',
		`import type { X } from '#lib/engine/index.ts';\nexport type Y = X;\n`,
		'barkraft/layers'
	],
	[
		'an import()',
		'src/lib/format/a.ts',
		`export const x = () => import('#lib/export/csv.ts');\n`,
		'barkraft/layers'
	],
	[
		'a re-export',
		'src/lib/format/a.ts',
		`export { x } from '#lib/export/csv.ts';\n`,
		'barkraft/layers'
	],
	[
		'an import type',
		'src/lib/format/a.ts',
		`export type X = import('#lib/export/csv.ts').Y;\n`,
		'barkraft/layers'
	],
	[
		'past the face of engine',
		'src/routes/a.ts',
		importing('#lib/engine/rakna.ts'),
		'barkraft/layers'
	],
	[
		'past the face of model',
		'src/lib/engine/a.ts',
		importing('../model/pris.ts'),
		'barkraft/layers'
	],
	[
		'product reads tests',
		'src/lib/state/a.ts',
		importing('../../../tests/e2e/harness.ts'),
		'barkraft/layers'
	],
	[
		'clock in engine',
		'src/lib/engine/a.ts',
		'export const x = Date.now();\n',
		'no-restricted-globals'
	],
	[
		'chance in engine',
		'src/lib/engine/a.ts',
		'export const x = Math.random();\n',
		'no-restricted-properties'
	],
	[
		'network in model',
		'src/lib/model/a.ts',
		`export const x = fetch('/');\n`,
		'no-restricted-globals'
	],
	[
		'process in engine',
		'src/lib/engine/a.ts',
		'export const x = process.env;\n',
		'no-restricted-globals'
	],
	['console in model', 'src/lib/model/a.ts', `console.log('x');\n`, 'no-restricted-globals'],
	['class in engine', 'src/lib/engine/a.ts', 'export class X {}\n', 'no-restricted-syntax'],
	[
		'arithmetic on money in a component',
		'src/lib/components/A.svelte',
		'<script lang="ts">let { k }: { k: { nettoKr: number } } = $props();</script>{k.nettoKr / 2}',
		'no-restricted-syntax'
	],
	[
		'arithmetic on money in a route',
		'src/routes/a.ts',
		'export const x = (k: { bruttoKr: number }) => 2 * k.bruttoKr;\n',
		'no-restricted-syntax'
	],
	[
		'arithmetic on money in a variable of its own',
		'src/routes/a.ts',
		'export const x = ({ nettoKr }: { nettoKr: number }) => nettoKr - 1;\n',
		'no-restricted-syntax'
	],
	[
		'money added up in a component',
		'src/lib/components/a.ts',
		'let sum = 0;\nexport const x = (k: { skatteOre: number }) => (sum += k.skatteOre);\n',
		'no-restricted-syntax'
	],
	['enum', 'src/lib/format/a.ts', 'export enum X { A }\n', 'no-restricted-syntax'],
	['default export', 'src/lib/format/a.ts', 'export default 1;\n', 'no-restricted-syntax'],
	[
		'four parameters',
		'src/lib/format/a.ts',
		'export const f = (a: number, b: number, c: number, d: number) => a + b + c + d;\n',
		'@typescript-eslint/max-params'
	],
	['151 lines of engine', 'src/lib/engine/a.ts', lines(151), 'max-lines'],
	['251 lines of export', 'src/lib/export/a.ts', lines(251), 'max-lines'],
	['151 lines of component', 'src/lib/components/A.svelte', '<p>a</p>\n'.repeat(151), 'max-lines'],
	['empty file name', 'src/lib/format/utils.ts', 'export const x = 1;\n', 'barkraft/names'],
	['empty folder name', 'src/lib/common/a.ts', 'export const x = 1;\n', 'barkraft/names']
];

const NEAR_MISSES: readonly (readonly [what: string, file: string, text: string])[] = [
	['engine reads the face of model', 'src/lib/engine/a.ts', importing('#lib/model/index.ts')],
	['engine reads its own inside', 'src/lib/engine/a.ts', importing('./rakna.ts')],
	['model reads zod', 'src/lib/model/a.ts', importing('zod')],
	[
		'text reads engine and format',
		'src/lib/text/a.ts',
		`${importing('#lib/engine/index.ts')}export { z } from '#lib/format/tal.ts';\n`
	],
	['cli reads chart geometry', 'src/cli/a.ts', importing('#lib/charts/strip.ts')],
	['routes read the face of engine', 'src/routes/a.ts', importing('#lib/engine/index.ts')],
	['state reads export', 'src/lib/state/a.ts', importing('#lib/export/csv.ts')],
	[
		'components read state',
		'src/lib/components/A.svelte',
		`<script lang="ts">import { x } from '#lib/state/a.ts';</script>{x}`
	],
	['data reads data/', 'src/lib/data/a.ts', importing('#data/tables/kommuner.json')],
	['a test of engine reads data', 'src/lib/engine/a.test.ts', importing('#lib/data/load.ts')],
	['a clock in state', 'src/lib/state/a.ts', 'export const x = () => Date.now();\n'],
	['Math.max in engine', 'src/lib/engine/a.ts', 'export const x = Math.max(1, 2);\n'],
	['150 lines of engine', 'src/lib/engine/a.ts', lines(150)],
	['250 lines of export', 'src/lib/export/a.ts', lines(250)],
	[
		'three parameters',
		'src/lib/format/a.ts',
		'export const f = (a: number, b: number, c: number) => a + b + c;\n'
	],
	['a name that only starts like one', 'src/lib/format/commonMark.ts', 'export const x = 1;\n']
];

describe('the layer rules catch', () => {
	test.each(CAUGHT)('%s', async (_what, file, text, rule) => {
		expect(await broken(file, text)).toContain(rule);
	});
});

describe('the layer rules allow', () => {
	test.each(NEAR_MISSES)('%s', async (_what, file, text) => {
		expect(await broken(file, text)).toEqual([]);
	});
});

/** Every folder and file name below a folder, as paths relative to the project. */
function tree(folder: string): string[] {
	const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
	return entries.flatMap((entry) => {
		const name = `${folder}/${entry.name}`;
		return entry.isDirectory() ? [name, ...tree(name)] : [name];
	});
}

test('no file or folder has an empty name', () => {
	const names = ['src', 'tests', 'docs', 'eslint'].flatMap(tree);
	const empty = names.filter((name) =>
		EMPTY_NAMES.includes(path.basename(name).split('.')[0] ?? '')
	);
	expect(empty).toEqual([]);
});

test('every folder under src/lib is a layer', () => {
	const folders = readdirSync(path.join(ROOT, 'src/lib'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	expect(folders.filter((name) => !(name in ARROWS))).toEqual([]);
});
