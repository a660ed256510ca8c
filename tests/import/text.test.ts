import { describe, expect, test } from 'vitest';
import { egnaDataFromTolkning, tolkaText } from '#lib/import/index.ts';
import {
	egna,
	grupperat,
	KOMMUNER,
	kod,
	las,
	meddelanden,
	rader,
	tabell,
	tolkad,
	utanPrickar,
	val,
	varde
} from './tabeller.ts';

const NBSP = '\u00a0';

/** Every sample has the same figures: `varde(i)` for the kommun at place i. */
const HELA: readonly (readonly [string, string])[] = [
	[
		'Excel: kod, namn och värde med tabb',
		tabell(
			'Kommunkod\tKommun\tÄrenden 2024',
			(k, i) => `${k.kommunkod}\t${k.kommunnamn}\t${varde(i)}`
		)
	],
	[
		'Excel: radbyten från Windows',
		tabell('Kommunkod\tÄrenden', (k, i) => `${k.kommunkod}\t${varde(i)}`, '\r\n')
	],
	['semikolon', tabell('kod;värde', (k, i) => `${k.kommunkod};${varde(i)}`)],
	['komma', tabell('code,value', (k, i) => `${k.kommunkod},${varde(i)}`)],
	['lodstreck', tabell('kod|värde', (k, i) => `${k.kommunkod}|${varde(i)}`)],
	['sep= på första raden', tabell('sep=;\nkod;värde', (k, i) => `${k.kommunkod};${varde(i)}`)],
	['BOM i inklistrad text', `\ufeff${tabell('kod;värde', (k, i) => `${k.kommunkod};${varde(i)}`)}`],
	[
		'koder utan inledande nolla',
		tabell('kod\tvärde', (k, i) => `${Number(k.kommunkod)}\t${varde(i)}`)
	],
	['koder med decimaler', tabell('kod\tvärde', (k, i) => `${Number(k.kommunkod)},0\t${varde(i)}`)],
	[
		'kod och namn i samma cell',
		tabell('Region\tVärde', (k, i) => `${k.kommunkod} ${k.kommunnamn}\t${varde(i)}`)
	],
	[
		'namn med kod inom parentes',
		tabell('Region\tVärde', (k, i) => `${k.kommunnamn} (${k.kommunkod})\t${varde(i)}`)
	],
	['bara namn', tabell('Kommun;Värde', (k, i) => `${k.kommunnamn};${varde(i)}`)],
	[
		'namn med VERSALER',
		tabell('KOMMUN;VÄRDE', (k, i) => `${k.kommunnamn.toUpperCase()};${varde(i)}`)
	],
	[
		'namn med gemener',
		tabell('kommun;värde', (k, i) => `${k.kommunnamn.toLowerCase()};${varde(i)}`)
	],
	['namn med ”kommun”', tabell('Kommun;Värde', (k, i) => `${k.kommunnamn} kommun;${varde(i)}`)],
	[
		'genitiv och kommun eller stad',
		tabell(
			'Kommun;Värde',
			(k, i) =>
				`${/s$/.test(k.kommunnamn) ? k.kommunnamn : `${k.kommunnamn}s`} ${i % 2 ? 'kommun' : 'stad'};${varde(i)}`
		)
	],
	[
		'namn med hårt mellanslag',
		tabell(
			'Kommun\tVärde',
			(k, i) => `${NBSP}${k.kommunnamn.replaceAll(' ', NBSP)}${NBSP}\t${varde(i)}`
		)
	],
	[
		'namn med sönderdelade prickar (NFD)',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn.normalize('NFD')}\t${varde(i)}`)
	],
	[
		'namn med bindestreck utbytta',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn.replaceAll('-', ' ')}\t${varde(i)}`)
	],
	[
		'sönderskriven UTF-8',
		tabell(
			'Kommun\tVärde',
			(k, i) =>
				`${k.kommunnamn.replaceAll('å', 'Ã¥').replaceAll('ä', 'Ã¤').replaceAll('ö', 'Ã¶').replaceAll('Å', 'Ã…').replaceAll('Ä', 'Ã„').replaceAll('Ö', 'Ã–')}\t${varde(i)}`
		)
	],
	[
		'citattecken runt allt',
		tabell('"Kommun";"Värde"', (k, i) => `"${k.kommunnamn}";"${varde(i)}"`)
	],
	[
		'citattecken med radbrytning i rubriken',
		tabell('"Kommun";"Antal\nelever"', (k, i) => `${k.kommunnamn};${varde(i)}`)
	],
	[
		'dubblerade citattecken i en textkolumn',
		tabell('Kommun;Anm;Värde', (k, i) => `${k.kommunnamn};"sade ""ja""; sen nej";${varde(i)}`)
	],
	[
		'tusental med mellanslag',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), ' ')}`)
	],
	[
		'tusental med hårt mellanslag',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), NBSP)}`)
	],
	[
		'tusental med smalt mellanslag',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), '\u202f')}`)
	],
	[
		'tusental med apostrof',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), '’')}`)
	],
	[
		'engelska tal',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), ',')}.00`)
	],
	[
		'svenska tal med punkt i tusental',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${grupperat(varde(i), '.')},00`)
	],
	[
		'vetenskapliga tal',
		tabell(
			'Kommun\tVärde',
			(k, i) => `${k.kommunnamn}\t${(varde(i) / 1000).toFixed(3).replace('.', ',')}E+03`
		)
	],
	['enhet i cellen', tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${varde(i)} st`)],
	[
		'tomma rader och blanka tecken',
		tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t ${varde(i)} \n\t\n`)
	],
	[
		'titel, anteckning och källa',
		`Ärenden per kommun\n\nUttaget av enheten\n${tabell('Kommun\tVärde', (k, i) => `${k.kommunnamn}\t${varde(i)}`)}\n\nKälla: egen enkät\n* preliminärt`
	],
	['rubrik saknas', rader((k, i) => `${k.kommunkod}\t${varde(i)}`).join('\n')],
	[
		'löpnummer först',
		tabell('Nr\tKommun\tVärde', (k, i) => `${i + 1}\t${k.kommunnamn}\t${varde(i)}`)
	],
	[
		'län, kommun, värde',
		tabell('Län\tKommun\tVärde', (k, i) => `${k.lansnamn}\t${k.kommunnamn}\t${varde(i)}`)
	],
	[
		'länskod och kommunkod',
		tabell('Länskod\tKommunkod\tVärde', (k, i) => `${k.lanskod}\t${k.kommunkod}\t${varde(i)}`)
	],
	[
		'län, riket och summa som egna rader',
		tabell(
			'Region\tVärde',
			(k, i) =>
				`${i % 50 ? '' : `${k.lanskod} ${k.lansnamn}\t9\n`}${k.kommunkod} ${k.kommunnamn}\t${varde(i)}`
		) + '\n0000 Riket\t1\nSumma\t12\nOvägt medel\t3'
	],
	[
		'vänd tabell med kommunerna överst',
		['Kommun', ...rader((k) => k.kommunnamn)].slice(0, 190).join('\t') +
			'\n' +
			['Värde', ...rader((_, i) => String(varde(i)))].slice(0, 190).join('\t')
	],
	[
		'Kolada: långt format med ett år',
		tabell(
			'kpi\tkommunkod\tår\tkön\tvärde',
			(k, i) => `N01951\t${k.kommunkod}\t2024\tT\t${varde(i)}`
		)
	],
	['kopierat ur PDF', tabell('Kommun  Värde', (k, i) => `${k.kommunnamn}   ${varde(i)}`)]
];

