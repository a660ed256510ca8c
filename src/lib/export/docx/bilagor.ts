import { iKolumnenhet, kolumnenhet, medSinEnhet } from '#lib/format/index.ts';
import type { Finansiering, Kostnadspost } from '#lib/model/index.ts';
import { kommuntabell, textcell } from '../tabell.ts';
import { ursprungsrader } from '../ursprung.ts';
import { kalltext } from '../xlsx/antagandenbygge.ts';
import { antagandetext } from './antagandetext.ts';
import { lasta } from '../xlsx/lasta.ts';
import { metodstycken } from '../xlsx/lasmig.ts';
import { bilaga, stycke, type Block, type Wordtabell } from './block.ts';
import { berakningsnot, statistiknot } from './kallnoter.ts';
import type { Kapitelunderlag } from './underlag.ts';

/** Assumptions and sources, all kommuner, sensitivity, and how it was calculated. */
export function bilagor(underlag: Kapitelunderlag): Block[] {
	return [
		bilaga(1, 'Antaganden och källor'),
		...assumptions(underlag),
		{ typ: 'tabell', tabell: parameters(underlag) },
		{ typ: 'tabell', tabell: statistics(underlag) },
		bilaga(1, 'Alla kommuner'),
		stycke('Normal', `Tabellen gäller alternativet ${underlag.visat.namn}.`),
		{
			typ: 'tabell',
			tabell: {
				...kommuntabell(underlag.visat, underlag.sammanhang),
				bredder: [1.2, 2.3, 1.35, 1, 1.1, 1, 1.75, 1.2, 1, 1.15]
			},
			fotnoter: [
				berakningsnot(underlag),
				...['folkmangd', 'skatteunderlagKr'].flatMap((id) => statistiknot(underlag, id))
			]
		},
		...sensitivity(underlag),
		bilaga(1, 'Så räknades det'),
		...method(underlag)
	];
}

const texts = (
	[rubrik, forklaring]: readonly [string, string],
	kolumner: readonly string[],
	rader: readonly (readonly string[])[]
): Wordtabell => ({
	rubrik,
	forklaring,
	kolumner,
	textkolumner: kolumner.length,
	summarad: false,
	rader: rader.map((rad) => rad.map(textcell))
});

/** One table per alternative: every field that says something, its source and its reason. */
function assumptions(underlag: Kapitelunderlag): Block[] {
	return underlag.dokument.alternativ.flatMap((alternativ, a): Block[] => {
		const rader = (['kostnadsposter', 'finansiering'] as const).flatMap((lista) =>
			alternativ[lista].map((post, i) => {
				const path = `alternativ[${a}].${lista}[${i}]`;
				return [
					title(post),
					antagandetext(post, path, underlag),
					kalltext(post.kalla),
					post.motivering
				];
			})
		);
		if (rader.length === 0) return [];
		const tabell = texts(
			[`Antaganden i ${alternativ.namn}`, 'fält utan värde visas inte.'],
			['Post', 'Beräknas så', 'Källa', 'Motivering'],
			rader
		);
		return [{ typ: 'tabell', tabell: { ...tabell, bredder: [2.1, 3.8, 2.5, 3.3] } }];
	});
}

function title(post: Kostnadspost | Finansiering): string {
	return 'avser' in post && post.avser !== '' ? `${post.namn} (${post.avser})` : post.namn;
}

function parameters({ dokument, parametrar, formler }: Kapitelunderlag): Wordtabell {
	const rader = [...lasta(formler).parametrar].map(([id, { varde }]) => {
		const grund = parametrar.get(id);
		const egen = dokument.parametrar.kallor?.[id];
		const source = grund?.antagande === true ? 'Antagande utan källa' : (grund?.source ?? '');
		return [
			grund?.label ?? id,
			medSinEnhet(varde, grund?.unit ?? ''),
			grund?.year === null || grund === undefined ? '' : String(grund.year),
			egen === undefined ? source : kalltext(egen)
		];
	});
	return {
		...texts(
			['Parametrar', 'de värden som formlerna använder.'],
			['Parameter', 'Värde', 'År', 'Källa'],
			rader
		),
		bredder: [3, 2, 1, 5]
	};
}

