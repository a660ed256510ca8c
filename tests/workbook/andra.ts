import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Levandebok } from '#lib/export/xlsx/arbetsbok.ts';
import type { Blad, Cell } from '#lib/export/xlsx/blad.ts';
import type { Konsekvensutredning } from '#lib/model/index.ts';

/** A number that no calculation gives; where it is left, nothing was calculated. */
export const FEL_FORHANDSVARDE = -987654321;

/** The file with a wrong cached value in every formula, so that a right one proves a recalculation. */
export function medFelForhandsvarden(bytes: Uint8Array): Uint8Array {
	const files = unzipSync(bytes);
	for (const [path, file] of Object.entries(files)) {
		if (!path.startsWith('xl/worksheets/')) continue;
		const xml = strFromU8(file).replace(
			/(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g,
			`$1<v>${FEL_FORHANDSVARDE}</v>`
		);
		files[path] = strToU8(xml);
	}
	return zipSync(files, { level: 1 });
}

/** The workbook with other values in named input cells, as a user would type them; formulas are left as they are. */
export function medVarden(bok: Levandebok, varden: ReadonlyMap<string, number>): Levandebok {
	const cells = new Map<string, number>();
	for (const [namn, varde] of varden) {
		const refererar = bok.namn.find((ett) => ett.namn === namn)?.refererar ?? '';
		const [, blad = '', kolumn = '', rad = ''] = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(refererar) ?? [];
		cells.set(`${blad}!${kolumn.charCodeAt(0) - 65},${Number(rad) - 1}`, varde);
	}
	const changed = (blad: Blad): Blad => ({
		...blad,
		rader: blad.rader.map((rad, r) => ({
			...rad,
			celler: rad.celler.map((cell, k): Cell | null => {
				const varde = cells.get(`${blad.namn}!${k},${r}`);
				if (varde === undefined || cell === null) return cell;
				cells.delete(`${blad.namn}!${k},${r}`);
				return { ...cell, varde };
			})
		}))
	});
	const result = { ...bok, blad: bok.blad.map(changed) };
	if (cells.size > 0) throw new Error(`No input cell for ${[...cells.keys()].join()}.`);
	return result;
}

export type Andring = {
	readonly dokument: Konsekvensutredning;
	/** New values by path or parameter id. */
	readonly varden: ReadonlyMap<string, number>;
};

/** The document with another wage, another class limit and another total, where it has them. */
export function andrad(
	dokument: Konsekvensutredning,
	celler: ReadonlyMap<string, string>
): Andring {
	const varden = new Map<string, number>();
	const kopia = structuredClone(dokument);
	const loner: Record<string, number> = {};
	for (const id of celler.keys()) {
		const [namn, grupp] = id.split('.');
		if (namn !== 'arsarbetskraftKr' || grupp === undefined) continue;
		loner[grupp] = 913_000;
		varden.set(id, 913_000);
	}
	if (Object.keys(loner).length > 0) kopia.parametrar.arsarbetskraftKr = loner;
	const [first, second = Infinity] = kopia.storleksgranser;
	if (first !== undefined && first + 1 < second) {
		kopia.storleksgranser[0] = Math.min(second - 1, Math.round(first * 1.3) + 1);
		varden.set('klassgrans', kopia.storleksgranser[0]);
	}
	kopia.alternativ.forEach(({ finansiering }, a) =>
		finansiering.forEach((rad, i) => {
			const path = `alternativ[${a}].finansiering[${i}].totaltKr`;
			const isActive =
				rad.fromYear <= kopia.slutYear && kopia.slutYear <= (rad.tomYear ?? Infinity);
			if (rad.totaltKr === null || !isActive) return;
			rad.totaltKr = Math.round(rad.totaltKr * 1.17) + 1000;
			varden.set(path, rad.totaltKr);
		})
	);
	return { dokument: kopia, varden };
}
