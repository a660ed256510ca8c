import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draResultat } from '#lib/engine/index.ts';
import { arbetsboken } from '#lib/export/xlsx/arbetsbok.ts';
import { xlsxBytes } from '#lib/export/xlsx/paket.ts';
import { parseDokument, type Konsekvensutredning } from '#lib/model/index.ts';
import { GRUND, RIKET } from '../laws/urval.ts';
import { lasFil, type Lastcell } from './lasFil.ts';

const EXEMPEL = '../../data/examples/cybersakerhetslagen-2025-1506.barkraft.json';

function exempel(): Konsekvensutredning {
	const parsed = parseDokument(readFileSync(new URL(EXEMPEL, import.meta.url), 'utf8'));
	if (!parsed.ok) throw new Error('The example is broken.');
	return parsed.dokument;
}

function boken(dokument: Konsekvensutredning) {
	const underlag = { dokument, statistik: RIKET, parametrar: GRUND };
	const osakerhet = draResultat(underlag, { dragningar: 100, fro: 1 });
	if (!osakerhet.ok) throw new Error(osakerhet.message);
	const bok = arbetsboken({ ...underlag, osakerhet });
	if ('ok' in bok) throw new Error(bok.message);
	return bok;
}

const texts = (row: readonly (Lastcell | undefined)[] = []) => row.map((cell) => cell?.varde);

describe('the printed workbook', () => {
	const bok = boken(exempel());
	const fil = xlsxBytes(bok);
	const blad = lasFil(fil);
	const xml = (namn: string) => {
		const nr = bok.blad.findIndex((ett) => ett.namn === namn) + 1;
		return strFromU8(unzipSync(fil)[`xl/worksheets/sheet${nr}.xml`]!);
	};

	it('says once that an alternative with nothing in it is zero, and keeps its rows for the formulas', () => {
		const workbook = strFromU8(unzipSync(fil)['xl/workbook.xml']!);
		expect(workbook).toContain(`'Beräkning Nollalternativet'!$A$1:$J$2</definedName>`);
		expect(workbook).not.toMatch(/Print_Titles"[^>]*>'Beräkning Nollalternativet'/);
		const noll = blad.get('Beräkning Nollalternativet') ?? [];
		expect(texts(noll[1])[0]).toBe(
			'Inga kostnader och ingen finansiering 2028: varje belopp är noll i alla kommuner. Raderna nedanför läses av andra blad och skrivs inte ut.'
		);
		expect(noll).toHaveLength(7 + RIKET.kommuner.length);
		const spridning = (blad.get('Spridning') ?? []).map(texts);
		expect(spridning.filter(([alternativ]) => alternativ === 'Nollalternativet')).toHaveLength(1);
	});

	it('prints every row of an alternative with a cost', () => {
		expect(strFromU8(unzipSync(fil)['xl/workbook.xml']!)).toMatch(
			/Print_Area"[^>]*>'Beräkning Direktivets…'!\$A\$3:\$[A-Z]+\$297</
		);
	});

	it('begins a new page rather than leave the name of a table behind', () => {
		const rader = blad.get('Storleksklasser') ?? [];
		const brutna = [...xml('Storleksklasser').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id);
		expect(brutna.length).toBeGreaterThan(0);
		for (const id of brutna) expect(texts(rader[Number(id)])[0]).toMatch(/^[A-ZÅÄÖ][a-zåäö]{3}/);
		expect(xml('Storleksklasser')).toMatch(/<\/headerFooter><rowBreaks count="1" manual/);
	});

	it('keeps the assumptions of a post together under its heading', () => {
		const rader = blad.get('Antaganden') ?? [];
		const brutna = [...xml('Antaganden').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
		expect(brutna.length).toBeGreaterThan(5);
		for (const id of brutna) {
			expect(texts(rader[id])[0]).toMatch(/^(Alternativ|Kostnad|Finansiering): /);
			expect(String(texts(rader[id - 1])[0])).not.toMatch(/^Alternativ: /);
		}
	});

	it('has one heading above every figure of the draws', () => {
		const rader = (blad.get('Osäkerhet') ?? []).map(texts);
		const huvud = rader.findIndex(([first]) => first === 'Alternativ');
		expect(rader[huvud]?.slice(4)).toEqual([
			...['P10', 'Median', 'P90', 'Medel'],
			...['Sannolikhet över 0 kr', 'Sannolikhet över 250 kr']
		]);
		const [netto, brutto] = ['Nettokostnad per invånare', 'Bruttokostnad per invånare'].map(
			(matt) => rader.filter((rad) => rad[2] === matt)
		);
		expect(netto).toHaveLength(30);
		for (const rad of netto ?? []) {
			for (const p of rad.slice(8, 10)) expect(p).toBeGreaterThanOrEqual(0);
			for (const p of rad.slice(8, 10)) expect(p).toBeLessThanOrEqual(1);
		}
		for (const rad of brutto ?? []) expect(rad).toHaveLength(8);
		expect(rader.filter(([first]) => first === 'Alternativ')).toHaveLength(1);
	});

	it('has room for the whole name of every alternative', () => {
		const dokument = exempel();
		dokument.alternativ[1]!.namn = 'Samma belopp efter antal elever i varje skolform';
		const { blad: alla } = boken(dokument);
		for (const namn of ['Spridning', 'Osäkerhet'])
			expect(alla.find((ett) => ett.namn === namn)?.bredder[0]).toBe(49);
	});

	it('never writes a probability as certain, and keeps its figure', () => {
		expect(strFromU8(unzipSync(fil)['xl/styles.xml']!)).toContain(
			'formatCode="[&gt;=0.995]&quot;&gt;99 %&quot;;[&lt;0.005]&quot;&lt;1 %&quot;;0\\ %"'
		);
	});
});