function statistics({ dokument, statistik, formler }: Kapitelunderlag): Wordtabell {
	const kolumner = [...lasta(formler).kolumner];
	const rader = [
		...kolumner.flatMap((id) => {
			const meta = statistik.kolumner.get(id)?.meta;
			if (meta === undefined) return [];
			const { label, year, source, definition } = meta;
			return [
				[
					label,
					year === null ? '' : String(year),
					`${source.producer}, ${source.table}`,
					definition
				]
			];
		}),
		...dokument.egnaData.map(({ namn, year, kalla, enhet }) => [
			namn,
			year === null ? '' : String(year),
			kalltext(kalla),
			`Utredningens egna uppgifter, ${enhet}`
		])
	];
	return {
		...texts(
			['Statistik', `utgåva ${statistik.snapshot}.`],
			['Uppgift', 'År', 'Källa', 'Definition'],
			rader
		),
		bredder: [2.4, 0.8, 2.4, 5]
	};
}

const VISADE = 15;
const LOKAL = 'Lokal osäkerhet';

/** What moves the answer most; nothing when nothing uncertain is stated. */
function sensitivity(underlag: Kapitelunderlag): Block[] {
	const { osakerhet, visat, sammanhang } = underlag;
	const drag = osakerhet?.alternativ.find(({ id }) => id === visat.id);
	const alla = drag?.kanslighet?.antaganden ?? [];
	if (alla.length === 0) return [];
	const visade = alla.slice(0, VISADE).map(({ namn, riket }) => ({ namn, ...riket }));
	const enhet = kolumnenhet(visade.flatMap(({ vidLag, vidHog }) => [vidLag, vidHog]));
	const lokal = visade.some(({ namn }) => namn.startsWith(LOKAL))
		? ` ${LOKAL} är hur mycket kostnaden i en enskild kommun kan avvika från det gemensamma.`
		: '';
	const engang = visade.some(({ vidLag, vidHog }) => vidLag === vidHog)
		? ' Engångskostnader ingår inte i årets nettokostnad och ändrar den inte.'
		: '';
	const forklaring = `nettokostnaden i riket i ${sammanhang.prisnivaYear} års priser när ett antagande i taget sätts till sitt låga (P10) och sitt höga (P90) värde och de andra till sina troliga. Antagandena som betyder mest står först${alla.length > VISADE ? `; de ${VISADE} första av ${alla.length} visas` : ''}.${lokal}${engang}`;
	const kolumner = ['Vid lågt värde', 'Vid högt värde', 'Skillnad'];
	const tabell: Wordtabell = {
		...texts(
			['Känslighet i nettokostnaden', forklaring],
			['Antagande', ...kolumner.map((namn) => `${namn}, ${enhet.enhet}`)],
			[]
		),
		textkolumner: 1,
		bredder: [4, 1.6, 1.6, 1.4],
		rader: visade.map(({ namn, vidLag, vidHog }) => [
			textcell(namn),
			...[vidLag, vidHog, Math.abs(vidHog - vidLag)].map((kr) => ({
				text: iKolumnenhet(kr, enhet),
				tal: kr
			}))
		])
	};
	return [bilaga(1, 'Känslighet'), { typ: 'tabell', tabell, fotnoter: [berakningsnot(underlag)] }];
}

function method({ dokument, resultat, statistik, visat }: Kapitelunderlag): Block[] {
	const obs = resultat.anmarkningar
		.filter(({ alternativ }) => alternativ === null || alternativ === visat.id)
		.map(({ text }) => stycke('ListBullet', text));
	const rader = ursprungsrader({ dokument, statistik, format: 'docx', alternativ: visat.id });
	return [
		...metodstycken(dokument).map((text) => stycke('Normal', text)),
		...(obs.length === 0 ? [] : [bilaga(2, 'Att tänka på'), ...obs]),
		bilaga(2, 'Ursprung'),
		{
			typ: 'tabell',
			tabell: {
				...texts(
					['Så kan dokumentet göras om', 'samma utredning, statistik och version ger samma fil.'],
					['Uppgift', 'Innehåll'],
					rader
				),
				bredder: [2, 6]
			}
		}
	];
}
