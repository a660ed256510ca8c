import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statistik } from '#lib/data/node.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { draResultat } from '#lib/engine/index.ts';
import { osakerhetsdata, type Osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import { parseDokument } from '#lib/model/index.ts';
import { utfall } from '../../src/cli/kommando.ts';
import { utredning } from '../granska/utredning.ts';

const EXEMPEL = 'data/examples/brottsforebyggande-2023-196.barkraft.json';

type Svar = { kod: number; ut: string; fel: string };

async function cli(...argv: string[]): Promise<Svar> {
	const { kod, ut, meddelande } = await utfall(argv);
	return { kod, ut: String(ut), fel: meddelande };
}

/** The part of the JSON that these tests read. */
type Svarsfil = {
	ok: boolean;
	versioner: { dokument: string };
	alternativ: { kommuner: unknown[] }[];
};

let mapp = '';
beforeAll(async () => {
	mapp = await mkdtemp(join(tmpdir(), 'barkraft-'));
});
afterAll(() => rm(mapp, { recursive: true }));

describe('berakna', () => {
	it('gives the whole result as JSON', async () => {
		const { kod, ut } = await cli('berakna', EXEMPEL, '--format', 'json');
		const svar = JSON.parse(ut) as Svarsfil;
		expect(kod).toBe(0);
		expect(svar.ok).toBe(true);
		expect(svar.versioner.dokument).toMatch(/^[0-9a-f]{64}$/);
		expect(Object.keys(svar.alternativ[0] ?? {})).toEqual([
			'id',
			'namn',
			'typ',
			'riket',
			'storleksklasser',
			'kommuner',
			'perYear'
		]);
		expect(svar.alternativ.map(({ kommuner }) => kommuner.length)).toEqual([290, 290, 290]);
	});

	it('writes a table for machines to a file, chosen alternative first', async () => {
		const fil = join(mapp, 'tabell.csv');
		const { kod, ut, fel } = await cli('berakna', EXEMPEL, '--format', 'csv-maskin', '--ut', fil);
		const rader = (await readFile(fil, 'utf8')).trimEnd().split('\n');
		expect({ kod, ut }).toEqual({ kod: 0, ut: '' });
		expect(fel).toContain('Sparat i');
		expect(rader).toHaveLength(291);
		expect(rader[1]).toMatch(/^0114,Upplands Väsby,50495,/);
	});

	it('draws with a seed: the same bytes as the engine, and a table in words', async () => {
		const val = ['--dragningar', '100', '--fro', '7', '--alternativ', 'forslag'];
		const { kod, ut } = await cli('berakna', EXEMPEL, '--format', 'json', ...val);
		expect(kod).toBe(0);
		const { osakerhet } = JSON.parse(ut) as { osakerhet: Osakerhetsdata };
		const last = parseDokument(await readFile(EXEMPEL, 'utf8'));
		if (!last.ok) throw new Error('The example is broken.');
		const underlag = {
			dokument: last.dokument,
			statistik: statistik(),
			parametrar: grundparametrar()
		};
		const drag = draResultat(underlag, { dragningar: 100, fro: 7, perYear: true });
		if (!drag.ok) throw new Error(drag.message);
		expect(JSON.stringify(osakerhet)).toBe(
			JSON.stringify(osakerhetsdata(drag, underlag, ['forslag']))
		);
		expect(osakerhet).toMatchObject({ fro: 7, dragningar: 100, osaker: true });
		expect(osakerhet.alternativ[0]?.kommuner).toHaveLength(290);
		const text = (await cli('berakna', EXEMPEL, ...val)).ut;
		expect(text).toContain('Osäkerhet i netto kr/inv: 100 dragningar med frö 7');
		expect(text).toMatch(/Riket.+−\d+.till.−\d+/);
	});

	it('gives the kommuner with intervals when draws are asked for, and says how to do it again', async () => {
		const table = async (...val: string[]) =>
			(await cli('berakna', EXEMPEL, '--format', 'csv', ...val)).ut.split('\r\n');
		const kommando = (rader: readonly string[]) =>
			rader.find((rad) => rad.startsWith('Gör om filen;')) ?? '';
		const [utan, egna] = [await table(), await table('--dragningar', '100', '--fro', '7')];
		expect(utan.join('\n')).not.toContain('osäkerhet');
		expect(kommando(utan)).toMatch(/ berakna \S+ --format csv --alternativ forslag --ut /);
		expect(egna.at(-292)).toMatch(/;Nettokostnad, kr, osäkerhet P90$/);
		expect(egna.at(-291)).toMatch(/^0114;Upplands Väsby;.*;-\d+0000$/);
		expect(kommando(egna)).toContain('--dragningar 100 --fro 7 --ut ');
		// The app's own draws give the app's own file.
		const ut = join(mapp, 'kommuner.csv');
		await cli('exportera', EXEMPEL, '--format', 'csv', '--ut', ut);
		const appens = await table('--dragningar', '10000', '--fro', '1');
		expect(appens.join('\r\n')).toBe(await readFile(ut, 'utf8'));
	});

	it('answers in words', async () => {
		const { ut } = await cli('berakna', EXEMPEL, '--alternativ', 'forslag');
		expect(ut).toContain('Riket');
		expect(ut).not.toContain('NaN');
	});

	it.each([
		[['berakna'], 'Ange en fil'],
		[['berakna', EXEMPEL, '--format', 'pdf'], 'Formatet ”pdf” finns inte'],
		[['berakna', EXEMPEL, '--alternativ', 'annat'], 'Alternativet ”annat” finns inte'],
		[['berakna', 'finns-inte.json'], 'går inte att läsa'],
		[['rakna', EXEMPEL], 'Kommandot ”rakna” finns inte'],
		[['berakna', EXEMPEL, '--fel'], 'Väljaren --fel'],
		[['berakna', EXEMPEL, '--dragningar', '10'], 'från 100 till 100'],
		[['berakna', EXEMPEL, '--dragningar', '100', '--fro', 'x'], 'Fröet ska vara ett heltal']
	])('refuses %j in Swedish', async (argv, text) => {
		const { kod, ut, fel } = await cli(...argv);
		expect({ kod, ut }).toEqual({ kod: 2, ut: '' });
		expect(fel).toContain(text);
	});
});

describe('exportera', () => {
	const at = (name: string) => join(mapp, name);

	it('writes a file that says how it is made again, to the byte', async () => {
		await cli('exportera', EXEMPEL, '--format', 'csv-klasser', '--ut', at('a.csv'));
		const csv = await readFile(at('a.csv'), 'utf8');
		const [, namn = '', ...val] = /cli -- (exportera \S+.*?)\r/.exec(csv)?.[1]?.split(' ') ?? [];
		await copyFile(EXEMPEL, at(namn));
		const ut = at(val.pop() ?? '');
		expect((await cli('exportera', at(namn), ...val, ut)).kod).toBe(0);
		expect(await readFile(ut, 'utf8')).toBe(csv);
	});

	it.each(['xlsx-varden', 'csv', 'csv-klasser', 'json', 'svg'])(
		'names title, price level, year, versions and document in %s',
		async (format) => {
			const ut = at(`fil.${format}`);
			await cli('exportera', EXEMPEL, '--format', format, '--ut', ut);
			const fil = await readFile(ut);
			const isZip = format.startsWith('xlsx');
			const parts = isZip ? Object.values(unzipSync(fil)) : [fil];
			const text = parts.map((part) => strFromU8(part)).join('');
			const { versioner } = JSON.parse(
				(await cli('berakna', EXEMPEL, '--format', 'json')).ut
			) as Svarsfil;
			for (const del of ['brottsförebyggande', '2024', '2025', versioner.dokument]) {
				expect(text).toContain(del);
			}
			expect(text).toContain(`--format ${format}`);
		}
	);

	it.each([
		[['--ut', 'x'], 'Ange ett format'],
		[['--format', 'pdf', '--ut', 'x'], 'Formatet ”pdf” finns inte'],
		[['--format', 'csv'], '--ut resultat.csv'],
		[
			['--format', 'docx', '--ut', 'x', '--dragningar', '1000'],
			'Väljaren --dragningar gäller inte exportera'
		],
		[['--format', 'csv', '--ut', 'x', '--alternativ', 'annat'], 'Alternativet ”annat” finns inte'],
		[['--format', 'csv', '--ut', 'finns/inte/x.csv'], 'Det går inte att skriva till']
	])('refuses %j', async (argv, text) => {
		const { kod, fel } = await cli('exportera', EXEMPEL, ...argv);
		expect(kod).toBe(2);
		expect(fel).toContain(text);
	});
});

describe('forklara', () => {
	it('shows the steps behind a figure with their sources', async () => {
		const { kod, ut } = await cli('forklara', EXEMPEL, '--kommun', '2425', '--matt', 'nettoKr');
		expect(kod).toBe(0);
		expect(ut).toContain('Dorotea');
		expect(ut).toContain('SCB');
		expect(ut).toContain('Antagande');
	});

	it.each([
		[['--matt', 'nettoKr'], 'Ange en kommun'],
		[['--kommun', '2425', '--matt', 'netto'], 'Ange ett mått'],
		[['--kommun', '9999', '--matt', 'nettoKr'], 'ingen kommun med koden ”9999”']
	])('refuses %j', async (argv, text) => {
		const { kod, fel } = await cli('forklara', EXEMPEL, ...argv);
		expect(kod).toBe(2);
		expect(fel).toContain(text);
	});
});

describe('kontrollera', () => {
	it('says that a file is valid, and what to keep in mind', async () => {
		const { kod, ut } = await cli('kontrollera', EXEMPEL);
		expect(kod).toBe(0);
		expect(ut).toContain('inga fel');
	});

	it('lists every fault with its field and a remedy', async () => {
		const text = await readFile(EXEMPEL, 'utf8');
		const fil = join(mapp, 'fel.barkraft.json');
		await writeFile(fil, text.replace('"redanUppfyllt": 0', '"redanUppfyllt": 2'));
		const { kod, fel } = await cli('kontrollera', fil);
		expect(kod).toBe(2);
		expect(fel).toContain('alternativ[1].kostnadsposter[0].redanUppfyllt');
		expect(fel).toContain('Det ska vara högst 1.');
	});
});

it('runs as a command, with the exit code of its outcome', async () => {
	const run = (...argv: string[]) =>
		new Promise<Svar>((resolve) => {
			execFile(process.execPath, ['src/cli/main.ts', ...argv], (error, ut, fel) =>
				resolve({ kod: error === null ? 0 : Number(error.code), ut, fel })
			);
		});
	const [fine, bad] = await Promise.all([
		run('kontrollera', EXEMPEL),
		run('kontrollera', 'README.md')
	]);
	expect([fine.kod, bad.kod]).toEqual([0, 2]);
	expect(fine.ut).toContain('inga fel');
	expect(bad.fel).toContain('inte läsbar JSON');
}, 30_000);

describe('granska', () => {
	it('lists the findings with place, reason and remedy, and says so in the exit code', async () => {
		const { kod, ut } = await cli('granska', EXEMPEL);
		expect(kod).toBe(3);
		expect(ut).toContain(
			'5 uppgifter är antaganden utan källa. [utan-kalla]'.replace('5 ', '5\u00a0')
		);
		expect(ut).toContain('Var: Samordningsfunktion (Förslaget, Grundbelopp per kommun);');
		expect(ut).toContain('Så rättas det: Ange en källa');
	});

	it('gives the same as JSON, with paths in the file', async () => {
		const { kod, ut } = await cli('granska', EXEMPEL, '--format', 'json');
		const svar = JSON.parse(ut) as { fynd: { regel: string; platser: { path: string }[] }[] };
		expect(kod).toBe(3);
		expect(svar.fynd[0]).toMatchObject({
			regel: 'utan-kalla',
			platser: [
				{ path: 'alternativ[1].kostnadsposter[0].kalla.text' },
				{},
				{},
				{},
				{},
				{},
				{},
				{},
				{},
				{}
			]
		});
	});

	it('is content with a document that no rule has anything to say about', async () => {
		const fil = join(mapp, 'hel.barkraft.json');
		await writeFile(fil, JSON.stringify(utredning()));
		expect(await cli('granska', fil)).toMatchObject({ kod: 0, fel: '' });
		expect(await cli('granska', fil, '--format', 'csv')).toMatchObject({ kod: 2, ut: '' });
	});
});
