import type { Kalla } from '#lib/model/index.ts';
import { kalltext } from './antagandenbygge.ts';
import type { Blad, Rad } from './blad.ts';
import { cell, rad, tabellrader, TOM } from './celler.ts';
import { BLAD } from './lage.ts';
import type { Bokunderlag } from './underlag.ts';

/** Where every figure comes from: statistics, parameters, own data, posts and funding with their reasons. */
export function kallblad(bok: Bokunderlag): Blad {
	const rader = [
		rad(cell('Källor', 'titel')),
		rad(cell('Uppgifter utan källa är antaganden och märkta så.', 'dampad')),
		...statistics(bok),
		...parameters(bok),
		...ownData(bok),
		...parts(bok)
	];
	return {
		namn: BLAD.kallor,
		rader,
		bredder: [44, 26, 62, 70],
		fast: { rader: 2, kolumner: 0 },
		upprepas: [1, 2],
		tabeller: tabellrader(rader, 'huvud')
	};
}

const head = (...texter: string[]): Rad[] => [
	TOM,
	{ celler: texter.map((text) => cell(text, 'huvud')) }
];
const row = (...texter: string[]): Rad => ({ celler: texter.map((text) => cell(text, 'text')) });

function statistics({ statistik, lasta }: Bokunderlag): Rad[] {
	const metas = [...lasta.kolumner].flatMap((id) => statistik.kolumner.get(id)?.meta ?? []);
	return [
		...head('Statistik', 'Producent, tabell', 'Definition', 'Bearbetning'),
		...metas.map(({ label, year, source, definition }) =>
			row(
				year === null ? label : `${label}, ${year}`,
				`${source.producer}, ${source.table}`,
				definition,
				source.processing
			)
		)
	];
}

function parameters({ parametrar, dokument, lasta }: Bokunderlag): Rad[] {
	const used = [...lasta.parametrar.keys()];
	if (used.length === 0) return [];
	return [
		...head('Parameter', 'År', 'Förvald källa', 'Utredningens källa'),
		...used.map((id) => {
			const grund = parametrar.get(id);
			const egen = dokument.parametrar.kallor?.[id];
			return row(
				grund?.label ?? id,
				grund?.year === null || grund === undefined ? '' : String(grund.year),
				grund === undefined ? '' : grund.antagande ? 'Antagande utan källa' : grund.source,
				egen === undefined ? '' : kalltext(egen)
			);
		})
	];
}

function ownData({ dokument }: Bokunderlag): Rad[] {
	if (dokument.egnaData.length === 0) return [];
	return [
		...head('Egna uppgifter per kommun', 'Enhet, år', 'Källa'),
		...dokument.egnaData.map(({ namn, enhet, year, kalla }) =>
			row(namn, year === null ? enhet : `${enhet}, ${year}`, kalltext(kalla))
		)
	];
}

type Del = { readonly namn: string; readonly kalla: Kalla; readonly motivering: string };

function parts({ dokument }: Bokunderlag): Rad[] {
	return dokument.alternativ.flatMap(({ namn, kostnadsposter, finansiering }) => {
		const delar: readonly Del[] = [...kostnadsposter, ...finansiering];
		if (delar.length === 0) return [];
		return [
			...head(namn, 'Märkning', 'Källa', 'Motivering'),
			...delar.map((del) =>
				row(
					del.namn,
					del.kalla.typ === 'antagande' ? 'antagande' : '',
					kalltext(del.kalla),
					del.motivering
				)
			)
		];
	});
}
