import { describe, expect, test } from 'vitest';
import {
	antalInvanare,
	antalKommuner,
	belopp,
	beloppDelar,
	iKolumnenhet,
	jamforTal,
	jamforText,
	klassIText,
	klassnamn,
	kolumnenhet,
	stammandeDecimals,
	matchar,
	MATTFORMAT,
	mattDecimals,
	mattOrd,
	mattTal,
	mattText,
	procent,
	rundInvanare,
	soktext,
	spann,
	spanndelar,
	tal,
	talKort,
	upplast,
	uppraknat,
	type MattId,
	yearSpann
} from './index.ts';

/** Hard spaces written as `_` so that a wrong kind of space shows. */
const hard = (text: string): string => text.replaceAll('_', '\u00a0');

describe('tal', () => {
	test.each([
		[0, 0, '0'],
		[-0, 0, '0'],
		[12, 0, '12'],
		[999.4, 0, '999'],
		[999.5, 0, '1_000'],
		[1609000, 0, '1_609_000'],
		[10605520, 0, '10_605_520'],
		[123456789012, 0, '123_456_789_012'],
		[-12, 0, '−12'],
		[-1609000.4, 0, '−1_609_000'],
		[-0.4, 0, '0'],
		[-0.04, 1, '0,0'],
		[-0.05, 1, '−0,1'],
		[0.25, 2, '0,25'],
		[1234.5, 1, '1_234,5'],
		[null, 0, '–'],
		[undefined, 0, '–'],
		[NaN, 0, '–'],
		[Infinity, 0, '–']
	])('%s with %s decimals', (value, decimals, expected) => {
		expect(tal(value, decimals)).toBe(hard(expected));
	});

	test('without trailing zeros', () => {
		expect([
			talKort(3, 1),
			talKort(3.6, 1),
			talKort(0.25, 3),
			talKort(100, 0),
			talKort(null, 1)
		]).toEqual(['3', '3,6', '0,25', '100', '–']);
	});

	test.each([
		[0.26, 0, '26_%'],
		[1, 0, '100_%'],
		[0.0019, 2, '0,19_%'],
		[-0.123, 1, '−12,3_%'],
		[null, 0, '–']
	])('procent %s', (share, decimals, expected) => {
		expect(procent(share, decimals)).toBe(hard(expected));
	});

	test('spans', () => {
		expect(spann(6900, 10200)).toBe(hard('6_900–10_200'));
		expect(spann(-12, 8)).toBe(hard('−12_till_8'));
		expect(spann(3.1, 3.2)).toBe('3');
		expect(spann(null, 8)).toBe('–');
		expect(spanndelar('−12', '8')).toEqual(['−12', hard('_till_'), '8']);
		expect(spanndelar('3', '3')).toEqual(['3']);
	});

	test('read aloud', () => {
		expect(upplast('−12')).toBe('minus 12');
		expect(upplast('–')).toBe('uppgift saknas');
	});
});

describe('belopp', () => {
	test.each([
		[0, '0_kronor'],
		[1, '1_krona'],
		[-1, '−1_krona'],
		[850, '850_kronor'],
		[9400, '9_400_kronor'],
		[132_400, '132_000_kronor'],
		[999_400, '999_000_kronor'],
		[999_600, '1_miljon_kronor'],
		[1e6, '1_miljon_kronor'],
		[-1e6, '−1_miljon_kronor'],
		[3_620_000, '3,6_miljoner_kronor'],
		[9_960_000, '10_miljoner_kronor'],
		[219_000_000, '219_miljoner_kronor'],
		[-87_300_000, '−87_miljoner_kronor'],
		[999_400_000, '999_miljoner_kronor'],
		[999_600_000, '1_miljard_kronor'],
		[2_100_000_000, '2,1_miljarder_kronor'],
		[174_096_852_000, '174_miljarder_kronor'],
		[null, '–'],
		[NaN, '–']
	])('%s', (value, expected) => {
		expect(belopp(value).replaceAll('\u00a0', '_').replaceAll(' ', '_')).toBe(expected);
	});

	test('figure and unit apart', () => {
		expect(beloppDelar(3.6e6)).toEqual({ tal: '3,6', enhet: 'miljoner kronor' });
	});

	test('a column has one unit, from its largest figure', () => {
		const unit = kolumnenhet([219e6, 1e5, null]);
		expect(unit.enhet).toBe('mnkr');
		expect(iKolumnenhet(219e6, unit)).toBe('219,0');
		expect(iKolumnenhet(null, unit)).toBe('–');
		expect(kolumnenhet([400000, -3]).enhet).toBe('tkr');
		expect(kolumnenhet([0, null]).enhet).toBe('kr');
		expect(kolumnenhet([2.1e9]).decimals).toBe(0);
	});
});

