import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Alternativresultat, KommunResultat, Matt } from '#lib/engine/index.ts';
import { utfall } from '../../src/cli/kommando.ts';
import { benchDocument } from '../bench/document.ts';
import { eventually, type Journey, type Scene } from '../e2e/journey.ts';
import {
	chooseDownload,
	chooseFile,
	downloadText,
	headline,
	kommuntabell
} from '../e2e/workspace.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = path.join(ROOT, 'data/examples');

/** What the command line writes; tests/cli sees it as a process of its own. */
async function cli(...args: readonly string[]): Promise<string> {
	const { ut, kod, meddelande } = await utfall(args);
	assert.equal(kod, 0, meddelande);
	return typeof ut === 'string' ? ut : Buffer.from(ut).toString();
}

type Shown = {
	readonly kod: string;
	readonly matt: Matt;
	readonly text: string;
};

/** What the table of all 290 shows. */
async function shownTable(page: Page): Promise<readonly Shown[]> {
	await kommuntabell(page);
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('tr[data-kod]')].flatMap((row) =>
			[...row.querySelectorAll<HTMLElement>('button[data-matt]')].map((cell) => ({
				kod: row.dataset['kod'] ?? '',
				matt: (cell.dataset['matt'] ?? '') as Matt,
				text: cell.textContent.trim()
			}))
		)
	);
}

/** A Swedish figure as a number, with half a unit of its last digit. */
function read(text: string): { readonly value: number; readonly half: number } {
	const plain = text
		.replaceAll(/[\s\u00A0\u202F%]/g, '')
		.replace('\u2212', '-')
		.replace(',', '.');
	const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
	return { value: Number(plain), half: 0.5 * 10 ** -decimals };
}

/** Shares are shown as per cent. */
const SHARES = new Set<Matt>(['finansieringsgrad', 'andelAvNettokostnad']);

/** Cells that show another figure than the command line gives, or hide one it gives. */
function faultsIn(shown: readonly Shown[], kommuner: readonly KommunResultat[]): readonly string[] {
	const cells = new Map(shown.map(({ kod, matt, text }) => [`${kod} ${matt}`, text]));
	const columns = [...new Set(shown.map(({ matt }) => matt))];
	const missing = kommuner.length === 290 && columns.length > 3 ? [] : ['tabellen är inte hel'];
	const faults = kommuner.flatMap((kommun) =>
		columns
			.filter((matt) => !isSame(cells.get(`${kommun.kommunkod} ${matt}`), kommun[matt], matt))
			.map((matt) => `${kommun.kommunkod} ${matt}: ${String(kommun[matt])}`)
	);
	return [...missing, ...faults];
}

/** A missing figure is written without digits. */
function isSame(text: string | undefined, exact: number | null, matt: Matt): boolean {
	if (text === undefined || !/\d/.test(text)) return exact === null;
	if (exact === null) return false;
	const { value, half } = read(text);
	const expected = SHARES.has(matt) ? exact * 100 : exact;
	return Math.abs(value - expected) <= half * (1 + 1e-9) + 1e-9;
}

