import type { Alternativformler } from './alternativ.ts';
import type { Raknare } from './rakna.ts';
import { vektor, type Varde } from './varde.ts';
import type { Avslag } from './resultat.ts';

/** A million miljarder kronor in one kommun: nothing real comes near. */
const STORST_KR = 1e15;

/**
 * Refuses absurdly large amounts by the line they stand in, also when it has ended or another cancels it:
 * the yearly path shows every line, and infinity never leaves the engine.
 */
export function overflow(formel: Alternativformler, rakna: Raknare): Avslag | null {
	const rader = [
		...formel.poster.map(({ namn, path, kostnad }) => ({ namn, path, uttryck: kostnad })),
		...formel.finansiering.map(({ namn, path, belopp }) => ({ namn, path, uttryck: belopp }))
	];
	const forStor = rader.find(({ uttryck }) => hasForStort(rakna(uttryck)));
	if (forStor === undefined) return null;
	const storst = vektor(rakna(forStor.uttryck), 1).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
	return {
		ok: false,
		kind: 'for_stort_tal',
		path: forStor.path,
		message: `”${forStor.namn}” blir orimligt stor: över en biljard kronor i en kommun. Kontrollera antal, drivare och belopp.`,
		tal: { storstKr: Number.isFinite(storst) ? storst : 'oändligt', gransKr: STORST_KR }
	};
}

/** Missing (NaN) is not too large. */
function hasForStort(varde: Varde): boolean {
	if (typeof varde === 'number') return Math.abs(varde) > STORST_KR;
	for (let i = 0; i < varde.length; i += 1) if (Math.abs(varde[i] ?? NaN) > STORST_KR) return true;
	return false;
}
