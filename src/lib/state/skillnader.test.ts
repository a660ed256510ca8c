import { describe, expect, it } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';
import { skillnader } from './skillnader.ts';

type Andringsbar = {
	prisnivaYear: number;
	texter: Record<string, unknown>;
	alternativ: {
		kostnadsposter: Record<string, unknown>[];
		finansiering: Record<string, unknown>[];
	}[];
};

function read(value: unknown): Konsekvensutredning {
	const parsed = parseValue(value);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
	return parsed.dokument;
}

const dokument = read(exempel);

/** The example with changes, and what is said to differ: the way and the two answers. */
function changed(change: (andringsbar: Andringsbar) => void): readonly string[] {
	const other = structuredClone(dokument) as unknown as Andringsbar;
	change(other);
	return skillnader(dokument, read(other)).map(
		({ vag, varden }) => `${vag.join(' › ')}: ${varden.join(' → ')}`
	);
}

const posts = (other: Andringsbar) => other.alternativ[1]?.kostnadsposter ?? [];

describe('skillnader', () => {
	it('says nothing about the same document, or the same posts in another order', () => {
		expect(changed(() => undefined)).toEqual([]);
		expect(changed((other) => void posts(other).reverse())).toEqual([]);
	});

	it('shows answers as the editor does: years bare, shares in per cent, kinds by name', () => {
		expect(changed((other) => (other.prisnivaYear = 2025))).toEqual(['Prisnivå: 2024 → 2025']);
		const rader = changed((other) => {
			Object.assign(posts(other)[0] ?? {}, { redanUppfyllt: 0.35 });
			Object.assign(posts(other)[1] ?? {}, { takt: { typ: 'engang', year: 2026 } });
		});
		expect(rader).toEqual([
			'Alternativ › Förslaget › Kostnadsposter › Samordningsfunktion › Görs redan i dag: 0 % → 35 %',
			'Alternativ › Förslaget › Kostnadsposter › Lägesbild över brottsligheten › Takt: Återkommande → En gång',
			'Alternativ › Förslaget › Kostnadsposter › Lägesbild över brottsligheten › Takt › Från och med år: 2024 → –',
			'Alternativ › Förslaget › Kostnadsposter › Lägesbild över brottsligheten › Takt › Hur ofta: 2 år mellan gångerna → –',
			'Alternativ › Förslaget › Kostnadsposter › Lägesbild över brottsligheten › Takt › År: – → 2026',
			'Alternativ › Förslaget › Kostnadsposter › Lägesbild över brottsligheten › Takt › Avskrivningstid: – → 1 år'
		]);
	});

	it('says that a post is gone or new without listing its fields', () => {
		const rader = changed((other) => {
			const [forst] = posts(other).splice(0, 1);
			posts(other).push({ ...forst, id: 'ny', namn: 'Ny funktion' });
		});
		expect(rader).toEqual([
			'Alternativ › Förslaget › Kostnadsposter › Samordningsfunktion: finns → –',
			'Alternativ › Förslaget › Kostnadsposter › Ny funktion: – → finns'
		]);
	});

	it('cuts a long text and calls an empty one empty', () => {
		const [rad = ''] = changed((other) => (other.texter['problem'] = ''));
		expect(rad).toMatch(
			/^Texter › Problemet och den förändring som eftersträvas: .{100,160}… → tomt$/
		);
	});

	it('reads only what a document holds itself', () => {
		const other = { ...dokument, constructor: 'ett' };
		expect(skillnader(dokument, other).map(({ varden }) => varden)).toEqual([['–', 'ett']]);
		expect(skillnader(other, dokument).map(({ varden }) => varden)).toEqual([['ett', '–']]);
	});
});
