import { belopp, ental, perTiopotens, talForFalt, tal } from '#lib/format/index.ts';
import type { Finansiering, Kostnadspost } from '#lib/model/index.ts';

/** Name of a drivare in running text, as the caller knows it: `invånare`. */
export type Drivarnamn = (id: string) => string;

/** One line that says what a post is: `0,5 årsarbetskrafter i varje kommun, varje år från 2023`. */
export function postrad(post: Kostnadspost, enhet: Drivarnamn): string {
	return `${mangdOchPris(post, enhet)}, ${taktText(post)}`;
}

function mangdOchPris({ mangd, pris }: Kostnadspost, enhet: Drivarnamn): string {
	const styck = prisText({ pris });
	switch (mangd.typ) {
		case 'fast':
			return `${ganger(mangd.antal, styck)} i varje kommun`;
		case 'perEnhet':
			return perAntal(mangd.antalPerEnhet, [styck, enhet(mangd.drivare)]);
		case 'trappa':
			return `${ganger(mangd.antal, styck)} per påbörjade ${tal(mangd.perPaborjade)} ${enhet(mangd.drivare)}`;
		case 'skala':
			return (
				`${ganger(mangd.antal, styck)} vid ${tal(mangd.referens)} ${enhet(mangd.drivare)}, ` +
				`elasticitet\u00a0${talForFalt(mangd.elasticitet)}`
			);
		case 'perStorleksklass':
			return `${styck}, olika antal i varje storleksklass`;
		case 'perKommun':
			return `${styck} per ${ental(enhet(mangd.egnaData))}`;
	}
}

function perAntal(perEnhet: number, [styck, enhet]: readonly [string, string]): string {
	const { antal, per } = perTiopotens(perEnhet);
	return `${ganger(antal, styck)} per ${per === 1 ? ental(enhet) : `${tal(per)}\u00a0${enhet}`}`;
}

const ganger = (antal: number, styck: string): string =>
	antal === 1 ? styck : `${talForFalt(antal)}\u00a0×\u00a0${styck}`;

function prisText({ pris }: Pick<Kostnadspost, 'pris'>): string {
	switch (pris.typ) {
		case 'kr':
			return belopp(pris.krPerEnhet);
		case 'tid':
			return antal(pris.timmarPerEnhet, 'timmar');
		case 'tjanst':
			return antal(pris.arsarbetskrafterPerEnhet, 'årsarbetskrafter');
	}
}

const antal = (varde: number, enhet: string): string =>
	`${talForFalt(varde)}\u00a0${varde === 1 ? ental(enhet) : enhet}`;

const INTERVALL: Readonly<Record<number, string>> = {
	1: 'varje år',
	2: 'vartannat år',
	3: 'vart tredje år',
	4: 'vart fjärde år',
	5: 'vart femte år',
	10: 'vart tionde år'
};

function taktText({ takt }: Kostnadspost): string {
	switch (takt.typ) {
		case 'engang':
			return `en gång ${takt.year}`;
		case 'aterkommande': {
			const hur = INTERVALL[takt.intervallYears] ?? `med ${takt.intervallYears} års mellanrum`;
			return `${hur} från\u00a0${takt.fromYear}`;
		}
		case 'lopande':
			if (takt.tomYear === null) return `varje år från\u00a0${takt.fromYear}`;
			return takt.tomYear === takt.fromYear
				? `bara ${takt.fromYear}`
				: `varje år ${takt.fromYear}–${takt.tomYear}`;
	}
}

/** One line that says what a funding row is: `219 miljoner kronor om året, lika mycket per invånare, från 2024`. */
export function finansieringsrad(rad: Finansiering, enhet: Drivarnamn): string {
	const period =
		rad.tomYear === null
			? `från\u00a0${rad.fromYear}`
			: rad.tomYear === rad.fromYear
				? `bara ${rad.fromYear}`
				: `${rad.fromYear}–${rad.tomYear}`;
	const index = rad.indexeras ? ', räknas upp' : '';
	return `${summa(rad, enhet)}, ${period}${index}`;
}

function summa({ totaltKr, grundbeloppKr, perEnhet }: Finansiering, enhet: Drivarnamn): string {
	const delar = [
		...(grundbeloppKr === 0 ? [] : ['grundbelopp']),
		...perEnhet.map(({ drivare }) => `belopp per ${ental(enhet(drivare))}`)
	];
	if (totaltKr !== null) {
		const hur = delar.length === 0 ? 'lika mycket per invånare' : delar.join(' och ');
		return `${belopp(totaltKr)} om året, ${hur}`;
	}
	const belopps = [
		...(grundbeloppKr === 0 ? [] : [`${belopp(grundbeloppKr)} per kommun`]),
		...perEnhet.map(
			({ drivare, krPerEnhet }) => `${talForFalt(krPerEnhet)} kr per ${ental(enhet(drivare))}`
		)
	];
	return belopps.length === 0 ? 'Inget belopp angivet' : belopps.join(' och ');
}
