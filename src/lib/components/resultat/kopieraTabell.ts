import type { Alternativresultat, Matt } from '#lib/engine/index.ts';
import type { Kopia } from '#lib/export/kopia.ts';
import type { Kommuntabellval, Tabell } from '#lib/export/tabell.ts';
import type { Sammanhang } from '#lib/text/index.ts';
import type { Medelosakerhet } from '#lib/text/osakerhet/index.ts';

/** Which table: the size classes with one measure per head, or all kommuner in the result's order. */
export type Tabellval =
	| {
			readonly typ: 'klasser';
			readonly matt: Matt;
			readonly osakerhet: Medelosakerhet | null | undefined;
	  }
	| ({ readonly typ: 'kommuner' } & Kommuntabellval);

/**
 * Puts a table on the clipboard, formatted and as text. The clipboard is asked for at once, while the browser still
 * sees the click, and gets the table when it has been made. Throws when the browser says no.
 */
export async function copyTabell(tabell: Promise<Tabell>, avser: string): Promise<void> {
	const kopia = written(tabell, avser);
	const blob = (typ: string, del: keyof Kopia) =>
		kopia.then((en) => new Blob([en[del]], { type: typ }));
	await navigator.clipboard.write([
		new ClipboardItem({
			'text/html': blob('text/html', 'html'),
			'text/plain': blob('text/plain', 'text')
		})
	]);
}

/** A table of the result; the code that writes it is fetched when it is first asked for. */
export async function madeTabell(
	alternativ: Alternativresultat,
	sammanhang: Sammanhang,
	val: Tabellval
): Promise<Tabell> {
	const { klasstabell, kommuntabell } = await import('#lib/export/tabell.ts');
	return val.typ === 'klasser'
		? klasstabell(alternativ, sammanhang, val)
		: kommuntabell(alternativ, sammanhang, val);
}

async function written(tabell: Promise<Tabell>, avser: string): Promise<Kopia> {
	const [{ kopia }, ready] = await Promise.all([import('#lib/export/kopia.ts'), tabell]);
	return kopia(ready, avser);
}
