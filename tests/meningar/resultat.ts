import type { Alternativresultat, Brytpunkt } from '#lib/engine/index.ts';
import { SMA, STORA } from '#lib/text/rubrik.fixture.ts';
import type { Meningsunderlag } from '#lib/text/meningar/index.ts';
import { drag, dragningar, meningsresultat, type Meningsklass } from './bygge.ts';

type Fall = { readonly namn: string; readonly underlag: Meningsunderlag };

const mn = 1e6;
const kontext = { slutYear: 2033, prisnivaYear: 2024, alternativ: [], parametrar: {} };
const MELLAN = { fran: 5000, till: 200_000, kommuner: 278, folk: 9_000_000 } as const;
const ALLA = { fran: 0, till: null, kommuner: 290, folk: 10_600_000 } as const;

const ensam = (namn: string, huvud: Alternativresultat): Fall => ({
	namn,
	underlag: { huvud, andra: [], kontext }
});

const med = (namn: string, huvud: Alternativresultat, rest: Partial<Meningsunderlag>): Fall => ({
	namn,
	underlag: { huvud, andra: [], kontext, ...rest }
});

const punkt = (
	invanare: number,
	antalUnder: number,
	rest: Partial<Brytpunkt> = {}
): Partial<Brytpunkt> => ({
	typ: 'exakt',
	invanare,
	tacksRiktning: 'over',
	sorterarRatt: 1,
	antalUnder,
	folkmangdUnder: antalUnder * 4000,
	...rest
});

const tva = (sma: Meningsklass, stora: Meningsklass): Meningsklass[] => [
	{ ...SMA, ...sma },
	{ ...STORA, ...stora }
];

const SMAS = { under: 10, folkUnder: 40_000 };
const STORAS = { under: 2, folkUnder: 1_000_000 };
const utan = meningsresultat(tva({ brutto: 4 * mn, ...SMAS }, { brutto: mn, ...STORAS }));
const grundbelopp = meningsresultat(
	tva({ brutto: 4 * mn, ersattning: 4.4 * mn }, { brutto: mn, ersattning: 0.6 * mn, ...STORAS }),
	{ id: 'grundbelopp', typ: 'alternativ', namn: 'Med grundbelopp' }
);
const perHead = meningsresultat(
	tva({ brutto: 4 * mn, ersattning: 0.2 * mn, ...SMAS }, { brutto: mn, ersattning: 4.8 * mn })
);
const noll = meningsresultat(tva({}, {}), { id: 'noll', typ: 'nollalternativ' });
const nollKostar = meningsresultat(tva({ brutto: mn }, { brutto: mn }), {
	id: 'noll',
	typ: 'nollalternativ'
});
const saknas = meningsresultat(tva({ saknade: 10 }, { saknade: 2 }));

