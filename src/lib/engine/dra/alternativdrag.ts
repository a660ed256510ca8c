import type { Alternativformler } from '../alternativ.ts';
import type { Formler } from '../formler.ts';
import type { Underlag } from '../underlag.ts';
import { arsdrag } from './arsdrag.ts';
import { exaktaBrytpunkter } from './brytpunktsdrag.ts';
import type { Dragminne } from './dragminne.ts';
import { dragplan, NETTO, type Dragplan } from './dragplan.ts';
import {
	forvaldaMatt,
	type Alternativdrag,
	type Brytpunktsdrag,
	type Dragningsval
} from './dragresultat.ts';
import { gruppraknare } from './gruppdrag.ts';
import type { Grupp } from './gruppfigurer.ts';
import { klassjamforelse, type Nettodrag } from './jamforelse.ts';
import { kanslighet } from './kanslighet.ts';
import { kommundrag, type Kommundrag } from './kommundrag.ts';
import { ingaKommuner, kommunfigurer } from './kommunfigurer.ts';

/** One alternative drawn, and nettoKr of its groups for the comparison with others. */
export type Drag = { readonly drag: Alternativdrag; readonly netto: Nettodrag };

export function* alternativdrag(
	formel: Alternativformler,
	alla: Formler,
	[val, minne]: readonly [Dragningsval, Dragminne | undefined]
): Generator<number, Drag> {
	const { underlag } = alla;
	const matt = val.matt ?? forvaldaMatt(alla.dokument);
	const { gransKrPerInvanare: gransKr = 0, utanKommuner = false } = val;
	const dragning = { fro: val.fro, antal: val.dragningar, minne };
	const plan = dragplan(formel, alla, [dragning, matt, val.allman === true]);
	const brytpunkter = exaktaBrytpunkter(formel, plan, alla);
	const skattaBrytpunkt = brytpunkter === null;
	const drag = yield* kommundrag(plan, underlag, { gransKr, skattaBrytpunkt, utanKommuner });
	const { id, namn, typ } = formel.alternativ;
	const nettoform = plan.platta?.[NETTO];
	const { netto, ...grupper } = gruppfigurer(plan, [drag, underlag], gransKr);
	return {
		drag: {
			id,
			namn,
			typ,
			osaker: plan.slump.kallor.length > 0,
			vag: plan.platta === null ? 'allman' : 'snabb',
			...(utanKommuner ? ingaKommuner() : kommunfigurer(plan, drag)),
			...grupper,
			brytpunkt: brytpunkter ?? estimated(drag),
			kanslighet: nettoform === undefined ? null : kanslighet(nettoform, plan.slump, underlag),
			...(val.perYear === true ? { perYear: arsdrag(formel, alla, [dragning, val]) } : {})
		},
		netto: { id, ...repeated(netto, val.dragningar) }
	};
}

function klassgrupp({ klass }: Underlag, k: number): Grupp {
	return {
		kommuner: Int32Array.from([...klass.keys()].filter((i) => klass[i] === k)),
		klasser: [k]
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

type Gruppfigurer = Pick<Alternativdrag, 'storleksklasser' | 'riket' | 'klassjamforelse'> & {
	readonly netto: Omit<Nettodrag, 'id'>;
};

/** The figures of riket and every class, and their nettoKr draw by draw. */
function gruppfigurer(
	plan: Dragplan,
	[drag, underlag]: readonly [Kommundrag, Underlag],
	gransKr: number
): Gruppfigurer {
	const klasser = Array.from({ length: underlag.antalKlasser }, (_, k) => klassgrupp(underlag, k));
	const riket: Grupp = {
		kommuner: Int32Array.from({ length: underlag.antal }, (_, i) => i),
		klasser: klasser.map((_, k) => k)
	};
	const raknare = gruppraknare(plan, [drag.summor, underlag], gransKr);
	const netto = klasser.map(raknare.netto);
	const folk = klasser.map(({ kommuner }) =>
		kommuner.reduce((sum, i) => sum + (underlag.folkmangd[i] ?? 0), 0)
	);
	return {
		storleksklasser: klasser.map(raknare.resultat),
		riket: raknare.resultat(riket),
		klassjamforelse: klassjamforelse(netto, folk),
		netto: {
			riket: raknare.netto(riket),
			klasser: netto.map((summa, k) => (klasser[k]?.kommuner.length === 0 ? null : summa))
		}
	};
}

function estimated({ brytpunkter }: Kommundrag): Brytpunktsdrag {
	if (brytpunkter === null) throw new Error('Neither solved nor estimated brytpunkter.');
	return brytpunkter.resultat();
}
