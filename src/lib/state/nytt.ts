import {
	ANTAGANDE,
	type Alternativ,
	type Finansiering,
	type Konsekvensutredning,
	type Kostnadspost
} from '#lib/model/index.ts';
import { granska, type Andring } from './redigering.ts';
import { uniqueId } from './unikt.ts';

/** A post that costs nothing until it is filled in, so that adding it never moves a figure. */
export function nyPost(dokument: Konsekvensutredning): Kostnadspost {
	return {
		id: 'ny-post',
		namn: 'Ny post',
		avser: '',
		sektor: '',
		takt: { typ: 'lopande', fromYear: dokument.startYear, tomYear: null },
		mangd: { typ: 'fast', antal: 1 },
		minst: null,
		hogst: null,
		pris: { typ: 'tid', timmarPerEnhet: 0, timkostnad: 'handlaggare' },
		redanUppfyllt: 0,
		osakerhet: null,
		delbar: false,
		euKrav: 'nej',
		kalla: ANTAGANDE,
		motivering: '',
		kommentar: ''
	};
}

/** Money of nothing, spread per inhabitant as soon as a total is entered. */
export function nyFinansiering(dokument: Konsekvensutredning): Finansiering {
	return {
		id: 'ny-finansiering',
		namn: 'Ny finansiering',
		typ: 'generellt',
		grundbeloppKr: 0,
		perEnhet: [],
		totaltKr: 0,
		golvKr: null,
		takKr: null,
		fromYear: dokument.startYear,
		tomYear: null,
		indexeras: false,
		andelSomSoker: 1,
		ansokan: { timmar: 0, timkostnad: 'handlaggare' },
		kalla: ANTAGANDE,
		motivering: '',
		kommentar: ''
	};
}

/** Another alternative with the same posts and funding as the one it is made from. */
export function copyAlternativ(
	dokument: Konsekvensutredning,
	fran: Alternativ
): Andring & { id: string } {
	const namn = fran.typ === 'nollalternativ' ? 'Nytt alternativ' : `${fran.namn} (kopia)`;
	const id = uniqueId(namn, dokument.alternativ);
	const nytt: Alternativ = {
		...fran,
		id,
		namn: namn.slice(0, 300),
		typ: 'alternativ',
		valt: false
	};
	return { ...granska({ ...dokument, alternativ: [...dokument.alternativ, nytt] }), id };
}

/** The nollalternativ stays: the ordinance asks for it (6 § 2). */
export function removeAlternativ(dokument: Konsekvensutredning, id: string): Andring {
	const alternativ = dokument.alternativ.filter(
		(item) => item.id !== id || item.typ === 'nollalternativ'
	);
	return granska({ ...dokument, alternativ });
}

/** Marks one alternative as the chosen one, and only that (6 § 4). */
export function setValt(dokument: Konsekvensutredning, id: string): Andring {
	const alternativ = dokument.alternativ.map((item) => ({ ...item, valt: item.id === id }));
	return granska({ ...dokument, alternativ });
}
