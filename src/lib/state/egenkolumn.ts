import type { Alternativ, EgnaData, Konsekvensutredning } from '#lib/model/index.ts';
import { nyPost } from './nytt.ts';
import { addRad, granska, type Andring } from './redigering.ts';

/** Adds a column last; its id is already unique. */
export function addKolumn(dokument: Konsekvensutredning, kolumn: EgnaData): Andring {
	return granska({ ...dokument, egnaData: [...dokument.egnaData, kolumn] });
}

/** Where a column is used, in the words of the user: alternative and post, funding or exemption. */
export function anvandning({ alternativ }: Konsekvensutredning, id: string): string[] {
	return alternativ.flatMap((ett) => anvandningIn(ett, id).map((rad) => `${ett.namn}: ${rad}`));
}

function anvandningIn(alternativ: Alternativ, id: string): string[] {
	const { genomforande, kostnadsposter, finansiering } = alternativ;
	const poster = kostnadsposter.filter(
		({ mangd }) =>
			('drivare' in mangd && mangd.drivare === id) ||
			(mangd.typ === 'perKommun' && mangd.egnaData === id)
	);
	const rader = finansiering.filter(({ perEnhet }) => perEnhet.some((del) => del.drivare === id));
	const undantag = genomforande.typ === 'undantag' && genomforande.drivare === id;
	return [...poster, ...rader].map(({ namn }) => namn).concat(undantag ? ['undantag'] : []);
}

/** Removes a column that nothing uses; a used one would leave posts without their amounts. */
export function removeKolumn(dokument: Konsekvensutredning, id: string): Andring {
	if (anvandning(dokument, id).length > 0) {
		const message = 'Kolumnen används.';
		const remedy = 'Byt drivare eller mängd i posterna först.';
		return { ok: false, fel: [{ path: 'egnaData', message, remedy }] };
	}
	return granska({ ...dokument, egnaData: dokument.egnaData.filter((ett) => ett.id !== id) });
}

/** A post that takes its amount per kommun from the column: kronor as they are, other units priced later. */
export function addPostAv(
	dokument: Konsekvensutredning,
	alternativ: string,
	{ id, namn, enhet }: EgnaData
): Andring {
	const iKronor = /^(kr|kronor)\b/i.test(enhet);
	return addRad(
		dokument,
		{ alternativ, lista: 'kostnadsposter' },
		{
			...nyPost(dokument),
			namn,
			mangd: { typ: 'perKommun', egnaData: id },
			pris: { typ: 'kr', krPerEnhet: iKronor ? 1 : 0 }
		}
	);
}
