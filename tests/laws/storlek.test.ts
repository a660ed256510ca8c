import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statistik } from '#lib/data/node.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { berakna, forklarare } from '#lib/engine/index.ts';
import { parseDokument } from '#lib/model/index.ts';

const MAPP = 'data/examples';
const FILER = readdirSync(MAPP).filter((fil) => fil.endsWith('.barkraft.json'));

/** The figures about size that the headline shows open into steps that give the same figure. */
test.each(FILER)('%s: brytpunkt, storlekskvot and underfinansierade are explained', (fil) => {
	const last = parseDokument(readFileSync(`${MAPP}/${fil}`, 'utf8'));
	if (!last.ok) throw new Error(fil);
	const resultat = berakna(last.dokument, statistik(), grundparametrar());
	const svar = forklarare(last.dokument, statistik(), grundparametrar());
	if (!resultat.ok || !svar.ok) throw new Error(fil);
	for (const { id: alternativ, riket } of resultat.alternativ) {
		const expected = {
			brytpunkt: riket.brytpunkt.invanare,
			storlekskvot: riket.storlekskvot,
			underfinansierade: riket.antalUnderfinansierade
		};
		for (const [matt, varde] of Object.entries(expected)) {
			const forklaring = svar.forklara({
				typ: 'storlek',
				alternativ,
				matt: matt as keyof typeof expected
			});
			if (!forklaring.ok) throw new Error(matt);
			expect([matt, forklaring.rot.varde]).toEqual([matt, varde]);
		}
	}
});

test('an exact brytpunkt follows from its steps', () => {
	const last = parseDokument(
		readFileSync(`${MAPP}/brottsforebyggande-2023-196.barkraft.json`, 'utf8')
	);
	if (!last.ok) throw new Error('example');
	const svar = forklarare(last.dokument, statistik(), grundparametrar());
	if (!svar.ok) throw new Error(svar.kind);
	const forklaring = svar.forklara({ typ: 'storlek', alternativ: 'forslag', matt: 'brytpunkt' });
	if (!forklaring.ok) throw new Error(forklaring.message);
	const [fast, perInvanare] = forklaring.rot.steg.map(({ varde }) => varde ?? NaN);
	// 490 000 kr in every kommun, none of it paid per kommun; 219 000 000 kr over the inhabitants of 2025.
	expect(fast).toBeCloseTo(490_000, 6);
	expect(perInvanare).toBeCloseTo(219_000_000 / 10_605_520, 9);
	expect(forklaring.rot.varde).toBeCloseTo((fast ?? NaN) / (perInvanare ?? NaN), 6);
});
