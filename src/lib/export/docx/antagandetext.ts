import { ental, medSinEnhet } from '#lib/format/index.ts';
import {
	falten,
	faltenhet,
	faltmeta,
	faltnamn,
	type Faltvarde,
	type Namnkallor
} from '../xlsx/falt.ts';

/** `Antal per kommun: 1 st`: each field of a post or funding that has a value. */
export function antagandetext(post: object, path: string, kallor: Namnkallor): string {
	const harTotal = 'totaltKr' in post && post.totaltKr !== null;
	const harAnsokan = !('ansokan' in post) || hasHours(post.ansokan);
	const alla = falten(post, path);
	return alla
		.filter(({ varde }) => !TOMT.has(varde))
		.flatMap((falt) => {
			const { label } = faltmeta(falt.path);
			// Who applies says nothing where nothing is applied for.
			if (label === '' || (falt.delar[0] === 'ansokan' && !harAnsokan)) return [];
			const last = falt.delar.at(-1);
			const klass = typeof last === 'number' ? ` ${last + 1}` : '';
			const namn = harTotal && VIKTER.has(falt.delar[0] ?? '') ? vikt(label, falt) : label;
			return [`${namn}${klass}: ${valueText(falt, faltenhet(falt, alla, kallor), kallor)}`];
		})
		.join('; ');
}

const TOMT: ReadonlySet<Faltvarde['varde']> = new Set([null, '', false, 0, 'nej']);

function hasHours(ansokan: unknown): boolean {
	return Object.values(ansokan ?? {}).some((varde) => typeof varde === 'number' && varde > 0);
}

/** Where a total is given only the proportions between these count (docs/metod.md §5.2). */
const VIKTER: ReadonlySet<string | number> = new Set(['grundbeloppKr', 'perEnhet']);

function vikt(label: string, { varde }: Faltvarde): string {
	return typeof varde === 'number' ? `${label} (bara som vikt)` : label;
}

function valueText(falt: Faltvarde, unit: string, kallor: Namnkallor): string {
	const { varde } = falt;
	if (varde === true) return 'Ja';
	if (typeof varde !== 'number') return faltnamn(falt, kallor);
	if (unit.startsWith('år') && varde > 1900) return String(varde);
	const [, vad] = /^andel( .+)?$/.exec(unit) ?? [];
	// A share is read as per cent, of what it is a share of.
	if (unit.startsWith('andel')) return `${medSinEnhet(varde, 'andel')}${vad ?? ''}`;
	return medSinEnhet(varde, varde === 1 ? ental(unit) : unit);
}
