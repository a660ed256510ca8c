import { describe, expect, test } from 'vitest';
import { remsgeometri } from '../remsa.ts';
import { klasstaplar, kommunstapel } from './osakerhetsstapel.ts';
import { likaFall } from '#lib/engine/index.ts';
import { prickgeometri } from './prickar.ts';
import { prickteckning } from './prickteckning.ts';
import { solfjadergeometri, type Arspunkt } from './solfjader.ts';
import { solfjaderteckning } from './solfjaderteckning.ts';
import { tornadogeometri } from './tornado.ts';
import { tornadoteckning } from './tornadoteckning.ts';

const YTA = { width: 600, height: 240, grans: 250 };
const FEMTIO = Array.from({ length: 50 }, (_, i) => -100 + 8 * i);

describe('the dotplot', () => {
	test('has a dot a value, none outside, none upon another', () => {
		for (const varden of [
			FEMTIO,
			FEMTIO.map(() => 7),
			[3],
			FEMTIO.map((v, i) => (i === 49 ? 1e6 : v))
		]) {
			const { prickar, radius, width, golv } = prickgeometri(varden, YTA);
			expect(prickar).toHaveLength(varden.length);
			for (const { x, y } of prickar) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width);
				expect(y).toBeGreaterThan(0);
				expect(y).toBeLessThanOrEqual(golv - radius + 1e-9);
			}
			const spots = new Set(prickar.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
			expect(spots.size).toBe(varden.length);
		}
	});

	test('tells what is above zero, and shows zero and the limit where they are on the axis', () => {
		const { prickar, noll, grans } = prickgeometri(FEMTIO, YTA);
		expect(prickar.filter(({ isOver }) => isOver)).toHaveLength(37);
		expect(noll).not.toBeNull();
		expect(grans).not.toBeNull();
		expect(prickgeometri([900, 901], YTA)).toMatchObject({ noll: null, grans: null });
		expect(prickgeometri([], YTA).prickar).toEqual([]);
	});

	test('twenty values are the middles of the twentieths', () => {
		const tjugo = likaFall(
			Array.from({ length: 50 }, (_, i) => (i + 0.5) / 50),
			20
		);
		tjugo.forEach((value, i) => expect(value).toBeCloseTo((i + 0.5) / 20, 9));
		expect(likaFall([], 20)).toEqual([]);
	});
});

describe('the fan', () => {
	const ar = (year: number, mitt: number): Arspunkt => ({
		year,
		p10: mitt - 20,
		p25: mitt - 8,
		median: mitt,
		p75: mitt + 8,
		p90: mitt + 20,
		punkt: mitt - 1
	});

	test('keeps the order of the quantiles, and zero inside', () => {
		const g = solfjadergeometri([ar(2026, 100), ar(2027, 50)], YTA);
		for (const { yHog, y, yLag, x } of g.years) {
			expect(yHog).toBeLessThan(y);
			expect(y).toBeLessThan(yLag);
			expect(x).toBeGreaterThan(g.left);
			expect(x).toBeLessThanOrEqual(g.right);
		}
		expect(g.noll).toBeLessThanOrEqual(g.golv);
		expect(g.yttre).toMatch(/^M[^NI]+Z$/);
	});

	test('draws one year, none, and labels only those that have room', () => {
		expect(solfjadergeometri([ar(2026, 5)], YTA).yttre).toMatch(/^M[^N]+Z$/);
		expect(solfjadergeometri([], YTA)).toMatchObject({ yttre: '', years: [] });
		const many = Array.from({ length: 40 }, (_, i) => ar(2026 + i, 0));
		const labelled = solfjadergeometri(many, YTA).years.filter(({ isLabelled }) => isLabelled);
		expect(labelled.length).toBeLessThan(14);
		expect(labelled[0]?.year).toBe(2026);
	});
});

describe('the tornado', () => {
	test('reaches from the likely answer to both ends, whichever is the larger', () => {
		const rader = [
			{ id: 'a', namn: 'a', vidLag: -5, vidHog: 20 },
			{ id: 'b', namn: 'b', vidLag: 9, vidHog: 1 }
		];
		const { staplar, mitt, noll, height } = tornadogeometri(rader, { width: 500, troligt: 5 });
		const [a, b] = staplar;
		expect(a!.lag.x + a!.lag.width).toBeCloseTo(mitt, 9);
		expect(a!.hog.x).toBeCloseTo(mitt, 9);
		expect(b!.lag.x).toBeCloseTo(mitt, 9);
		expect(b!.hog.x + b!.hog.width).toBeCloseTo(mitt, 9);
		expect(noll).not.toBeNull();
		expect(height).toBeGreaterThan(b!.y);
	});

	test('of nothing is empty, of no effect has no width', () => {
		expect(tornadogeometri([], { width: 500, troligt: 5 }).staplar).toEqual([]);
		const [still] = tornadogeometri([{ id: 'a', namn: 'a', vidLag: 5, vidHog: 5 }], {
			width: 500,
			troligt: 5
		}).staplar;
		expect(still).toMatchObject({ lag: { width: 0 }, hog: { width: 0 } });
	});
});