describe('matt', () => {
	test.each<[MattId, number | null, string, string]>([
		['bruttoKr', 400000, '400_000_kr', '400_000_kronor'],
		['nettoKrPerInvanare', -12.4, '−12_kr/inv', '−12_kronor per invånare'],
		['finansieringsgrad', 0.2634, '26_%', '26_%'],
		['skatteOre', 6.04, '6,0_öre', '6,0_öre per skattehundralapp'],
		['andelAvNettokostnad', 0.0019, '0,19_%', '0,19_%'],
		['arsarbetskrafter', 0.25, '0,25_åa', '0,25_årsarbetskrafter'],
		['finansieringsgrad', null, '–', '–'],
		['skatteOre', NaN, '–', '–']
	])('%s %s', (matt, value, short, words) => {
		expect(mattText(matt, value)).toBe(hard(short));
		expect(mattOrd(matt, value)).toBe(hard(words));
	});

	test('small costs per head keep decimals that tell them apart', () => {
		expect(mattDecimals('nettoKrPerInvanare', [150, null, 2])).toBe(0);
		expect(mattDecimals('nettoKrPerInvanare', [-9.9, 0])).toBe(1);
		expect(mattDecimals('nettoKrPerInvanare', [0.4])).toBe(2);
		expect(mattDecimals('nettoKrPerInvanare', [0, null])).toBe(0);
		expect(mattDecimals('bruttoKr', [0.4])).toBe(0);
		expect(mattTal('nettoKrPerInvanare', 0.42, 2)).toBe('0,42');
	});

	test('every measure has a name, a unit and a colour', () => {
		for (const form of Object.values(MATTFORMAT)) {
			expect(form.label).toMatch(/^[A-ZÅÄÖ]/);
			expect(form.enhet).not.toBe('');
			expect(['kostnad', 'ersattning', 'netto']).toContain(form.farg);
		}
	});
});

describe('names and words', () => {
	test.each([
		[0, 5000, 'Under 5_000', 'med färre än 5_000_invånare'],
		[5000, 10000, '5_000–9_999', 'med 5_000–9_999_invånare'],
		[200000, null, '200_000 eller fler', 'med minst 200_000_invånare'],
		[0, null, 'Alla', 'i hela riket']
	])('class from %s to %s', (from, to, name, text) => {
		expect(klassnamn(from, to)).toBe(hard(name));
		expect(klassIText(from, to)).toBe(hard(text));
	});

	test('grammar', () => {
		expect(antalKommuner(1)).toBe(hard('1_kommun'));
		expect(antalKommuner(0)).toBe(hard('0_kommuner'));
		expect(uppraknat([])).toBe('');
		expect(uppraknat(['a'])).toBe('a');
		expect(uppraknat(['a', 'b', 'c'])).toBe('a, b och c');
		expect(yearSpann(2027, 2027)).toBe('2027');
		expect(yearSpann(2027, 2036)).toBe('2027–2036');
	});

	test.each([
		[1, '1_invånare'],
		[8412, '8_412_invånare'],
		[163_512, '164_000_invånare'],
		[1_000_000, '1_miljon_invånare'],
		[10_605_520, '10,6_miljoner_invånare']
	])('%s inhabitants', (antal, expected) => {
		expect(antalInvanare(antal)).toBe(hard(expected));
	});

	test.each([
		[812, '810'],
		[9876, '9_900'],
		[19047, '19_000'],
		[163_512, '164_000']
	])('%s inhabitants rounded for text', (antal, expected) => {
		expect(rundInvanare(antal)).toBe(hard(expected));
	});
});

describe('order and search', () => {
	test('å ä ö last', () => {
		expect(['Örebro', 'Åre', 'Ystad', 'Älvsbyn', 'Ale'].sort(jamforText)).toEqual([
			'Ale',
			'Ystad',
			'Åre',
			'Älvsbyn',
			'Örebro'
		]);
	});

	test('missing last in both directions', () => {
		const values = [3, null, 1, NaN, 2];
		expect(values.toSorted((a, b) => jamforTal(a, b))).toEqual([1, 2, 3, null, NaN]);
		expect(values.toSorted((a, b) => jamforTal(a, b, true))).toEqual([3, 2, 1, null, NaN]);
	});

	test.each([
		['Örnsköldsvik', 'ornsk', true],
		['Örnsköldsvik', 'ÖRNSK', true],
		['Upplands Väsby', 'vasby', true],
		['Torsås', 'örs', false],
		['Örebro', 'öre', true],
		['Malå', 'mala', true],
		['Vallentuna', ' vall ', true],
		['Ale', 'x', false]
	])('%s found by %s: %s', (namn, fraga, found) => {
		expect(matchar(soktext(namn), fraga)).toBe(found);
	});
});

describe('parts that are printed beside their sum', () => {
	test.each([
		['13 − 21 is not −7', [13.31, -20.68], -7.37, [1, 1]],
		['already right', [13, -20], -7, [1, 0]],
		['millions', [140_400_000, -219_300_000], -78_900_000, [1e6, 0]]
	])('%s', (_, delar, summa, [faktor, vantat]) => {
		expect(stammandeDecimals(delar, summa, { faktor: faktor ?? 1, decimals: 0 })).toBe(vantat);
	});
});
