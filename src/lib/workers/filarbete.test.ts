import { expect, test } from 'vitest';
import { exportera } from '#lib/export/exportera.ts';
import { dokument, GRUND, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { filarbete, overforbart, type Filmeddelande } from './filarbete.ts';

const osakerhet = { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 };
const underlag = {
	dokument: dokument({ poster: [post({ osakerhet })] }),
	statistik: smaKommuner(),
	parametrar: GRUND,
	alternativ: 'forslag'
};

/** As a worker answers: both ways through a structured clone. */
function svaren(uppdrag: Parameters<typeof filarbete>[0]): Filmeddelande[] {
	const svar: Filmeddelande[] = [];
	filarbete(structuredClone(uppdrag), (ett) =>
		svar.push(structuredClone(ett, { transfer: overforbart(ett) }))
	);
	return svar;
}

test('a file made in a worker is the same, byte for byte, and says how far it has come', () => {
	const svar = svaren({ underlag, format: 'docx' });
	const andelar = svar.flatMap((ett) => (ett.typ === 'andel' ? ett.andel : []));
	expect(andelar.length).toBeGreaterThan(0);
	expect(andelar).toEqual([...andelar].sort((a, b) => a - b));
	const last = svar.at(-1);
	const here = exportera(underlag, 'docx');
	if (last?.typ !== 'klart' || !last.svar.ok || !here.ok) throw new Error('No file.');
	expect(Buffer.from(last.svar.bytes).equals(Buffer.from(here.bytes))).toBe(true);
	expect(last.svar.namn).toBe(here.namn);
});

test('a refusal and a fault are answers too', () => {
	const fel = { ...underlag, dokument: { ...underlag.dokument, statistik: '1999' } };
	expect(svaren({ underlag: fel, format: 'csv' })).toMatchObject([
		{ typ: 'klart', svar: { ok: false, kind: 'okand_statistik' } }
	]);
	const okant = { ...underlag, alternativ: 'finns-inte' };
	expect(svaren({ underlag: okant, format: 'csv' })).toMatchObject([{ typ: 'fel' }]);
});