describe('the same figures in many forms', () => {
	test.each(HELA)('%s', (_, text) => {
		const tolkning = las(text);
		const { varden } = egna(tolkning);
		const antal = 290 - tolkning.saknade.length;
		expect(antal).toBeGreaterThanOrEqual(189);
		expect(Object.keys(varden)).toHaveLength(290);
		for (let i = 0; i < antal; i += 1) expect([kod(i), varden[kod(i)]]).toEqual([kod(i), varde(i)]);
		expect(tolkning.kolumner.flatMap(({ cellfel }) => cellfel)).toEqual([]);
		expect(tolkning.rader.filter(({ sort }) => sort === 'omatchad')).toEqual([]);
	});
});

describe('names that could be two', () => {
	const liten = (...namn: string[]): string =>
		['Kommun\tVärde', ...namn.map((n, i) => `${n}\t${i + 1}`)].join('\n');
	const kommunAv = (text: string, namn: string) => las(text).rader.find((rad) => rad.text === namn);

	test('Habo and Håbo are told apart where å ä ö are kept', () => {
		const text = liten('Habo', 'Håbo', 'Åmål');
		expect(kommunAv(text, 'Habo')).toMatchObject({ kommunkod: '0643' });
		expect(kommunAv(text, 'Håbo')).toMatchObject({ kommunkod: '0305' });
	});

	test.each([
		['without å ä ö', liten('Habo', 'Amal', 'Sala')],
		['without anything that tells', liten('Habo', 'Sala')]
	])('Habo is asked about %s', (_, text) => {
		expect(kommunAv(text, 'Habo')).toMatchObject({ sort: 'omatchad', orsak: 'flertydig' });
		expect(kommunAv(text, 'Habo')).toMatchObject({
			forslag: [{ kommunnamn: 'Håbo' }, { kommunnamn: 'Habo' }].toSorted((a, b) =>
				a.kommunnamn === 'Habo' && b.kommunnamn === 'Håbo' ? 1 : -1
			)
		});
	});

	test('a code settles it', () => {
		const text = 'kod\tnamn\tvärde\n305\tHabo\t1\n643\tHabo\t2\n1764\tGrums\t3';
		expect(egna(las(text)).varden).toMatchObject({ '0305': 1, '0643': 2 });
	});

	test('all 290 without å ä ö: only the two are asked about', () => {
		const tolkning = las(
			tabell('Kommun\tVärde', (k, i) => `${utanPrickar(k.kommunnamn)}\t${varde(i)}`)
		);
		const fragor = tolkning.rader.filter(({ sort }) => sort === 'omatchad');
		expect(fragor.map(({ text }) => text)).toEqual(['Habo', 'Habo']);
		const [a, b] = fragor.map(({ radnummer }) => radnummer);
		const { varden } = egna(tolkning, {
			rader: new Map([
				[a ?? 0, '0305'],
				[b ?? 0, '0643']
			])
		});
		expect(Object.values(varden)).not.toContain(null);
	});

	test('older and official names', () => {
		const tolkning = las(
			liten('Falu kommun', 'Malung', 'Region Gotland', 'Upplands Bro', 'Dals Ed', 'Åre')
		);
		expect(tolkning.rader.map((rad) => rad.sort === 'kommun' && rad.kommunkod)).toEqual([
			'2080',
			'2023',
			'0980',
			'0139',
			'1438',
			'2321'
		]);
	});

	test('a code and a name that disagree', () => {
		const tolkning = las('0114\tVallentuna\t5\n0115\tVallentuna\t6\n0117\tÖsteråker\t6');
		expect(tolkning.rader[0]).toMatchObject({ sort: 'omatchad', orsak: 'motsagelse' });
		expect(meddelanden(tolkning)).toContain('En rad hör inte säkert');
	});

	test('a misspelt name gets the nearest, also on the first row', () => {
		const tolkning = las(liten('Upplads Väsby', 'Malmø', 'Göteborg', 'Atlantis'));
		expect(tolkning.rader[0]).toMatchObject({ sort: 'omatchad', forslag: [{ kommunkod: '0114' }] });
		expect(tolkning.rader[1]).toMatchObject({ forslag: [{ kommunnamn: 'Malmö' }] });
		expect(tolkning.rader[3]).toMatchObject({ orsak: 'okand', forslag: [] });
	});

	test('a kommun named as a län is not a kommun in a column of län', () => {
		const svar = tolkaText('Län\tVärde\nStockholm\t1\nUppsala\t2\nGotland\t3', KOMMUNER);
		expect(svar.ok).toBe(false);
	});
});

