import type { z } from 'zod';
import type { Alternativ } from './alternativ.ts';
import type { EgnaData } from './egnaData.ts';

/** The parts of a document that refer to each other; kept structural so that no import circle arises. */
type Document = {
	readonly startYear: number;
	readonly slutYear: number;
	readonly storleksgranser: readonly number[];
	readonly egnaData: readonly EgnaData[];
	readonly meningar?: readonly { readonly id: string }[] | undefined;
	readonly alternativ: readonly Alternativ[];
};

type Report = (path: PropertyKey[], message: string) => void;

/** Checks what one field cannot know alone. Messages say what is wrong and what to do. */
export function checkCrossReferences(document: Document, context: z.RefinementCtx): void {
	const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
	checkYears(document, report);
	checkGranser(document.storleksgranser, report);
	checkUnique(document.egnaData, ['egnaData'], report);
	checkUnique(document.meningar ?? [], ['meningar'], report);
	checkUnique(document.alternativ, ['alternativ'], report);
	checkNollalternativ(document.alternativ, report);
	document.alternativ.forEach((alternativ, i) =>
		checkAlternativ(document, alternativ, [i, report])
	);
}

function checkYears({ startYear, slutYear }: Document, report: Report): void {
	if (slutYear < startYear) {
		report(
			['slutYear'],
			`Sista året (${slutYear}) är före första året (${startYear}). Ändra ett av dem.`
		);
	}
	if (slutYear - startYear > 50) {
		report(
			['slutYear'],
			'Perioden är längre än 50 år. Välj ett senare första år eller ett tidigare sista år.'
		);
	}
}

function checkGranser(granser: readonly number[], report: Report): void {
	granser.forEach((grans, i) => {
		const previous = granser[i - 1];
		if (previous !== undefined && grans <= previous) {
			report(
				['storleksgranser', i],
				`Gränsen ${grans} är inte större än gränsen före (${previous}). Gränserna ska stiga.`
			);
		}
	});
}

function checkUnique(items: readonly { id: string }[], path: PropertyKey[], report: Report): void {
	const seen = new Set<string>();
	items.forEach(({ id }, i) => {
		if (seen.has(id)) {
			report([...path, i, 'id'], `Id ”${id}” används två gånger. Ge den ena ett annat id.`);
		}
		seen.add(id);
	});
}

function checkNollalternativ(alternativ: readonly Alternativ[], report: Report): void {
	const antal = alternativ.filter(({ typ }) => typ === 'nollalternativ').length;
	if (antal !== 1 && alternativ.length > 0) {
		report(
			['alternativ'],
			`Det ska finnas exakt ett nollalternativ (6 § 2) men det finns ${antal}. ` +
				'Lägg till eller ta bort så att det blir ett.'
		);
	}
	if (alternativ.filter(({ valt }) => valt).length > 1) {
		report(['alternativ'], 'Mer än ett alternativ är markerat som valt. Markera bara ett (6 § 4).');
	}
}

function checkAlternativ(
	document: Document,
	alternativ: Alternativ,
	[index, report]: [number, Report]
): void {
	const path = ['alternativ', index];
	const antalKlasser = document.storleksgranser.length + 1;
	const egna = new Set(document.egnaData.map(({ id }) => id));
	checkUnique(alternativ.kostnadsposter, [...path, 'kostnadsposter'], report);
	checkUnique(alternativ.finansiering, [...path, 'finansiering'], report);
	alternativ.finansiering.forEach((rad, i) =>
		checkFinansiering(rad, [...path, 'finansiering', i], report)
	);
	alternativ.kostnadsposter.forEach((post, i) => {
		const postPath = [...path, 'kostnadsposter', i];
		const { mangd, minst, hogst, redanUppfyllt, takt } = post;
		const wrongLength = (length: number) =>
			`Det finns ${length} värden men ${antalKlasser} storleksklasser. Ange ett värde per klass.`;
		if (mangd.typ === 'perStorleksklass' && mangd.antal.length !== antalKlasser) {
			report([...postPath, 'mangd', 'antal'], wrongLength(mangd.antal.length));
		}
		if (Array.isArray(redanUppfyllt) && redanUppfyllt.length !== antalKlasser) {
			report([...postPath, 'redanUppfyllt'], wrongLength(redanUppfyllt.length));
		}
		if (mangd.typ === 'perKommun' && !egna.has(mangd.egnaData)) {
			report(
				[...postPath, 'mangd', 'egnaData'],
				`Kolumnen ”${mangd.egnaData}” finns inte i egna data. Lägg till den eller välj en annan.`
			);
		}
		if (minst !== null && hogst !== null && minst > hogst) {
			report(
				[...postPath, 'minst'],
				`Minst (${minst}) är större än högst (${hogst}). Ändra ett av dem.`
			);
		}
		if (takt.typ === 'lopande') checkTom(takt, [...postPath, 'takt', 'tomYear'], report);
	});
}

function checkFinansiering(
	rad: Alternativ['finansiering'][number],
	path: PropertyKey[],
	report: Report
): void {
	checkTom(rad, [...path, 'tomYear'], report);
	if (rad.golvKr !== null && rad.takKr !== null && rad.golvKr > rad.takKr) {
		report(
			[...path, 'golvKr'],
			`Golvet (${rad.golvKr} kr) är högre än taket (${rad.takKr} kr). Ändra ett av dem.`
		);
	}
}

function checkTom(
	{ fromYear, tomYear }: { fromYear: number; tomYear: number | null },
	path: PropertyKey[],
	report: Report
): void {
	if (tomYear !== null && tomYear < fromYear) {
		report(path, `Sista året (${tomYear}) är före första året (${fromYear}). Ändra ett av dem.`);
	}
}
