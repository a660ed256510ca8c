import { expect, test } from 'vitest';
import { grupperingar, MATT, type NamngivenGrupp } from '#lib/engine/index.ts';
import {
	bidrag,
	dokument,
	forslaget,
	GRUND,
	post,
	smaKommuner
} from '../../../tests/laws/smaKommuner.ts';
import { tabellCsv } from './csvTabell.ts';
import { gruppkolumner, grupptabell, type Gruppform } from './grupptabell.ts';

const doc = dokument({
	poster: [post({ pris: { typ: 'kr', krPerEnhet: 400_000 } })],
	finansiering: [bidrag({ perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 21 }] })]
});
const { riket } = forslaget(doc);
const grupp = (id: string, namn: string, ...kommunkoder: string[]): NamngivenGrupp => ({
	id,
	namn,
	grupp: { typ: 'kommuner', namn, kommunkoder }
});
const delat = grupperingar(doc, smaKommuner(), GRUND);
const utfall =
	(delat.ok &&
		delat.utfall('forslag', [
			grupp('sma', 'Små', '0001', '0002'),
			grupp('stora', 'Stora', '0003', '0004', '0005')
		])) ||
	[];
const rader = [...utfall, { id: 'riket', namn: 'Riket', resultat: riket }];
const form: Gruppform = {
	matt: 'nettoKrPerInvanare',
	gruppering: 'Grupp',
	efter: 'grupp',
	kalla: 'Prov 2026',
	sammanhang: { slutYear: 2030, prisnivaYear: 2026, folkmangdYear: 2025, folkmangdKalla: 'SCB' },
	kommunnamn: (kod) => (kod === '0001' ? 'Alfa' : kod)
};

test('a row has its sum, means, spread with names, shares and who is left to pay', () => {
	const tabell = grupptabell(rader, form);
	const row = new Map(tabell.kolumner.map((namn, k) => [namn, tabell.rader[0]?.[k]?.text]));
	// Alfa pays 400 000 − 21 000, Beta 400 000 − 105 000, together 674 000 by 6 000 inhabitants.
	expect([row.get('Netto, summa, tkr'), row.get('Vägt medel, kr/inv')]).toEqual(['674', '112']);
	expect([row.get('Lägst, kr/inv'), row.get('Högst, kr/inv')]).toEqual(['59', '379']);
	expect(tabell.rader[0]?.map(({ text }) => text)).toContain('Alfa');
	expect([row.get('Andel av kostnaden, %'), row.get('Underfinansierade, kommuner')]).toEqual([
		'40,0',
		'2'
	]);
	expect(tabell.forklaring).toContain('Indelning: Prov 2026.');
	const csv = new TextDecoder().decode(tabellCsv(tabell, 'Förslaget'));
	expect(csv.split('\r\n')[4]).toMatch(/^Små;2;6000;674;112;219;/);
});

test('every measure has a sum of groups that is riket', () => {
	for (const matt of MATT) {
		const summa = gruppkolumner(matt, rader).find(({ id }) => id === 'summa');
		const values = rader.map(({ resultat }) => summa?.cell(resultat).tal ?? NaN);
		const [whole = NaN] = values.slice(-1);
		const added = values.slice(0, -1).reduce((sum, value) => sum + value, 0);
		expect(added, matt).toBeCloseTo(whole, 6);
	}
});
