import index from '#data/examples/index.json';
import { parseValue, type Konsekvensutredning } from '#lib/model/index.ts';

/** A bundled konsekvensutredning: a real reform, or a skeleton to fill in. */
export type Exempel = {
	readonly id: string;
	readonly fil: string;
	readonly sort: 'exempel' | 'skelett';
	readonly titel: string;
	readonly beskrivning: string;
	/** What in it is known and what is assumed. */
	readonly underlag: string;
};

const FORVALT = 'brottsforebyggande';

/** Each file is fetched when it is opened. */
const FILER = import.meta.glob<{ default: unknown }>('/data/examples/*.barkraft.json');

export const EXEMPEL: readonly Exempel[] = index as readonly Exempel[];

/** The example with an id, the first visit's without one; null when there is none with that id. */
export async function exempel(id: string): Promise<Konsekvensutredning | null> {
	const fil = EXEMPEL.find((ett) => ett.id === (id === '' ? FORVALT : id))?.fil;
	const load = FILER[`/data/examples/${fil ?? ''}`];
	if (load === undefined) return null;
	const parsed = parseValue((await load()).default);
	if (!parsed.ok) throw new Error(`The bundled example is broken: ${parsed.fel[0]?.path ?? ''}`);
	return parsed.dokument;
}