const STORLEK: readonly Fall[] = [
	ensam('nothing at all, nollalternativ', noll),
	ensam('nothing at all, proposal', meningsresultat(tva({}, {}))),
	ensam('no funding', utan),
	ensam(
		'another alternative by name',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), {
			id: 'b',
			typ: 'alternativ',
			namn: 'Undantag'
		})
	),
	ensam('nollalternativ with a cost', nollKostar),
	ensam('one krona', meningsresultat(tva({ brutto: 1 }, {}))),
	ensam('tiny', meningsresultat(tva({ brutto: 200 }, { brutto: 300 }))),
	ensam(
		'tiny per head',
		meningsresultat([
			{ ...MELLAN, brutto: 9000 },
			{ ...STORA, brutto: 900 }
		])
	),
	ensam('one krona per head', meningsresultat(tva({ brutto: 40_000 }, { brutto: 2 * mn }))),
	ensam('a million exactly', meningsresultat(tva({ brutto: 0.4 * mn }, { brutto: 0.6 * mn }))),
	ensam('just under a billion', meningsresultat(tva({ brutto: 4 * mn }, { brutto: 995.6 * mn }))),
	ensam(
		'huge',
		meningsresultat([
			{ ...SMA, brutto: 4e9 },
			{ ...MELLAN, brutto: 900e9 },
			{ ...STORA, brutto: 100e9 }
		])
	),
	ensam('same per head', meningsresultat(tva({ brutto: 4 * mn }, { brutto: 100 * mn }))),
	ensam('nearly the same per head', meningsresultat(tva({ brutto: 4 * mn }, { brutto: 103 * mn }))),
	ensam('larger in the large', meningsresultat(tva({ brutto: 4 * mn }, { brutto: 200 * mn }))),
	ensam('only the small pay', meningsresultat(tva({ brutto: 4 * mn }, {}))),
	ensam('only the large pay', meningsresultat(tva({}, { brutto: 4 * mn }))),
	ensam('only the middle pays', meningsresultat([SMA, { ...MELLAN, brutto: 9 * mn }, STORA])),
	ensam(
		'one class',
		meningsresultat([
			{
				...ALLA,
				brutto: 212 * mn,
				under: 290,
				folkUnder: 10.6 * mn,
				skatteOre: 0.9,
				andelAvNettokostnad: 0.0003
			}
		])
	),
	ensam(
		'empty classes at both ends',
		meningsresultat([
			{ ...SMA, kommuner: 0, folk: 0 },
			{ fran: 5000, till: 10_000, kommuner: 4, folk: 30_000, brutto: 3 * mn },
			{ fran: 10_000, till: 20_000, kommuner: 4, folk: 60_000, brutto: 3 * mn },
			{ ...STORA, kommuner: 0, folk: 0 }
		])
	),
	ensam(
		'one kommun in all',
		meningsresultat([
			{
				...ALLA,
				kommuner: 1,
				folk: 4000,
				brutto: 0.4 * mn,
				ersattning: 0.1 * mn,
				under: 1,
				folkUnder: 4000
			}
		])
	),
	ensam('a saving', meningsresultat(tva({ brutto: -4 * mn }, { brutto: -10 * mn }))),
	ensam(
		'a saving in the small, a cost in the large',
		meningsresultat(tva({ brutto: -2 * mn }, { brutto: 10 * mn }))
	),
	ensam(
		'a spread',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { spridning: [12, 34, 98] })
	),
	ensam(
		'a spread with money over',
		meningsresultat(
			tva({ brutto: 4 * mn, ersattning: mn, ...SMAS }, { brutto: mn, ersattning: 2 * mn }),
			{ spridning: [-15, -1, 60] }
		)
	),
	ensam(
		'a spread of one krona',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { spridning: [0.04, 1, 1] })
	),
	ensam(
		'a trace in the small, the rest in the middle',
		meningsresultat([{ ...SMA, brutto: 0.0004 * mn }, { ...MELLAN, brutto: 900 * mn }, STORA])
	)
];

const EKONOMI: readonly Fall[] = [
	ensam(
		'work',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { arsarbetskrafter: 145.2 })
	),
	ensam(
		'one full-time post',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { arsarbetskrafter: 1.04 })
	),
	ensam(
		'a tenth of a post',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { arsarbetskrafter: 0.06 })
	),
	ensam(
		'too little work to name',
		meningsresultat(tva({ brutto: 4 * mn }, { brutto: mn }), { arsarbetskrafter: 0.04 })
	),
	ensam(
		'tax and share',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, skatteOre: 4.62, andelAvNettokostnad: 0.0014 },
				{ brutto: mn, skatteOre: 0.04, andelAvNettokostnad: 0.00001 }
			)
		)
	),
	ensam(
		'heavy tax and share',
		meningsresultat(
			tva(
				{ brutto: 400 * mn, skatteOre: 462, andelAvNettokostnad: 0.14 },
				{ brutto: mn, skatteOre: 0.04, andelAvNettokostnad: 0.00001 }
			)
		)
	),
	ensam(
		'a share too small for decimals',
		meningsresultat(
			tva(
				{ brutto: 400, andelAvNettokostnad: 0.00002 },
				{ brutto: mn, andelAvNettokostnad: 0.00004 }
			)
		)
	),
	ensam(
		'no tax when there is a surplus',
		meningsresultat(
			tva(
				{ brutto: mn, ersattning: 3 * mn, skatteOre: -2 },
				{ brutto: mn, ersattning: 3 * mn, skatteOre: -1 }
			)
		)
	),
	ensam('one-off only', meningsresultat(tva({ engang: 3.6 * mn }, {}))),
	ensam(
		'one-off beside yearly',
		meningsresultat(tva({ brutto: 4 * mn, engang: 1.2e9 }, { brutto: 100 * mn }))
	),
	ensam(
		'one-off saving',
		meningsresultat(tva({ brutto: 4 * mn, engang: -2 * mn }, { brutto: 100 * mn }))
	)
];

