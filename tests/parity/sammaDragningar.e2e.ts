import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { statistik } from '#lib/data/node.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { draIntervall, draResultat, type Dragresultat } from '#lib/engine/index.ts';
import { osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import { parseDokument } from '#lib/model/index.ts';
import type { Begaran } from '#lib/workers/protokoll.ts';
import { utfall } from '../../src/cli/kommando.ts';
import type { Journey } from '../e2e/journey.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXEMPEL = path.join(ROOT, 'data/examples/brottsforebyggande-2023-196.barkraft.json');
const WORKERS = '_app/immutable/workers';

/** The built worker's file. */
async function workerPath(): Promise<string> {
	const files = await readdir(path.join(ROOT, 'build/client', WORKERS));
	const file = files.find((name) => /^osakerhet\.worker-.*\.js$/.test(name));
	assert.ok(file !== undefined, 'arbetaren är byggd');
	return `/${WORKERS}/${file}`;
}

/** What goes to the page as JSON: maps as pairs, vectors as lists with null for what is missing. */
function packad() {
	const { kolumner, ...rest } = statistik();
	return {
		...rest,
		kolumner: [...kolumner].map(([id, { meta, values, missing }]) => ({
			id,
			meta,
			values: [...values].map((x) => (Number.isNaN(x) ? null : x)),
			missing: [...missing]
		})),
		parametrar: [...grundparametrar()]
	};
}

type Paket = ReturnType<typeof packad>;
type Skickat = { readonly url: string; readonly paket: Paket; readonly begaran: Begaran };

/** What the app's own worker answers, in the page's browser; vectors as lists. */
function svarIWebblasaren(page: Page, skickat: Skickat): Promise<string> {
	return page.evaluate(
		({ url, paket: { parametrar, kolumner, ...rest }, begaran }) =>
			new Promise<string>((done, failed) => {
				type Policy = { createScriptURL: (text: string) => string };
				type Fabrik = { createPolicy: (name: string, rules: Policy) => Policy };
				const { trustedTypes } = globalThis as unknown as { trustedTypes: Fabrik };
				const policy = trustedTypes.createPolicy('barkraft-worker', {
					createScriptURL: (text) => text
				});
				const worker = new Worker(policy.createScriptURL(url), { type: 'module' });
				worker.onerror = ({ message }) => failed(new Error(message));
				worker.onmessage = ({ data }: MessageEvent<{ resultat?: unknown; message?: string }>) => {
					if (data.resultat === undefined) failed(new Error(data.message ?? 'inget resultat'));
					done(
						JSON.stringify(data.resultat, (_, x: unknown) =>
							x instanceof Float64Array ? { f64: [...x] } : x
						)
					);
				};
				const columns = kolumner.map(({ id, meta, values, missing }) => {
					const vektor = Float64Array.from(values, (x) => x ?? NaN);
					return [id, { meta, values: vektor, missing: new Map(missing) }] as const;
				});
				worker.postMessage({
					typ: 'underlag',
					statistik: { ...rest, kolumner: new Map(columns) },
					parametrar: new Map(parametrar)
				});
				worker.postMessage({ nr: 1, ...begaran });
			}),
		skickat
	);
}

/** Lists back to vectors. */
const revived = (text: string): Dragresultat =>
	JSON.parse(text, (_, x: unknown) =>
		typeof x === 'object' && x !== null && 'f64' in x
			? Float64Array.from(x.f64 as (number | null)[], (y) => y ?? NaN)
			: x
	) as Dragresultat;

export const journeys: readonly Journey[] = [
	{
		name: 'samma frö ger samma byte i webbläsarens arbetare, i Node och på kommandoraden',
		widths: [1280],
		run: async ({ page, address }) => {
			const last = parseDokument(await readFile(EXEMPEL, 'utf8'));
			assert.ok(last.ok);
			const { dokument } = last;
			const paket = packad();
			const url = await workerPath();
			const fraga = async (begaran: Begaran): Promise<string> => {
				// A page of its own: the policy lets a worker be named once.
				await page.goto(`${address}/metod`);
				return svarIWebblasaren(page, { url, paket, begaran });
			};
			const svar = await fraga({
				...{ typ: 'dra', dokument, val: { fro: 1, perYear: true } },
				omgangar: [1000]
			});
			const underlag = { dokument, statistik: statistik(), parametrar: grundparametrar() };
			const node = draResultat(underlag, { dragningar: 1000, fro: 1, perYear: true });
			assert.ok(node.ok);
			const ids = dokument.alternativ.map(({ id }) => id);
			const data = (drag: Dragresultat) => JSON.stringify(osakerhetsdata(drag, underlag, ids));
			assert.equal(data(revived(svar)), data(node), 'webbläsaren och Node');

			const alternativ = ids.at(-1) ?? '';
			const forsta = await fraga({ typ: 'intervall', dokument, val: { fro: 1, alternativ } });
			const intervall = draIntervall(underlag, { dragningar: 1000, fro: 1, alternativ });
			assert.equal(forsta, JSON.stringify(intervall), 'de första intervallen');

			const val = ['--format', 'json', '--dragningar', '1000', '--fro', '1'];
			const { ut, kod } = await utfall(['berakna', EXEMPEL, ...val]);
			assert.equal(kod, 0);
			const { osakerhet } = JSON.parse(String(ut)) as { osakerhet: unknown };
			assert.equal(JSON.stringify(osakerhet), data(node), 'kommandoraden och Node');
		}
	}
];
