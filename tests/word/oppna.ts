/**
 * Opens the Word file of every example in LibreOffice and reads the pages it makes of it: each row of the class table
 * and of the 290 has to stand there whole. `npm run test:word`; needs soffice with Writer and pdftotext (Debian:
 * libreoffice-writer, poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { berakna, draResultat } from '#lib/engine/index.ts';
import { wordfil } from '#lib/export/docx/wordfil.ts';
import { klasstabell, kommuntabell } from '#lib/export/tabell.ts';
import { parseDokument, type Konsekvensutredning } from '#lib/model/index.ts';
import { sammanhangFor } from '#lib/text/index.ts';
import { GRUND, RIKET } from '../laws/urval.ts';
import { konverterade } from '../workbook/kontor.ts';

type Fall = {
	readonly namn: string;
	readonly bytes: Uint8Array;
	/** What has to be readable in a row each, without the spaces. */
	readonly rader: readonly string[];
};

const FOLDER = new URL('../../data/examples/', import.meta.url);
/** Processes that work at a time. */
const SAMTIDIGA = 2;

const tatt = (text: string): string => text.replace(/\s/g, '');

function fallet(name: string): Fall {
	const parsed = parseDokument(readFileSync(new URL(name, FOLDER), 'utf8'));
	if (!parsed.ok) throw new Error(`${name} is broken.`);
	const { dokument } = parsed;
	const alternativ = (dokument.alternativ.find(({ valt }) => valt) ?? dokument.alternativ[0])?.id;
	const underlag = { dokument, statistik: RIKET, parametrar: GRUND, alternativ: alternativ ?? '' };
	const drag = draResultat(underlag, { dragningar: 300, fro: 1 });
	const bytes = wordfil({ ...underlag, ...(drag.ok && { osakerhet: drag }) });
	if ('ok' in bytes) throw new Error(`${name}: ${bytes.message}`);
	const rader = tableRows(dokument, underlag.alternativ);
	return { namn: name.replace('.barkraft.json', ''), bytes, rader };
}

function tableRows(dokument: Konsekvensutredning, alternativ: string): string[] {
	const resultat = berakna(dokument, RIKET, GRUND);
	const visat = resultat.ok ? resultat.alternativ.find(({ id }) => id === alternativ) : undefined;
	if (visat === undefined) throw new Error(`No result for ${alternativ}.`);
	const sammanhang = sammanhangFor(dokument, RIKET);
	return [klasstabell(visat, sammanhang), kommuntabell(visat, sammanhang)].flatMap(({ rader }) =>
		rader.map((rad) => tatt(rad.map(({ text }) => text).join('')))
	);
}

/** The pages of a PDF as they are seen, line by line. */
function sidor(pdf: Uint8Array): string[] {
	const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 1e8 });
	return text.toString('utf8').split('\f').slice(0, -1);
}

/** What is wrong with the pages; empty when nothing is. */
function fel({ rader }: Fall, pdf: Uint8Array | undefined): string[] {
	if (pdf === undefined) return ['LibreOffice öppnar inte filen.'];
	const alla = sidor(pdf);
	const lines = new Set(alla.flatMap((sida) => sida.split('\n')).map(tatt));
	const saknas = rader.filter((rad) => !lines.has(rad));
	return [
		...(alla.length < 10 ? [`Bara ${alla.length} sidor.`] : []),
		...(alla.join('').includes('Error! ') ? ['Ett fält gav ett fel.'] : []),
		...saknas.slice(0, 5).map((rad) => `Raden står inte på någon sida: ${rad}`),
		...(saknas.length > 5 ? [`… och ${saknas.length - 5} rader till.`] : [])
	];
}

const fallen = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.barkraft.json'))
	.map(fallet);
const omgangar = Array.from({ length: SAMTIDIGA }, (_, k) =>
	fallen.filter((_fall, i) => i % SAMTIDIGA === k)
);
const pdfer = await Promise.all(
	omgangar.map((omgang) =>
		konverterade(new Map(omgang.map(({ namn, bytes }) => [namn, bytes])), ['docx', 'pdf', 'pdf'])
	)
);
const allaPdf = new Map(pdfer.flatMap((omgang) => [...omgang]));
const resultat = fallen.map((fall) => ({ ...fall, fel: fel(fall, allaPdf.get(fall.namn)) }));
for (const { namn, fel: rader } of resultat)
	for (const rad of rader) console.log(`FEL ${namn}: ${rad}`);
const failed = resultat.filter((ett) => ett.fel.length > 0).length;
console.log(`${resultat.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && resultat.length > 0 ? 0 : 1;
