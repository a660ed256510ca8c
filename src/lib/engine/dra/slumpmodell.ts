import type { Parametrar } from '#lib/model/index.ts';
import type { Alternativformler } from '../alternativ.ts';
import { delar, type Uttryck } from '../uttryck.ts';
import { isOsaker } from './faktor.ts';
import {
	addAtom,
	kallaIndex,
	type Osakerhetskalla,
	type Slumpbygge,
	type Slumpmodell
} from './kallor.ts';
import { addTal, sokeratom } from './slumptal.ts';

/** The formulas chance may enter: an alternative's own, or those of its years (arsformler.ts). */
export type Slumpunderlag = Omit<Alternativformler, 'ok' | 'matt' | 'ansokan'> & {
	/** What is asked for. */
	readonly matt: Readonly<Record<string, Uttryck>>;
};

/** The sources of uncertainty of an alternative that some measure depends on, and where they act. */
export function slumpmodell(formel: Slumpunderlag, parametrar: Parametrar): Slumpmodell {
	const bygge: Slumpbygge = {
		kallor: [],
		atomer: [],
		lokala: [],
		rader: new Map(),
		tal: new Map(),
		index: new Map()
	};
	addPoster(bygge, formel);
	addFinansiering(bygge, formel);
	const seen = new Set<Uttryck>();
	const visit = (uttryck: Uttryck): void => {
		if (seen.has(uttryck)) return;
		seen.add(uttryck);
		if (uttryck.op === 'tal') addTal(bygge, uttryck, [formel, parametrar]);
		for (const del of delar(uttryck)) visit(del);
	};
	for (const matt of Object.values(formel.matt)) visit(matt);
	return bygge;
}

function addPoster(
	bygge: Slumpbygge,
	{ poster, alternativ, lopande, engang }: Slumpunderlag
): void {
	const aktiva = new Set([...lopande, ...engang].map(({ id }) => id));
	poster.forEach(({ id, namn, arskostnad, arsarbetskrafter }, i) => {
		const osakerhet = alternativ.kostnadsposter[i]?.osakerhet ?? null;
		if (osakerhet === null || !aktiva.has(id)) return;
		const { samvariation, lokalSpridning } = osakerhet;
		const kalla: Osakerhetskalla =
			samvariation === undefined
				? { id: `post:${id}`, typ: 'post', namn }
				: { id: `grupp:${samvariation}`, typ: 'grupp', namn: `Gemensam orsak: ${samvariation}` };
		const spann = { lag: osakerhet.lag, hog: osakerhet.hog };
		const atom = isOsaker(spann) ? addAtom(bygge, kalla, [spann, { typ: 'ganger' }]) : -1;
		const lokal =
			lokalSpridning > 0
				? bygge.lokala.push({
						kalla: kallaIndex(bygge, {
							id: `lokal:${id}`,
							typ: 'lokal',
							namn: `Lokal osäkerhet: ${namn}`
						}),
						post: id,
						spridning: lokalSpridning
					}) - 1
				: -1;
		if (atom < 0 && lokal < 0) return;
		bygge.rader.set(arskostnad, { atom, lokal });
		if (arsarbetskrafter !== null) bygge.rader.set(arsarbetskrafter, { atom, lokal });
	});
}

/** A grant that all apply for has no share in its formula: what varies is then the line itself. */
function addFinansiering(bygge: Slumpbygge, { finansiering, ersattning, avgift }: Slumpunderlag) {
	for (const { id, uttryck } of [...ersattning, ...avgift]) {
		const rad = finansiering.find((formel) => formel.id === id)?.rad;
		if (rad?.andelSomSoker !== 1) continue;
		const atom = sokeratom(bygge, rad);
		if (atom >= 0) bygge.rader.set(uttryck, { atom, lokal: -1 });
	}
}
