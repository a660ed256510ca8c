import { expect, test } from 'vitest';
import {
	draResultat,
	FORVALD_DRAGNING,
	isDragetUr,
	MATT,
	type Dragresultat
} from '#lib/engine/index.ts';
import { exportera, type Exportunderlag } from '#lib/export/exportera.ts';
import { dokument, GRUND, post, smaKommuner } from '../../../tests/laws/smaKommuner.ts';
import { filarbete, overforbart, varmUpp, type Filmeddelande } from './filarbete.ts';

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

const FORMAT = [
	'docx',
	'xlsx',
	'xlsx-varden',
	'csv',
	'csv-maskin',
	'csv-klasser',
	'csv-klasser-maskin',
	'json'
] as const;
type Format = (typeof FORMAT)[number];

const andelar = (svar: readonly Filmeddelande[]) =>
	svar.flatMap((ett) => (ett.typ === 'andel' ? ett.andel : []));

function expectSameFile(
	svar: readonly Filmeddelande[],
	format: Format,
	av: Exportunderlag = underlag
): void {
	const last = svar.at(-1);
	const here = exportera(av, format);
	if (last?.typ !== 'klart' || !last.svar.ok || !here.ok) throw new Error('No file.');
	expect(Buffer.from(last.svar.bytes).equals(Buffer.from(here.bytes))).toBe(true);
	expect(last.svar.namn).toBe(here.namn);
}

/** As the page draws: with a limit of the user's own, the years, and every measure that has been looked at. */
function sidans(del: object = {}, val: object = {}): Dragresultat {
	const egna = { ...FORVALD_DRAGNING, gransKrPerInvanare: 250, perYear: true, matt: MATT, ...val };
	const dragna = draResultat({ ...underlag, dokument: { ...underlag.dokument, ...del } }, egna);
	if (!dragna.ok) throw new Error(dragna.message);
	return dragna;
}

test('a file made in a worker is the same, byte for byte, and says how far it has come', () => {
	const svar = svaren({ typ: 'fil', underlag, format: 'docx' });
	expect(andelar(svar).length).toBeGreaterThan(0);
	expect(andelar(svar)).toEqual([...andelar(svar)].sort((a, b) => a - b));
	expectSameFile(svar, 'docx');
});

test.each(FORMAT)('%s: the page’s draws are used, and change no byte', (format) => {
	const svar = svaren({
		typ: 'fil',
		underlag,
		format,
		dragna: sidans({ titel: 'En annan titel' })
	});
	expect(andelar(svar)).toEqual([]);
	expectSameFile(svar, format);
});

test('draws of another document are drawn anew', () => {
	const dragna = sidans({ slutYear: underlag.dokument.slutYear + 1 });
	const svar = svaren({ typ: 'fil', underlag, format: 'docx', dragna });
	expect(andelar(svar).length).toBeGreaterThan(0);
	expectSameFile(svar, 'docx');
});

test.each(FORMAT)(
	'of a document where nothing is uncertain a few draws are enough for %s',
	(format) => {
		const dokument = {
			...underlag.dokument,
			alternativ: underlag.dokument.alternativ.map((ett) => ({
				...ett,
				kostnadsposter: ett.kostnadsposter.map((post) => ({ ...post, osakerhet: null }))
			}))
		};
		const sakert = { ...underlag, dokument };
		const dragna = draResultat(sakert, { ...FORVALD_DRAGNING, dragningar: 1000 });
		if (!dragna.ok) throw new Error(dragna.message);
		expect(dragna.osaker).toBe(false);
		const svar = svaren({ typ: 'fil', underlag: sakert, format, dragna });
		expect(andelar(svar)).toEqual([]);
		expectSameFile(svar, format, sakert);
	}
);

test.each([
	['of the same', sidans(), true],
	['of the same with another title', sidans({ titel: 'En annan titel' }), true],
	['of another last year', sidans({ slutYear: underlag.dokument.slutYear + 1 }), false],
	['with another seed', sidans({}, { fro: 2 }), false],
	['of fewer measures', sidans({}, { matt: ['nettoKr'] }), false]
])('draws %s stand for ours: %s', (_, dragna, expected) => {
	expect(isDragetUr(dragna, underlag, FORVALD_DRAGNING)).toBe(expected);
});

test('an underlag that cannot be warmed up is left to say so itself', () => {
	const { parametrar } = underlag;
	const trasig = { ...underlag, parametrar: new Map([...parametrar].slice(1)) };
	expect(() => [...varmUpp(trasig)]).not.toThrow();
	// Every sheet of one alternative is a step of its own.
	expect([...varmUpp(underlag)].length).toBeGreaterThan(8);
});

test('a refusal and a fault are answers too', () => {
	const fel = { ...underlag, dokument: { ...underlag.dokument, statistik: '1999' } };
	expect(svaren({ typ: 'fil', underlag: fel, format: 'csv' })).toMatchObject([
		{ typ: 'klart', svar: { ok: false, kind: 'okand_statistik' } }
	]);
	const okant = { ...underlag, alternativ: 'finns-inte' };
	expect(svaren({ typ: 'fil', underlag: okant, format: 'svg' })).toMatchObject([{ typ: 'fel' }]);
});
