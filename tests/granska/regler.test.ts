import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { granska, REGLER } from '#lib/granska/index.ts';
import { parseDokument } from '#lib/model/index.ts';
import { toString } from '#lib/text/index.ts';
import { fynd, utredning, type Andring } from './utredning.ts';

const POST = 'alternativ.1.kostnadsposter.0';
const RESOR = 'alternativ.1.kostnadsposter.1';
const PENGAR = 'alternativ.1.finansiering.0';
const ANDRA = {
	...{ id: 'per-invanare', namn: 'Per invånare', typ: 'alternativ' },
	...{ fordelar: 'Enkelt.', nackdelar: 'Dyrt för små.' }
};
const kr = (krPerEnhet: number) => ({ typ: 'kr', krPerEnhet });
const perInvanare: Andring[] = [
	[`${PENGAR}.grundbeloppKr`, 0],
	[`${PENGAR}.perEnhet`, []]
];
/** 2 000 000 kr in every kommun: some 600 kr per inhabitant in the smallest class. */
const dyrt: Andring = [`${POST}.pris`, kr(2_000_000)];
const sparad = (text: string, siffror: string[]) => [
	{ id: 'forslag.ersattning', val: 'tagen', text, fingeravtryck: '00000000', siffror }
];

/** A rule, what sets it off, and what is as near as possible without doing so. */
const FALL: readonly [string, readonly Andring[], readonly Andring[]][] = [
	[
		'nollalternativ-tomt',
		[['texter.nollalternativ', ' ']],
		[
			['texter.nollalternativ', ''],
			['texter.motiveringSaknas', { nollalternativ: 'Uppgifter saknas.' }]
		]
	],
	[
		'nollalternativ-nulage',
		[['texter.nollalternativ', 'Nuläget består.']],
		[['texter.nollalternativ', 'Fler kommuner väntas anställa en samordnare i alla fall.']]
	],
	[
		'nollalternativ-nulage',
		[['texter.nollalternativ', 'Dagens ordning kvarstår och inget ändras.']],
		[['texter.nollalternativ', 'Nuläget försämras när pengarna tar slut.']]
	],
	[
		'sjalvstyrelsen',
		[['texter.proportionalitet', '']],
		[
			['texter.proportionalitet', ''],
			['alternativ.1.kostnadsposter', []]
		]
	],
	[
		'medgivande',
		[['texter.medgivande', '']],
		[
			[`regelgivare.typ`, 'departement'],
			['texter.medgivande', '']
		]
	],
	[
		'medgivande',
		[['texter.medgivande', 'Medgivande behövs inte.']],
		[
			['texter.medgivande', 'Medgivande behövs inte.'],
			[`${POST}.pris`, kr(20_000)],
			[`${RESOR}.pris`, kr(100)]
		]
	],
	['utvardering-saknas', [['texter.utvardering', '']], [['texter.utvardering', 'År 2030.']]],
	[
		'utvardering-utan-tid',
		[['texter.utvardering', 'Effekterna ska följas upp av myndigheten.']],
		[['texter.utvardering', 'Effekterna ska följas upp efter tre läsår.']]
	],
	[
		'tom-punkt',
		[['texter.kostnaderRegioner', '']],
		[
			['texter.kostnaderRegioner', ''],
			['texter.motiveringSaknas', { kostnaderRegioner: 'Regionerna berörs inte.' }]
		]
	],
	[
		'tom-punkt',
		[['texter.problem', 'Beskriv problemet: vad fungerar inte?']],
		[['texter.finansieringsforslag', '']]
	],
	['tom-punkt', [['alternativ.1.nackdelar', '']], [['alternativ.0.nackdelar', '']]],
	[
		'bagatellord',
		[['texter.kostnaderKommuner', 'De minsta kommunerna får marginella kostnader.']],
		[['texter.kostnaderKommuner', 'Kostnaden är inte marginell i de minsta kommunerna.']]
	],
	[
		'bagatellord',
		[['texter.kostnaderStaten', 'Kommunernas kostnader ryms inom befintliga ramar.']],
		[['texter.kostnaderStaten', 'Statens kostnader ryms inom befintliga ramar.']]
	],
	[
		'bagatellord',
		[['alternativ.1.fordelar', 'Förslaget är kostnadsneutralt för kommunerna.']],
		[
			['alternativ.1.fordelar', 'Förslaget är kostnadsneutralt för kommunerna.'],
			[`${POST}.pris`, kr(150_000)]
		]
	],
	[
		'bara-riksmedel',
		[
			['texter.kostnaderKommuner', 'Kostnaden är i genomsnitt sex kronor per invånare.'],
			['texter.valtAlternativ', 'Förslaget är lämpligast.']
		],
		[
			['texter.kostnaderKommuner', 'Kostnaden är i genomsnitt sex kronor per invånare.'],
			['texter.valtAlternativ', 'Förslaget är lämpligast, trots att kostnaden varierar.']
		]
	],
	['fast-kostnad-per-invanare', perInvanare, [...perInvanare, [`${PENGAR}.golvKr`, 100_000]]],
	[
		'fast-kostnad-per-invanare',
		[...perInvanare, ['alternativ.2', ANDRA]],
		[
			...perInvanare,
			[
				'alternativ.2',
				{
					...ANDRA,
					finansiering: [
						{
							...{ id: 'a', namn: 'A', typ: 'riktat' },
							fromYear: 2027,
							grundbeloppKr: 1,
							kalla: { typ: 'forarbete', text: 'Prop. 2026/27:1', url: '' }
						}
					]
				}
			]
		]
	],
	[
		'over-250-kr',
		[dyrt, ['texter.begransandeAtgarder', '']],
		[dyrt, ['texter.begransandeAtgarder', 'Kravet gäller bara planering.']]
	],
	[
		'over-250-kr',
		[dyrt, ['texter.begransandeAtgarder', '']],
		[
			[`${POST}.pris`, kr(900_000)],
			['texter.begransandeAtgarder', '']
		]
	],
	[
		'inaktuell-mening',
		[['meningar', sparad('Staten betalar 50 miljoner.', ['50\u00a0miljoner\u00a0kronor'])]],
		[['meningar', sparad('', ['50\u00a0miljoner\u00a0kronor'])]]
	],
	[
		'okand-siffra',
		[['texter.kostnaderKommuner', 'Staten betalar 777 miljoner kronor. De minsta får minst.']],
		[['texter.kostnaderKommuner', 'Staten betalar 60 miljoner kronor. De minsta får minst.']]
	],
	[
		'okand-siffra',
		[['texter.valtAlternativ', 'De minsta betalar 999 kronor per invånare, trots grundbelopp.']],
		[['texter.valtAlternativ', 'De minsta betalar 999 kronor per timme, trots grundbelopp.']]
	],
	[
		'kostnad-utan-finansiering',
		[
			['alternativ.1.finansiering', []],
			['texter.finansieringsforslag', 'Se ovan.']
		],
		[
			['alternativ.1.finansiering', []],
			['texter.kostnaderStaten', 'Ingen ersättning föreslås.']
		]
	],
	[
		'delvis-finansierad',
		[['texter.finansieringsforslag', 'Anslaget höjs.']],
		[
			['texter.finansieringsforslag', 'Anslaget höjs.'],
			[`${PENGAR}.totaltKr`, 122_000_000]
		]
	],
	[
		'finansiering-slutar',
		[[`${PENGAR}.tomYear`, 2030]],
		[
			[`${PENGAR}.tomYear`, 2030],
			[`${POST}.takt.tomYear`, 2030],
			[`${RESOR}.takt.tomYear`, 2029]
		]
	],
	[
		'engang-blandad',
		[[`${RESOR}.namn`, 'Införande av rutiner']],
		[
			[`${RESOR}.namn`, 'Införande av rutiner'],
			[`${RESOR}.takt`, { typ: 'engang', year: 2027 }]
		]
	],
	[
		'engang-blandad',
		[
			[`${RESOR}.namn`, 'Årlig licens'],
			[`${RESOR}.takt`, { typ: 'engang', year: 2027 }]
		],
		[[`${RESOR}.namn`, 'Årlig licens']]
	],
	[
		'overhead-dubbelt',
		[[`${RESOR}.namn`, 'Overhead']],
		[
			[`${RESOR}.namn`, 'Overhead'],
			[`${POST}.pris`, kr(200_000)]
		]
	],
	[
		'avgift-saknas',
		[[`${RESOR}.namn`, 'Tillsyn']],
		[
			[`${RESOR}.namn`, 'Tillsyn'],
			['texter.kostnaderForetag', 'Ingen avgift tas ut för tillsynen.']
		]
	],
	[
		'standardgranser',
		[[`${POST}.osakerhet`, { lag: 0.7, hog: 1.5, standardgranser: true }]],
		[[`${POST}.osakerhet`, { lag: 0.7, hog: 1.5, standardgranser: false }]]
	],
	['utan-intervall', [[`${POST}.osakerhet`, null]], [[`${POST}.osakerhet`, { lag: 1, hog: 1 }]]],
	[
		'utan-kalla',
		[[`${RESOR}.kalla`, { typ: 'antagande', text: 'Exempelvärde, ingen källa', url: '' }]],
		[[`${RESOR}.kalla`, { typ: 'antagande', text: 'Bedömt tillsammans med SKR', url: '' }]]
	],
	[
		'utan-kalla',
		[[`${RESOR}.kalla`, { typ: 'statistik', text: '', url: '' }]],
		[[`${RESOR}.kalla`, { typ: 'statistik', text: 'SCB', url: '' }]]
	],
	[
		'utan-kalla',
		[['parametrar', { arsarbetskraftKr: { handlaggare: 700_000 } }]],
		[
			[
				'parametrar',
				{
					arsarbetskraftKr: { handlaggare: 700_000 },
					kallor: {
						'arsarbetskraftKr.handlaggare': { typ: 'statistik', text: 'SKR 2025', url: '' }
					}
				}
			]
		]
	],
	[
		'gammal-kalla',
		[[`${RESOR}.kalla`, { typ: 'enkat', text: 'Enkät 2021', url: '' }]],
		[[`${RESOR}.kalla`, { typ: 'enkat', text: 'Enkät 2022 enligt lagen (1998:808)', url: '' }]]
	]
];

