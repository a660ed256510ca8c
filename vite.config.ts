import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const JSON_SCHEMA_FILE = /zod\/v4\/core\/to-json-schema\.js$/;

/**
 * Every zod schema carries the code that writes it as JSON Schema, 3 kB gzipped of the first load. The browser never
 * writes one (docs and tests do, in Node), so its build gets the same exports without a body.
 */
function withoutJsonSchema(): Plugin {
	return {
		name: 'barkraft-without-json-schema',
		apply: 'build',
		transform(code, id) {
			if (this.environment.name !== 'client' || !JSON_SCHEMA_FILE.test(id)) return null;
			const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
				([, name]) => name
			);
			return {
				code: names.map((name) => `export const ${name} = () => {};`).join('\n'),
				map: null
			};
		}
	};
}

export default defineConfig({
	plugins: [withoutJsonSchema(), sveltekit()],
	build: {
		rolldownOptions: {
			output: {
				// What the first pages share is one file: cut after who else uses each part, it becomes twice as many small
				// ones, which compress worse (7 kB of the first load).
				codeSplitting: {
					groups: [
						// Evaluated before our schemas: hooks.client.ts tells zod not to compile code before the first is made.
						{
							name: 'ramverk',
							tags: ['$initial'],
							test: /\/node_modules\/|\/src\/hooks\.client\.ts$/,
							priority: 2
						},
						{
							name: 'karna',
							tags: ['$initial'],
							test: /\/src\/lib\/(engine|format|text|model|data|charts|components\/(bas|resultat|skal|redigera)|state(?!\/guide))\//
						}
					]
				}
			},
			treeshake: {
				// The pure layers do nothing when they are imported: what only a lazy part uses is fetched with that part.
				moduleSideEffects: [{ test: /\/src\/lib\/(engine|format|text)\//, sideEffects: false }]
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'node_modules/**'],
		environment: 'node',
		// The tests share no state to protect from each other, and a worker per file costs a second each.
		isolate: false,
		// Vitest leaves one core to the screen; on two cores that is half the machine.
		maxWorkers: '100%',
		// A busy machine is not a fault; nothing here measures time.
		testTimeout: 60_000
	}
});
