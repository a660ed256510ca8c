import { expect, test } from 'vitest';
import { berakna, grupperingar, MATT } from '#lib/engine/index.ts';
import { klassindelning } from '#lib/text/fordelning/index.ts';
import { sammanhangFor } from '#lib/text/index.ts';
import { kommunbild } from '#lib/export/diagram/kommunbild.ts';
import { stapelbild } from '#lib/export/diagram/stapelbild.ts';
import { FALL } from './fall.ts';

/** What a chart says of its figures: unit, time and price level, in every measure. */

const { dokument, statistik, parametrar } = FALL[0]!;
const svar = berakna(dokument, statistik, parametrar);
if (!svar.ok) throw new Error('The case cannot be calculated.');
const resultat = svar.alternativ[1]!;
const delat = grupperingar(dokument, statistik, parametrar);
const period = (delat.ok ? delat.period(resultat.id) : null)!;
const sammanhang = sammanhangFor(dokument, statistik);
const visar = (matt: (typeof MATT)[number], tid: 'ar' | 'aren' = 'ar') =>
	stapelbild(
		tid === 'aren' ? period : resultat,
		[klassindelning(tid === 'aren' ? period : resultat), { matt, tid }],
		sammanhang
	);

test.each(MATT)('%s', (matt) => {
	for (const bild of [visar(matt), kommunbild(resultat, { matt, tid: 'ar' }, sammanhang)]) {
		expect(bild.underrubrik).toContain('i 2026 års priser');
		expect(bild.underrubrik.includes('per år') || bild.underrubrik.includes('och år')).toBe(
			!matt.startsWith('engang')
		);
	}
});

test('kronor are in the unit they are drawn in, in full in the table', () => {
	const { underrubrik, tabell } = visar('bruttoKr');
	expect(underrubrik).toMatch(/^Bruttokostnad i tusental kronor per år när allt är infört/);
	expect(underrubrik).toContain('priser, per kommun.');
	expect(tabell.kolumner[2]).toBe('Medel, kr');
	expect(tabell.rader[0]?.celler[1]).toMatchObject({ tal: 412_000 });
	expect(visar('bruttoKr', 'aren').underrubrik).toMatch(
		/^Bruttokostnad, (?:tkr|mnkr), summan av åren 2026–2030, i 2026 års priser, per kommun/
	);
});
