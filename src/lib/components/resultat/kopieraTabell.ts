import type { Alternativresultat } from '#lib/engine/index.ts';
import type { Kopia } from '#lib/export/kopia.ts';
import type { Remsmatt, Sammanhang } from '#lib/text/index.ts';

/** Which table: the size classes with one measure per head, or all kommuner in the result's order. */
export type Tabellval =
	{ readonly typ: 'klasser'; readonly matt: Remsmatt } | { readonly typ: 'kommuner' };

/**
 * Puts a table on the clipboard, formatted and as text. The code that writes it is fetched at the first copy; the
 * clipboard is asked for at once, while the browser still sees the click. Throws when the browser says no.
 */
export async function kopieraTabell(
	alternativ: Alternativresultat,
	sammanhang: Sammanhang,
	val: Tabellval
): Promise<void> {
	const kopia = written(alternativ, sammanhang, val);
	const blob = (typ: string, del: keyof Kopia) =>
		kopia.then((en) => new Blob([en[del]], { type: typ }));
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/html': blob('text/html', 'html'),
			'text/plain': blob('text/plain', 'text')
		})
	]);
}

async function written(
	alternativ: Alternativresultat,
	sammanhang: Sammanhang,
	val: Tabellval
): Promise<Kopia> {
	const [{ klasstabell, kommuntabell }, { kopia }] = await Promise.all([
		import('#lib/export/tabell.ts'),
		import('#lib/export/kopia.ts')
	]);
	const tabell =
		val.typ === 'klasser'
			? klasstabell(alternativ, sammanhang, val.matt)
			: kommuntabell(alternativ, sammanhang);
	return kopia(tabell, alternativ.namn);
}