describe('rows', () => {
	const hela = tabell('kod;ärenden 2023', (k, i) => `${k.kommunkod};${varde(i)}`);

	test('289 rows: the missing one is named and becomes null', () => {
		const tolkning = las(hela.replace(/\n1280;.*/, ''));
		expect(tolkning.saknade).toEqual([{ kommunkod: '1280', kommunnamn: 'Malmö' }]);
		expect(meddelanden(tolkning)).toContain('kommun saknas i tabellen: Malmö');
		expect(egna(tolkning).varden['1280']).toBeNull();
	});

	test('291 rows, the last a copy: used once', () => {
		const tolkning = las(`${hela}\n0114;${varde(0)}`);
		expect(tolkning.dubbletter).toMatchObject([
			{ kommunkod: '0114', lika: true, radnummer: [2, 292] }
		]);
		expect(egna(tolkning).varden['0114']).toBe(varde(0));
	});

	test('291 rows, the last another value: asked about', () => {
		const tolkning = las(`${hela}\n0114;5`);
		const svar = egnaDataFromTolkning(tolkning, val(tolkning));
		expect(svar).toMatchObject({ ok: false, fel: [{ path: 'dubbletter' }] });
		expect(egna(tolkning, { dubbletter: 'forsta' }).varden['0114']).toBe(varde(0));
		expect(egna(tolkning, { dubbletter: 'sista' }).varden['0114']).toBe(5);
		expect(egna(tolkning, { dubbletter: 'summa' }).varden['0114']).toBe(varde(0) + 5);
	});

	test('an unmatched row needs a decision', () => {
		const tolkning = las(`${hela}\n9999;5`);
		expect(egnaDataFromTolkning(tolkning, val(tolkning))).toMatchObject({
			ok: false,
			fel: [{ path: 'rader' }]
		});
		expect(egna(tolkning, { utanOmatchade: true }).varden['0114']).toBe(varde(0));
		expect(egna(tolkning, { rader: new Map([[292, null]]) }).varden['0114']).toBe(varde(0));
	});

	test('sums, means and groups are set aside', () => {
		const tolkning = las(
			`${hela}\nRiket;1\n0001;2\n01;3\nTotalt;4\nStockholms län;5\nRegion Skåne;6`
		);
		expect(tolkning.rader.filter(({ sort }) => sort === 'summa')).toHaveLength(6);
		expect(meddelanden(tolkning)).toContain('har lagts åt sidan');
		expect(egna(tolkning).varden['0114']).toBe(varde(0));
	});
});

