import {
	MATT,
	type Alternativresultat,
	type Brytpunkt,
	type Fordelning,
	type Gruppresultat,
	type Matt,
	type Storleksklassresultat
} from '#lib/engine/index.ts';

/** A class for a made-up result: its yearly sums in kronor. */
export type Testklass = {
	readonly fran?: number;
	readonly till?: number | null;
	readonly kommuner?: number;
	readonly folk?: number;
	readonly brutto?: number;
	readonly ersattning?: number;
	readonly avgift?: number;
	readonly engang?: number;
	readonly under?: number;
	readonly folkUnder?: number;
	readonly saknade?: number;
};

const INGEN: Brytpunkt = {
	typ: 'otydlig',
	invanare: null,
	tacksRiktning: null,
	sorterarRatt: null,
	antalUnder: null,
	folkmangdUnder: null
};

const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);

function fordelning(medel: number | null): Fordelning {
	const varden = { medel, median: medel, p10: medel, p90: medel, min: medel, max: medel };
	return { antal: medel === null ? 0 : 1, ...varden, minKommunkod: null, maxKommunkod: null };
}

function grupp(klass: Required<Testklass>): Gruppresultat {
	const { brutto, ersattning, avgift, engang, folk } = klass;
	const netto = brutto - ersattning - avgift;
	const medel: Partial<Record<Matt, number | null>> = {
		bruttoKrPerInvanare: ratio(brutto, folk),
		ersattningKrPerInvanare: ratio(ersattning, folk),
		nettoKrPerInvanare: ratio(netto, folk),
		finansieringsgrad: ratio(ersattning, brutto)
	};
	return {
		antalKommuner: klass.kommuner,
		folkmangd: folk,
		summor: {
			engangKr: engang,
			lopandeKr: brutto,
			bruttoKr: brutto,
			ersattningKr: ersattning,
			avgiftKr: avgift,
			nettoKr: netto,
			arsarbetskrafter: 0
		},
		matt: Object.fromEntries(
			MATT.map((matt) => [matt, fordelning(medel[matt] ?? null)])
		) as Gruppresultat['matt'],
		andelAvKostnad: null,
		andelAvBefolkning: 1,
		antalUnderfinansierade: klass.under,
		folkmangdUnderfinansierade: klass.folkUnder,
		antalMedSaknade: klass.saknade
	};
}

const TOM: Required<Testklass> = {
	fran: 0,
	till: null,
	kommuner: 10,
	folk: 100_000,
	brutto: 0,
	ersattning: 0,
	avgift: 0,
	engang: 0,
	under: 0,
	folkUnder: 0,
	saknade: 0
};

/** Small and large kommuner, as most sentences speak of the two. */
export const SMA = { fran: 0, till: 5000, kommuner: 10, folk: 40_000 } as const;
export const STORA = { fran: 200_000, till: null, kommuner: 2, folk: 1_000_000 } as const;

type Rest = {
	readonly typ?: Alternativresultat['typ'];
	readonly namn?: string;
	readonly brytpunkt?: Partial<Brytpunkt>;
};

/** A result whose sums and means follow from its classes, for tests of sentences. */
export function testresultat(klasser: readonly Testklass[], rest: Rest = {}): Alternativresultat {
	const fulla = klasser.map((klass) => ({ ...TOM, ...klass }));
	const sum = (key: Exclude<keyof Testklass, 'till'>): number =>
		fulla.reduce((total, klass) => total + klass[key], 0);
	const alla = grupp({
		...TOM,
		kommuner: sum('kommuner'),
		folk: sum('folk'),
		brutto: sum('brutto'),
		ersattning: sum('ersattning'),
		avgift: sum('avgift'),
		engang: sum('engang'),
		under: sum('under'),
		folkUnder: sum('folkUnder'),
		saknade: sum('saknade')
	});
	const storleksklasser = fulla.map((klass): Storleksklassresultat => ({
		...grupp(klass),
		franInvanare: klass.fran,
		tillInvanare: klass.till
	}));
	const bebodda = storleksklasser.filter(({ antalKommuner }) => antalKommuner > 0);
	const first = bebodda[0]?.matt.bruttoKrPerInvanare.medel ?? 0;
	const last = bebodda.at(-1)?.matt.bruttoKrPerInvanare.medel ?? 0;
	return {
		id: 'forslag',
		namn: rest.namn ?? 'Förslaget',
		typ: rest.typ ?? 'forslag',
		riket: {
			...alla,
			storlekskvot: bebodda.length < 2 ? null : ratio(first, last),
			storlekselasticitet: null,
			brytpunkt: { ...INGEN, ...rest.brytpunkt },
			betalare: { kommunernaKr: 0, statenKr: 0, regionernaKr: 0, avgifterKr: 0 }
		},
		storleksklasser,
		kommuner: [],
		perYear: []
	};
}
