import type { Alternativ, Konsekvensutredning } from '#lib/model/index.ts';
import { finansieringsformel, type Finansieringsformel } from './finansiering.ts';
import { beloppYear, isAktiv } from './finansieringYear.ts';
import { postformel, type Formelkontext, type Postformel } from './kostnadspost.ts';
import { mattformler, type Mattformler } from './matt.ts';
import type { Raknare } from './rakna.ts';
import type { Avslag } from './resultat.ts';
import { isLopandeYear } from './takt.ts';
import type { Underlag } from './underlag.ts';
import type { Uttryck } from './uttryck.ts';

/** One line of the yearly cost or the funding, as the formulas of slutYear. */
export type Rad = { readonly id: string; readonly uttryck: Uttryck };

/** One alternative as formulas: its lines, and every measure over them. */
export type Alternativformler = {
	readonly ok: true;
	readonly alternativ: Alternativ;
	readonly poster: readonly Postformel[];
	readonly finansiering: readonly Finansieringsformel[];
	/** Posts of slutYear, and the cost of applying under `ansokan:ID`. */
	readonly lopande: readonly Rad[];
	readonly ansokan: readonly Rad[];
	readonly engang: readonly Rad[];
	readonly ersattning: readonly Rad[];
	readonly avgift: readonly Rad[];
	readonly matt: Mattformler;
};

/** Compiles an alternative; refuses when a funding cannot be shared out. */
export function alternativformler(
	dokument: Konsekvensutredning,
	alternativ: Alternativ,
	[kontext, rakna, underlag]: readonly [Formelkontext, Raknare, Underlag]
): Alternativformler | Avslag {
	const finansiering: Finansieringsformel[] = [];
	for (const rad of alternativ.finansiering) {
		const formel = finansieringsformel(rad, alternativ, [kontext, rakna, underlag]);
		if (!formel.ok) return formel;
		finansiering.push(formel);
	}
	const poster = alternativ.kostnadsposter.map((post) => postformel(post, alternativ, kontext));
	const rader = {
		...kostnadsrader(poster, dokument.slutYear),
		...intaktsrader(finansiering, dokument)
	};
	const arbete = [
		...poster.flatMap(({ takt, arsarbetskrafter }) =>
			arsarbetskrafter !== null && isLopandeYear(takt, dokument.slutYear) ? [arsarbetskrafter] : []
		),
		...finansiering.flatMap(({ rad, ansokanArsarbetskrafter: tid }) =>
			tid !== null && isAktiv(rad, dokument.slutYear) ? [tid] : []
		)
	];
	return {
		ok: true,
		alternativ,
		poster,
		finansiering,
		...rader,
		matt: mattformler(rader, arbete, kontext.drivarnamn)
	};
}

function kostnadsrader(
	poster: readonly Postformel[],
	slutYear: number
): Pick<Alternativformler, 'lopande' | 'engang'> {
	return {
		lopande: poster
			.filter(({ takt }) => isLopandeYear(takt, slutYear))
			.map(({ id, arskostnad }) => ({ id, uttryck: arskostnad })),
		engang: poster
			.filter(({ takt }) => takt.typ === 'engang')
			.map(({ id, kostnad }) => ({ id, uttryck: kostnad }))
	};
}

function intaktsrader(
	finansiering: readonly Finansieringsformel[],
	{ slutYear, parametrar }: Konsekvensutredning
): Pick<Alternativformler, 'ansokan' | 'ersattning' | 'avgift'> {
	const aktiva = finansiering.filter(({ rad }) => isAktiv(rad, slutYear));
	const belopp = (rader: readonly Finansieringsformel[]): Rad[] =>
		rader.map((formel) => ({
			id: formel.id,
			uttryck: beloppYear(formel, slutYear, parametrar.arligtIndex)
		}));
	return {
		ansokan: aktiva.flatMap(({ id, ansokan }) =>
			ansokan === null ? [] : [{ id: `ansokan:${id}`, uttryck: ansokan }]
		),
		ersattning: belopp(aktiva.filter(({ rad }) => rad.typ !== 'avgift')),
		avgift: belopp(aktiva.filter(({ rad }) => rad.typ === 'avgift'))
	};
}
