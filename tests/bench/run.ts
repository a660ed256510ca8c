/** `npm run bench`: how fast it is on this machine, as a table. Nothing here passes or fails. */
import { cpus } from 'node:os';
import { engineTimings } from './engine.ts';
import type { Filmatning } from './filer.ts';
import { osakerhetsbank } from './osakerhet.ts';
import type { Timing } from './timing.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const ms = (value: number) => value.toFixed(2).padStart(9);

function row(name: string, { median, p95, antal }: Timing, goal: string): void {
	say(`${name.padEnd(50)}${ms(median)}${ms(p95)}${String(antal).padStart(8)}   ${goal}`);
}

function fileRow({ namn, ms: times, bytes, stopp }: Filmatning): void {
	// Who chooses before anything has been prepared waits for it; the goal is for who has read the list.
	const tid = namn.endsWith('det går') ? '' : '≤ 1 000 ms';
	const goal = [tid, namn.startsWith('Arbetsbok') ? '≤ 400 kB' : ''].filter(Boolean).join(', ');
	const [first = NaN] = times;
	const best = Math.min(...times.slice(1));
	const size = `${(bytes / 1000).toFixed(0)} kB`.padStart(8);
	say(`${namn.padEnd(58)}${ms(first)}${ms(best)}${size}${ms(stopp)}   ${goal}`);
}

const [cpu] = cpus();
say(`Maskin: ${cpu?.model.trim() ?? 'okänd'} × ${cpus().length}, Node ${process.version}`);
say(
	`${''.padEnd(50)}${'median ms'.padStart(9)}${'p95 ms'.padStart(9)}${'antal'.padStart(8)}   mål`
);
const engine = engineTimings();
row('berakna, 290 kommuner × 20 poster × 5 rader', engine.berakna, 'median ≤ 1 ms');
row('samma räkning som enkla loopar', engine.reference, 'måttstock');
say(`berakna ÷ enkla loopar: ${(engine.berakna.median / engine.reference.median).toFixed(2)}`);
if (!process.argv.includes('--utan-webblasare')) {
	const { editTimings } = await import('./edit.ts');
	for (const { name, times, goal } of await editTimings()) row(name, times, goal);
	const { dragmatning } = await import('./dragningar.ts');
	const { rader, stopp, minneMB } = await dragmatning();
	say('\nOsäkerhet i Chromium, 290 kommuner × 20 poster');
	for (const { name, times, goal } of rader) row(name, times, goal);
	say(`längsta bildruta medan 5 alternativ dras: ${stopp.toFixed(0)} ms   mål ≤ 33 ms`);
	say(
		`minne utöver sidans, 10 000 dragningar × 5 alternativ: ${minneMB.toFixed(0)} MB   mål ≤ 200 MB`
	);
	const { filmatningar } = await import('./filer.ts');
	say('\nFiler i Chromium, 20 poster i 5 alternativ, från tryckning till fil');
	say(
		`${''.padEnd(58)}${'första'.padStart(9)}${'bästa'.padStart(9)}${''.padStart(8)}${'stopp ms'.padStart(9)}`
	);
	(await filmatningar()).forEach(fileRow);
}
osakerhetsbank();
