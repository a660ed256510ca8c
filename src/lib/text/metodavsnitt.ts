import type { Fraga, Gruppdel, Matt, Storleksfraga } from '#lib/engine/index.ts';

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
	| 'plats'
	| 'storlekselasticitet'
	| 'koncentration'
	| 'andel-av-helheten'
	| 'over-aren'
	| 'osakerhet';

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

const AV_STORLEK: Readonly<Record<Storleksfraga['matt'], Metodavsnitt>> = {
	brytpunkt: 'brytpunkt',
	storlekskvot: 'storlekskvot',
	underfinansierade: 'underfinansierad',
	storlekselasticitet: 'storlekselasticitet',
	dubbelt: 'storlekselasticitet',
	koncentration: 'koncentration',
	koncentrationErsattning: 'koncentration',
	koncentrationEngang: 'koncentration',
	halva: 'koncentration'
};

const AV_GRUPPDEL: Partial<Record<Gruppdel, Metodavsnitt>> = {
	antalUnderfinansierade: 'underfinansierad',
	folkmangdUnderfinansierade: 'underfinansierad',
	avgiftKrPerInvanare: 'per-invanare',
	egenAndel: 'finansieringsgrad'
};

/** Where the method page says how the figure is made. */
export function metodavsnitt(fraga: Fraga): Metodavsnitt {
	if ('tid' in fraga) return 'over-aren';
	switch (fraga.typ) {
		case 'kommun':
			return AV_MATT[fraga.matt];
		case 'grupp':
		case 'skillnad':
			return ['summa', 'medel'].includes(fraga.varde) ? AV_MATT[fraga.matt] : 'spridning';
		case 'intervall':
		case 'osakerhet':
			return 'osakerhet';
		case 'vardeklass':
			return AV_MATT[fraga.matt];
		case 'storlek':
			return AV_STORLEK[fraga.matt];
		case 'gruppdel':
			return AV_GRUPPDEL[fraga.del] ?? 'andel-av-helheten';
		case 'post':
			return fraga.varde === 'andel' ? 'andel-av-helheten' : 'brutto';
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
