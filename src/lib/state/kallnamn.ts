import type { Stegkalla } from '#lib/engine/index.ts';
import type { Grundparametrar, Konsekvensutredning, Statistik } from '#lib/model/index.ts';

/** Names what a step of an explanation rests on; null when the step says it already. */
export function kallnamn(
	dokument: Konsekvensutredning,
	statistik: Statistik,
	parametrar: Grundparametrar
): (kalla: Stegkalla) => string | null {
	return (kalla) => {
		switch (kalla.typ) {
			case 'statistik':
				return kolumnnamn(kalla.kolumn, dokument, statistik);
			case 'parameter':
				return kalla.andrad
					? 'Ändrad parameter i utredningen'
					: (parametrar.get(kalla.id)?.source ?? null);
			case 'dokument':
				return kallaInDokument(dokument, kalla.path);
		}
	};
}

function kolumnnamn(
	id: string,
	{ egnaData }: Konsekvensutredning,
	statistik: Statistik
): string | null {
	const meta = statistik.kolumner.get(id)?.meta;
	if (meta !== undefined) {
		return [meta.label, meta.source.producer, meta.year].filter((del) => del !== null).join(', ');
	}
	return egnaData.find((egna) => egna.id === id)?.namn ?? null;
}

/** The source text of the post or funding row that a path leads into. */
function kallaInDokument({ alternativ }: Konsekvensutredning, path: string): string | null {
	const match = /^alternativ\[(\d+)\]\.(kostnadsposter|finansiering)\[(\d+)\]/.exec(path);
	if (match === null) return null;
	const [, i, lista, j] = match;
	const item = alternativ[Number(i)];
	const rader = lista === 'finansiering' ? item?.finansiering : item?.kostnadsposter;
	const kalla = rader?.[Number(j)]?.kalla;
	return kalla === undefined || kalla.typ === 'antagande' || kalla.text === '' ? null : kalla.text;
}
