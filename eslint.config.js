import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { barkraft } from './eslint/rules.js';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', 'tests/**'];
const PURE = ['src/lib/model/**/*.ts', 'src/lib/engine/**/*.ts'];

/** What a pure file cannot reach: clock, chance, network, process, screen. */
const IMPURE_GLOBALS = [
	'Date',
	'fetch',
	'process',
	'console',
	'performance',
	'crypto',
	'setTimeout',
	'setInterval',
	'queueMicrotask',
	'window',
	'document',
	'navigator',
	'localStorage',
	'indexedDB',
	'globalThis',
	'Buffer',
	'XMLHttpRequest',
	'Worker'
];

const maxLines = (max) => ({
	'max-lines': ['error', { max, skipBlankLines: false, skipComments: false }]
});

const noSyntax = (...more) => ({
	'no-restricted-syntax': [
		'error',
		{ selector: 'TSEnumDeclaration', message: 'No enums: use a union of literals.' },
		...more
	]
});

const NO_DEFAULT_EXPORT = {
	selector: 'ExportDefaultDeclaration',
	message: 'Named exports only, except where the framework asks for a default.'
};

/**
 * Figures are the engine's: a page that adds or divides kronor of its own would not be explained (DESIGN.md §6). Money
 * is known by its name, as a field, as a variable of its own, or as one of a result's sums and measures.
 */
const MONEY = '/(Kr|KrPerInvanare|[oO]re)$/';
const FIGURES = [
	`Identifier[name=${MONEY}]`,
	`MemberExpression[property.name=${MONEY}]`,
	'MemberExpression[computed=true][object.name=/^summor$/]',
	'MemberExpression[computed=true][object.property.name=/^(summor|poster|finansiering)$/]'
];
const CALCULATIONS = [
	'BinaryExpression[operator=/^[-+*/%]+$/]',
	'AssignmentExpression[operator=/^[-+*/%]+=$/]'
];
const NO_MONEY_ARITHMETIC = CALCULATIONS.flatMap((calculation) =>
	FIGURES.map((figure) => ({
		selector: `${calculation} > ${figure}`,
		message: 'Components and routes do no arithmetic on money: the engine gives the figure.'
	}))
);

export default defineConfig(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'static/', 'test-results/', 'data/'] },
	{
		files: ['**/*.{ts,js,svelte}'],
		extends: [ts.configs.strict],
		plugins: { barkraft },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'barkraft/layers': 'error',
			'barkraft/names': 'error',
			'@typescript-eslint/max-params': ['error', { max: 3 }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-dynamic-delete': 'off',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			...noSyntax(NO_DEFAULT_EXPORT)
		}
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		// Runes modules go through the Svelte parser; the type-checked rules cannot follow there.
		ignores: ['**/*.svelte.ts'],
		extends: [ts.configs.strictTypeCheckedOnly],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
		}
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			...maxLines(150)
		}
	},
	{ files: ['**/*.ts'], ignores: TESTS, rules: maxLines(250) },
	{
		files: ['src/**/*.ts'],
		ignores: TESTS,
		rules: {
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: PURE,
		ignores: TESTS,
		rules: {
			...maxLines(150),
			'no-restricted-globals': [
				'error',
				...IMPURE_GLOBALS.map((name) => ({
					name,
					message: 'Model and engine are pure: pass it in as an argument (DESIGN.md §4).'
				}))
			],
			'no-restricted-properties': [
				'error',
				{
					object: 'Math',
					property: 'random',
					message: 'Model and engine are pure: draw from a seed.'
				}
			],
			...noSyntax(NO_DEFAULT_EXPORT, {
				selector: 'ClassDeclaration',
				message: 'No classes in model and engine: data and pure functions (STYLE.md).'
			})
		}
	},
	{
		files: ['src/lib/components/**/*.{ts,svelte}', 'src/routes/**/*.{ts,svelte}'],
		ignores: TESTS,
		rules: noSyntax(NO_DEFAULT_EXPORT, ...NO_MONEY_ARITHMETIC)
	},
	{ files: ['*.config.{js,ts}'], rules: noSyntax() },
	{
		files: TESTS,
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/max-params': ['error', { max: 4 }]
		}
	}
);
