import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'node_modules/**'],
		environment: 'node',
		// The tests share no state to protect from each other, and a worker per file costs a second each.
		isolate: false,
		// A busy machine is not a fault; nothing here measures time.
		testTimeout: 60_000
	}
});