describe('headers', () => {
	test('two header rows, the upper one merged: name and year per column', () => {
		const huvud =
			'Kod\tKommun\tElever i grundskolan\t\tLärare (årsarbetskrafter)\t\n\t\t2022\t2023\t2022\t2023';
		const tolkning = las(
			tabell(huvud, (k, i) => `${k.kommunkod}\t${k.kommunnamn}\t${i}\t${i + 1}\t${i + 2}\t${i + 3}`)
		);
		expect(
			tolkning.kolumner.map(({ gissning }) => [gissning.namn, gissning.year, gissning.enhet])
		).toEqual([
			['Elever i grundskolan', 2022, ''],
			['Elever i grundskolan', 2023, ''],
			['Lärare', 2022, 'årsarbetskrafter'],
			['Lärare', 2023, 'årsarbetskrafter']
		]);
		expect(tolkning.rubrikrader).toEqual([1, 2]);
	});

	test.each([
		['Nettokostnad 2024 (tkr)', 'Nettokostnad', 'kronor', 2024, 1000],
		['Nettokostnad, mnkr', 'Nettokostnad', 'kronor', null, 1e6],
		['Kostnad äldreomsorg, kr/inv 2023', 'Kostnad äldreomsorg', 'kronor per invånare', 2023, 1],
		['Antal ärenden', 'Antal ärenden', 'ärenden', null, 1],
		['Elever i grundskola, antal (N15829)', 'Elever i grundskola (N15829)', 'antal', null, 1],
		['Sysselsatta, andel (%)', 'Sysselsatta', 'andel', null, 0.01],
		['Handläggningstid [timmar]', 'Handläggningstid', 'timmar', null, 1]
	])('%s', (rubrik, ...gissning) => {
		const [namn, enhet, year, faktor] = gissning;
		const tolkning = las(tabell(`Kommun\t${rubrik}`, (k, i) => `${k.kommunnamn}\t${varde(i)}`));
		expect(tolkning.kolumner[0]?.gissning).toEqual({ namn, enhet, year, faktor });
	});

	test('title and year come from the note above when the header has none', () => {
		const tolkning = las(
			`Folkmängd 31 december 2024\n${tabell('Kommun\tAntal', (k, i) => `${k.kommunnamn}\t${varde(i)}`)}\nKälla: SCB`
		);
		expect(tolkning.kolumner[0]?.gissning).toMatchObject({ year: 2024, enhet: 'antal' });
		expect(tolkning.anteckningar).toEqual(['Folkmängd 31 december 2024', 'Källa: SCB']);
	});

	test('Kolada, wide: years as columns', () => {
		const tolkning = las(tabell('Kommun;2021;2022;2023', (k, i) => `${k.kommunnamn};${i};..;-`));
		expect(tolkning.kolumner.map(({ gissning }) => gissning.year)).toEqual([2021]);
	});

	test('Kolada, long: one column per year and sex', () => {
		const lang = rader((k, i) =>
			[2022, 2023]
				.flatMap((y) =>
					['K', 'M'].map((kon) => `N01;${k.kommunkod};${k.kommunnamn};${y};${kon};${i + y}`)
				)
				.join('\n')
		);
		const tolkning = las(['kpi;kommunkod;kommun;år;kön;värde', ...lang].join('\n'));
		expect(tolkning.kalla.form).toBe('lang');
		expect(tolkning.kolumner.map(({ rubrik }) => rubrik)).toEqual([
			'N01, K, 2022',
			'N01, M, 2022',
			'N01, K, 2023',
			'N01, M, 2023'
		]);
		expect(tolkning.dubbletter).toEqual([]);
		expect(egna(tolkning).varden[kod(3)]).toBe(2025);
	});
});

