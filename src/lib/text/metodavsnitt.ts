import type { Fraga, Matt } from '#lib/engine/index.ts';

/** The sections of the method page that a figure can lead to; each is the id of one. */
export type Metodavsnitt =
	| 'brutto'
	| 'engang'
	| 'ersattning'
	| 'netto'
	| 'per-invanare'
	| 'finansieringsgrad'
	| 'underfinansierad'
	| 'brytpunkt'
	| 'storlekskvot'
	| 'skatteore'
	| 'andel'
	| 'arsarbetskrafter'
	| 'spridning'
	| 'fast-del'
	| 'tillracklig'
	| 'lika-delat'
	| 'plats';

const AV_MATT: Readonly<Record<Matt, Metodavsnitt>> = {
	engangKr: 'engang',
	lopandeKr: 'brutto',
	bruttoKr: 'brutto',
	ersattningKr: 'ersattning',
	avgiftKr: 'ersattning',
	nettoKr: 'netto',
	engangKrPerInvanare: 'per-invanare',
	bruttoKrPerInvanare: 'per-invanare',
	ersattningKrPerInvanare: 'per-invanare',
	nettoKrPerInvanare: 'per-invanare',
	finansieringsgrad: 'finansieringsgrad',
	skatteOre: 'skatteore',
	andelAvNettokostnad: 'andel',
	arsarbetskrafter: 'arsarbetskrafter'
};

/** Where the method page says how the figure is made. */
export function metodavsnitt(fraga: Fraga): Metodavsnitt {
	switch (fraga.typ) {
		case 'kommun':
			return AV_MATT[fraga.matt];
		case 'grupp':
			return ['summa', 'medel'].includes(fraga.varde) ? AV_MATT[fraga.matt] : 'spridning';
		case 'storlek':
			return fraga.matt === 'underfinansierade' ? 'underfinansierad' : fraga.matt;
		case 'bild':
			return part(fraga.del);
	}
}

function part(del: Extract<Fraga, { typ: 'bild' }>['del']): Metodavsnitt {
	if (typeof del === 'object') {
		if ('rang' in del) return 'plats';
		return del.varde === 'fastKr' ? 'fast-del' : 'brutto';
	}
	if (del === 'tillracklig') return 'tillracklig';
	if (del === 'fastKr' || del === 'andelFast') return 'fast-del';
	return del.startsWith('lika') ? 'lika-delat' : 'ersattning';
}
