import { brytpunktStep } from './forklaraBrytpunkt.ts';
import { ends } from './forklaraIntervall.ts';
import { drawStep, varyingStep } from './forklaraSlump.ts';
import { led } from './gruppfall.ts';
import { okand } from './okandFraga.ts';
import type { Osakerhetsfall, Osakerhetssvar } from './osakerhetsfall.ts';
import type { Brytpunktsdel } from './osakerhetsfraga.ts';
import type { Steg } from './steg.ts';

const UTFALL = [
	['med', 'andelMed', 'Andel av dragningarna med en brytpunkt'],
	['alla', 'andelAlla', 'Andel av dragningarna där pengarna räcker i alla kommuner'],
	['ingen', 'andelIngen', 'Andel av dragningarna där pengarna inte räcker i någon kommun'],
	['otydlig', 'andelOtydlig', 'Andel av dragningarna där ingen folkmängd skiljer kommunerna åt']
] as const;

const HUR = {
	exakt:
		'Brytpunkten löses i varje dragning: folkmängden där ersättningen är lika stor som kostnaden. Kommunernas egna avvikelser är vid sitt medelvärde.',
	skattad:
		'Brytpunkten skattas i varje dragning: den folkmängd som bäst skiljer kommuner där pengarna räcker från de andra.'
} as const;

/** The brytpunkt over the draws: its ends, how often there is one, and the one that is calculated. */
export function forklaraBrytpunktsspann(
	{ alla, formel, dragna, drag }: Osakerhetsfall,
	{ varde }: Brytpunktsdel
): Osakerhetssvar {
	const { brytpunkt } = drag;
	const { intervall: spann, typ } = brytpunkt;
	const andelar = UTFALL.map(([vilken, falt, namn]) => ({
		vilken,
		steg: led(namn, [brytpunkt[falt], vilken === varde ? 'sannolikhet' : 'andel'], { op: 'kvot' })
	}));
	const grund: Steg[] = [
		{
			...brytpunktStep(alla, formel),
			namn: 'Beräknad brytpunkt, med varje antagande vid sitt troliga värde'
		},
		drawStep(dragna, spann === null ? null : [spann, 'invånare']),
		varyingStep(alla, formel)
	];
	const gavel = spann === null ? [] : ends(spann, 'invånare');
	const avser = { typ: 'riket' } as const;
	if (varde === 'spann') {
		if (spann === null) return okand('Ingen av dragningarna har en brytpunkt.');
		const steg = [...gavel, ...andelar.map((ett) => ett.steg), ...grund];
		const rot = led('Brytpunkt, osäkerhet', [spann.median, 'invånare'], { op: 'grupp', steg });
		return { ok: true, avser, spann, rot: { ...rot, anmarkning: HUR[typ] } };
	}
	const egen = andelar.find(({ vilken }) => vilken === varde)?.steg;
	if (egen === undefined) return okand('Andelen finns inte bland dragningarna.');
	const antal = led(
		'Dragningar av det slaget',
		[Math.round((egen.varde ?? 0) * dragna.dragningar), ''],
		{
			op: 'antal',
			anmarkning: HUR[typ],
			steg: [...andelar.filter(({ vilken }) => vilken !== varde).map((ett) => ett.steg), ...gavel]
		}
	);
	const samtliga = led('Alla dragningar', [dragna.dragningar, ''], { op: 'antal', steg: grund });
	return { ok: true, avser, rot: { ...egen, anmarkning: HUR[typ], steg: [antal, samtliga] } };
}