const om = (regel: string, andringar: readonly Andring[]) =>
	fynd(utredning(...andringar)).filter((ett) => ett.regel === regel);

test('nothing to say about a document that answers all', () => {
	expect(fynd(utredning())).toEqual([]);
});

describe('each rule has what sets it off, and a near miss', () => {
	test.each(FALL)('%s', (regel, traff, miss) => {
		expect(om(regel, traff)).toHaveLength(1);
		expect(om(regel, miss)).toEqual([]);
	});

	test('and none is without', () => {
		const provade = new Set(FALL.map(([regel]) => regel));
		expect(REGLER.map(({ id }) => id).filter((id) => !provade.has(id))).toEqual([]);
	});
});

test('a finding quotes the words beside the figure, and knows where', () => {
	const [ett] = om('bagatellord', [
		['texter.kostnaderKommuner', 'De minsta kommunerna får marginella kostnader.']
	]);
	expect(toString(ett!.vad).replaceAll('\u00a0', ' ')).toMatch(
		/^I texten står ”marginella”, men nettokostnaden är \d+ kronor per invånare och år i kommuner med färre än 5 000 invånare\.$/
	);
	expect(ett).toMatchObject({
		allvar: 'brist',
		platser: [{ path: ['texter', 'kostnaderKommuner'] }]
	});
	expect(ett!.vad.some((del) => del.typ === 'figur' && del.fraga !== null)).toBe(true);
});

