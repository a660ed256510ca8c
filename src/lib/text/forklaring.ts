import type { Avser, Forklaring, Steg, Stegkalla } from '#lib/engine/index.ts';
import {
	HARD_SPACE,
	intervallText,
	klassIText,
	medEnhet,
	MINUS,
	medSinEnhet
} from '#lib/format/index.ts';

/** Names a step's source for a reader; null when it needs no line of its own. */
export type Kallnamn = (kalla: Stegkalla) => string | null;

/** The sign before the k:th part of a step. */
export function raknetecken(op: Steg['op'], k: number): string {
	if (k === 0) return '';
	if (op === 'summa') return '+';
	if (op === 'produkt') return '×';
	if (op === 'differens') return MINUS;
	return op === 'kvot' ? '÷' : '';
}

/** A step without a name of its own says how it came about. */
const OPNAMN: Partial<Record<Steg['op'], string>> = {
	summa: 'Summa',
	produkt: 'Produkt',
	differens: 'Skillnad',
	kvot: 'Kvot',
	minst: 'Det minsta av',
	storst: 'Det största av',
	uppat: 'Avrundat uppåt till helt steg',
	potens: 'Upphöjt till',
	valj: 'Värdet för kommunens storleksklass'
};

export function stegnamn({ namn, op }: Steg): string {
	return namn !== '' ? namn : (OPNAMN[op] ?? 'Värde');
}

/** `Nettokostnad per år: Dorotea`, `…: kommuner med 5 000–9 999 invånare`, `…: riket`. */
export function forklaringsrubrik({ avser, rot }: Forklaring): string {
	return `${rot.namn}: ${vem(avser)}`;
}

/** The explained figure with its unit; of an interval both ends, rounded as elsewhere. */
export function forklaringsvarde({ rot, spann }: Forklaring): string {
	return spann === undefined
		? medSinEnhet(rot.varde, rot.enhet)
		: medEnhet(breakable(intervallText(spann, { decimals: 2 })), rot.enhet);
}

/** Ends with a minus are long: a line may break between them. */
const breakable = (text: string): string =>
	text.replace(`${HARD_SPACE}till${HARD_SPACE}`, ' till ');

function vem(avser: Avser): string {
	switch (avser.typ) {
		case 'kommun':
			return avser.kommunnamn;
		case 'kommuner':
			return avser.namn;
		case 'riket':
			return 'riket';
		case 'storleksklass':
			return `kommuner ${klassIText(avser.franInvanare, avser.tillInvanare)}`;
	}
}

/** The whole explanation as text to paste: one line per step, indented under what it explains. */
export function forklaringText(forklaring: Forklaring, kallnamn: Kallnamn): string {
	const { rot } = forklaring;
	const plats = { depth: 0, tecken: '', kallnamn, varde: forklaringsvarde(forklaring) };
	return [forklaringsrubrik(forklaring), ...lines(rot, plats)].join('\n');
}

type Plats = {
	readonly depth: number;
	readonly tecken: string;
	readonly kallnamn: Kallnamn;
	/** In place of the step's own value. */
	readonly varde?: string;
};

function lines(steg: Steg, { depth, tecken, kallnamn, varde }: Plats): string[] {
	const sources = steg.kallor.map(kallnamn).filter((name) => name !== null && name !== '');
	const notes = [
		steg.antagande ? 'Antagande' : '',
		...sources.map((name) => `Källa: ${name}`),
		steg.anmarkning
	].filter((text) => text !== '');
	const sign = tecken === '' ? '' : `${tecken} `;
	const tail = notes.length === 0 ? '' : ` [${notes.join('. ')}]`;
	const line = `${'  '.repeat(depth)}${sign}${stegnamn(steg)}: ${varde ?? medSinEnhet(steg.varde, steg.enhet)}${tail}`;
	return [
		line,
		...steg.steg.flatMap((del, k) =>
			lines(del, { depth: depth + 1, tecken: raknetecken(steg.op, k), kallnamn })
		)
	];
}
