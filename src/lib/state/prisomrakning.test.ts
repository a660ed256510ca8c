import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { senasteVarde } from '#lib/data/parametrar.ts';
import { parseValue } from '#lib/model/index.ts';
import { nyPost } from './nytt.ts';
import { iUtredningensPriser, medParameter, medPris } from './prisomrakning.ts';
import { addRad } from './redigering.ts';

const parsed = parseValue({ ...exempel, prisnivaYear: 2024 });
if (!parsed.ok) throw new Error('The example is broken.');
const { dokument } = parsed;
const HUR = 'Omräknat från 2023 till 2024 års priser med KPIF: 2024 2,7 %.';

test('an amount moves with KPIF to whole kronor', () => {
	expect(iUtredningensPriser(dokument, 800_000, 2023)).toMatchObject({ ok: true, kr: 821_600 });
	expect(iUtredningensPriser(dokument, 333, 2023)).toMatchObject({ ok: true, kr: 342 });
});

test("years without KPIF take the document's own price change, or are named", () => {
	const framat = { ...dokument, prisnivaYear: 2026 };
	expect(iUtredningensPriser(framat, 100, 2024)).toMatchObject({ ok: false, years: [2025, 2026] });
	const parametrar = { ...dokument.parametrar, arligtIndex: 0.1 };
	expect(iUtredningensPriser({ ...framat, parametrar }, 100, 2024)).toMatchObject({ kr: 121 });
});

test('a parameter keeps its source and says that it was converted', () => {
	const nyckel = 'arsarbetskraftKr.handlaggare';
	const plats = ['parametrar', 'arsarbetskraftKr', 'handlaggare'];
	const forvalt = senasteVarde(nyckel) ?? undefined;
	const svar = medParameter(dokument, { nyckel, plats, forvalt }, { kr: 821_600, hur: HUR });
	if (!svar.ok) throw new Error(svar.fel[0]?.message);
	const { arsarbetskraftKr, kallor } = svar.dokument.parametrar;
	expect(arsarbetskraftKr).toEqual({ handlaggare: 821_600 });
	expect(kallor?.[nyckel]).toMatchObject({
		typ: 'bedomning',
		text: expect.stringMatching(/^SKR, januari 2023.*mediankommun\. Omräknat från 2023/) as string
	});
});

test('a second conversion replaces the sentence of the first', () => {
	const post = {
		...nyPost(dokument),
		pris: { typ: 'kr' as const, krPerEnhet: 100 },
		motivering: 'Enligt avtal.'
	};
	const med = addRad(dokument, { alternativ: 'forslag', lista: 'kostnadsposter' }, post);
	if (!med.ok) throw new Error(med.fel[0]?.message);
	const plats = ['alternativ', { id: 'forslag' }, 'kostnadsposter', { id: 'ny-post' }];
	const forst = medPris(med.dokument, { plats, post }, { kr: 103, hur: HUR });
	const motivering = `Enligt avtal. ${HUR}`;
	const sedan = medPris(
		med.dokument,
		{ plats, post: { ...post, motivering } },
		{ kr: 110, hur: HUR.replace('2023', '2022') }
	);
	const sista = (svar: typeof forst) =>
		svar.ok
			? svar.dokument.alternativ.find(({ id }) => id === 'forslag')?.kostnadsposter.at(-1)
			: null;
	expect(sista(forst)).toMatchObject({ motivering, pris: { krPerEnhet: 103 } });
	expect(sista(sedan)?.motivering).toBe(`Enligt avtal. ${HUR.replace('2023', '2022')}`);
});