const PENGAR: readonly Fall[] = [
	ensam('money without cost', meningsresultat(tva({ ersattning: mn }, {}))),
	ensam('fees without cost', meningsresultat(tva({ avgift: 2 * mn }, {}))),
	ensam(
		'fully funded everywhere',
		meningsresultat(
			tva({ brutto: 4 * mn, ersattning: 4 * mn }, { brutto: 100 * mn, ersattning: 100 * mn })
		)
	),
	ensam(
		'over-funded everywhere',
		meningsresultat(
			tva({ brutto: 4 * mn, ersattning: 4.2 * mn }, { brutto: 100 * mn, ersattning: 150 * mn })
		)
	),
	ensam(
		'enough in total, not in the small',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: 0.8 * mn, ...SMAS },
				{ brutto: 0.8 * mn, ersattning: 20 * mn }
			),
			{ brytpunkt: punkt(19_047, 10) }
		)
	),
	ensam(
		'exactly enough in total, not in the small',
		meningsresultat(
			tva({ brutto: 4 * mn, ersattning: 2 * mn, ...SMAS }, { brutto: 8 * mn, ersattning: 10 * mn }),
			{ brytpunkt: punkt(19_047, 10) }
		)
	),
	ensam(
		'on average enough, not everywhere',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: 4.2 * mn, under: 1, folkUnder: 3200 },
				{ brutto: 8 * mn, ersattning: 10 * mn }
			),
			{ brytpunkt: punkt(3300, 1, { folkmangdUnder: 3200 }) }
		)
	),
	ensam(
		'nearly all funded',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: 3.99 * mn, ...SMAS },
				{ brutto: 10 * mn, ersattning: 0.01 * mn, ...STORAS }
			)
		)
	),
	ensam(
		'nothing to the small',
		meningsresultat(
			tva({ brutto: 4 * mn, ...SMAS }, { brutto: 10 * mn, ersattning: 4 * mn, ...STORAS })
		)
	),
	ensam(
		'nothing to the large',
		meningsresultat(tva({ brutto: 4 * mn, ersattning: 5 * mn }, { brutto: 10 * mn, ...STORAS }), {
			brytpunkt: punkt(5230, 10, { tacksRiktning: 'under' })
		})
	),
	ensam(
		'fees and state',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: mn, avgift: mn, ...SMAS },
				{ brutto: 200 * mn, ersattning: 50 * mn, ...STORAS }
			)
		)
	),
	ensam(
		'fees only',
		meningsresultat(
			tva({ brutto: 4 * mn, avgift: mn, ...SMAS }, { brutto: 100 * mn, avgift: 60 * mn, ...STORAS })
		)
	),
	ensam(
		'fees only, no limit by size',
		meningsresultat(
			tva({ brutto: 4 * mn, avgift: mn, ...SMAS }, { brutto: 100 * mn, avgift: 120 * mn })
		)
	),
	ensam(
		'lost fees',
		meningsresultat(tva({ brutto: 4 * mn, avgift: -mn, ...SMAS }, { brutto: 100 * mn, ...STORAS }))
	),
	ensam(
		'the state takes money back',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: -mn, ...SMAS },
				{ brutto: 100 * mn, ersattning: -10 * mn, ...STORAS }
			)
		)
	),
	ensam(
		'the state takes back, fees come in',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: -mn, ...SMAS },
				{ brutto: 100 * mn, avgift: 10 * mn, ...STORAS }
			)
		)
	),
	ensam(
		'a saving that the state takes half of',
		meningsresultat(
			tva({ brutto: -4 * mn, ersattning: -2 * mn }, { brutto: -8 * mn, ersattning: -4 * mn })
		)
	),
	ensam(
		'an estimated limit with exceptions',
		meningsresultat(
			[
				{ ...SMA, brutto: 4 * mn, ersattning: mn, under: 9, folkUnder: 36_000 },
				{ ...MELLAN, brutto: 90 * mn, ersattning: 180 * mn, under: 3, folkUnder: 60_000 },
				{ ...STORA, brutto: mn, ersattning: 2 * mn }
			],
			{
				brytpunkt: punkt(12_345, 12, {
					typ: 'skattad',
					sorterarRatt: 0.954,
					folkmangdUnder: 96_000
				})
			}
		)
	),
	ensam(
		'a limit above every kommun',
		meningsresultat(
			tva(
				{ brutto: 4 * mn, ersattning: mn, ...SMAS },
				{ brutto: 100 * mn, ersattning: 40 * mn, ...STORAS }
			),
			{ brytpunkt: punkt(2_400_000, 12) }
		)
	),
	ensam(
		'surplus in the large although the total is short',
		meningsresultat(
			[
				{ ...SMA, brutto: 4 * mn, ersattning: mn, ...SMAS },
				{ ...MELLAN, brutto: 90 * mn, ersattning: 30 * mn, under: 278, folkUnder: 9 * mn },
				{ ...STORA, brutto: mn, ersattning: 2 * mn }
			],
			{ brytpunkt: punkt(190_000, 288, { folkmangdUnder: 9.04 * mn }) }
		)
	)
];

