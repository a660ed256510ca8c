import { karnaStatistik } from '#lib/data/browser.ts';
import { storleksnamn } from '#lib/data/grupperingsval.ts';
import { grannar, grupper, liknande, medEkonomi, medLage } from '#lib/data/vidBehov.ts';
import { granneUrval, lansurval, liknandeUrval, type Kommunurval } from '#lib/data/jamforelse.ts';
import {
	forklaraKolumnmedian,
	forklaraKolumnvarde,
	kolumnjamforelse,
	type Forklaring
} from '#lib/engine/index.ts';
import type { Kommun, KolumnMeta, Statistik } from '#lib/model/index.ts';
import { kolumnkalla } from '#lib/text/kallnamn.ts';

/** What the profile shows, in order; all are per head, shares or counts that the source publishes. */
const KOLUMNER = [
	['folkmangd', 0],
	['landarealKm2', 0],
	['invanarePerKm2', 1],
	['medelalder', 1],
	['tatortsgrad', 0],
	['ar0_5', 0],
	['ar6_15', 0],
	['ar20_64', 0],
	['ar80plus', 0],
	['skattesats2026', 2],
	['skattekraft2025', 0],
	['nettokostnadKrPerInvanare2025', 0],
	['resultatAndel2022', 1],
	['soliditet2022', 0]
] as const;

export type Profilrad = ReturnType<typeof kolumnjamforelse> & {
	readonly meta: KolumnMeta;
	readonly decimals: number;
};

export type Profil = {
	readonly kommun: Kommun;
	/** Group names of the kommun: `Landsbygdskommuner`, `LA-region Östersund`. */
	readonly tillhor: readonly { readonly etikett: string; readonly namn: string }[];
	readonly urval: readonly (Kommunurval & { readonly rubrik: string })[];
	readonly rader: readonly Profilrad[];
	/** What is behind a figure, by its name in the address; null when there is no such figure. */
	readonly forklara: (siffra: string) => Forklaring | null;
	/** Producer, table and year of a column. */
	readonly kalla: (kolumn: string) => string;
};

const TILLHOR = [
	['kommungrupp', 'SKR:s kommungrupp'],
	['laNamn', 'Lokal arbetsmarknad'],
	['storleksgrupp', 'Storleksgrupp (RKA)']
] as const;

/** The statistics of one kommun beside its likes; fetched when the page is opened. Null: no such kommun. */
export async function profil(kod: string): Promise<Profil | null> {
	const [statistik, alike, near, divisions] = await Promise.all([
		medEkonomi(karnaStatistik).then(medLage),
		liknande(),
		grannar(),
		grupper()
	]);
	const index = statistik.kommuner.findIndex(({ kommunkod }) => kommunkod === kod);
	const kommun = statistik.kommuner[index];
	const omrade = alike.get('overgripande');
	if (kommun === undefined || omrade === undefined) return null;
	const named = [
		['Liknande kommuner', liknandeUrval(kod, omrade, statistik)],
		['Grannkommuner', granneUrval(kod, near, statistik)],
		['Länet', lansurval(kod, statistik)],
		['Riket', { namn: 'riket', kommunkoder: statistik.kommuner.map((k) => k.kommunkod) }]
	] as const;
	const urval = named.flatMap(([rubrik, found]) => (found === null ? [] : [{ rubrik, ...found }]));
	const positions = urval.map(({ kommunkoder }) => {
		const chosen = new Set(kommunkoder);
		return statistik.kommuner.flatMap((k, i) => (chosen.has(k.kommunkod) ? [i] : []));
	});
	return {
		kommun,
		tillhor: TILLHOR.flatMap(([id, etikett]) => {
			const grupp = divisions.get(id);
			const namn = grupp?.names[grupp.members[index] ?? -1];
			if (namn === undefined) return [];
			const text = String(namn);
			return [{ etikett, namn: id === 'storleksgrupp' ? storleksnamn(text) : text }];
		}),
		urval,
		rader: KOLUMNER.flatMap(([id, decimals]) => {
			const kolumn = statistik.kolumner.get(id);
			if (kolumn === undefined) return [];
			return [{ meta: kolumn.meta, decimals, ...kolumnjamforelse(kolumn, index, positions) }];
		}),
		...answers(statistik, [index, urval, positions])
	};
}

/** What explains the figures: the kommun's own value, or the median of one of its groups. */
function answers(
	{ kommuner, kolumner }: Statistik,
	[index, urval, positions]: readonly [number, Profil['urval'], readonly (readonly number[])[]]
): Pick<Profil, 'forklara' | 'kalla'> {
	return {
		forklara: (siffra) => {
			const [id = '', grupp = ''] = siffra.split('.');
			const kolumn = kolumner.get(id);
			if (kolumn === undefined || !KOLUMNER.some(([visad]) => visad === id)) return null;
			if (grupp === 'egen') return forklaraKolumnvarde([kolumn, kommuner], index);
			const [positioner, namn] = [positions[Number(grupp)], urval[Number(grupp)]?.namn];
			if (positioner === undefined || namn === undefined) return null;
			return forklaraKolumnmedian([kolumn, kommuner], { namn, positioner });
		},
		kalla: (id) => {
			const meta = kolumner.get(id)?.meta;
			return meta === undefined ? '' : kolumnkalla(meta);
		}
	};
}
