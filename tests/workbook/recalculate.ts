/**
 * Opens workbooks in LibreOffice, calculates them from scratch and compares every formula with the engine: each example
 * and 50 random documents, as they are and after a wage, a class limit and the totals have been changed in the file.
 * `npm run test:workbook [-- --antal N]`; needs soffice (Debian: libreoffice-calc).
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { arbetsboken, type Levandebok } from '#lib/export/xlsx/arbetsbok.ts';
import { xlsxBytes } from '#lib/export/xlsx/paket.ts';
import type { Konsekvensutredning, Statistik } from '#lib/model/index.ts';
import { parseDokument } from '#lib/model/index.ts';
import { arbDokument } from '../laws/dokument.arbitrary.ts';
import { GRUND, omgivning, RIKET, URVAL } from '../laws/urval.ts';
import { andrad, FEL_FORHANDSVARDE, medFelForhandsvarden, medVarden } from './andra.ts';
import { jamfor } from './jamfor.ts';
import { recalculated } from './kontor.ts';
import { lasFil } from './lasFil.ts';

const FRO = 20260601;
const RIKSDOKUMENT = 4;
/** Files that one LibreOffice process opens, and how many processes work at a time. */
const FILER_PER_OMGANG = 20;
const SAMTIDIGA = 2;

type Fall = { readonly namn: string; readonly vantad: Levandebok; readonly fil: Uint8Array };

/** A document as it is, and changed; nothing when the engine refuses it. */
function fallen(namn: string, dokument: Konsekvensutredning, statistik: Statistik): Fall[] {
	const bok = arbetsboken({ dokument, statistik, parametrar: GRUND });
	if ('ok' in bok) return [];
	const fall: Fall[] = [{ namn, vantad: bok, fil: medFelForhandsvarden(xlsxBytes(bok)) }];
	const andring = andrad(dokument, bok.celler);
	const vantad = arbetsboken({ dokument: andring.dokument, statistik, parametrar: GRUND });
	if (!('ok' in vantad) && andring.varden.size > 0) {
		const namngivna = new Map(
			[...andring.varden].map(([id, varde]) => [
				id === 'klassgrans' ? 'Klassgrans_2' : (bok.celler.get(id) ?? id),
				varde
			])
		);
		const fil = medFelForhandsvarden(xlsxBytes(medVarden(bok, namngivna)));
		fall.push({ namn: `${namn}-andrad`, vantad, fil });
	}
	return fall;
}

function* examples(): Generator<Fall> {
	const folder = new URL('../../data/examples/', import.meta.url);
	const names = readdirSync(folder).filter((name) => name.endsWith('.barkraft.json'));
	for (const name of names) {
		const parsed = parseDokument(readFileSync(new URL(name, folder), 'utf8'));
		if (parsed.ok) yield* fallen(name.replace('.barkraft.json', ''), parsed.dokument, RIKET);
	}
}

/** Random documents that the engine takes: most over a part of the country, some over all of it. */
function* random(antal: number): Generator<Fall> {
	const urval = [
		[URVAL, FRO, antal - RIKSDOKUMENT],
		[RIKET, FRO + 1, RIKSDOKUMENT]
	] as const;
	for (const [statistik, seed, most] of urval) {
		let taken = 0;
		// Some are refused by the engine.
		for (const dokument of sample(statistik, seed, 2 * most)) {
			if (taken === most) break;
			const nya = fallen(
				`slump-${seed - FRO}-${String(taken).padStart(3, '0')}`,
				dokument,
				statistik
			);
			if (nya.length > 0) taken += 1;
			yield* nya;
		}
	}
}

const sample = (statistik: Statistik, seed: number, numRuns: number): Konsekvensutredning[] =>
	numRuns > 0 ? fc.sample(arbDokument(omgivning(statistik)), { numRuns, seed }) : [];

function* batches(antal: number): Generator<readonly Fall[]> {
	let batch: Fall[] = [];
	for (const alla of [examples(), random(antal)]) {
		for (const fall of alla) {
			batch.push(fall);
			if (batch.length < FILER_PER_OMGANG) continue;
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}

const summa = { passed: 0, failed: 0, cells: 0 };

async function check(batch: readonly Fall[]): Promise<void> {
	const files = await recalculated(new Map(batch.map(({ namn, fil }) => [namn, fil])));
	for (const { namn, vantad } of batch) {
		const bytes = files.get(namn);
		const { antal, avvikelser } =
			bytes === undefined
				? { antal: 0, avvikelser: [{ var: namn, vantat: 'en fil', funnet: undefined }] }
				: jamfor(vantad, lasFil(bytes));
		summa.cells += antal;
		if (avvikelser.length === 0) {
			summa.passed += 1;
			continue;
		}
		summa.failed += 1;
		const stale = avvikelser.filter(({ funnet }) => funnet === FEL_FORHANDSVARDE).length;
		console.log(`FEL ${namn}: ${avvikelser.length} av ${antal} celler, ${stale} inte omräknade`);
		for (const ett of avvikelser.slice(0, 8)) {
			console.log(`    ${ett.var}: väntat ${String(ett.vantat)}, funnet ${String(ett.funnet)}`);
		}
	}
}

/** Files are written for the next process while others calculate. */
async function main(): Promise<number> {
	const at = process.argv.indexOf('--antal');
	const running = new Set<Promise<void>>();
	for (const batch of batches(at < 0 ? 50 : Number(process.argv[at + 1]))) {
		if (running.size === SAMTIDIGA) await Promise.race(running);
		const done: Promise<void> = check(batch).finally(() => running.delete(done));
		running.add(done);
	}
	await Promise.all(running);
	console.log(`${summa.cells} formler jämförda med motorn.`);
	console.log(`${summa.passed} passed, ${summa.failed} failed`);
	return summa.failed === 0 && summa.passed > 0 ? 0 : 1;
}

process.exitCode = await main();
