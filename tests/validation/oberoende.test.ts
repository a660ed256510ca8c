import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	berakna,
	koncentration,
	MATT,
	type Alternativresultat,
	type Fordelning,
	type Resultat
} from '#lib/engine/index.ts';
import { parseDokument, type Konsekvensutredning } from '#lib/model/index.ts';
import { arbDokument } from '../laws/dokument.arbitrary.ts';
import { GRUND, omgivning, RIKET } from '../laws/urval.ts';

/**
 * The engine against oberoende.py, which was written from the specification alone, in another language: all 290
 * kommuner, every measure, class means, quantiles, elasticity, concentration and the yearly path, to a billionth.
 */

const example = (id: string) =>
	fileURLToPath(new URL(`../../data/examples/${id}.barkraft.json`, import.meta.url));

/** The first as the command line writes it, the others as the engine gives them. */
const EXEMPEL = [
	'brottsforebyggande-2023-196',
	'krisberedskap-civilt-forsvar',
	'bemannade-skolbibliotek'
] as const;
const FIL = example(EXEMPEL[0]);
const CLI = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PYTHON = fileURLToPath(new URL('oberoende.py', import.meta.url));
const SEED = 290;

const hasPython = spawnSync('python3', ['--version']).status === 0;
const REASON = hasPython ? '' : ' (skipped: python3 is not on this machine)';

const KONCENTRATION = ['bruttoKr', 'ersattningKr', 'engangKr'] as const;

/** The figures of a group as the Python program writes them: mean, median, P10, P90, least, greatest. */
type Grupp = {
	readonly antalKommuner: number;
	readonly folkmangd: number;
	readonly matt: Readonly<Record<string, readonly (number | null)[]>>;
};

type Oberoende = {
	readonly id: string;
	readonly kommuner: readonly (Readonly<Record<string, unknown>> & {
		readonly kommunkod: string;
		readonly poster: Readonly<Record<string, number | null>>;
		readonly finansiering: Readonly<Record<string, number | null>>;
	})[];
	readonly storleksklasser: readonly Grupp[];
	readonly riket: Grupp;
	readonly storlekskvot: number | null;
	readonly storlekselasticitet: number | null;
	readonly koncentration: Readonly<Record<(typeof KONCENTRATION)[number], number | null>>;
	readonly perYear: readonly (readonly [year: number, kostnad: number, pengar: number])[];
};

/** What a program answers on its standard output. */
function answer(program: string, args: readonly string[], input = ''): Promise<string> {
	return new Promise((resolve, reject) => {
		const run = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
		const parts: Buffer[] = [];
		run.stdout.on('data', (part: Buffer) => parts.push(part));
		run.on('error', reject);
		run.on('close', (status) =>
			status === 0
				? resolve(Buffer.concat(parts).toString('utf8'))
				: reject(new Error(`${program} ended with ${status}`))
		);
		run.stdin.end(input);
	});
}

/** Differences above a billionth of the figure, or of what it was summed from. */
function compare(path: string, [a, b]: readonly [unknown, unknown], size = 0): string[] {
	if (typeof a !== 'number' || typeof b !== 'number')
		return a === b ? [] : [`${path}: ${String(a)} and ${String(b)}`];
	const tolerance = 1e-9 * Math.max(Math.abs(a), Math.abs(b), size);
	return Math.abs(a - b) <= tolerance ? [] : [`${path}: ${a} and ${b}`];
}

const SPREAD = [
	'medel',
	'median',
	'p10',
	'p90',
	'min',
	'max'
] as const satisfies readonly (keyof Fordelning)[];

type Gruppresultat = Alternativresultat['riket'] | Alternativresultat['storleksklasser'][number];

function compareGroup(path: string, [ours, theirs]: readonly [Gruppresultat, Grupp]): string[] {
	return [
		...compare(`${path}.antal`, [ours.antalKommuner, theirs.antalKommuner]),
		...compare(`${path}.folkmangd`, [ours.folkmangd, theirs.folkmangd]),
		...MATT.flatMap((matt) => {
			const size = Math.max(Math.abs(ours.matt[matt].min ?? 0), Math.abs(ours.matt[matt].max ?? 0));
			return SPREAD.flatMap((varde, i) =>
				compare(`${path}.${matt}.${varde}`, [ours.matt[matt][varde], theirs.matt[matt]?.[i]], size)
			);
		})
	];
}

function compareRows(
	path: string,
	[ours, theirs]: readonly [
		Readonly<Record<string, number | null>>,
		Readonly<Record<string, number | null>>
	]
): string[] {
	const ids = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
	return [...ids].flatMap((id) => compare(`${path}.${id}`, [ours[id], theirs[id]]));
}

