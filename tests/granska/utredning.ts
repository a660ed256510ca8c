import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna } from '#lib/engine/index.ts';
import { granska, type Fynd } from '#lib/granska/index.ts';
import { parseValue, TEXTPUNKTER, type Konsekvensutredning } from '#lib/model/index.ts';

const KALLA = { typ: 'enkat', text: 'Enkät till 40 kommuner, 2025', url: '' } as const;

const post = (id: string, namn: string, mer: object) => ({
	id,
	namn,
	takt: { typ: 'lopande', fromYear: 2027, tomYear: null },
	mangd: { typ: 'fast', antal: 1 },
	pris: { typ: 'kr', krPerEnhet: 1000 },
	osakerhet: { lag: 0.7, hog: 1.5 },
	kalla: KALLA,
	...mer
});

const TEXTER: Readonly<Record<string, string>> = {
	nollalternativ:
		'Om inget görs fortsätter arbetet i de kommuner som redan har en samordnare, medan de minsta kommunerna väntas stå utan. Skillnaderna växer när kostnaderna för annan verksamhet ökar.',
	kostnaderKommuner: 'Kostnaden per invånare är högst i de minsta kommunerna.',
	valtAlternativ: 'Förslaget är lämpligast, eftersom grundbeloppet möter den fasta kostnaden.',
	utvardering: 'Kostnaderna följs upp två år efter ikraftträdandet.',
	medgivande: 'Regeringens medgivande ska inhämtas.',
	finansieringsforslag: 'Anslaget höjs. Resten betalar kommunerna själva.'
};

/** A document that no rule has anything to say about. */
const UTREDNING = {
	format: 'barkraft/1',
	titel: 'Samordning',
	regelgivare: { typ: 'myndighet', namn: 'Myndigheten' },
	...{ prisnivaYear: 2026, startYear: 2027, slutYear: 2036, statistik: '2025' },
	texter: Object.fromEntries(
		TEXTPUNKTER.map(({ id }) => [id, TEXTER[id] ?? 'Beskrivet i förslaget.'])
	),
	alternativ: [
		{ id: 'noll', namn: 'Nollalternativet', typ: 'nollalternativ' },
		{
			...{ id: 'forslag', namn: 'Förslaget', typ: 'forslag', valt: true },
			...{ fordelar: 'Lika i hela landet.', nackdelar: 'Kostar.' },
			kostnadsposter: [
				post('tjanst', 'Samordnare', {
					pris: { typ: 'tjanst', arsarbetskrafterPerEnhet: 0.5, lon: 'handlaggare' }
				}),
				post('resor', 'Resor', {
					mangd: { typ: 'perEnhet', drivare: 'folkmangd', antalPerEnhet: 0.001 }
				})
			],
			finansiering: [
				{
					...{ id: 'anslag', namn: 'Anslaget', typ: 'generellt', fromYear: 2027 },
					...{ totaltKr: 60_000_000, grundbeloppKr: 150_000, kalla: KALLA },
					perEnhet: [{ drivare: 'folkmangd', krPerEnhet: 1 }]
				}
			]
		}
	]
};

export type Varde = string | number | boolean | null | object;
/** A change: the path with dots, and the value; `undefined` takes the field away. */
export type Andring = readonly [string, Varde | undefined];

type Nod = Record<string, unknown>;

/** The faultless document with some fields changed. */
export function utredning(...andringar: readonly Andring[]): Konsekvensutredning {
	const dokument = structuredClone(UTREDNING) as unknown as Nod;
	for (const [plats, value] of andringar) {
		const path = plats.split('.');
		const last = path.pop() ?? '';
		const parent = path.reduce((nod, key) => (nod[key] ??= {}) as Nod, dokument);
		if (value === undefined) delete parent[last];
		else parent[last] = value;
	}
	const parsed = parseValue(dokument);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fel));
	return parsed.dokument;
}

/** The findings of a document, calculated with the real statistics. */
export function fynd(dokument: Konsekvensutredning): Fynd[] {
	const resultat = berakna(dokument, statistik(), grundparametrar());
	if (!resultat.ok) throw new Error(resultat.message);
	return granska({ dokument, resultat });
}
