import { expect, test } from 'vitest';
import { benchDocument } from '../../../tests/bench/document.ts';
import { GRUND, RIKET } from '../../../tests/laws/urval.ts';
import { enhetsprisKr } from './enhetspris.ts';

const dokument = {
	...benchDocument(),
	parametrar: { ...benchDocument().parametrar, arsarbetskraftKr: 800_000, arsarbetstidTimmar: 1600 }
};
const price = (pris: Parameters<typeof enhetsprisKr>[0]) =>
	enhetsprisKr(pris, dokument, [RIKET, GRUND]);

test('the price of a unit in each of its kinds', () => {
	expect(price({ typ: 'kr', krPerEnhet: 250 })).toBe(250);
	expect(price({ typ: 'tid', timmarPerEnhet: 8, timkostnad: 'handlaggare' })).toBe(4000);
	expect(price({ typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' })).toBe(400_000);
});
