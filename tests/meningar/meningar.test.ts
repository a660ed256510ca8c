import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toString } from '#lib/text/index.ts';
import { RESULTAT } from './resultat.ts';
import { meningar } from '#lib/text/meningar/index.ts';

/**
 * The exact sentences, one result after another, as a jurist can read them: `# result`, then `name: sentence`.
 * A changed sentence is changed here by hand, and read aloud before it is committed.
 */
const FACIT = readFileSync(path.join(import.meta.dirname, 'facit.txt'), 'utf8');
const vantat = new Map(
	FACIT.split(/^# /m)
		.slice(1)
		.map((del) => {
			const [namn = '', ...rader] = del.trim().split('\n');
			return [namn, rader] as const;
		})
);

test.each(RESULTAT.map((fall) => [fall.namn, fall.underlag] as const))('%s', (namn, underlag) => {
	const rader = meningar(underlag).map(
		({ id, mening }) =>
			`${id.slice(underlag.huvud.id.length + 1)}: ${toString(mening).replaceAll('\u00a0', ' ')}`
	);
	expect(rader).toEqual(vantat.get(namn));
});

test('every result has its sentences, and there are at least sixty', () => {
	expect([...vantat.keys()]).toEqual(RESULTAT.map(({ namn }) => namn));
	expect(RESULTAT.length).toBeGreaterThanOrEqual(60);
});
