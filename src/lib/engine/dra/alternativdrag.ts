import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import { arsraknare } from './arsdrag.ts';
import { exaktaBrytpunkter } from './brytpunktsdrag.ts';
import type { Dragning } from './atomdrag.ts';
import { dragplan, NETTO } from './dragplan.ts';
import { forvaldaMatt, type Dragningsval } from './dragningsval.ts';
import type { Alternativdrag, Brytpunktsdrag } from './dragresultat.ts';
import { gruppfigurer, type Gruppfigurer } from './gruppdrag.ts';
import { identity } from './identity.ts';
import type { Nettodrag } from './jamforelse.ts';
import { kanslighet } from './kanslighet.ts';
import { kommundrag, type Kommundrag } from './kommundrag.ts';
import { kommunfigurer } from './kommunfigurer.ts';

/** One alternative drawn, and nettoKr of its groups for the comparison with others. */
export type Drag = { readonly drag: Alternativdrag; readonly netto: Nettodrag };

export function* alternativdrag(
	formel: Alternativformler,
	alla: Formler,
	[val, minnen]: readonly [Dragningsval, Pick<Dragning, 'minne' | 'delade'>]
): Generator<number, Drag> {
	const { underlag } = alla;
	const matt = val.matt ?? forvaldaMatt(alla.dokument);
	const { gransKrPerInvanare: gransKr = 0 } = val;
	const dragning = { fro: val.fro, antal: val.dragningar, ...minnen };
	const plan = dragplan(formel, alla, [dragning, matt, val.allman === true]);
	const brytpunkter = exaktaBrytpunkter(formel, plan, alla);
	const skattaBrytpunkt = brytpunkter === null;
	const ar = val.perYear === true ? arsraknare(formel, alla, [dragning, val]) : null;
	const passerade = (kommuner: Int32Array) => ar?.add(kommuner);
	const drag = yield* kommundrag(plan, underlag, { gransKr, skattaBrytpunkt, passerade });
	const nettoform = plan.platta?.[NETTO];
	const { netto, ...grupper } = gruppfigurer(plan, [drag.summor, underlag], gransKr);
	return {
		drag: {
			...identity(formel, plan),
			...kommunfigurer(plan, drag),
			...grupper,
			brytpunkt: brytpunkter ?? estimated(drag),
			kanslighet: nettoform === undefined ? null : kanslighet(nettoform, plan.slump, underlag),
			...(ar === null ? {} : { perYear: ar.resultat() })
		},
		netto: { id: formel.alternativ.id, ...repeated(netto, val.dragningar) }
	};
}

/** The draws of an alternative where nothing varies, as many as the others have. */
function repeated(netto: Gruppfigurer['netto'], antal: number): Gruppfigurer['netto'] {
	const all = (x: Float64Array) =>
		x.length === antal ? x : new Float64Array(antal).fill(x[0] ?? NaN);
	return {
		riket: all(netto.riket),
		klasser: netto.klasser.map((x) => (x === null ? null : all(x)))
	};
}

function estimated({ brytpunkter }: Kommundrag): Brytpunktsdrag {
	if (brytpunkter === null) throw new Error('Neither solved nor estimated brytpunkter.');
	return brytpunkter.resultat();
}