const SAKNAS: readonly Fall[] = [
	ensam('all missing', saknas),
	ensam('some missing, the rest zero', meningsresultat(tva({ saknade: 1 }, {}))),
	ensam(
		'some missing',
		meningsresultat(tva({ brutto: 4 * mn, saknade: 1 }, { brutto: mn, saknade: 2 }))
	),
	med('missing in the other alternative', utan, {
		andra: [{ ...saknas, id: 'b', typ: 'alternativ', namn: 'B' }]
	})
];

const OSAKERHET: readonly Fall[] = [
	med('no uncertainty given', utan, { osakerhet: dragningar([drag(utan, { osaker: false })]) }),
	med('almost certain', utan, {
		osakerhet: dragningar([
			drag(utan, {
				brutto: [3.1 * mn, 8.4 * mn],
				netto: [3.1 * mn, 8.4 * mn],
				over0: 1,
				over250: 0.2,
				forst: ['Samordningsfunktion', 'Samordningsfunktion']
			})
		])
	}),
	med('very likely', perHead, {
		osakerhet: dragningar([
			drag(perHead, {
				brutto: [70 * mn, 180 * mn],
				netto: [-149 * mn, -39 * mn],
				over0: 0.97,
				forst: ['Lön', 'Åtgärdsplan']
			})
		])
	}),
	med('likely, on both sides of a billion', utan, {
		osakerhet: dragningar([
			drag(utan, { brutto: [900 * mn, 1.3e9], netto: [-2 * mn, 3 * mn], over0: 0.7, over250: 0.5 })
		])
	}),
	med('as likely as not', utan, {
		osakerhet: dragningar([
			drag(utan, {
				brutto: [5 * mn, 5.01 * mn],
				netto: [5 * mn, 5.01 * mn],
				over0: 0.5,
				over250: 0.02
			})
		])
	}),
	med('likely not', utan, { osakerhet: dragningar([drag(utan, { over0: 0.2, over250: 0.12 })]) }),
	med('very unlikely', utan, { osakerhet: dragningar([drag(utan, { over0: 0.04 })]) }),
	med('out of the question', utan, { osakerhet: dragningar([drag(utan, { over0: 0 })]) })
];

const ALTERNATIV: readonly Fall[] = [
	med('same total, better for the small', perHead, { andra: [grundbelopp] }),
	med(
		'dearer and better for the small',
		{ ...utan, typ: 'alternativ', namn: 'A' },
		{ andra: [grundbelopp] }
	),
	med('cheaper', utan, {
		andra: [perHead].map((a) => ({ ...a, id: 'b', typ: 'alternativ', namn: 'Per invånare' }))
	}),
	med('against a nollalternativ without cost', utan, { andra: [noll] }),
	med('against a nollalternativ with a cost', utan, { andra: [nollKostar] }),
	med('identical', utan, { andra: [{ ...utan, id: 'b', typ: 'alternativ', namn: 'Kopia' }] }),
	med('identical in every draw', utan, {
		andra: [{ ...utan, id: 'b', typ: 'alternativ', namn: 'Kopia' }],
		osakerhet: dragningar(
			[drag(utan, { osaker: false }), { ...drag(utan, {}), id: 'b', namn: 'Kopia' }],
			'lika'
		)
	}),
	med('which is cheaper, likely', utan, {
		andra: [grundbelopp],
		osakerhet: dragningar([drag(utan, { osaker: false }), drag(grundbelopp, {})], 0.8)
	}),
	med('which is cheaper, even', utan, {
		andra: [grundbelopp],
		osakerhet: dragningar([drag(utan, { osaker: false }), drag(grundbelopp, {})], 0.5)
	}),
	med(
		'one class in both',
		meningsresultat([
			{ ...ALLA, brutto: 212 * mn, ersattning: 12 * mn, under: 290, folkUnder: 10.6 * mn }
		]),
		{
			andra: [
				meningsresultat(
					[{ ...ALLA, brutto: 212 * mn, ersattning: 112 * mn, under: 290, folkUnder: 10.6 * mn }],
					{ id: 'b', typ: 'alternativ', namn: 'Mer pengar' }
				)
			]
		}
	)
];

/** Made-up results, each a case of its own. */
export const RESULTAT: readonly Fall[] = [
	...STORLEK,
	...EKONOMI,
	...PENGAR,
	...SAKNAS,
	...OSAKERHET,
	...ALTERNATIV
];
