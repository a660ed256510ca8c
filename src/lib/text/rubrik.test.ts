import { describe, expect, test } from 'vitest';
import type { Alternativresultat } from '#lib/engine/index.ts';
import { nyckeltal, remsrubrik, rubrik, rubrikText, toString } from './index.ts';
import { SMA, STORA, testresultat } from './rubrik.fixture.ts';

const mn = 1e6;
const text = (resultat: Alternativresultat): string =>
	rubrikText(resultat).replaceAll('\u00a0', ' ');

const over = (invanare: number, antalUnder: number, folkmangdUnder: number) =>
	({
		typ: 'exakt',
		invanare,
		tacksRiktning: 'over',
		sorterarRatt: 1,
		antalUnder,
		folkmangdUnder
	}) as const;

describe('the sentence that says the answer', () => {
	test.each<[string, Alternativresultat, string]>([
		[
			'nothing at all',
			testresultat([SMA, STORA], { typ: 'nollalternativ' }),
			'Nollalternativet innebär inga kostnader för kommunerna.'
		],
		[
			'money without cost',
			testresultat([{ ...SMA, ersattning: mn }, STORA]),
			'Förslaget innebär inga kostnader för kommunerna. Varje år betalar staten 1 miljon kronor.'
		],
		[
			'fees without cost',
			testresultat([{ ...SMA, avgift: 2 * mn }, STORA]),
			'Förslaget innebär inga kostnader för kommunerna. Varje år ger avgifter 2 miljoner kronor.'
		],
		[
			'one-off cost only',
			testresultat([{ ...SMA, engang: 3.6 * mn }, STORA]),
			'Förslaget beräknas kosta kommunerna 3,6 miljoner kronor en gång och inget om året därefter.'
		],
		[
			'one-off cost and yearly money',
			testresultat([{ ...SMA, engang: 3 * mn, ersattning: mn }, STORA]),
			'Förslaget beräknas kosta kommunerna 3 miljoner kronor en gång och inget om året därefter. Varje år betalar staten 1 miljon kronor.'
		],
		[
			'no funding',
			testresultat([
				{ ...SMA, brutto: 4 * mn, under: 10, folkUnder: 40_000 },
				{ ...STORA, brutto: 0.8 * mn, under: 2, folkUnder: 1_000_000 }
			]),
			'Förslaget beräknas kosta kommunerna 4,8 miljoner kronor om året. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, 125 gånger så hög som i kommuner med minst 200 000, där den är 0,8 kronor.'
		],
		[
			'one-off beside yearly',
			testresultat([
				{ ...SMA, brutto: 4 * mn, engang: 1.2e9 },
				{ ...STORA, brutto: 100 * mn }
			]),
			'Förslaget beräknas kosta kommunerna 104 miljoner kronor om året. Därtill kommer 1,2 miljarder kronor en gång. Kostnaden är 100 kronor per invånare i kommuner med färre än 5 000 invånare och ungefär lika hög i kommuner med minst 200 000.'
		],
		[
			'money enough in total, not in the small',
			testresultat(
				[
					{ ...SMA, brutto: 4 * mn, ersattning: 0.8 * mn, under: 10, folkUnder: 40_000 },
					{ ...STORA, brutto: 0.8 * mn, ersattning: 20 * mn }
				],
				{ brytpunkt: over(19_047, 10, 40_000) }
			),
			'Förslaget beräknas kosta kommunerna 4,8 miljoner kronor om året och staten betalar 21 miljoner kronor. Med de angivna antagandena överstiger pengarna sammantaget kostnaden med 16 miljoner kronor. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, 125 gånger så hög som i kommuner med minst 200 000, där den är 0,8 kronor. Staten täcker 20 % av kostnaden i de minsta kommunerna och hela i de största. Ändå beräknas pengarna räcka först vid omkring 19 000 invånare. Under den gränsen ligger 10 kommuner med sammanlagt 40 000 invånare.'
		],
		[
			'net cost left, one kommun below',
			testresultat(
				[
					{ ...SMA, kommuner: 1, folk: 4000, brutto: 0.4 * mn, under: 1, folkUnder: 4000 },
					{ ...STORA, brutto: mn, ersattning: 1.2 * mn }
				],
				{ brytpunkt: over(8000, 1, 4000) }
			),
			'Förslaget beräknas kosta kommunerna 1,4 miljoner kronor om året och staten betalar 1,2 miljoner kronor. Med de angivna antagandena får kommunerna själva betala 200 000 kronor. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, 100 gånger så hög som i kommuner med minst 200 000, där den är 1 krona. Staten täcker 0 % av kostnaden i de minsta kommunerna och hela i de största. Pengarna beräknas räcka först vid omkring 8 000 invånare. Under den gränsen ligger 1 kommun med 4 000 invånare.'
		],
		[
			'exactly funded',
			testresultat([
				{ ...SMA, brutto: 4 * mn, ersattning: 4 * mn },
				{ ...STORA, brutto: 100 * mn, ersattning: 100 * mn }
			]),
			'Förslaget beräknas kosta kommunerna 104 miljoner kronor om året och staten betalar 104 miljoner kronor. Med de angivna antagandena motsvarar pengarna kostnaden i riket som helhet. Kostnaden är 100 kronor per invånare i kommuner med färre än 5 000 invånare och ungefär lika hög i kommuner med minst 200 000. Staten täcker hela kostnaden i båda. Pengarna beräknas täcka kostnaden i alla kommuner.'
		],
		[
			'fees and state',
			testresultat([
				{ ...SMA, brutto: 4 * mn, ersattning: mn, avgift: mn, under: 10, folkUnder: 40_000 },
				{ ...STORA, brutto: 200 * mn, ersattning: 50 * mn, avgift: 0, under: 2, folkUnder: mn }
			]),
			'Förslaget beräknas kosta kommunerna 204 miljoner kronor om året, staten betalar 51 miljoner kronor och avgifter ger 1 miljon kronor. Med de angivna antagandena får kommunerna själva betala 152 miljoner kronor. I kommuner med minst 200 000 invånare är kostnaden 200 kronor per invånare, dubbelt så hög som i kommuner med färre än 5 000, där den är 100 kronor. Staten täcker 25 % av kostnaden i båda. Pengarna beräknas inte täcka kostnaden i någon kommun.'
		],
		[
			'fees only',
			testresultat([
				{ ...SMA, brutto: 4 * mn, avgift: mn, under: 10, folkUnder: 40_000 },
				{ ...STORA, brutto: 100 * mn, avgift: 120 * mn }
			]),
			'Förslaget beräknas kosta kommunerna 104 miljoner kronor om året och avgifter ger 121 miljoner kronor. Med de angivna antagandena överstiger pengarna sammantaget kostnaden med 17 miljoner kronor. Kostnaden är 100 kronor per invånare i kommuner med färre än 5 000 invånare och ungefär lika hög i kommuner med minst 200 000. I 10 kommuner med sammanlagt 40 000 invånare beräknas pengarna inte räcka, och det beror inte på hur stora de är.'
		],
		[
			'the small are covered, the large are not',
			testresultat(
				[
					{ ...SMA, brutto: mn, ersattning: 2 * mn },
					{ ...STORA, brutto: 100 * mn, ersattning: 10 * mn, under: 2, folkUnder: mn }
				],
				{
					brytpunkt: {
						typ: 'exakt',
						invanare: 5230,
						tacksRiktning: 'under',
						sorterarRatt: 1,
						antalUnder: 10,
						folkmangdUnder: 40_000
					}
				}
			),
			'Förslaget beräknas kosta kommunerna 101 miljoner kronor om året och staten betalar 12 miljoner kronor. Med de angivna antagandena får kommunerna själva betala 89 miljoner kronor. I kommuner med minst 200 000 invånare är kostnaden 100 kronor per invånare, 4 gånger så hög som i kommuner med färre än 5 000, där den är 25 kronor. Staten täcker hela kostnaden i de minsta kommunerna och 10 % i de största. Pengarna beräknas räcka bara upp till omkring 5 250 invånare. Så små är 10 kommuner med sammanlagt 40 000 invånare.'
		],
		[
			'an estimated limit',
			testresultat(
				[
					{ ...SMA, brutto: 4 * mn, ersattning: 0.8 * mn, under: 9, folkUnder: 36_000 },
					{ ...STORA, brutto: 100 * mn, ersattning: 20 * mn }
				],
				{ brytpunkt: { ...over(12_345, 10, 40_000), typ: 'skattad', sorterarRatt: 0.9167 } }
			),
			'Förslaget beräknas kosta kommunerna 104 miljoner kronor om året och staten betalar 21 miljoner kronor. Med de angivna antagandena får kommunerna själva betala 83 miljoner kronor. Kostnaden är 100 kronor per invånare i kommuner med färre än 5 000 invånare och ungefär lika hög i kommuner med minst 200 000. Staten täcker 20 % av kostnaden i båda. Pengarna beräknas räcka först vid omkring 12 300 invånare. Under den gränsen ligger 10 kommuner med sammanlagt 40 000 invånare; gränsen stämmer för 91 % av kommunerna.'
		],
		[
			'a limit above every kommun',
			testresultat(
				[
					{ ...SMA, brutto: 4 * mn, ersattning: mn, under: 10, folkUnder: 40_000 },
					{ ...STORA, brutto: 100 * mn, ersattning: 40 * mn, under: 2, folkUnder: mn }
				],
				{ brytpunkt: over(2_400_000, 12, 1_040_000) }
			),
			'Förslaget beräknas kosta kommunerna 104 miljoner kronor om året och staten betalar 41 miljoner kronor. Med de angivna antagandena får kommunerna själva betala 63 miljoner kronor. Kostnaden är 100 kronor per invånare i kommuner med färre än 5 000 invånare och ungefär lika hög i kommuner med minst 200 000. Staten täcker 25 % av kostnaden i de minsta kommunerna och 40 % i de största. Pengarna beräknas inte täcka kostnaden i någon kommun: det skulle krävas minst omkring 2 400 000 invånare.'
		],
		[
			'one class',
			testresultat([
				{ kommuner: 290, folk: 10 * mn, brutto: 210 * mn, under: 290, folkUnder: 10 * mn }
			]),
			'Förslaget beräknas kosta kommunerna 210 miljoner kronor om året. Det är 21 kronor per invånare, och 21 kronor i den kommun som ligger i mitten.'
		],
		[
			'empty classes at both ends',
			testresultat([
				{ ...SMA, kommuner: 0, folk: 0 },
				{ fran: 5000, till: 10_000, kommuner: 4, folk: 30_000, brutto: 3 * mn },
				{ fran: 10_000, till: 20_000, kommuner: 4, folk: 60_000, brutto: 3 * mn },
				{ ...STORA, kommuner: 0, folk: 0 }
			]),
			'Förslaget beräknas kosta kommunerna 6 miljoner kronor om året. I kommuner med 5 000–9 999 invånare är kostnaden 100 kronor per invånare, dubbelt så hög som i kommuner med 10 000–19 999, där den är 50 kronor.'
		],
		[
			'only the small pay',
			testresultat([{ ...SMA, brutto: 4 * mn }, STORA]),
			'Förslaget beräknas kosta kommunerna 4 miljoner kronor om året. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, och i kommuner med minst 200 000 ingen alls.'
		],
		[
			'only the large pay',
			testresultat([SMA, { ...STORA, brutto: 4 * mn }]),
			'Förslaget beräknas kosta kommunerna 4 miljoner kronor om året. I kommuner med minst 200 000 invånare är kostnaden 4 kronor per invånare, och i kommuner med färre än 5 000 ingen alls.'
		],
		[
			'only the middle pays',
			testresultat([
				SMA,
				{ fran: 5000, till: 200_000, kommuner: 4, folk: 100_000, brutto: mn },
				STORA
			]),
			'Förslaget beräknas kosta kommunerna 1 miljon kronor om året. Varken i de minsta eller i de största kommunerna blir det någon kostnad.'
		],
		[
			'a saving',
			testresultat([
				{ ...SMA, brutto: -4 * mn },
				{ ...STORA, brutto: -10 * mn }
			]),
			'Förslaget beräknas spara kommunerna 14 miljoner kronor om året. I kommuner med färre än 5 000 invånare är besparingen 100 kronor per invånare, och i kommuner med minst 200 000 är den 10 kronor.'
		],
		[
			'nearly all funded',
			testresultat([
				{ ...SMA, brutto: 4 * mn, ersattning: 3.99 * mn, under: 10, folkUnder: 40_000 },
				{ ...STORA, brutto: 10 * mn, ersattning: 0.01 * mn, under: 2, folkUnder: mn }
			]),
			'Förslaget beräknas kosta kommunerna 14 miljoner kronor om året och staten betalar 4 miljoner kronor. Med de angivna antagandena får kommunerna själva betala 10 miljoner kronor. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, 10 gånger så hög som i kommuner med minst 200 000, där den är 10 kronor. Staten täcker 99,8 % av kostnaden i de minsta kommunerna och mindre än 1 % i de största. Pengarna beräknas inte täcka kostnaden i någon kommun.'
		],
		[
			'missing figures, another alternative',
			testresultat(
				[
					{ ...SMA, brutto: 4 * mn, saknade: 1 },
					{ ...STORA, brutto: 10 * mn, saknade: 2 }
				],
				{ typ: 'alternativ', namn: 'Med grundbelopp' }
			),
			'Alternativet ”Med grundbelopp” beräknas kosta kommunerna 14 miljoner kronor om året. I kommuner med färre än 5 000 invånare är kostnaden 100 kronor per invånare, 10 gånger så hög som i kommuner med minst 200 000, där den är 10 kronor. För 3 kommuner saknas någon uppgift, och summorna gäller bara det som är känt.'
		]
	])('%s', (_, resultat, expected) => {
		expect(text(resultat)).toBe(expected);
	});
});