/** The clean CSV has the same numbers as the JSON, to the last digit. */
function checkCsv(csv: string, kommuner: readonly KommunResultat[]): void {
	const [head = '', ...rows] = csv.trimEnd().split('\n');
	const columns = head.split(',');
	assert.equal(rows.length, kommuner.length);
	kommuner.forEach((kommun, i) => {
		const cells = (rows[i] ?? '').split(',');
		columns.forEach((column, k) => {
			const value = kommun[column as keyof KommunResultat];
			if (typeof value === 'number') assert.equal(Number(cells[k]), value, `${column} rad ${i}`);
			if (value === null) assert.equal(cells[k], '', `${column} rad ${i}`);
		});
	});
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The lightest example with uncertainty and three alternatives. */
const MED_OSAKERHET = 'brottsforebyggande-2023-196.barkraft.json';

/** Whole files from the dialog, byte for byte those of the command line. */
const FILER = [
	['Arbetsbok med formler', 'xlsx'],
	['Word-dokument', 'docx'],
	['Tabeller utan formler', 'xlsx-varden'],
	['CSV för Excel: storleksklasser', 'csv-klasser'],
	['CSV för program: storleksklasser', 'csv-klasser-maskin'],
	['CSV för Excel: kommuner', 'csv'],
	['CSV för program: kommuner', 'csv-maskin'],
	['Utredning och resultat som JSON', 'json']
] as const;

async function checkBytes(page: Page, file: string): Promise<void> {
	const folder = await mkdtemp(path.join(tmpdir(), 'barkraft-'));
	try {
		for (const [name, format] of FILER) {
			const ut = path.join(folder, `fil.${format}`);
			await cli('exportera', file, '--format', format, '--ut', ut);
			const download = await chooseDownload(page, name);
			const [app, line] = await Promise.all([readFile(await download.path()), readFile(ut)]);
			assert.equal(sha256(app), sha256(line), `${name}: ${path.basename(file)}`);
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function openFile(page: Page, address: string, file: string): Promise<void> {
	await page.goto(address);
	await chooseFile(page, file);
	await page.waitForURL(/\/utredning/);
	await headline(page).waitFor();
}

async function checkFile(page: Page, address: string, file: string): Promise<void> {
	await openFile(page, address, file);
	const json = JSON.parse(await cli('berakna', file, '--format', 'json')) as {
		alternativ: readonly Alternativresultat[];
	};
	for (const alternativ of json.alternativ) {
		const choice = page.getByRole('radio', { name: new RegExp(`^${alternativ.namn}`) });
		await choice.check({ force: true });
		const label = `${path.basename(file)}, ${alternativ.namn}`;
		await eventually(
			`${label} visas`,
			async () => faultsIn(await shownTable(page), alternativ.kommuner).slice(0, 3),
			(faults) => faults.length === 0
		);
	}
	// The last one is on the screen: one set of files a document, for each takes a worker of its own to make.
	const last = json.alternativ.at(-1);
	assert.ok(last !== undefined);
	await checkTables(page, file, last);
}

/** The tables of the alternative on the screen as files, byte for byte those of the command line. */
async function checkTables(page: Page, file: string, alternativ: Alternativresultat) {
	// The page's files have the intervals that the command line gives when it is asked for them.
	const dragna = ['--dragningar', '10000', '--fro', '1'];
	const csv = (format: string) =>
		cli('berakna', file, '--format', format, '--alternativ', alternativ.id, ...dragna);
	const label = `${path.basename(file)}, ${alternativ.namn}`;
	const [machineCli, excelCli] = await Promise.all([csv('csv-maskin'), csv('csv')]);
	const machine = await downloadText(await chooseDownload(page, 'CSV för program: kommuner'));
	assert.equal(machine, machineCli, label);
	checkCsv(machine, alternativ.kommuner);
	const excel = await downloadText(await chooseDownload(page, 'CSV för Excel: kommuner'));
	assert.equal(excel, excelCli, label);
}

/** Every kind of mangd, pris, takt and funding, own data with gaps, and an exemption. */
function mixedDocument(): string {
	const dokument = benchDocument();
	const [noll, forslag] = dokument.alternativ;
	assert.ok(noll !== undefined && forslag !== undefined);
	const [first, ...rest] = forslag.kostnadsposter;
	assert.ok(first !== undefined);
	const egen = {
		id: 'arenden',
		namn: 'Ärenden',
		enhet: 'ärenden',
		varden: { '0114': 12, '0115': null }
	};
	const mixed = {
		...forslag,
		genomforande: { typ: 'undantag', under: 5000, kommuner: ['0180'], kvarvarandeAndel: 0.25 },
		kostnadsposter: [{ ...first, mangd: { typ: 'perKommun', egnaData: 'arenden' } }, ...rest]
	};
	return JSON.stringify({ ...dokument, egnaData: [egen], alternativ: [noll, mixed] });
}

const examples = (await readdir(EXAMPLES)).filter((name) => name.endsWith('.barkraft.json'));
assert.ok(examples.length >= 5);

export const journeys: readonly Journey[] = [
	...examples.map((name) => ({
		name: `app, CSV och kommandorad ger samma siffror: ${name}`,
		widths: [1280],
		run: ({ page, address }: Scene) => checkFile(page, address, path.join(EXAMPLES, name))
	})),
	{
		name: 'app, CSV och kommandorad ger samma siffror för alla sorters poster',
		widths: [1280],
		run: async ({ page, address }) => {
			const folder = await mkdtemp(path.join(tmpdir(), 'barkraft-'));
			try {
				const file = path.join(folder, 'blandat.barkraft.json');
				await writeFile(file, mixedDocument());
				await checkFile(page, address, file);
			} finally {
				await rm(folder, { recursive: true });
			}
		}
	},
	{
		name: 'app och kommandorad ger samma filer, byte för byte',
		widths: [1280],
		run: async ({ page, address }) => {
			await openFile(page, address, path.join(EXAMPLES, MED_OSAKERHET));
			await checkBytes(page, path.join(EXAMPLES, MED_OSAKERHET));
		}
	},
	{
		name: 'förklaringen i appen slutar i siffran i tabellen',
		widths: [1280],
		run: async ({ page, address }) => {
			const [name = ''] = examples;
			const file = path.join(EXAMPLES, name);
			const text = await readFile(file, 'utf8');
			assert.match(text, /barkraft\/1/);
			await openFile(page, address, file);
			await kommuntabell(page);
			const cell = page.locator('tr[data-kod="2425"] button[data-matt="nettoKr"]');
			const shown = read(((await cell.textContent()) ?? '').trim());
			await cell.click();
			const dialog = page.getByRole('dialog');
			const value = read((await dialog.locator('p.varde').innerText()).replace('kr', ''));
			assert.ok(Math.abs(value.value - shown.value) <= shown.half + value.half);
		}
	}
];
