import type {
	Alternativdrag,
	Alternativresultat,
	Dragresultat,
	Fordelning,
	Gruppdrag,
	Gruppresultat,
	Intervall,
	Matt
} from '#lib/engine/index.ts';
import { testresultat, type Testklass } from '#lib/text/rubrik.fixture.ts';

/** A class with what only these sentences speak of. */
export type Meningsklass = Testklass & {
	readonly skatteOre?: number;
	readonly andelAvNettokostnad?: number;
};

type Rest = Parameters<typeof testresultat>[1] & {
	readonly id?: string;
	readonly arsarbetskrafter?: number;
	/** P10, median and P90 of netto per inhabitant. */
	readonly spridning?: readonly [number, number, number];
};

type Matten = Gruppresultat['matt'];

const satt = (matt: Matten, vilket: Matt, delar: Partial<Fordelning>): Matten => ({
	...matt,
	[vilket]: { ...matt[vilket], ...delar }
});

function klassmatt(matt: Matten, { skatteOre, andelAvNettokostnad }: Meningsklass): Matten {
	const medOre = skatteOre === undefined ? matt : satt(matt, 'skatteOre', { medel: skatteOre });
	return andelAvNettokostnad === undefined
		? medOre
		: satt(medOre, 'andelAvNettokostnad', { medel: andelAvNettokostnad });
}

/** A made-up result, with shares of cost and people that follow from its classes. */
export function meningsresultat(
	klasser: readonly Meningsklass[],
	{ id = 'forslag', arsarbetskrafter = 0, spridning, ...rest }: Rest = {}
): Alternativresultat {
	const bas = testresultat(klasser, rest);
	const { bruttoKr } = bas.riket.summor;
	const storleksklasser = bas.storleksklasser.map((klass, i) => ({
		...klass,
		andelAvKostnad: bruttoKr === 0 ? null : klass.summor.bruttoKr / bruttoKr,
		andelAvBefolkning: klass.folkmangd / bas.riket.folkmangd,
		matt: klassmatt(klass.matt, klasser[i] ?? {})
	}));
	const [p10, median, p90] = spridning ?? [];
	const matt =
		p10 === undefined || median === undefined || p90 === undefined
			? bas.riket.matt
			: satt(bas.riket.matt, 'nettoKrPerInvanare', {
					...{ antal: 290, p10, median, p90 },
					...{ min: p10 - 1, max: p90 + 1 }
				});
	const summor = { ...bas.riket.summor, arsarbetskrafter };
	return { ...bas, id, storleksklasser, riket: { ...bas.riket, summor, matt } };
}

const ETT = { p5: 0, p10: 0, p25: 0, median: 0, p75: 0, p90: 0, p95: 0 };

export const spann = (p10: number, p90: number): Intervall => ({
	...{ p5: p10, p10, p25: p10, p75: p90, p90, p95: p90 },
	median: (p10 + p90) / 2,
	medel: (p10 + p90) / 2,
	fel: ETT
});

type Dragdata = {
	readonly brutto?: readonly [number, number];
	readonly netto?: readonly [number, number];
	readonly over0?: number;
	readonly over250?: number;
	/** Name of the assumption that matters most, in riket and in the smallest class. */
	readonly forst?: readonly [string, string];
	readonly osaker?: boolean;
};

/** Draws for a made-up result: the same probabilities in every class. */
export function drag(resultat: Alternativresultat, data: Dragdata): Alternativdrag {
	const { brutto, netto, over0 = 0.5, over250 = 0, forst, osaker = true } = data;
	const grupp: Gruppdrag = {
		antalKommuner: 10,
		matt: {},
		summor: {
			...(brutto && { bruttoKr: spann(...brutto) }),
			...(netto && { nettoKr: spann(...netto) })
		},
		sannolikheter: { over0, over250, overGrans: over0 },
		punkter: [],
		punktfel: []
	};
	const inget = { forsta: 0, total: 0, vidLag: 0, vidHog: 0, forvantadAndring: 0 };
	return {
		id: resultat.id,
		namn: resultat.namn,
		typ: resultat.typ,
		osaker,
		vag: 'snabb',
		kallor: (forst ?? []).map((namn) => ({ id: namn, typ: 'post', namn })),
		kommuner: {},
		sannolikheter: {
			over0: new Float64Array(),
			over250: new Float64Array(),
			overGrans: new Float64Array()
		},
		storleksklasser: resultat.storleksklasser.map(() => grupp),
		riket: grupp,
		klassjamforelse: [],
		brytpunkt: {
			typ: 'exakt',
			intervall: null,
			...{ andelMed: 0, andelAlla: 0, andelIngen: 1, andelOtydlig: 0, andelOver: null }
		},
		kanslighet: forst
			? {
					antaganden: forst.map((namn) => ({
						...{ id: namn, typ: 'post' as const, namn, nollpunkt: null },
						...{ riket: inget, minstaKlassen: inget }
					})),
					troligt: { riketKr: 0, minstaKlassenKrPerInvanare: 0 },
					...{ minstaKlass: 0, mediankommun: '2425' },
					kontrolleraForst: { riket: forst[0], minstaKlassen: forst[1] }
				}
			: null
	};
}

/** Draws of several alternatives, with the probability that the second is cheaper than the first, or that they tie. */
export function dragningar(
	alternativ: readonly Alternativdrag[],
	lagre: number | 'lika' | null = null
): Dragresultat {
	const [a, b] = alternativ;
	return {
		ok: true,
		...{ fro: 1, dragningar: 1000, gransKrPerInvanare: 0, osaker: true, alternativ },
		jamforelser:
			a && b && lagre !== null
				? [
						{
							...{
								a: a.id,
								b: b.id,
								riket: lagre === 'lika' ? 0.5 : 1 - lagre,
								storleksklasser: []
							},
							lika: { riket: lagre === 'lika', storleksklasser: [] }
						}
					]
				: [],
		versioner: { motor: '1.0.0', statistik: 'x', underlag: 'x' }
	};
}
