import { expect, test } from 'vitest';
import exempel from '#data/examples/brottsforebyggande-2023-196.barkraft.json' with { type: 'json' };
import { parseValue, type SparadMening } from '#lib/model/index.ts';
import { removeMening, setMening, sparadMening } from './meningar.ts';

const parsed = parseValue(exempel);
if (!parsed.ok) throw new Error('The example is broken.');
const { dokument } = parsed;
const tagen: SparadMening = {
	...{ id: 'forslag.kostnad', val: 'tagen', text: '' },
	...{ fingeravtryck: '', siffror: [] }
};

test('a sentence is taken, rewritten and forgotten, and leaves no trace', () => {
	const medEn = setMening(dokument, tagen);
	if (!medEn.ok) throw new Error('refused');
	expect(sparadMening(medEn.dokument, tagen.id)).toEqual(tagen);
	const omskriven = setMening(medEn.dokument, { ...tagen, text: 'Egen.' });
	if (!omskriven.ok) throw new Error('refused');
	expect(omskriven.dokument.meningar).toEqual([{ ...tagen, text: 'Egen.' }]);
	const utan = removeMening(omskriven.dokument, tagen.id);
	expect(utan.ok && utan.dokument).toEqual(dokument);
	expect(sparadMening(dokument, tagen.id)).toBeUndefined();
});
