import type { Alternativdrag, Gruppdrag, Intervall } from '#lib/engine/index.ts';
import { klassnamn, mattTal } from '#lib/format/index.ts';
import { tidOchPris } from '#lib/text/index.ts';
import {
	dragningstext,
	P10P90_BETYDER,
	standardmening,
	tackning
} from '#lib/text/osakerhet/index.ts';
import { klassdecimals, visadKvantil } from '../visadKvantil.ts';
import { textcell, type Tabell, type Tabellcell } from '../tabell.ts';
import { rubrik, type Block } from './block.ts';
import { berakningsnot } from './kallnoter.ts';
import { meningsavsnitt, meningsstycken } from './meningar.ts';
import type { Kapitelunderlag } from './underlag.ts';

/** How far the figures may be from the likely ones; nothing when the document says nothing of it. */
export function uncertainty(underlag: Kapitelunderlag): Block[] {
	const { osakerhet, visat, tagna } = underlag;
	const drag = osakerhet?.alternativ.find(({ id }) => id === visat.id);
	const egna = tagna.get(visat.id) ?? [];
	if (drag === undefined || !drag.osaker) return meningsavsnitt('Osäkerhet', egna, ['osakerhet']);
	return [
		rubrik(3, 'Osäkerhet'),
		...meningsstycken(egna, ['osakerhet']),
		{ typ: 'tabell', tabell: intervals(underlag, drag), fotnoter: [berakningsnot(underlag)] }
	];
}

const MATT = 'nettoKrPerInvanare';

function intervals(
	{ osakerhet, visat, sammanhang, dokument }: Kapitelunderlag,
	drag: Alternativdrag
): Tabell {
	const decimals = klassdecimals(MATT, visat);
	return {
		rubrik: 'Osäkerhet i nettokostnaden per invånare',
		forklaring: [
			`kronor per invånare ${tidOchPris(sammanhang)}.`,
			'Intervallet gäller klassens medel: det visar osäkerhet, inte spridning mellan kommunerna.',
			P10P90_BETYDER,
			...(osakerhet === undefined ? [] : [`${dragningstext(osakerhet)}.`]),
			standardmening(tackning(dokument, visat.id)) ?? ''
		]
			.join(' ')
			.trim(),
		kolumner: [
			'Invånare i kommunen',
			'P10',
			'Median',
			'P90',
			'Sannolikhet över 0\u00A0kr, %',
			'Sannolikhet över 250\u00A0kr, %'
		],
		textkolumner: 1,
		summarad: true,
		rader: groups(visat, drag).map(([namn, { matt, sannolikheter }]) => [
			textcell(namn),
			...interval(matt[MATT], decimals),
			...[sannolikheter?.over0, sannolikheter?.over250].map(chance)
		])
	};
}

/** The classes that have kommuner, and riket. */
function groups(
	{ storleksklasser }: Kapitelunderlag['visat'],
	drag: Alternativdrag
): (readonly [string, Gruppdrag])[] {
	const klasser = storleksklasser.flatMap(({ franInvanare, tillInvanare, antalKommuner }, k) => {
		const klass = drag.storleksklasser[k];
		return klass === undefined || antalKommuner === 0
			? []
			: [[klassnamn(franInvanare, tillInvanare), klass] as const];
	});
	return [...klasser, ['Riket', drag.riket]];
}

const interval = (spann: Intervall | null | undefined, decimals: number): Tabellcell[] =>
	(['p10', 'median', 'p90'] as const).map((del) => visadKvantil(spann?.[del], spann, decimals));

/** Per cent; draws alone never make anything certain. */
function chance(p: number | undefined): Tabellcell {
	if (p !== undefined && p >= 0.995) return { text: '>99', tal: p };
	if (p !== undefined && p < 0.005) return { text: '<1', tal: p };
	return { text: mattTal('finansieringsgrad', p ?? null), tal: p ?? null };
}
