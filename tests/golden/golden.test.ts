import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDokument } from '#lib/model/index.ts';
import { berakna, type Gruppresultat, type Resultat } from '#lib/engine/index.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';

/**
 * What each example gave last time. A change here is a change for the user: it belongs in a commit that says why.
 * To accept new figures: `UPDATE_GOLDEN=1 npm test`, read the diff, commit.
 */

const EXAMPLES = new URL('../../data/examples/', import.meta.url);
const SUFFIX = '.barkraft.json';
/** Dorotea, Bjurholm, Stockholm, Luleå, Jönköping: the smallest, the largest and between. */
const KOMMUNER = new Set(['2425', '2403', '0180', '2580', '0680']);
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const names = readdirSync(EXAMPLES)
	.filter((name) => name.endsWith(SUFFIX))
	.map((name) => name.slice(0, -SUFFIX.length));

function calculated(name: string): Resultat {
	const doc = parseDokument(readFileSync(new URL(`${name}${SUFFIX}`, EXAMPLES), 'utf8'));
	if (!doc.ok) throw new Error(JSON.stringify(doc.fel));
	const resultat = berakna(doc.dokument, statistik(), grundparametrar());
	if (!resultat.ok) throw new Error(resultat.message);
	return resultat;
}

/** The measures shown; the rest follow from them and the sums. */
const MATT = [
	'bruttoKrPerInvanare',
	'ersattningKrPerInvanare',
	'nettoKrPerInvanare',
	'finansieringsgrad',
	'skatteOre',
	'andelAvNettokostnad'
] as const;

/** Sums and, of some measures, mean, median and spread. */
function compactGroup({ matt, summor, ...rest }: Gruppresultat) {
	const { bruttoKr, ersattningKr, nettoKr, arsarbetskrafter } = summor;
	const sums = [bruttoKr, ersattningKr, nettoKr, arsarbetskrafter];
	const figures = MATT.map((id) => {
		const { medel, median, p10, p90, min, max } = matt[id];
		return [id, [medel, median, p10, p90, min, max]] as const;
	});
	return {
		...rest,
		'brutto ersattning netto arsarbetskrafter': sums,
		'medel median p10 p90 min max': Object.fromEntries(figures)
	};
}

/** The part of a result that a reader of the diff can take in. */
function compact(resultat: Resultat) {
	const proposals = resultat.alternativ.filter(({ typ }) => typ !== 'nollalternativ');
	return {
		anmarkningar: resultat.anmarkningar.map(({ kind, alternativ, id }) => [kind, alternativ, id]),
		alternativ: proposals.map(({ id, typ, riket, storleksklasser, kommuner, perYear }) => ({
			id,
			typ,
			riket: compactGroup(riket),
			storleksklasser: storleksklasser.map(compactGroup),
			kommuner: kommuner.filter(({ kommunkod }) => KOMMUNER.has(kommunkod)),
			perYear: perYear.map(({ year, bruttoKr, ersattningKr, nettoKr }) => [
				year,
				bruttoKr,
				ersattningKr,
				nettoKr
			])
		}))
	};
}

/** Nine significant digits: far finer than any figure shown, far coarser than rounding. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

test.each(names)('%s', async (name) => {
	const golden = new URL(`${name}.golden.json`, import.meta.url);
	const found = JSON.stringify(compact(calculated(name)), rounded);
	if (UPDATE) {
		const { format, resolveConfig } = await import('prettier');
		const options = await resolveConfig(golden);
		writeFileSync(golden, await format(found, { ...options, parser: 'json' }));
	}
	expect(existsSync(golden), `No golden file for ${name}: run UPDATE_GOLDEN=1 npm test.`).toBe(
		true
	);
	expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('there is at least the example of the first visit', () => {
	expect(names).toContain('brottsforebyggande-2023-196');
});
