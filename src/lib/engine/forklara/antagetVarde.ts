import type {
	Grundparametrar,
	Konsekvensutredning,
	Kostnadspost,
	Parametrar,
	Pris
} from '#lib/model/index.ts';
import type { Osakerhetskalla } from '../dra/kallor.ts';
import { dokumentrad } from './dokumentrad.ts';
import type { Stegkalla } from './steg.ts';

/** What the document says of an assumption, as a number in its own unit; shares 0–1. */
export type AntagetVarde = {
	readonly varde: number;
	readonly enhet: string;
	readonly andel: boolean;
	readonly kallor: readonly Stegkalla[];
};

export type Antagetunderlag = {
	readonly dokument: Konsekvensutredning;
	readonly alternativ: string;
	readonly parametrar: Grundparametrar;
};

export type Prisenhet = { readonly falt: string; readonly enhet: string; readonly varde: number };

/** The number of a price that is uncertain, and where it is kept. */
export function prisenhet(pris: Pris): Prisenhet {
	switch (pris.typ) {
		case 'kr':
			return { falt: 'krPerEnhet', enhet: 'kr per enhet', varde: pris.krPerEnhet };
		case 'tid':
			return { falt: 'timmarPerEnhet', enhet: 'timmar per enhet', varde: pris.timmarPerEnhet };
		case 'tjanst':
			return {
				falt: 'arsarbetskrafterPerEnhet',
				enhet: 'årsarbetskrafter per enhet',
				varde: pris.arsarbetskrafterPerEnhet
			};
	}
}

/** Null for local spread, which is no number that could be another, and for what the document does not have. */
export function antagetVarde(
	underlag: Antagetunderlag,
	{ id, typ }: Pick<Osakerhetskalla, 'id' | 'typ'>
): AntagetVarde | null {
	const namn = id.slice(id.indexOf(':') + 1);
	switch (typ) {
		case 'post':
			return ofPost(underlag, namn, price);
		case 'redanUppfyllt':
			return ofPost(underlag, namn, ({ redanUppfyllt }) =>
				typeof redanUppfyllt === 'number' ? share(redanUppfyllt) : GANGER
			);
		case 'grupp':
			return { ...GANGER, kallor: [] };
		case 'andelSomSoker':
			return applying(underlag, namn);
		case 'parameter':
			return parameter(underlag, namn);
		case 'lokal':
			return null;
	}
}

type Bart = Omit<AntagetVarde, 'kallor'>;

/** What has no single number of its own, as a multiple of what it is. */
const GANGER: Bart = { varde: 1, enhet: 'gånger det angivna', andel: false };

const share = (varde: number): Bart => ({ varde, enhet: 'andel', andel: true });

/** A price that is nothing, or a saving, says nothing in its own unit. */
function price({ pris }: Kostnadspost): Bart {
	const { enhet, varde } = prisenhet(pris);
	return varde <= 0 ? GANGER : { varde, enhet, andel: false };
}

function ofPost(
	underlag: Antagetunderlag,
	namn: string,
	read: (post: Kostnadspost) => Bart
): AntagetVarde | null {
	const found = dokumentrad(underlag, 'kostnadsposter', ({ id }) => id === namn);
	return found === null ? null : { ...read(found.rad), kallor: [found.kalla] };
}

function applying(underlag: Antagetunderlag, namn: string): AntagetVarde | null {
	const found = dokumentrad(underlag, 'finansiering', ({ id }) => id === namn);
	return found === null ? null : { ...share(found.rad.andelSomSoker), kallor: [found.kalla] };
}

const ENHET: Readonly<Record<string, string>> = {
	arsarbetskraftKr: 'kr per år',
	timkostnadKr: 'kr per timme',
	arsarbetstidTimmar: 'timmar per år'
};

/** A parameter with one value a staff group: that of one, or all of them as a multiple unless one number holds for all. */
function parameter({ dokument, parametrar }: Antagetunderlag, id: string): AntagetVarde | null {
	const [falt = '', grupp] = id.split('.');
	const egna = dokument.parametrar[falt as keyof Pick<Parametrar, 'arsarbetskraftKr'>] as unknown;
	const eget =
		grupp === undefined || typeof egna === 'number'
			? egna
			: (egna as Readonly<Record<string, unknown>> | undefined)?.[grupp];
	const varde = typeof eget === 'number' ? eget : parametrar.get(id)?.value;
	if (varde === undefined)
		return grupp === undefined && falt !== 'arsarbetstidTimmar' ? { ...GANGER, kallor: [] } : null;
	return {
		varde,
		enhet: ENHET[falt] ?? '',
		andel: false,
		kallor: [{ typ: 'parameter', id, andrad: typeof eget === 'number' }]
	};
}

/** So many times the value; of a share never more than all of it. */
export function gangerVarde(
	{ varde, andel }: Pick<AntagetVarde, 'varde' | 'andel'>,
	ganger: number
): number {
	return andel ? Math.min(1, varde * ganger) : varde * ganger;
}
