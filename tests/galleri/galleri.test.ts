import { describe, expect, test } from 'vitest';
import { exportera } from '#lib/export/exportera.ts';
import { EXPORTFORMAT, isExportformat } from '#lib/export/format.ts';
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

const [, osakert] = FALL;
const medFormat = sidor
	.filter(({ fall }) => fall === osakert)
	.flatMap(({ bilder: alla }) => alla)
	.flatMap(({ bild, svg }) => (bild.format === undefined ? [] : [[bild.format, svg] as const]));

test('every format of a chart is a picture of the app', () => {
	const alla = Object.keys(EXPORTFORMAT).filter((format) => format.startsWith('svg-'));
	expect(medFormat.map(([format]) => format).toSorted()).toEqual(alla.toSorted());
});

test.each(medFormat)('the command line gives the app’s %s', (format, svg) => {
	if (osakert === undefined || !isExportformat(format)) throw new Error(format);
	const fil = exportera({ ...osakert, alternativ: 'forslag' }, format);
	expect(fil.ok && new TextDecoder().decode(fil.bytes)).toBe(svg);
	expect(fil.ok && fil.namn).toMatch(/^ett-krav-med-osakerhet-forslag-/);
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
