import { expect, test } from 'vitest';
import type { Forklaring, Steg } from '#lib/engine/index.ts';
import { forklaringText, notiser, raknetecken } from './index.ts';

const steg = (data: Partial<Steg>): Steg => ({
	namn: '',
	op: 'tal',
	varde: 1,
	enhet: '',
	kallor: [],
	antagande: false,
	anmarkning: '',
	steg: [],
	...data
});

test('an explanation as text: signs, units, sources, assumptions, missing', () => {
	const forklaring: Forklaring = {
		ok: true,
		avser: { typ: 'kommun', kommunkod: '2425', kommunnamn: 'Dorotea' },
		rot: steg({
			namn: 'Nettokostnad per invånare',
			op: 'kvot',
			varde: 168.854,
			enhet: 'kr/inv',
			steg: [
				steg({
					namn: 'Bruttokostnad',
					op: 'produkt',
					varde: 400_000,
					enhet: 'kr',
					steg: [
						steg({ namn: 'Tjänster', varde: 0.5, enhet: 'årsarbetskrafter', antagande: true }),
						steg({ op: 'summa', varde: null, enhet: 'kr', anmarkning: 'Uppgift saknas.' })
					]
				}),
				steg({
					namn: 'Folkmängd',
					op: 'kolumn',
					varde: 2369,
					enhet: 'inv',
					kallor: [{ typ: 'statistik', kolumn: 'folkmangd' }]
				})
			]
		})
	};
	const text = forklaringText(forklaring, (kalla) =>
		kalla.typ === 'statistik' ? 'SCB, 2025' : null
	);
	expect(text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
		'Nettokostnad per invånare: Dorotea',
		'Nettokostnad per invånare: 168,85 kr/inv',
		'  Bruttokostnad: 400 000 kr',
		'    Tjänster: 0,5 årsarbetskrafter [Antagande]',
		'    × Summa: – [Uppgift saknas.]',
		'  ÷ Folkmängd: 2 369 inv [Källa: SCB, 2025]'
	]);
});

test('signs between the parts', () => {
	expect(raknetecken('summa', 0)).toBe('');
	expect(raknetecken('summa', 1)).toBe('+');
	expect(raknetecken('differens', 1)).toBe('\u2212');
	expect(raknetecken('kvantil', 1)).toBe('');
});

test('notices of the alternative and the document, warnings first, each once', () => {
	const base = { id: null } as const;
	const alla = notiser(
		[
			{ ...base, kind: 'utan_index', alternativ: 'forslag', text: 'A' },
			{ ...base, kind: 'utan_index', alternativ: 'annat', text: 'B' },
			{ ...base, kind: 'parameter_antagande', alternativ: null, text: 'C' },
			{ ...base, kind: 'parameter_antagande', alternativ: null, text: 'C' },
			{ ...base, kind: 'saknade_varden', alternativ: 'forslag', text: 'D' }
		],
		'forslag'
	);
	expect(alla.map(({ text, tyngd }) => `${text} ${tyngd}`)).toEqual([
		'D varning',
		'A info',
		'C info'
	]);
});
