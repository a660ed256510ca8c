import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statistik } from '#lib/data/node.ts';
import { grundparametrar } from '#lib/data/parametrar.ts';
import { parseDokument } from '#lib/model/index.ts';
import { antagandetext } from './antagandetext.ts';

function written(exempel: string, [alternativ, lista, nr]: readonly [number, Lista, number]) {
	const svar = parseDokument(readFileSync(`data/examples/${exempel}.barkraft.json`, 'utf8'));
	if (!svar.ok) throw new Error('The example does not open.');
	const { dokument } = svar;
	const post = dokument.alternativ[alternativ]?.[lista][nr];
	if (post === undefined) throw new Error('No such post.');
	const path = `alternativ[${alternativ}].${lista}[${nr}]`;
	const kallor = { dokument, statistik: statistik(), parametrar: grundparametrar() };
	// Hard spaces are of the layout.
	return antagandetext(post, path, kallor).replaceAll('\u00A0', ' ').split('; ');
}

type Lista = 'kostnadsposter' | 'finansiering';

test('one of a thing is said as one, a staff group by its name and a share in per cent', () => {
	const rader = written('bemannade-skolbibliotek', [1, 'kostnadsposter', 0]);
	expect(rader).toContain('Årsarbetskrafter per enhet: 1 årsarbetskraft');
	expect(rader).toContain('Personalgrupp: handläggare');
	expect(rader).toContain('Lokal osäkerhet: 20 % av kostnaden');
	expect(rader).toContain('Drivare: Elever i förskoleklass och grundskola');
});

test('kronor that only share out a total are called weights, and no one applies for what takes no time', () => {
	const rader = written('skelett-insats-per-brukare', [2, 'finansiering', 0]);
	expect(rader).toContain('Kronor per enhet (bara som vikt): 1 kr per enhet');
	expect(rader).toContain('Totalt belopp: 300 000 000 kr per år');
	expect(rader.filter((rad) => rad.startsWith('Personalgrupp'))).toEqual([]);
});

test('what is measured by a driver has the unit of the driver', () => {
	expect(written('krisberedskap-civilt-forsvar', [1, 'kostnadsposter', 0])).toContain(
		'Referensstorlek: 16 000 invånare'
	);
	expect(written('cybersakerhetslagen-2025-1506', [1, 'kostnadsposter', 0])).toContain(
		'Referensstorlek: 1 100 årsarbetare'
	);
});
