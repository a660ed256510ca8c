import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue } from '#lib/model/index.ts';
import { lonemening, medLon } from './lonekalkyl.ts';
import { medParameter } from './prisomrakning.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const { dokument } = parsed;
const PLATS = {
	nyckel: 'arsarbetskraftKr.handlaggare',
	plats: ['parametrar', 'arsarbetskraftKr', 'handlaggare']
};
const LON = { manadslonKr: 42_000, poPalagg: 0.4453, omkostnader: 0.15 };
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

test('the sentence says what the cost was made from', () => {
	expect(plain(lonemening(LON))).toBe(
		'Beräknat ur en månadslön på 42 000 kronor i tolv månader med 44,53 % PO-pålägg (SKR 2023) och 15 % andra omkostnader.'
	);
	expect(plain(lonemening({ ...LON, poPalagg: 0.4, omkostnader: 0 }))).toBe(
		'Beräknat ur en månadslön på 42 000 kronor i tolv månader med 40,00 % PO-pålägg, utan andra omkostnader.'
	);
});

test('the cost and how it was made stand in the document, and a second calculation replaces the first', () => {
	const forst = medLon(dokument, PLATS, LON);
	if (!forst.ok) throw new Error(forst.fel[0]?.message);
	expect(forst.dokument.parametrar.arsarbetskraftKr).toEqual({ handlaggare: 837_700 });
	const omraknat = medParameter(
		forst.dokument,
		{ ...PLATS, forvalt: undefined },
		{ kr: 900_000, hur: 'Omräknat från 2023 till 2024 års priser med KPIF: 2024 2,7 %.' }
	);
	if (!omraknat.ok) throw new Error(omraknat.fel[0]?.message);
	expect(omraknat.dokument.parametrar.kallor?.[PLATS.nyckel]?.text).toMatch(/^Beräknat.*Omräknat/);
	const sedan = medLon(omraknat.dokument, PLATS, { ...LON, manadslonKr: 40_000 });
	if (!sedan.ok) throw new Error(sedan.fel[0]?.message);
	expect(plain(sedan.dokument.parametrar.kallor?.[PLATS.nyckel]?.text)).toBe(
		plain(lonemening({ ...LON, manadslonKr: 40_000 }))
	);
});