describe('figures in the sentence', () => {
	const resultat = testresultat([
		{ ...SMA, brutto: 4 * mn, ersattning: mn, under: 10, folkUnder: 40_000 },
		{ ...STORA, brutto: 10 * mn, ersattning: 20 * mn }
	]);

	test('know which question opens them', () => {
		const figures = [rubrik(resultat).rubrik, ...rubrik(resultat).ingress]
			.flat()
			.filter((del) => del.typ === 'figur');
		expect(
			figures.map(({ fraga }) => {
				if (fraga?.typ === 'grupp') return `${fraga.matt} ${fraga.varde}`;
				if (fraga?.typ === 'gruppdel') return `${fraga.del} gruppdel`;
				return fraga?.typ === 'storlek' ? `${fraga.matt} storlek` : null;
			})
		).toEqual([
			'bruttoKr summa',
			'ersattningKr summa',
			'nettoKr summa',
			'bruttoKrPerInvanare medel',
			'storlekskvot storlek',
			'bruttoKrPerInvanare medel',
			'finansieringsgrad medel',
			'finansieringsgrad medel',
			'underfinansierade storlek',
			'folkmangdUnderfinansierade gruppdel'
		]);
	});

	test('four key figures', () => {
		const rows = nyckeltal(resultat).map(({ etikett, tal, enhet, tillagg }) =>
			[etikett, tal, enhet, toString(tillagg)].join(' | ').replaceAll('\u00a0', ' ')
		);
		expect(rows).toEqual([
			'Netto för alla kommuner | −7 | miljoner kronor | 14 miljoner kronor i kostnad, 21 miljoner kronor från staten',
			'Kostnad i de minsta kommunerna | 100 | kr per invånare | 10 gånger så mycket som i de största, 10 kronor',
			'Staten täcker i de minsta | 25 % | av kostnaden | 150 % i riket',
			'Kommuner som får betala själva | 10 | av 12 | 40 000 invånare bor där'
		]);
	});

	test('key figures of nothing', () => {
		const rows = nyckeltal(testresultat([SMA, STORA])).map(({ tal, enhet }) => `${tal} ${enhet}`);
		expect(rows).toEqual(['0 kronor', '0 kr per invånare', '– ', '0 av 12']);
	});
});

describe('the chart says its finding', () => {
	test.each<[Alternativresultat, string]>([
		[
			testresultat([
				{ ...SMA, brutto: 4 * mn },
				{ ...STORA, brutto: mn }
			]),
			'Störst nettokostnad per invånare i de minsta kommunerna'
		],
		[
			testresultat([
				{ ...SMA, brutto: mn },
				{ ...STORA, brutto: 100 * mn }
			]),
			'Störst nettokostnad per invånare i de största kommunerna'
		],
		[
			testresultat([
				{ ...SMA, brutto: 4 * mn },
				{ ...STORA, ersattning: mn }
			]),
			'De minsta kommunerna beräknas få betala själva, de största få mer än det kostar'
		]
	])('%#', (resultat, expected) => {
		const { nettoKrPerInvanare } = resultat.riket.matt;
		const matt = {
			...resultat.riket.matt,
			nettoKrPerInvanare: { ...nettoKrPerInvanare, min: -1, max: 100 }
		};
		expect(
			remsrubrik({ ...resultat, riket: { ...resultat.riket, matt } }, 'nettoKrPerInvanare')
		).toBe(expected);
	});
});
