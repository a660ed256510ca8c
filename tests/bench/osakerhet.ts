import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { draIntervall, draResultat } from '#lib/engine/index.ts';
import { FALL, LOKALA, osakerhetsdokument, POSTER, type Fall } from './osakerhetDokument.ts';
import { enkelSlinga } from './osakerhetSlinga.ts';
import { timing } from './timing.ts';

/**
 * Draws against numpy on the same work in the same run (issue 5). Wall and processor time: on a machine that others use
 * too, the processor's says more. Ours gives more than the yardstick: probabilities, errors, brytpunkt, sensitivity.
 */
const DRAGNINGAR = 10_000;
const KORNINGAR = 9;

type Tid = { readonly wall: number; readonly cpu: number };

const median = (tider: readonly Tid[], key: keyof Tid) =>
	timing(tider.map((tid) => tid[key])).median;

function timed(work: () => unknown, runs: number): Tid[] {
	return Array.from({ length: runs }, () => {
		const cpu = process.cpuUsage();
		const start = performance.now();
		work();
		const used = process.cpuUsage(cpu);
		return { wall: performance.now() - start, cpu: (used.user + used.system) / 1000 };
	});
}

function vara(fall: Fall, olika: boolean, dragningar: number): Tid[] {
	const dokument = osakerhetsdokument(fall, olika);
	const underlag = { dokument, statistik: statistik(), parametrar: grundparametrar() };
	const work = () => {
		const resultat = draResultat(underlag, { dragningar, fro: 1 });
		if (!resultat.ok) throw new Error(resultat.message);
	};
	timed(work, 2);
	return timed(work, fall === 'lokal faktor i varje post' ? 4 : KORNINGAR);
}

/** What an edit is answered with first, with nothing remembered from earlier draws. */
function intervallen(): Tid[] {
	const dokument = osakerhetsdokument('en lokal faktor', true);
	const underlag = { dokument, statistik: statistik(), parametrar: grundparametrar() };
	const work = () => draIntervall(underlag, { dragningar: 1000, fro: 1, alternativ: 'forslag' });
	timed(work, 2);
	return timed(work, KORNINGAR);
}

/** numpy's times by number of local factors, or null where Debian's python3-numpy is not installed. */
function numpys(): ReadonlyMap<number, Tid[]> | null {
	const skript = path.resolve(import.meta.dirname, 'osakerhet.py');
	const found = spawnSync('/usr/bin/python3', [skript, String(KORNINGAR), String(DRAGNINGAR)], {
		encoding: 'utf8'
	});
	const rader = found.stdout
		.trim()
		.split('\n')
		.filter((rad) => rad.startsWith('{'));
	if (found.status !== 0 || rader.some((rad) => rad.includes('saknas'))) return null;
	const tider = new Map<number, Tid[]>();
	for (const rad of rader) {
		const { lokala, ...tid } = JSON.parse(rad) as Tid & { lokala: number };
		tider.set(lokala, [...(tider.get(lokala) ?? []), tid]);
	}
	return tider;
}

function slingans(): Tid[] {
	const faktorer = Array.from({ length: POSTER }, (_, k) =>
		Float64Array.from(
			{ length: DRAGNINGAR },
			(_v, d) => 1 + ((d * 7919 + k * 104_729) % 1000) / 2000
		)
	);
	const konstanter = Array.from({ length: 290 }, (_, i) =>
		Float64Array.from({ length: POSTER }, (_v, k) => 1000 + i * 10 + k)
	);
	return timed(() => enkelSlinga(konstanter, faktorer), 3);
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const tal = (x: number) => x.toFixed(1).padStart(10);

/** Prints the table; nothing passes or fails. */
export function osakerhetsbank(): void {
	say(
		`\nOsäkerhet, 290 kommuner × ${POSTER} poster × ${DRAGNINGAR} dragningar (median av ${KORNINGAR})`
	);
	const numpy = numpys();
	if (numpy === null) say('numpy saknas: apt-get install -y python3-numpy ger jämförelsen.');
	say(
		`${''.padEnd(46)}${'vägg ms'.padStart(10)}${'cpu ms'.padStart(10)}${'÷ numpy'.padStart(10)}${'cpu ÷'.padStart(10)}`
	);
	for (const fall of FALL) {
		const yard = numpy?.get(LOKALA[fall]) ?? null;
		if (yard !== null)
			say(`${`numpy: ${fall}`.padEnd(46)}${tal(median(yard, 'wall'))}${tal(median(yard, 'cpu'))}`);
		for (const olika of [true, false]) {
			const tider = vara(fall, olika, DRAGNINGAR);
			const ratio = (key: keyof Tid) =>
				yard === null
					? ''.padStart(10)
					: (median(tider, key) / median(yard, key)).toFixed(2).padStart(10);
			const namn = `${fall}, ${olika ? '20 olika former' : 'vanliga mängder'}`;
			say(
				`${namn.padEnd(46)}${tal(median(tider, 'wall'))}${tal(median(tider, 'cpu'))}${ratio('wall')}${ratio('cpu')}`
			);
		}
	}
	for (const [namn, tider] of [
		['en lokal faktor, 1 000: bara intervallen', intervallen()],
		['en lokal faktor, 1 000: allt', vara('en lokal faktor', true, 1000)]
	] as const)
		say(`${namn.padEnd(46)}${tal(median(tider, 'wall'))}${tal(median(tider, 'cpu'))}`);
	const slinga = slingans();
	say(
		`${'enkel slinga med full sortering, nationella'.padEnd(46)}${tal(median(slinga, 'wall'))}${tal(median(slinga, 'cpu'))}`
	);
}

if (process.argv[1] === import.meta.filename) osakerhetsbank();
