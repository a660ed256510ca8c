/**
 * Opens workbooks in LibreOffice, calculates them from scratch and compares every formula with the engine: each example
 * and 50 random documents, as they are and after a wage, a class limit and the totals have been changed in the file.
 * `node tests/workbook/recalculate.ts [--antal N]`; needs soffice (Debian: libreoffice-calc).
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
const FILER_PER_OMGANG = 60;

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

function examples(): Fall[] {
	const folder = new URL('../../data/examples/', import.meta.url);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.barkraft.json'))
		.flatMap((name) => {
			const parsed = parseDokument(readFileSync(new URL(name, folder), 'utf8'));
			if (!parsed.ok) return [];
			return fallen(name.replace('.barkraft.json', ''), parsed.dokument, RIKET);
		});
}

/** Random documents that the engine takes: most over a part of the country, some over all of it. */
function random(antal: number): Fall[] {
	const sample = (statistik: Statistik, seed: number, most: number) =>
		// Some are refused by the engine.
		fc.sample(arbDokument(omgivning(statistik)), { numRuns: 2 * most, seed });
	const fall: Fall[] = [];
	const add = (documents: readonly Konsekvensutredning[], statistik: Statistik, most: number) => {
		let taken = 0;
		for (const dokument of documents) {
			if (taken === most) return;
			const namn = `slump-${String(fall.length).padStart(3, '0')}`;
			const nya = fallen(namn, dokument, statistik);
			fall.push(...nya);
			if (nya.length > 0) taken += 1;
		}
	};
	add(sample(URVAL, FRO, antal - RIKSDOKUMENT), URVAL, antal - RIKSDOKUMENT);
	add(sample(RIKET, FRO + 1, RIKSDOKUMENT), RIKET, RIKSDOKUMENT);
	return fall;
}

function main(): number {
	const at = process.argv.indexOf('--antal');
	const alla = [...examples(), ...random(at < 0 ? 50 : Number(process.argv[at + 1]))];
	let [passed, failed, cells] = [0, 0, 0];
	for (let i = 0; i < alla.length; i += FILER_PER_OMGANG) {
		const del = alla.slice(i, i + FILER_PER_OMGANG);
		const files = recalculated(new Map(del.map(({ namn, fil }) => [namn, fil])));
		for (const { namn, vantad } of del) {
			const bytes = files.get(namn);
			const { antal, avvikelser } =
				bytes === undefined
					? { antal: 0, avvikelser: [{ var: namn, vantat: 'en fil', funnet: undefined }] }
					: jamfor(vantad, lasFil(bytes));
			const stale = avvikelser.filter(({ funnet }) => funnet === FEL_FORHANDSVARDE).length;
			cells += antal;
			if (avvikelser.length === 0) passed += 1;
			else {
				failed += 1;
				console.log(
					`FEL ${namn}: ${avvikelser.length} av ${antal} celler, ${stale} inte omräknade`
				);
				for (const ett of avvikelser.slice(0, 8)) {
					console.log(`    ${ett.var}: väntat ${String(ett.vantat)}, funnet ${String(ett.funnet)}`);
				}
			}
		}
	}
	console.log(`${cells} formler jämförda med motorn.`);
	console.log(`${passed} passed, ${failed} failed`);
	return failed === 0 && passed > 0 ? 0 : 1;
}

process.exitCode = main();
