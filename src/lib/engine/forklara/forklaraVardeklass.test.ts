import { describe, expect, test } from 'vitest';
import {
	dokument,
	forslaget,
	GRUND,
	post,
	smaKommuner
} from '../../../../tests/laws/smaKommuner.ts';
import { kartindelning } from '#lib/charts/karta/kartklasser.ts';
import { forklarare, type Fraga, type Steg } from '../index.ts';

/** Gamma has no value; Delta's cost is nothing. */
const statistik = smaKommuner({ glest: [8, 2, null, 0, 5] }, 'sekretess');
const doc = dokument({
	poster: [
		post({
			mangd: { typ: 'perEnhet', drivare: 'glest', antalPerEnhet: 1 },
			pris: { typ: 'kr', krPerEnhet: 1000 }
		})
	]
});
const made = forklarare(doc, statistik, GRUND);

function answered(fraga: Fraga): Steg {
	const svar = made.ok ? made.forklara(fraga) : null;
	if (!svar?.ok) throw new Error('Not answered.');
	return svar.rot;
}

const members = ({ steg }: Steg) => steg.at(-1)!.steg.map(({ namn, varde }) => [namn, varde]);

describe('the number of kommuner', () => {
	test('in each class of the map is of those the map has in it, by name', () => {
		const { kommuner } = forslaget(doc, statistik);
		for (const matt of ['nettoKrPerInvanare', 'ersattningKrPerInvanare'] as const) {
			const { klasser, klassFor } = kartindelning(kommuner.map((kommun) => kommun[matt]));
			expect(klasser.length).toBeGreaterThan(0);
			for (const { id, sida, fran, till, antal } of klasser) {
				const klass = { sida, fran, till };
				const rot = answered({ typ: 'vardeklass', alternativ: 'forslag', matt, klass });
				expect(rot.varde).toBe(antal);
				const egna = kommuner.filter((kommun) => klassFor(kommun[matt])?.id === id);
				expect(new Map(members(rot) as [string, number][])).toEqual(
					new Map(egna.map((kommun) => [kommun.kommunnamn, kommun[matt]]))
				);
			}
		}
	});

	test('without a value is told apart', () => {
		const fraga = {
			typ: 'vardeklass',
			alternativ: 'forslag',
			matt: 'finansieringsgrad',
			klass: null
		} as const;
		const { kommuner } = forslaget(doc, statistik);
		const saknar = kommuner.filter(({ finansieringsgrad }) => finansieringsgrad === null);
		expect(saknar.length).toBeGreaterThan(0);
		expect(members(answered(fraga))).toEqual(saknar.map(({ kommunnamn }) => [kommunnamn, null]));
	});

	test('of a size class is of those in it, with their inhabitants', () => {
		const grupp = { typ: 'storleksklass', index: 1 } as const;
		const rot = answered({ typ: 'gruppdel', alternativ: 'forslag', grupp, del: 'antalKommuner' });
		expect(rot.varde).toBe(2);
		expect(members(rot)).toEqual([
			['Beta', 5000],
			['Gamma', 10_000]
		]);
		expect(rot.steg[0]?.kallor).toEqual([{ typ: 'statistik', kolumn: 'folkmangd' }]);
	});
});