describe('uncertainty in the strip chart', () => {
	const geometri = remsgeometri(
		{
			punkter: [1000, 3000, 9000].map((folkmangd, i) => ({
				kommunkod: `000${i}`,
				folkmangd,
				varde: 10 * i
			})),
			klasser: [0, 5000, 20_000].map((franInvanare, i) => ({
				franInvanare,
				tillInvanare: [5000, 20_000, null][i] ?? null,
				antal: [2, 1, 0][i] ?? 0,
				median: 10 * i,
				p10: 0,
				p90: 20
			})),
			brytpunkt: null
		},
		{ width: 600, height: 300 }
	);
	const spann = { p10: 5, p90: 15 };

	test('is a bar in the middle of each class that has kommuner, as high as the interval', () => {
		const staplar = klasstaplar(geometri, [
			{ franInvanare: 0, punkt: 10, spann },
			{ franInvanare: 20_000, punkt: 10, spann }
		]);
		expect(staplar).toHaveLength(1);
		const [{ x, bredd, y, hojd, mitt, pilar }] = staplar as [(typeof staplar)[number]];
		const [klass] = geometri.klasser;
		expect(x + bredd / 2).toBeCloseTo(klass!.x + klass!.width / 2, 9);
		expect([y, y + hojd, mitt]).toEqual([15, 5, 10].map((kr) => geometri.niva(kr).y));
		expect(pilar).toBe('');
	});

	test('points on where it goes beyond the axis, which never moves for it', () => {
		const [plats] = geometri.platser;
		const { x, bredd, y, hojd, pilar } = kommunstapel(
			plats!,
			{ p10: -1e6, p90: 1e6 },
			geometri.niva
		);
		expect(x + bredd / 2).toBeCloseTo(plats!.x, 9);
		expect([y, y + hojd]).toEqual([geometri.niva(1e6).y, geometri.niva(-1e6).y]);
		expect(pilar.match(/M/g)).toHaveLength(2);
		expect(kommunstapel(plats!, { p10: 1e6, p90: 2e6 }, geometri.niva).pilar).toMatch(/-6z.*-6z/);
	});
});

describe('the drawings that the screen and the files share', () => {
	const text = String;
	const prickar = (varden: readonly number[], bredd: number) =>
		prickteckning(
			{
				varden,
				grans: 250,
				xText: text,
				enhet: 'kr',
				beskrivningar: varden.map(text),
				tomt: 'Tomt'
			},
			bredd
		);
	const ar = (year: number) => ({ year, p10: 1, p25: 2, median: 3, p75: 4, p90: 5, punkt: 3 });
	const fan = (years: readonly Arspunkt[], bredd: number) =>
		solfjaderteckning(
			{ years, yText: text, beskrivningar: years.map(({ year }) => text(year)), tomt: 'Tomt' },
			bredd
		);
	const tornado = (antal: number, bredd: number) =>
		tornadoteckning(
			{
				rader: [-4, 9]
					.slice(0, antal)
					.map((vidLag) => ({ id: text(vidLag), namn: 'a', vidLag, vidHog: 5 })),
				troligt: 2,
				xText: text,
				beskrivningar: ['en', 'två'],
				tomt: 'Tomt'
			},
			bredd
		);

	test.each([260, 720])('are whole and inside at %d px, with a stop for each value', (bredd) => {
		for (const [teckning, stopp] of [
			[prickar(FEMTIO, bredd), 50],
			[fan([ar(2026), ar(2027)], bredd), 2],
			[tornado(2, bredd), 2]
		] as const) {
			expect(JSON.stringify(teckning)).not.toMatch(/null|NaN/);
			expect(teckning.stopp).toHaveLength(stopp);
			expect(new Set(teckning.stopp.map((ett) => ett.text)).size).toBe(stopp);
			for (const { ruta } of teckning.stopp) {
				expect(ruta.x).toBeGreaterThanOrEqual(-1);
				expect(ruta.x + ruta.width).toBeLessThanOrEqual(bredd + 1);
				expect(ruta.y + ruta.height).toBeLessThanOrEqual(teckning.hojd);
			}
		}
	});

	test('say so when there is nothing to draw', () => {
		for (const teckning of [prickar([], 300), fan([], 300), tornado(0, 300)])
			expect(teckning).toMatchObject({ stopp: [], marken: [{ typ: 'text', text: 'Tomt' }] });
	});

	test('fill what is above zero, and leave the rest empty', () => {
		const dots = prickar([-5, -1, 3], 300).marken.filter(({ typ }) => typ === 'punkt');
		expect(dots.map((dot) => 'fylld' in dot && dot.fylld)).toEqual([false, false, true]);
		const bars = tornado(1, 300).marken.filter(({ typ }) => typ === 'yta');
		expect(bars).toMatchObject([{ monster: 'ram' }, { monster: 'fylld' }]);
	});
});
