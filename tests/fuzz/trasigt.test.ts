import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	parseDokument,
	parseValue,
	type Fel,
	type ParseResult,
	type Statistik
} from '#lib/model/index.ts';
import { berakna, forklarare } from '#lib/engine/index.ts';
import { arbFil } from '../laws/dokument.arbitrary.ts';
import { faultsIn } from '../laws/hel.ts';
import { GRUND, medKommuner, omgivning, RIKET } from '../laws/urval.ts';
import { antalFall } from '../omfang.ts';
import { slump, trasigFil, trasigtObjekt } from './trasigt.ts';

/** Broken documents give a refusal or a whole result; never a throw, NaN or half a result (issue 2). */

const ANTAL = antalFall(10_000);
const DRAFTS = antalFall(1000);
const SEED = 2023_196;
/** Six kommuner of the real statistics, one with holes: as good as 290 for finding faults, and fifty times faster. */
const SEX = medKommuner(RIKET, [0, 16, 62, 150, 233, 263]);

/** The shorter half of some random documents: every kind is there, and short ones are damaged in more telling places. */
const valid = fc
	.sample(arbFil(omgivning(SEX)), { numRuns: 240, seed: SEED })
	.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
	.slice(0, 120);

/** Words that only a library's own message would contain; the user's own text stands within ” ”. */
const ENGLISH =
	/\b(invalid|expected|received|required|unrecognized|must|should|string|number|array|boolean|record|union|undefined|NaN|Infinity|too (small|big)|unknown|error|key|input)\b/i;

function faultOfSentence(text: string): string[] {
	const own = text.replaceAll(/”[^”]*”?/gs, '”');
	if (text.trim() === '') return ['an empty sentence'];
	return ENGLISH.test(own) ? [`English: ${text.slice(0, 200)}`] : [];
}

const faultsOfFel = (fel: readonly Fel[]): string[] => [
	...(fel.length === 0 ? ['refused without a fault'] : []),
	...(fel.length > 50 ? [`${fel.length} faults at once`] : []),
	...fel.flatMap(({ message, remedy }) => [...faultOfSentence(message), ...faultOfSentence(remedy)])
];

type Utfall = {
	readonly kind: 'refused' | 'uncalculable' | 'calculated';
	readonly faults: readonly string[];
};

/** What becomes of a document, and everything that is wrong with that. */
function utfall(parsed: ParseResult, statistik: Statistik): Utfall {
	if (!parsed.ok) return { kind: 'refused', faults: faultsOfFel(parsed.fel) };
	const resultat = berakna(parsed.dokument, statistik, GRUND);
	if (!resultat.ok) {
		const { message, path, tal } = resultat;
		const faults = [
			...faultOfSentence(message),
			...faultsIn(tal),
			...(path === '' ? ['no path'] : [])
		];
		return { kind: 'uncalculable', faults };
	}
	const complete = resultat.alternativ.every(
		({ kommuner, storleksklasser, perYear }, i) =>
			kommuner.length === statistik.kommuner.length &&
			storleksklasser.length === parsed.dokument.storleksgranser.length + 1 &&
			perYear.length === parsed.dokument.slutYear - parsed.dokument.startYear + 1 &&
			kommuner.every(({ poster }) => Object.keys(poster).length <= 2 * 200) &&
			resultat.alternativ[i]?.id === parsed.dokument.alternativ[i]?.id
	);
	const explained = forklarare(parsed.dokument, statistik, GRUND);
	return {
		kind: 'calculated',
		faults: [
			...faultsIn(resultat),
			...(complete ? [] : ['half a result']),
			...(explained.ok ? [] : ['calculated but not explained'])
		]
	};
}

/** Runs many; fails with the first broken document whose outcome is wrong. */
function counts(antal: number, outcome: (i: number) => Utfall, show: (i: number) => string) {
	const seen = { refused: 0, uncalculable: 0, calculated: 0 };
	for (let i = 0; i < antal; i += 1) {
		let found: Utfall;
		try {
			found = outcome(i);
		} catch (error) {
			throw new Error(`Document ${i} throws: ${show(i).slice(0, 3000)}`, { cause: error });
		}
		if (found.faults.length > 0) {
			expect({ i, faults: found.faults.slice(0, 5), document: show(i).slice(0, 3000) }).toEqual({});
		}
		seen[found.kind] += 1;
	}
	return seen;
}

describe('broken documents', () => {
	test(`${ANTAL} broken files`, () => {
		const file = (i: number) => trasigFil(valid[i % valid.length]!, slump(SEED + i));
		const statistik = (i: number) => (i % 500 === 0 ? RIKET : SEX);
		const seen = counts(ANTAL, (i) => utfall(parseDokument(file(i)), statistik(i)), file);
		// The damage must reach everywhere: not all may stop at the door, not all may be harmless.
		expect(seen.refused).toBeGreaterThan(ANTAL / 2);
		expect(seen.uncalculable).toBeGreaterThan(ANTAL / 1000);
		expect(seen.calculated).toBeGreaterThan(ANTAL / 50);
	});

	test('broken drafts from the browser’s store, which can hold what JSON cannot', () => {
		const odd = [
			NaN,
			Infinity,
			undefined,
			new Date(0),
			new Map([[1, 2]]),
			5n,
			Symbol('x'),
			() => 1,
			new Float64Array(2)
		];
		const draft = (i: number) => {
			const random = slump(SEED - 1 - i);
			const doc = trasigtObjekt(valid[i % valid.length]!, random) as Record<string, unknown>;
			const keys = Object.keys(doc);
			const key = keys[random(keys.length)];
			if (key !== undefined && random(2) === 0) doc[key] = odd[random(odd.length)];
			if (random(20) === 0) doc['alternativ'] = doc;
			return doc;
		};
		const seen = counts(
			DRAFTS,
			(i) => utfall(parseValue(draft(i)), SEX),
			(i) => Object.keys(draft(i)).join()
		);
		expect(seen.refused).toBeGreaterThan(DRAFTS / 2);
	});

	test('nothing has reached the prototypes', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(Reflect.ownKeys({})).toEqual([]);
		expect(({} as Record<string, unknown>)['typ']).toBeUndefined();
	});
});
