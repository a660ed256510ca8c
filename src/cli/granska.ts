import { grundparametrar } from '#lib/data/parametrar.ts';
import { statistik } from '#lib/data/node.ts';
import { berakna } from '#lib/engine/index.ts';
import { dokumenthash } from '#lib/export/dokumenthash.ts';
import { ALLVAR, granska, type Allvar, type Fynd, type Fyndplats } from '#lib/granska/index.ts';
import { pathText } from '#lib/model/index.ts';
import { toString } from '#lib/text/index.ts';
import { fellista, lasFil } from './lasFil.ts';
import { felIndata, type Utfall } from './utfall.ts';

/** `granska FIL`: what a careful reader would raise. 0 when nothing, 3 when something. */
export function granskaFil(
	path: string,
	{ format = 'text' }: { readonly format?: string }
): Utfall {
	if (format !== 'text' && format !== 'json')
		return felIndata(`Formatet ”${format}” finns inte. Välj text, json.`);
	const last = lasFil(path);
	if (!last.ok) return felIndata(fellista(path, last.fel));
	const { dokument } = last;
	const resultat = berakna(dokument, statistik(), grundparametrar());
	if (!resultat.ok) return felIndata(`${resultat.path}: ${resultat.message}`);
	const fynd = granska({ dokument, resultat });
	const versioner = { ...resultat.versioner, dokument: dokumenthash(dokument) };
	const ut =
		format === 'json'
			? `${JSON.stringify({ titel: dokument.titel, versioner, fynd: fynd.map(row) }, null, '\t')}\n`
			: fyndtext(path, fynd);
	return { ut, meddelande: '', kod: fynd.length === 0 ? 0 : 3 };
}

/** A finding for machines: the sentence as text, the places as paths in the file. */
function row({ vad, platser, ...rest }: Fynd): object {
	return {
		...rest,
		vad: toString(vad),
		platser: platser.map(({ path, ...plats }) => ({ path: pathText(path), ...plats }))
	};
}

const RUBRIK: Readonly<Record<Allvar, string>> = {
	brist: 'Brister: något som förordningen kräver saknas, eller texten säger emot beräkningen',
	fraga: 'Frågor som en läsare kommer att ställa',
	paminnelse: 'Värt att se över'
};

/** The findings to read in a terminal, heaviest first. */
function fyndtext(path: string, fynd: readonly Fynd[]): string {
	if (fynd.length === 0) return `${path}: ingen regel har hittat något.`;
	const antal = fynd.length === 1 ? '1 fynd' : `${fynd.length} fynd`;
	const grupper = ALLVAR.map((allvar) => fynd.filter((ett) => ett.allvar === allvar)).filter(
		(grupp) => grupp.length > 0
	);
	const text = grupper.map((grupp) =>
		[RUBRIK[grupp[0]?.allvar ?? 'brist'], ...grupp.map(entry)].join('\n\n')
	);
	return [`${path}: ${antal}.`, ...text].join('\n\n');
}

function entry({ vad, platser, varfor, kalla, atgard, regel }: Fynd): string {
	return [
		`- ${toString(vad)} [${regel}]`,
		`  Var: ${platstext(platser)}.`,
		`  Varför: ${varfor} (${kalla})`,
		`  Så rättas det: ${atgard}`
	].join('\n');
}

/** `Samordnare (Förslaget, Med grundbelopp); Resor (Förslaget)`. */
function platstext(platser: readonly Fyndplats[]): string {
	const names = [...new Set(platser.map(({ namn }) => namn))];
	return names
		.map((namn) => {
			const i = platser.flatMap((plats) =>
				plats.namn === namn && plats.alternativ !== null ? [plats.alternativ] : []
			);
			return i.length === 0 ? namn : `${namn} (${i.join(', ')})`;
		})
		.join('; ');
}