test('a document that cannot be calculated is still read, without figures', () => {
	const dokument = utredning(dyrt, ['texter.begransandeAtgarder', ''], ['texter.problem', '']);
	const regler = granska({ dokument, resultat: null }).map(({ regel }) => regel);
	expect(regler).toEqual(['tom-punkt']);
});

test('the same post in several alternatives is one thing to mend, in several places', () => {
	const kopia = utredning().alternativ[1]!;
	const dokument = utredning(
		[`${POST}.osakerhet`, null],
		[
			'alternativ.2',
			{
				...kopia,
				id: 'b',
				namn: 'B',
				typ: 'alternativ',
				valt: false,
				kostnadsposter: [{ ...kopia.kostnadsposter[0], osakerhet: null }]
			}
		]
	);
	const [ett] = fynd(dokument).filter(({ regel }) => regel === 'utan-intervall');
	expect(toString(ett!.vad)).toMatch(/^1\u00a0kostnadspost har/);
	expect(ett!.platser.map(({ alternativ }) => alternativ)).toEqual(['Förslaget', 'B']);
});

test('an alternative that is calculated but not weighed is not asked for again', () => {
	const text = readFileSync(
		new URL(
			'../../data/examples/medicinskt-ansvarig-rehabilitering.barkraft.json',
			import.meta.url
		),
		'utf8'
	);
	const parsed = parseDokument(text);
	if (!parsed.ok) throw new Error('The example is broken.');
	const funnet = fynd(parsed.dokument).find(({ regel }) => regel === 'fast-kostnad-per-invanare');
	expect(toString(funnet?.vad ?? [])).toMatch(
		/ Ett alternativ med en annan fördelning är beräknat, men texterna säger inte varför det inte valdes\.$/
	);
});

test('every rule is in docs/granskning.md, as it is', () => {
	const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/granskning.md'), 'utf8');
	for (const { id, namn, kalla, atgard } of REGLER) {
		expect(docs).toContain(`\`${id}\``);
		for (const del of [namn, kalla, atgard]) expect(docs).toContain(del);
	}
});

describe('the examples give findings that a reader agrees with', () => {
	const exempel = path.resolve(import.meta.dirname, '../../data/examples');
	test.each([
		['bemannade-skolbibliotek', ['utan-kalla']],
		['brottsforebyggande-2023-196', ['utan-kalla']],
		[
			'cybersakerhetslagen-2025-1506',
			['fast-kostnad-per-invanare', 'delvis-finansierad', 'finansiering-slutar', 'utan-kalla']
		],
		['krisberedskap-civilt-forsvar', ['finansiering-slutar', 'utan-kalla']],
		['medicinskt-ansvarig-rehabilitering', ['fast-kostnad-per-invanare', 'utan-kalla']]
	])('%s', (namn, regler) => {
		const text = readFileSync(path.join(exempel, `${namn}.barkraft.json`), 'utf8');
		const parsed = parseDokument(text);
		if (!parsed.ok) throw new Error(namn);
		expect(fynd(parsed.dokument).map(({ regel }) => regel)).toEqual(regler);
	});
});
