import { SAKNAS } from '#lib/format/index.ts';
import type { Sammandragssvar } from '#lib/state/berakning.ts';
import { nyckeltal, rubrik, toString } from '#lib/text/index.ts';

export type Jamforelserad = { readonly etikett: string; readonly varden: readonly string[] };

/** The same headline figures for each draft, one row a figure. */
export function jamforelserader(utfall: readonly Sammandragssvar[]): readonly Jamforelserad[] {
	const talen = utfall.map((svar) => (svar.ok ? nyckeltal(svar.forslag) : null));
	const forst = talen.find((alla) => alla !== null) ?? [];
	const figurer = forst.map(({ id, etikett }) => ({
		etikett,
		varden: talen.map((alla) => {
			const funnet = alla?.find((ett) => ett.id === id);
			return funnet === undefined ? SAKNAS : `${funnet.tal} ${funnet.enhet}`.trim();
		})
	}));
	const meningar = utfall.map((svar) =>
		svar.ok ? toString(rubrik(svar.forslag).rubrik) : svar.message
	);
	return [...figurer, { etikett: 'I en mening', varden: meningar }];
}
