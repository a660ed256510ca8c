import {
	parseValue,
	type Grundparametrar,
	type Kolumn,
	type Konsekvensutredning,
	type SaknasOrsak,
	type Statistik
} from '#lib/model/index.ts';
import {
	berakna,
	type Alternativresultat,
	type Avslag,
	type KommunResultat
} from '#lib/engine/index.ts';

/**
 * A country of five kommuner whose figures can be worked out by hand, and short ways to write documents for it.
 * Sizes straddle the limits 5 000 and 20 000: Beta is exactly on one and Delta on the other.
 */

export const KODER = ['0001', '0002', '0003', '0004', '0005'] as const;
export const FOLKMANGD = [1000, 5000, 10_000, 20_000, 100_000] as const;
const NAMN = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'] as const;

type Varden = readonly (number | null)[];

function kolumn(id: string, varden: Varden, orsak: SaknasOrsak): Kolumn {
	return {
		meta: {
			id,
			label: id,
			unit: 'st',
			shortUnit: 'st',
			definition: '',
			year: 2025,
			drivare: true,
			source: { producer: 'Test', table: 'T1', processing: '' }
		},
		values: Float64Array.from(varden, (varde) => varde ?? NaN),
		missing: new Map(varden.flatMap((varde, i) => (varde === null ? [[i, orsak] as const] : [])))
	};
}

/** The five kommuner, with more columns or others; null is missing for the reason given. */
export function smaKommuner(
	kolumner: Readonly<Record<string, Varden>> = {},
	orsak: SaknasOrsak = 'saknas'
): Statistik {
	const all: Record<string, Varden> = {
		folkmangd: FOLKMANGD,
		elever: [100, 600, 1000, 2500, 12_000],
		skatteunderlagKr: [2e8, 1e9, 2e9, 5e9, 3e10],
		nettokostnadKr: [8e7, 3.5e8, 6e8, 1.2e9, 5e9],
		...kolumner
	};
	return {
		snapshot: '2025',
		hash: 'fem',
		kommuner: KODER.map((kommunkod, i) => ({
			kommunkod,
			kommunnamn: NAMN[i] ?? '',
			lanskod: '00',
			lansnamn: 'Provlän'
		})),
		kolumner: new Map(
			Object.entries(all).map(([id, varden]) => [id, kolumn(id, varden, orsak)] as const)
		)
	};
}

/** One årsarbetskraft 800 000 kr, 1 600 hours: an hour is 500 kr. */
export const GRUND: Grundparametrar = new Map(
	(
		[
			['arsarbetskraftKr.handlaggare', 800_000, 2026, false],
			['arsarbetstidTimmar', 1600, null, true]
		] as const
	).map(([id, value, year, antagande]) => [
		id,
		{ id, label: id, unit: 'kr', value, year, source: 'Test', antagande }
	])
);

/** A document part as a file may hold it: defaults left out. */
export type Del = Readonly<Record<string, unknown>>;

/** A post of 1 kr in every kommun and year, except what is given. */
export function post(del: Del = {}): Del {
	return {
		id: 'post',
		namn: 'Post',
		takt: { typ: 'lopande', fromYear: 2026, tomYear: null },
		mangd: { typ: 'fast', antal: 1 },
		pris: { typ: 'kr', krPerEnhet: 1 },
		...del
	};
}

/** A funding from 2026, except what is given. */
export function bidrag(del: Del = {}): Del {
	return { id: 'bidrag', namn: 'Bidrag', typ: 'generellt', fromYear: 2026, ...del };
}

export type Forslag = {
	readonly poster?: readonly Del[];
	readonly finansiering?: readonly Del[];
	readonly genomforande?: Del;
};

/** A whole document as a file holds it. */
export function fil(
	{ poster = [], finansiering = [], genomforande }: Forslag,
	rest: Del = {}
): Del {
	return {
		format: 'barkraft/1',
		titel: 'Prov',
		prisnivaYear: 2026,
		startYear: 2026,
		slutYear: 2030,
		statistik: '2025',
		storleksgranser: [5000, 20_000],
		alternativ: [
			{ id: 'noll', namn: 'Nollalternativ', typ: 'nollalternativ' },
			{
				id: 'forslag',
				namn: 'Förslaget',
				typ: 'forslag',
				valt: true,
				kostnadsposter: poster,
				finansiering,
				...(genomforande === undefined ? {} : { genomforande })
			}
		],
		...rest
	};
}

/** The document of a file that is valid. */
export function dokument(forslag: Forslag, rest: Del = {}): Konsekvensutredning {
	const parsed = parseValue(fil(forslag, rest));
	if (!parsed.ok) throw new Error(`The test's document is faulty: ${JSON.stringify(parsed.fel)}`);
	return parsed.dokument;
}

/** The calculated proposal, which must be calculable. */
export function forslaget(
	doc: Konsekvensutredning,
	statistik: Statistik = smaKommuner(),
	grund: Grundparametrar = GRUND
): Alternativresultat {
	const resultat = berakna(doc, statistik, grund);
	if (!resultat.ok) throw new Error(`Refused: ${resultat.kind} at ${resultat.path}`);
	const found = resultat.alternativ.find(({ id }) => id === 'forslag');
	if (found === undefined) throw new Error('The document has no proposal.');
	return found;
}

/** One measure of the five kommuner, in order. */
export function kommunvarden<M extends keyof KommunResultat>(
	resultat: Alternativresultat,
	matt: M
): KommunResultat[M][] {
	return resultat.kommuner.map((kommun) => kommun[matt]);
}

/** The refusal that a document must meet. */
export function avslaget(
	doc: Konsekvensutredning,
	statistik: Statistik = smaKommuner(),
	grund: Grundparametrar = GRUND
): Avslag {
	const resultat = berakna(doc, statistik, grund);
	if (resultat.ok) throw new Error('The document was calculated.');
	return resultat;
}
