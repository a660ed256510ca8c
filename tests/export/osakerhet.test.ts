import { expect, it, test } from 'vitest';
import { berakna, draResultat, FORVALD_DRAGNING } from '#lib/engine/index.ts';
import { bildFor } from '#lib/export/diagram/bildFor.ts';
import { diagramCsv, diagramSvg } from '#lib/export/diagramfil.ts';
import { osakerhetsdata } from '#lib/export/osakerhetJson.ts';
import { osakerhetstext } from '../../src/cli/osakerhetstext.ts';
import { bidrag, dokument, GRUND, post, smaKommuner } from '../laws/smaKommuner.ts';

/** How the files speak of uncertainty: a document where one of two uncertain posts has the app's own limits. */

const spann = { lag: 0.7, hog: 1.5, lokalSpridning: 0.1 };
const doc = dokument({
	poster: [
		post({ osakerhet: spann }),
		post({ id: 'plan', osakerhet: { ...spann, standardgranser: true } }),
		post({ id: 'saker' })
	],
	finansiering: [bidrag({ totaltKr: 1_000_000 })]
});
const underlag = { dokument: doc, statistik: smaKommuner(), parametrar: GRUND };
const svar = berakna(doc, underlag.statistik, GRUND);
const dragna = draResultat(underlag, { ...FORVALD_DRAGNING, perYear: true });
if (!svar.ok || !dragna.ok) throw new Error('The document cannot be calculated.');
const resultat = svar.alternativ.find(({ id }) => id === 'forslag')!;
const STANDARD = 'Gränserna för 1 av 2 kostnadsposter är Bärkrafts standardgränser: ett antagande';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the command line says in words and in data which limits nobody has judged', () => {
	const data = osakerhetsdata(dragna, underlag, ['nollalternativ', 'forslag']);
	expect(osakerhetstext(resultat, data, doc).split('\n').at(-1)).toContain(STANDARD);
	expect(
		Object.fromEntries(data.alternativ.map(({ id, standardgranser }) => [id, standardgranser]))
	).toMatchObject({ forslag: ['plan'] });
	const provat = dokument({ poster: [post({ osakerhet: spann })] });
	expect(osakerhetstext(resultat, data, provat)).not.toContain('standardgränser');
	expect(osakerhetsdata(dragna, { ...underlag, dokument: provat }, ['forslag']).alternativ).toEqual(
		[expect.objectContaining({ standardgranser: [] })]
	);
});

it.each(['svg-utfall', 'svg-osakra-ar', 'svg-kanslighet', 'svg-kanslighet-minsta'] as const)(
	'%s says so under the picture and above the table',
	(format) => {
		const bild = bildFor(format, { ...underlag, resultat, dragna });
		const av = { ...underlag, alternativ: 'forslag' };
		expect(bild.kalla).toContain(STANDARD);
		expect(diagramSvg(bild, av).replace(/<\/text>\n<text[^>]*>/g, ' ')).toContain(STANDARD);
		expect(text(diagramCsv(bild, av))).toContain(STANDARD);
		const provat = dokument({ poster: [post({ osakerhet: spann })] });
		const utan = bildFor(format, { ...underlag, dokument: provat, resultat, dragna });
		expect(utan.kalla).not.toContain('standardgränser');
	}
);
