import type { Konsekvensutredning } from '#lib/model/index.ts';
import { AMNEN } from '#lib/text/meningar/index.ts';
import { bilagor } from './bilagor.ts';
import { brodtext, rubrik, stycke, type Block } from './block.ts';
import { alternativtabell, classTable, kommunavsnitt } from './kommunavsnitt.ts';
import { figureNotes } from './kallnoter.ts';
import { meningsstycken } from './meningar.ts';
import { anvandartext, avsnitt, ejGjorda, galler, punkten } from './punkter.ts';
import type { Kapitelunderlag } from './underlag.ts';

/** The whole document in the order of förordning (2024:183) (docs/metod.md §1). */
export function innehall(underlag: Kapitelunderlag): Block[] {
	const { dokument } = underlag;
	const missing = ejGjorda(dokument);
	return [
		...first(underlag),
		...avsnitt(dokument, 'problem', [1, 'Problemet och den förändring som eftersträvas']),
		...avsnitt(dokument, 'nollalternativ', [1, 'Konsekvenser om ingen åtgärd vidtas']),
		...alternativen(underlag),
		...avsnitt(dokument, 'valtAlternativ', [1, 'Det mest lämpliga alternativet']),
		rubrik(1, 'Kostnader och intäkter'),
		...avsnitt(dokument, 'kostnaderStaten', [2, 'Staten']),
		...avsnitt(dokument, 'kostnaderKommuner', [2, 'Kommunerna']),
		...kommunavsnitt(underlag),
		...avsnitt(dokument, 'kostnaderRegioner', [2, 'Regionerna']),
		...avsnitt(dokument, 'kostnaderForetag', [2, 'Företag']),
		...avsnitt(dokument, 'kostnaderEnskilda', [2, 'Andra enskilda']),
		...avsnitt(dokument, 'andraKonsekvenser', [1, 'Andra relevanta konsekvenser']),
		...avsnitt(dokument, 'begransandeAtgarder', [1, 'Begränsande åtgärder']),
		...avsnitt(dokument, 'ikrafttradande', [1, 'Ikraftträdande och informationsinsatser']),
		...avsnitt(dokument, 'utvardering', [1, 'Utvärdering']),
		rubrik(1, 'Delar som inte har kunnat analyseras'),
		stycke('Lagtext', '7 § andra stycket: Varje del som inte har kunnat göras ska motiveras.'),
		...(missing.length > 0 ? missing : [stycke('Normal', 'Alla delar har besvarats.')]),
		rubrik(1, 'Den kommunala självstyrelsen'),
		...avsnitt(dokument, 'sjalvstyrelse', [2, 'Inskränkning']),
		...avsnitt(dokument, 'proportionalitet', [2, 'Proportionalitet']),
		...avsnitt(dokument, 'andradeSkyldigheter', [2, 'Ändrade befogenheter eller skyldigheter']),
		...avsnitt(dokument, 'euRatt', [1, 'EU-rätten']),
		...myndighet(underlag),
		...(galler(dokument, 'finansieringsforslag')
			? avsnitt(dokument, 'finansieringsforslag', [1, 'Finansiering'])
			: []),
		...bilagor(underlag)
	];
}

/** Title, who, what in short, and the table of contents. */
function first({ dokument }: Kapitelunderlag): Block[] {
	const { titel, regelgivare, diarienummer, beskrivning } = dokument;
	const vem = [regelgivare.namn, diarienummer].filter((text) => text !== '').join(', ');
	return [
		stycke('Title', titel === '' ? 'Utan titel' : titel),
		stycke(
			'Subtitle',
			'Konsekvensutredning enligt förordningen (2024:183) om konsekvensutredningar'
		),
		...(vem === '' ? [] : [stycke('Normal', { fet: vem })]),
		...brodtext(beskrivning),
		{ typ: 'innehall' }
	];
}

/** What each alternative is, and all of them in one table. */
function alternativen(underlag: Kapitelunderlag): Block[] {
	const { dokument, visat, tagna } = underlag;
	const fotnoter = figureNotes(underlag);
	const tabell = {
		...alternativtabell(underlag),
		bredder: [2.2, 1, 1, 1.2, 1, 1, 1.1, 1.2, 1.5]
	};
	return [
		rubrik(1, 'Alternativen'),
		...punkten(dokument, 'alternativen'),
		...dokument.alternativ.flatMap((alternativ) => ettAlternativ(alternativ, underlag)),
		rubrik(2, 'Jämförelse'),
		...meningsstycken(tagna.get(visat.id) ?? [], ['alternativ']),
		{ typ: 'tabell', tabell, fotnoter }
	];
}

/** Words and figures of one alternative; those of the one that is written out stand under 5.2. */
function ettAlternativ(
	{ id, namn, beskrivning, fordelar, nackdelar }: Konsekvensutredning['alternativ'][number],
	underlag: Kapitelunderlag
): Block[] {
	const { resultat, visat, sammanhang, tagna } = underlag;
	const result = resultat.alternativ.find((ett) => ett.id === id);
	const ord = [
		rubrik(2, namn),
		...anvandartext(beskrivning),
		...labelled('Fördelar. ', fordelar),
		...labelled('Nackdelar. ', nackdelar)
	];
	if (id === visat.id) return [...ord, stycke('Normal', 'Kostnaderna redovisas i avsnitt 5.2.')];
	if (result === undefined) return ord;
	const meningar = meningsstycken(tagna.get(id) ?? [], [...AMNEN, null]);
	if (result.riket.summor.bruttoKr === 0) return [...ord, ...meningar];
	const tabell = {
		...classTable(result, sammanhang),
		rubrik: `Kostnad per storleksklass: ${namn}`
	};
	return [...ord, ...meningar, { typ: 'tabell', tabell, fotnoter: figureNotes(underlag) }];
}

function labelled(ord: string, text: string): Block[] {
	const [start, ...rest] = anvandartext(text);
	if (start?.typ !== 'stycke') return [];
	return [{ ...start, delar: [{ fet: ord }, ...start.delar] }, ...rest];
}

function myndighet({ dokument }: Kapitelunderlag): Block[] {
	const punkter = [
		['bemyndigande', 'Bemyndigande'],
		['samrad', 'Samråd'],
		['medgivande', 'Regeringens medgivande']
	] as const;
	const gallande = punkter.filter(([id]) => galler(dokument, id));
	if (gallande.length === 0) return [];
	return [
		rubrik(1, 'Bemyndigande, samråd och medgivande'),
		...gallande.flatMap(([id, namn]) => avsnitt(dokument, id, [2, namn]))
	];
}
