import {
	konsekvensutredningSchema,
	parseValue,
	type Konsekvensutredning
} from '#lib/model/index.ts';
import type { Utkast } from './utkast.ts';
import type { Utkastbok } from './utkastbok.ts';

const LANGSTA_TITEL = konsekvensutredningSchema.shape.titel.maxLength ?? 300;

/** What can be done with a draft that is not open. True when it was done. */
export async function duplicate(bok: Utkastbok, dokument: Konsekvensutredning): Promise<boolean> {
	const titel = `${dokument.titel} (kopia)`.slice(0, LANGSTA_TITEL);
	return (await bok.create({ ...dokument, titel })) !== null;
}

/** Saved on the revision that was shown: a draft that another tab has changed meanwhile is left alone. */
export async function rename(bok: Utkastbok, utkast: Utkast, titel: string): Promise<boolean> {
	const parsed = parseValue(utkast.dokument);
	if (!parsed.ok) return false;
	const dokument = { ...parsed.dokument, titel: titel.slice(0, LANGSTA_TITEL) };
	const svar = await bok.lager.save({
		id: utkast.id,
		bas: utkast.revision,
		flik: bok.flik,
		dokument
	});
	return svar.ok;
}
