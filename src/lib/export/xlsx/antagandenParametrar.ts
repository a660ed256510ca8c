import type { Parameternod } from './lasta.ts';
import { append, appendHeading, inputCell, kalltext, mark, type Bygge } from './antagandenbygge.ts';
import { faltmeta } from './falt.ts';
import type { Bokunderlag } from './underlag.ts';

/** Staff costs and working time as used, the yearly rise of prices, and the parameters no formula reads. */
export function parameterrader(bok: Bokunderlag, bygge: Bygge): void {
	appendHeading(bygge, 'Parametrar', 'rubrik');
	for (const [id, nod] of bok.lasta.parametrar) {
		bygge.parametrar.set(id, usedRow(bok, bygge, [id, nod]));
	}
	const index = bok.dokument.parametrar.arligtIndex;
	const { label, unit = '' } = faltmeta('parametrar.arligtIndex');
	const kalla = bok.dokument.parametrar.kallor?.['arligtIndex'];
	const namn = append(bok, bygge, [
		{
			label,
			varde: inputCell(index ?? null, unit, true),
			enhet: unit,
			mark:
				index === undefined ? 'inte angiven' : kalla === undefined ? 'antagande' : mark(kalla.typ),
			kalla: kalla === undefined ? 'Tom cell = ingen urholkning visas.' : kalltext(kalla)
		},
		['arlig', 'prisokning']
	]);
	bygge.falt.set('parametrar.arligtIndex', namn);
	otherParameters(bok, bygge);
}

function usedRow(
	bok: Bokunderlag,
	bygge: Bygge,
	[id, { varde, enhet, harkomst, namn }]: readonly [string, Parameternod]
): string {
	const [stam = '', grupp = ''] = id.split('.');
	const grund = bok.parametrar.get(id);
	const isChanged = harkomst.typ === 'parameter' && harkomst.andrad;
	const kalla = bok.dokument.parametrar.kallor?.[id];
	const grundkalla =
		grund === undefined
			? ''
			: grund.year === null
				? grund.source
				: `${grund.source} (${grund.year})`;
	return append(bok, bygge, [
		{
			label: grupp === '' ? namn : `${namn}, ${grund?.label.split(', ').at(-1) ?? grupp}`,
			varde: inputCell(varde, enhet, true),
			enhet,
			mark: harkomst.typ !== 'definition' && harkomst.antagande ? 'antagande' : '',
			kalla: isChanged
				? kalla === undefined
					? 'Ändrad i utredningen, utan källa'
					: kalltext(kalla)
				: grundkalla
		},
		[stam.replace(/(Kr|Timmar)$/, ''), grupp]
	]);
}

function otherParameters(bok: Bokunderlag, bygge: Bygge): void {
	const others = [...bok.parametrar].filter(([id]) => !bok.lasta.parametrar.has(id));
	if (others.length === 0) return;
	appendHeading(bygge, 'Andra parametrar, som inte används i beräkningen', 'underrubrik');
	for (const [id, { label, value, unit, year, source, antagande }] of others) {
		append(bok, bygge, [
			{
				label: year === null ? label : `${label}, ${year}`,
				varde: inputCell(value, unit === 'procent' ? '' : unit, false),
				enhet: unit,
				mark: antagande ? 'antagande' : '',
				kalla: source
			},
			['parameter', ...id.split('.')]
		]);
	}
}
