import { describe, expect, test } from 'vitest';
import { dokument, GRUND, post, smaKommuner } from '../../../../tests/laws/smaKommuner.ts';
import { draResultat, forklarare, intervall, type Fraga, type Steg } from '../index.ts';

const doc = dokument(
	{
		poster: [
			post({
				id: 'osaker',
				namn: 'Samordning',
				osakerhet: { lag: 0.7, hog: 1.5, lokalSpridning: 0.1, standardgranser: true }
			}),
			post({ id: 'saker', namn: 'Rapport' })
		]
	},
	{}
);
const statistik = smaKommuner({}, 'saknas');
function made() {
	const dragna = draResultat(
		{ dokument: doc, statistik, parametrar: GRUND },
		{ dragningar: 400, fro: 7 }
	);
	const svarare = forklarare(doc, statistik, GRUND);
	if (!dragna.ok || !svarare.ok) throw new Error('The document is refused.');
	return { dragna, forklara: svarare.forklara };
}

const { dragna, forklara } = made();
const forslag = dragna.alternativ.find(({ id }) => id === 'forslag');

const riket = {
	typ: 'intervall',
	alternativ: 'forslag',
	grupp: { typ: 'riket' },
	matt: 'nettoKr',
	varde: 'summa'
} as const satisfies Fraga;

function answered(fraga: Fraga) {
	const svar = forklara(fraga, dragna);
	if (!svar.ok) throw new Error(svar.message);
	return svar;
}

const named = (steg: readonly Steg[], namn: string): Steg | undefined =>
	steg.find((ett) => ett.namn.startsWith(namn));

describe('the explanation of an interval', () => {
	test('has the ends of the draws and the figure where nothing varies', () => {
		const { rot, spann } = answered(riket);
		expect(spann).toEqual(forslag?.riket.summor.nettoKr);
		expect(named(rot.steg, 'P10')?.varde).toBe(spann?.p10);
		expect(named(rot.steg, 'P90')?.varde).toBe(spann?.p90);
		const punkt = forklara({ ...riket, typ: 'grupp' });
		expect(named(rot.steg, 'Beräknat')?.varde).toBe(punkt.ok ? punkt.rot.varde : NaN);
	});

	test('says how it was drawn, what varies within which limits, and what nobody has tried', () => {
		const { rot } = answered(riket);
		expect(named(rot.steg, 'Dragningar')).toMatchObject({ varde: 400 });
		expect(named(rot.steg, 'Dragningar')?.anmarkning).toContain('frö 7');
		const varierar = named(rot.steg, 'Det som varierar');
		expect(varierar?.varde).toBe(2);
		expect(varierar?.steg.map(({ namn, varde }) => [namn, varde])).toEqual([
			['Samordning, låg (P10)', 0.7],
			['Samordning, hög (P90)', 1.5],
			['Lokal osäkerhet: Samordning, standardavvikelse', 0.1]
		]);
		expect(varierar?.steg[0]).toMatchObject({
			antagande: true,
			kallor: [{ typ: 'dokument', path: 'alternativ[1].kostnadsposter[0]' }]
		});
	});

	test('of one kommun is its own', () => {
		const { avser, spann } = answered({
			...riket,
			grupp: { typ: 'kommuner', namn: 'Alfa', kommunkoder: ['0001'] },
			matt: 'nettoKrPerInvanare',
			varde: 'medel'
		});
		expect(avser).toMatchObject({ typ: 'kommun', kommunkod: '0001' });
		const tabell = forslag?.kommuner.nettoKrPerInvanare;
		expect(spann).toEqual(tabell === undefined ? null : intervall(tabell, 0));
	});

	test('waits for the draws, and has nothing to say where nothing varies', () => {
		expect(forklara(riket)).toMatchObject({ ok: false });
		expect(forklara({ ...riket, alternativ: 'noll' }, dragna)).toMatchObject({ ok: false });
	});
});