function compareAlternativ(ours: Alternativresultat, theirs: Oberoende): string[] {
	const byKod = new Map(theirs.kommuner.map((kommun) => [kommun.kommunkod, kommun]));
	const kommuner = ours.kommuner.flatMap((kommun) => {
		const other = byKod.get(kommun.kommunkod)!;
		const kr = [...Object.values(kommun.poster), ...Object.values(kommun.finansiering)];
		const size = kr.reduce<number>((sum, varde) => sum + Math.abs(varde ?? 0), 0);
		const sizes = (matt: string) => {
			if (matt.endsWith('Kr')) return size;
			return matt.endsWith('PerInvanare') ? size / kommun.folkmangd : 1e-6;
		};
		return [
			...(['folkmangd', 'storleksklass', ...MATT] as const).flatMap((matt) =>
				compare(`${kommun.kommunkod}.${matt}`, [kommun[matt], other[matt]], sizes(matt))
			),
			...compareRows(`${kommun.kommunkod}.poster`, [kommun.poster, other.poster]),
			...compareRows(`${kommun.kommunkod}.finansiering`, [kommun.finansiering, other.finansiering])
		];
	});
	return [
		...compare('id', [ours.id, theirs.id]),
		...kommuner,
		...compareGroup('riket', [ours.riket, theirs.riket]),
		...ours.storleksklasser.flatMap((klass, k) =>
			compareGroup(`klass ${k}`, [klass, theirs.storleksklasser[k]!])
		),
		...compare('storlekskvot', [ours.riket.storlekskvot, theirs.storlekskvot]),
		...compare(
			'storlekselasticitet',
			[ours.riket.storlekselasticitet, theirs.storlekselasticitet],
			1
		),
		...KONCENTRATION.flatMap((matt) =>
			compare(
				`koncentration.${matt}`,
				[koncentration(ours.kommuner, matt)?.index ?? null, theirs.koncentration[matt]],
				1
			)
		),
		...ours.perYear.flatMap((year, i) => {
			const [other, kostnad, pengar] = theirs.perYear[i]!;
			return [
				...compare('year', [year.year, other]),
				...compare(`${other}.bruttoKr`, [year.bruttoKr, kostnad], 1e6),
				...compare(`${other}.pengar`, [year.ersattningKr + year.avgiftKr, pengar], 1e6)
			];
		})
	];
}

function expectSame(ours: Resultat, theirs: readonly Oberoende[]): void {
	expect(ours.alternativ.map(({ id }) => id)).toEqual(theirs.map(({ id }) => id));
	ours.alternativ.forEach((alternativ, i) =>
		expect(compareAlternativ(alternativ, theirs[i]!).slice(0, 10)).toEqual([])
	);
}

const documentOf = (id: string): Konsekvensutredning => {
	const parsed = parseDokument(readFileSync(example(id), 'utf8'));
	if (!parsed.ok) throw new Error(`The example ${id} is faulty.`);
	return parsed.dokument;
};

describe.skipIf(!hasPython)(`the engine and an independent program agree${REASON}`, () => {
	const examples = EXEMPEL.map(documentOf);
	const random = fc
		.sample(arbDokument(omgivning(RIKET)), { numRuns: 6, seed: SEED })
		.filter((doc) => berakna(doc, RIKET, GRUND).ok);
	// One run for all of them, beside the command line's own.
	const files = EXEMPEL.map((id) => JSON.parse(readFileSync(example(id), 'utf8')) as unknown);
	const python = answer('python3', [PYTHON], JSON.stringify([...files, ...random])).then(
		(text) => JSON.parse(text) as Oberoende[][]
	);
	const cli = answer(process.execPath, [CLI, 'berakna', FIL, '--format', 'json']);

	test('on three examples, one of them as the command line writes it', async () => {
		const [first, ...others] = await python;
		expectSame(JSON.parse(await cli) as Resultat, first!);
		examples.slice(1).forEach((doc, i) => expectSame(calculated(doc), others[i]!));
	});

	test('on random documents of every kind', async () => {
		const answers = (await python).slice(EXEMPEL.length);
		expect(random.length).toBeGreaterThan(4);
		random.forEach((doc, i) => expectSame(calculated(doc), answers[i]!));
	});
});

function calculated(doc: Konsekvensutredning): Resultat {
	const svar = berakna(doc, RIKET, GRUND);
	if (!svar.ok) throw new Error(`Refused: ${svar.message}`);
	return svar;
}
