import { describe, expect, test } from 'vitest';
import { FALL } from './fall.ts';
import { bilder } from './bilder.ts';

/**
 * Every chart in every odd case. The pictures are the files people download; open index.html to look at them all.
 * A change is seen as a picture in the commit: `npx vitest run tests/galleri -u` writes them anew.
 */

const sidor = FALL.map((fall) => ({ fall, bilder: bilder(fall) }));

describe.each(sidor)('$fall.id', ({ fall, bilder: alla }) => {
	test.each(alla)('$namn', async ({ namn, bild, svg }) => {
		expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
		await expect(svg).toMatchFileSnapshot(`./bilder/${fall.id}-${namn}.svg`);
		for (const bredd of [220, 320, 720, 1200]) {
			const { marken, hojd, stopp } = bild.rita(bredd);
			expect(JSON.stringify({ marken, hojd })).not.toMatch(/null|NaN/);
			// Everything that is drawn is on the surface, but for texts that may reach over their edge a little.
			for (const marke of marken) {
				if (marke.typ !== 'yta') continue;
				expect(marke.x).toBeGreaterThanOrEqual(-0.5);
				expect(marke.x + marke.width).toBeLessThanOrEqual(bredd + 0.5);
			}
			expect(new Set(stopp.map(({ id }) => id)).size).toBe(stopp.length);
		}
	});
});

test('the page with all of them', async () => {
	const html = sidor
		.map(
			({ fall, bilder: alla }) =>
				`<h2>${fall.namn}</h2>\n<div>\n${alla.map(({ namn, bild }) => `<img src="bilder/${fall.id}-${namn}.svg" alt="${bild.rubrik}">`).join('\n')}\n</div>`
		)
		.join('\n');
	const page = `<!doctype html>\n<html lang="sv">\n<meta charset="utf-8">\n<title>Diagrammen i alla lägen</title>\n<style>\nbody { font-family: sans-serif; margin: 2rem; }\ndiv { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }\nimg { width: 36rem; max-width: 100%; border: 1px solid #ddd; }\n</style>\n<h1>Diagrammen i alla lägen</h1>\n${html}\n</html>\n`;
	await expect(page).toMatchFileSnapshot('./index.html');
});
