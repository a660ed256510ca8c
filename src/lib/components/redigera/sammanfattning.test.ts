import { describe, expect, it } from 'vitest';
import { kostnadspostSchema, finansieringSchema } from '#lib/model/index.ts';
import { finansieringsrad, postrad } from './sammanfattning.ts';

const enhet = (): string => 'invånare';
const post = (delar: object): ReturnType<typeof kostnadspostSchema.parse> =>
	kostnadspostSchema.parse({
		id: 'a',
		namn: 'A',
		takt: { typ: 'lopande', fromYear: 2023 },
		mangd: { typ: 'fast', antal: 1 },
		pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' },
		...delar
	});

describe('postrad', () => {
	it.each([
		[{}, '0,5\u00a0årsarbetskrafter i varje kommun, varje år från\u00a02023'],
		[
			{
				takt: { typ: 'aterkommande', fromYear: 2024, intervallYears: 2 },
				pris: { typ: 'tid', timmarPerEnhet: 120, timkostnad: 'handlaggare' }
			},
			'120\u00a0timmar i varje kommun, vartannat år från\u00a02024'
		],
		[
			{
				mangd: { typ: 'fast', antal: 4 },
				pris: { typ: 'tid', timmarPerEnhet: 1, timkostnad: 'handlaggare' }
			},
			'4\u00a0×\u00a01\u00a0timme i varje kommun, varje år från\u00a02023'
		],
		[
			{
				takt: { typ: 'engang', year: 2027 },
				mangd: { typ: 'trappa', drivare: 'folkmangd', perPaborjade: 10000, antal: 1 },
				pris: { typ: 'kr', krPerEnhet: 25000 }
			},
			'25\u00a0000\u00a0kronor per påbörjade 10\u00a0000 invånare, en gång 2027'
		],
		[
			{
				mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 1 },
				pris: { typ: 'kr', krPerEnhet: 800 }
			},
			'800\u00a0kronor per invånare, varje år från\u00a02023'
		],
		[
			{ mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.00167 } },
			'1,67\u00a0×\u00a00,5\u00a0årsarbetskrafter per 1\u00a0000\u00a0invånare, varje år från\u00a02023'
		],
		[
			{
				mangd: { typ: 'skala', drivare: 'folkmangd', antal: 2, referens: 1100, elasticitet: 0.6 },
				pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 1, lon: 'handlaggare' }
			},
			'2\u00a0×\u00a01\u00a0årsarbetskraft vid 1\u00a0100 invånare, elasticitet\u00a00,6, varje år från\u00a02023'
		],
		[
			{ takt: { typ: 'lopande', fromYear: 2024, tomYear: 2026 } },
			'0,5\u00a0årsarbetskrafter i varje kommun, varje år 2024–2026'
		]
	])('%#', (delar, text) => {
		expect(postrad(post(delar), enhet)).toBe(text);
	});
});

describe('finansieringsrad', () => {
	const rad = (delar: object): ReturnType<typeof finansieringSchema.parse> =>
		finansieringSchema.parse({ id: 'a', namn: 'A', typ: 'generellt', fromYear: 2024, ...delar });

	it('says how a total is spread', () => {
		expect(finansieringsrad(rad({ totaltKr: 219e6 }), enhet)).toBe(
			'219\u00a0miljoner kronor om året, lika mycket per invånare, från\u00a02024'
		);
		const delat = {
			totaltKr: 219e6,
			grundbeloppKr: 4e5,
			perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 9.71 }]
		};
		expect(finansieringsrad(rad(delat), enhet)).toBe(
			'219\u00a0miljoner kronor om året, grundbelopp och belopp per invånare, från\u00a02024'
		);
	});

	it('says the amounts without a total', () => {
		expect(finansieringsrad(rad({ grundbeloppKr: 4e5, tomYear: 2026 }), enhet)).toBe(
			'400\u00a0000\u00a0kronor per kommun, 2024–2026'
		);
		expect(finansieringsrad(rad({}), enhet)).toBe('Inget belopp angivet, från\u00a02024');
	});
});
