import {
	storleksklassIndex,
	type Konsekvensutredning,
	type SaknasOrsak,
	type Statistik
} from '#lib/model/index.ts';
import { STORLEKSKLASS_KOLUMN } from './uttryck.ts';

/** What the formulas read: the statistics and the document's own columns, as vectors in kommun order. */
export type Underlag = {
	readonly antal: number;
	readonly kommunkoder: readonly string[];
	/** Values by column id; missing is NaN. */
	readonly kolumner: ReadonlyMap<string, Float64Array>;
	readonly orsak: (kolumn: string, index: number) => SaknasOrsak;
	readonly folkmangd: Float64Array;
	/** Index of each kommun's storleksklass. */
	readonly klass: Float64Array;
	readonly antalKlasser: number;
	/** The kommuner of each class by index, in kommun order; a class may be empty. */
	readonly klassindex: readonly Int32Array[];
	/** All kommuner by index. */
	readonly riketsindex: Int32Array;
};

type Byggt = Pick<Konsekvensutredning, 'egnaData' | 'storleksgranser'> & {
	readonly underlag: Underlag;
};

/** What was last built on each statistics: an edit of a post leaves own data and class limits as they were. */
const senast = new WeakMap<Statistik, Byggt>();

/** The vectors for a document; 290 long. Own data outside the 290 kommunkoder is ignored. */
export function underlag(dokument: Konsekvensutredning, statistik: Statistik): Underlag {
	const { egnaData, storleksgranser } = dokument;
	const known = senast.get(statistik);
	if (known?.egnaData === egnaData && known.storleksgranser === storleksgranser) {
		return known.underlag;
	}
	const built = build({ egnaData, storleksgranser }, statistik);
	senast.set(statistik, { egnaData, storleksgranser, underlag: built });
	return built;
}

function build(dokument: Omit<Byggt, 'underlag'>, statistik: Statistik): Underlag {
	const kolumner = new Map<string, Float64Array>();
	for (const [id, kolumn] of statistik.kolumner) kolumner.set(id, kolumn.values);
	for (const egna of dokument.egnaData) {
		const varden = new Map(Object.entries(egna.varden));
		kolumner.set(
			egna.id,
			Float64Array.from(statistik.kommuner, ({ kommunkod }) => varden.get(kommunkod) ?? NaN)
		);
	}
	const folkmangd = kolumner.get('folkmangd') ?? new Float64Array(statistik.kommuner.length);
	const klass = folkmangd.map((antal) => storleksklassIndex(antal, dokument.storleksgranser));
	kolumner.set(STORLEKSKLASS_KOLUMN, klass);
	return {
		antal: statistik.kommuner.length,
		kommunkoder: statistik.kommuner.map(({ kommunkod }) => kommunkod),
		kolumner,
		orsak: (kolumn, index) => statistik.kolumner.get(kolumn)?.missing.get(index) ?? 'saknas',
		folkmangd,
		klass,
		antalKlasser: dokument.storleksgranser.length + 1,
		klassindex: klassindex(klass, dokument.storleksgranser.length + 1),
		riketsindex: new Int32Array(folkmangd.length).map((_, i) => i)
	};
}

function klassindex(klass: Float64Array, antalKlasser: number): Int32Array[] {
	const grupper: number[][] = Array.from({ length: antalKlasser }, () => []);
	klass.forEach((k, i) => grupper[k]?.push(i));
	return grupper.map((grupp) => new Int32Array(grupp));
}