describe('numbers', () => {
	const kolumn = (...celler: string[]) =>
		las(
			['Kommun\tVärde', ...celler.map((c, i) => `${KOMMUNER[i]?.kommunnamn ?? ''}\t${c}`)].join(
				'\n'
			)
		);
	const varden = (...celler: string[]) => {
		const alla = egna(kolumn(...celler)).varden;
		return celler.map((_, i) => alla[kod(i)]);
	};

	test('missing codes are null, never zero', () => {
		const koder = ['-', '–', '.', '..', '', 'saknas', 'n/a', 'N/A', '#SAKNAS!', '…', 'null'];
		expect(
			varden('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '0', ...koder).slice(11)
		).toEqual([0, ...koder.map(() => null)]);
	});

	test('minus as hyphen, U+2212, dash, behind and in brackets', () => {
		expect(varden('-5', '−5', '–5', '- 5', '5-', '(5)')).toEqual([-5, -5, -5, -5, -5, -5]);
	});

	test('the column tells what 1.234 is', () => {
		expect(varden('1.234', '1,5')).toEqual([1234, 1.5]);
		expect(varden('1.234', '1.5')).toEqual([1.234, 1.5]);
		expect(varden('1,234', '1,5')).toEqual([1.234, 1.5]);
		expect(varden('1,234', '1,234,567')).toEqual([1234, 1234567]);
		expect(varden('0.125', '1.250')).toEqual([0.125, 1.25]);
	});

	test('so do the other columns', () => {
		const tolkning = las('Kommun\tA\tB\nMalmö\t1.234\t2,5\nLund\t5.678\t3,5');
		expect(egna(tolkning).varden['1280']).toBe(1234);
	});

	test('without evidence it is asked', () => {
		const tolkning = kolumn('1.234', '5.678');
		expect(tolkning.kolumner[0]?.talskrift.sakerhet).toBe('fraga');
		expect(egnaDataFromTolkning(tolkning, val(tolkning))).toMatchObject({
			ok: false,
			fel: [{ path: 'decimaltecken' }]
		});
		expect(egna(tolkning, { decimaltecken: ',' }).varden[kod(0)]).toBe(1234);
		expect(egna(tolkning, { decimaltecken: '.' }).varden[kod(0)]).toBe(1.234);
	});

	test('both marks as decimal mark: each by itself, and 1.234 is asked', () => {
		expect(varden('1,5', '2.5')).toEqual([1.5, 2.5]);
		expect(kolumn('1,5', '2.5', '1.234').kolumner[0]?.talskrift.sakerhet).toBe('fraga');
	});

	test('per cent is a share, exactly', () => {
		const tolkning = kolumn('12,3 %', '100%', '0', '7 procent');
		expect(egna(tolkning).varden).toMatchObject({
			[kod(0)]: 0.123,
			[kod(1)]: 1,
			[kod(2)]: 0,
			[kod(3)]: 0.07
		});
		expect(tolkning.kolumner[0]?.gissning.enhet).toBe('andel');
	});

	test.each([
		['12 34', 'går inte att läsa'],
		['ca 50', 'går inte att läsa'],
		['hej', 'inte ett tal'],
		['=1+1', 'formel'],
		["=CMD|'/c calc'!A0", 'formel'],
		['@SUM(A1)', 'formel'],
		['#REF!', 'fel i kalkylarket'],
		['2024-05-01', 'datum'],
		['05-maj', 'datum'],
		['1,2,3', 'går inte att läsa'],
		['12 %', 'i procent']
	])('%s is a fault that says why', (text, orsak) => {
		const tolkning = kolumn('1', '2', '3', text);
		expect(tolkning.kolumner[0]?.cellfel).toMatchObject([
			{ radnummer: 5, message: expect.stringContaining(orsak) as string }
		]);
		expect(egnaDataFromTolkning(tolkning, val(tolkning)).ok).toBe(false);
		expect(egna(tolkning, { felSomSaknas: true }).varden[kod(3)]).toBeNull();
	});

	test('tkr become kronor by the factor, without binary dust', () => {
		const tolkning = las('Kommun\tKostnad (tkr)\nMalmö\t1,1\nLund\t0,7');
		expect(egna(tolkning).varden).toMatchObject({ '1280': 1100, '1281': 700 });
	});
});

describe('what is asked of the user', () => {
	test('name, unit, year and source; and the id is free', () => {
		const tolkning = las(HELA[0]?.[1] ?? '');
		const tomt = egnaDataFromTolkning(
			tolkning,
			val(tolkning, {
				namn: ' ',
				enhet: '',
				year: null,
				kalla: { typ: 'antagande', text: '', url: '' }
			})
		);
		expect(tomt.ok ? [] : tomt.fel.map(({ path }) => path)).toEqual([
			'namn',
			'enhet',
			'year',
			'kalla'
		]);
		expect(egna(tolkning, { namn: 'Ärenden', upptagnaId: ['arenden', 'arenden-2'] }).id).toBe(
			'arenden-3'
		);
		expect(egnaDataFromTolkning(tolkning, val(tolkning, { kolumn: 99 }))).toMatchObject({
			fel: [{ path: 'kolumn' }]
		});
		expect(egnaDataFromTolkning(tolkning, val(tolkning, { year: 1700 }))).toMatchObject({
			fel: [{ path: 'year' }]
		});
	});

	test.each([
		[
			'Region;Värde\nStockholm;1\nUppsala;2\nSödermanland;3\nÖstergötland;4\nSkåne;5\nHalland;6',
			'per län'
		],
		['', 'inget att läsa'],
		['\n \n\t\n', 'inget att läsa'],
		['hej', 'bara en kolumn'],
		['a;b\n1;2', 'kommunkoder eller kommunnamn'],
		['Län;Värde\nStockholms län;1\nUppsala län;2', 'per län'],
		['Kommun;Anm\nMalmö;ja\nLund;nej', 'ingen kolumn med tal'],
		['<html><table><tr><td>Malmö</td></tr></table>', 'webbsida'],
		['Malmö\u0000;1', 'inte en tabell']
	])('%j is refused with a reason', (text, orsak) => {
		const svar = tolkaText(text, KOMMUNER);
		expect(svar.ok).toBe(false);
		expect(meddelanden(svar)).toContain(orsak);
	});

	test('a quotation mark that never ends is a letter, and it is said', () => {
		const tolkning = tolkad(tolkaText('Kommun;Anm;Värde\nMalmö;"öppen;1\nLund;;2', KOMMUNER));
		expect(egna(tolkning).varden).toMatchObject({ '1280': 1, '1281': 2 });
		expect(meddelanden(tolkning)).toContain('citattecken');
	});
});
