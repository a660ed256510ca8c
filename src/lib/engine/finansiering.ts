import type { Alternativ, Finansiering } from '#lib/model/index.ts';
import { kolumn, kvot, produkt, summa, tal } from './bygg.ts';
import type { Formelkontext } from './kostnadspost.ts';
import { arsarbetstidTimmar, timkostnadKr } from './parameter.ts';
import type { Raknare } from './rakna.ts';
import { vektor } from './varde.ts';
import type { Avslag } from './resultat.ts';
import { skalfaktor } from './skalfaktor.ts';
import type { Underlag } from './underlag.ts';
import type { Uttryck } from './uttryck.ts';

/** A finansiering as formulas. */
export type Finansieringsformel = {
	readonly ok: true;
	readonly id: string;
	readonly namn: string;
	readonly path: string;
	readonly rad: Finansiering;
	/** Expected kronor per kommun in the first year: share × andelSomSoker. */
	readonly belopp: Uttryck;
	/** Expected kronor of applying; null when it takes no time. */
	readonly ansokan: Uttryck | null;
	readonly ansokanArsarbetskrafter: Uttryck | null;
};

type Falt = (varde: number, name: string, namn: readonly [string, string]) => Uttryck;

/** The formulas of one funding; a total that cannot be shared out is refused with its numbers. */
export function finansieringsformel(
	rad: Finansiering,
	alternativ: Alternativ,
	[kontext, rakna, underlag]: readonly [Formelkontext, Raknare, Underlag]
): Finansieringsformel | Avslag {
	const path = `${kontext.path}.finansiering[${alternativ.finansiering.indexOf(rad)}]`;
	const antagande = rad.kalla.typ === 'antagande';
	const falt: Falt = (varde, name, namn) =>
		tal(varde, { typ: 'dokument', path: `${path}.${name}`, antagande }, namn);
	const vikt = vikter(rad, falt, kontext);
	const andel = rad.totaltKr === null ? vikt : scaled(rad, [vikt, path], [rakna, underlag]);
	if ('ok' in andel) return andel;
	const belopp = limited(rad, andel, falt);
	const soker = falt(rad.andelSomSoker, 'andelSomSoker', ['Andel som söker', 'andel']);
	return {
		ok: true,
		id: rad.id,
		namn: rad.namn,
		path,
		rad,
		belopp:
			rad.andelSomSoker === 1
				? { ...belopp, namn: rad.namn }
				: produkt([belopp, soker], [rad.namn, 'kr']),
		...ansokan(rad, [falt, soker], kontext)
	};
}

/** Grundbelopp + Σ kr per enhet × drivare; all zero means per invånare when a total is given. */
function vikter(rad: Finansiering, falt: Falt, kontext: Formelkontext): Uttryck {
	const grund = falt(rad.grundbeloppKr, 'grundbeloppKr', ['Grundbelopp', 'kr']);
	const delar = rad.perEnhet.map(({ drivare, krPerEnhet }, i) => {
		const kr = falt(krPerEnhet, `perEnhet[${i}].krPerEnhet`, ['Kronor per enhet', 'kr']);
		const namn = kontext.drivarnamn(drivare);
		return produkt([kr, kolumn(drivare, namn)], [`Belopp efter ${namn[0].toLowerCase()}`, 'kr']);
	});
	const hasWeights =
		rad.grundbeloppKr !== 0 || rad.perEnhet.some(({ krPerEnhet }) => krPerEnhet !== 0);
	if (!hasWeights && rad.totaltKr !== null) {
		return kolumn('folkmangd', kontext.drivarnamn('folkmangd'));
	}
	const termer = rad.grundbeloppKr === 0 && delar.length > 0 ? delar : [grund, ...delar];
	return summa(termer, ['Belopp före fördelning', 'kr']);
}

function scaled(
	rad: Finansiering,
	[vikt, path]: readonly [Uttryck, string],
	[rakna, underlag]: readonly [Raknare, Underlag]
): Uttryck | Avslag {
	const totaltKr = rad.totaltKr ?? 0;
	const skalning = skalfaktor(vektor(rakna(vikt), underlag.antal), totaltKr, rad);
	if (!skalning.ok) {
		const tal = { totaltKr, gransKr: skalning.gransKr };
		return { ok: false, kind: skalning.kind, path, message: AVSLAG[skalning.kind], tal };
	}
	const perInvanare = vikt.op === 'kolumn';
	const faktor = tal(
		skalning.faktor,
		{ typ: 'dokument', path: `${path}.totaltKr`, antagande: rad.kalla.typ === 'antagande' },
		perInvanare
			? ['Kronor per invånare så att de 290 får hela beloppet', 'kr/inv']
			: ['Skalfaktor så att de 290 får hela beloppet', 'gånger']
	);
	return produkt([vikt, faktor], ['Kommunens del', 'kr']);
}

const AVSLAG = {
	golv_over_totalt:
		'Golvet för alla kommuner blir mer än det totala beloppet. Sänk golvet eller höj totalen.',
	tak_under_totalt:
		'Taket gör att det totala beloppet inte kan delas ut. Höj taket eller sänk totalen.',
	utan_vikter:
		'Det totala beloppet kan inte fördelas, för fördelningen ger ingen kommun någon del eller ger en negativ del. Ändra grundbelopp eller belopp per enhet.'
} as const;

function limited(rad: Finansiering, andel: Uttryck, falt: Falt): Uttryck {
	const golv: Uttryck =
		rad.golvKr === null
			? andel
			: {
					op: 'storst',
					termer: [andel, falt(rad.golvKr, 'golvKr', ['Golv', 'kr'])],
					namn: 'Belopp, minst golvet',
					enhet: 'kr'
				};
	return rad.takKr === null
		? golv
		: {
				op: 'minst',
				termer: [golv, falt(rad.takKr, 'takKr', ['Tak', 'kr'])],
				namn: 'Belopp, högst taket',
				enhet: 'kr'
			};
}

/** Hours × hourly cost × andelSomSoker, as its own line of the cost (DESIGN.md §3). */
function ansokan(
	rad: Finansiering,
	[falt, soker]: readonly [Falt, Uttryck],
	{ parametrar }: Formelkontext
): Pick<Finansieringsformel, 'ansokan' | 'ansokanArsarbetskrafter'> {
	const timkostnad = timkostnadKr(parametrar, rad.ansokan.timkostnad);
	const arstid = arsarbetstidTimmar(parametrar);
	if (rad.ansokan.timmar === 0 || timkostnad === null) {
		return { ansokan: null, ansokanArsarbetskrafter: null };
	}
	const timmar = falt(rad.ansokan.timmar, 'ansokan.timmar', ['Timmar för ansökan', 'timmar']);
	const namn = `Söka ${rad.namn}`;
	return {
		ansokan: produkt([timmar, timkostnad, soker], [namn, 'kr']),
		ansokanArsarbetskrafter:
			arstid === null
				? null
				: produkt(
						[kvot(timmar, arstid, ['Årsarbetskrafter', 'årsarbetskrafter']), soker],
						[namn, 'årsarbetskrafter']
					)
	};
}
