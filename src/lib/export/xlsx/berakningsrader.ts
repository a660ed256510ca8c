import { vektor, type Finansieringsformel, type Uttryck } from '#lib/engine/index.ts';
import { column, type Berakningsbygge } from './berakningsbygge.ts';

/** How much of each post that takes working time: both its cost and its årsarbetskrafter rest on it. */
export function quantities(bygge: Berakningsbygge): void {
	const { bok, formel } = bygge;
	const used = new Set([...formel.lopande, ...formel.engang].map(({ id }) => id));
	for (const post of formel.poster) {
		const mangd = post.kostnad.op === 'produkt' ? post.kostnad.faktorer[0] : undefined;
		if (!used.has(post.id) || post.arsarbetskrafter === null || mangd === undefined) continue;
		const ord = [...bok.stam(formel.alternativ.id, post.id), 'mangd'];
		column(bygge, mangd, {
			grupp: 'Mängd',
			rubrik: post.namn,
			ord,
			stil: 'decimaler',
			mellanled: true
		});
	}
}

/** The total of a funding as it stands in its tree: the weights, and where the factor goes. */
function shared({ belopp, path }: Finansieringsformel): Uttryck | null {
	const find = (uttryck: Uttryck): Uttryck | null => {
		if (uttryck.op === 'produkt') {
			const isFactor = (del: Uttryck) =>
				del.op === 'tal' &&
				del.harkomst.typ === 'dokument' &&
				del.harkomst.path === `${path}.totaltKr`;
			if (uttryck.faktorer.some(isFactor)) return uttryck.faktorer[0] ?? null;
		}
		const delar =
			uttryck.op === 'produkt' ? uttryck.faktorer : 'termer' in uttryck ? uttryck.termer : [];
		return delar.map(find).find((ett) => ett !== null) ?? null;
	};
	return find(belopp);
}

/** Weights of the fundings with a total, by funding id. */
export function weights(
	bygge: Berakningsbygge
): Map<string, { readonly namn: string; readonly vikt: Uttryck }> {
	const { bok, formel, kommundata } = bygge;
	const result = new Map<string, { namn: string; vikt: Uttryck }>();
	const active = new Set([...formel.ersattning, ...formel.avgift].map(({ id }) => id));
	for (const del of formel.finansiering) {
		const vikt = active.has(del.id) ? shared(del) : null;
		if (vikt === null) continue;
		const kolumn = vikt.op === 'kolumn' ? kommundata.kolumner.get(vikt.kolumn)?.alla : undefined;
		const ord = [...bok.stam(formel.alternativ.id, del.id), 'vikt'];
		const namn =
			kolumn ??
			column(bygge, vikt, { grupp: 'Vikt', rubrik: del.namn, ord, stil: 'decimaler' }).alla;
		result.set(del.id, { namn, vikt });
	}
	return result;
}

const SLAG = {
	lopande: 'Kostnad per år',
	ansokan: 'Kostnad för att söka pengarna',
	engang: 'Engångskostnad',
	ersattning: 'Ersättning från staten',
	avgift: 'Avgifter'
} as const;

/** The lines of one kind side by side, with a name for their row. */
function lines(
	bygge: Berakningsbygge,
	slag: keyof typeof SLAG,
	som: (id: string, uttryck: Uttryck) => Uttryck
): void {
	const { bok, formel, kolumner, rader } = bygge;
	const id = formel.alternativ.id;
	const delar = formel[slag];
	for (const line of delar) {
		const stam = line.id.replace(/^ansokan:/, '');
		const ord = [...bok.stam(id, stam), ...(slag === 'ansokan' ? ['ansokan'] : []), 'kr'];
		const rubrik = line.uttryck.namn;
		const grupp = SLAG[slag];
		const cellen = column(bygge, line.uttryck, {
			grupp,
			rubrik,
			ord,
			stil: 'heltal',
			summa: true,
			som: som(line.id, line.uttryck)
		});
		rader.push({ id: line.id, namn: rubrik, slag: grupp, alla: cellen.alla });
	}
	kolumner.nyttBlock(
		delar.map(({ uttryck }) => uttryck),
		[id, slag, 'poster']
	);
}

export function costs(bygge: Berakningsbygge): void {
	for (const slag of ['lopande', 'ansokan', 'engang'] as const)
		lines(bygge, slag, (_, uttryck) => uttryck);
}

/** Funding: factors first, then the amounts in slutYear with what a krona is worth then. */
export function funding(bygge: Berakningsbygge, vikter: ReturnType<typeof weights>): void {
	const { bok, formel, antaganden, delning, faktorer } = bygge;
	for (const del of formel.finansiering) {
		const vikt = vikter.get(del.id);
		if (vikt === undefined) continue;
		const falt = (key: string) => antaganden.falt.get(`${del.path}.${key}`) ?? null;
		const faktor = delning.dela({
			formel: del,
			alternativ: formel.alternativ.namn,
			stam: bok.stam(formel.alternativ.id, del.id),
			vikter: vikt.namn,
			vikt: vektor(bok.formler.rakna(vikt.vikt), bok.formler.underlag.antal),
			totalt: falt('totaltKr') ?? '0',
			golv: falt('golvKr'),
			tak: falt('takKr')
		});
		faktorer.set(`${del.path}.totaltKr`, faktor);
	}
	for (const slag of ['ersattning', 'avgift'] as const) {
		lines(bygge, slag, (id, uttryck) => eroded(bygge, id) ?? uttryck);
	}
}

/** The amount × what a krona is worth in slutYear, when the sheet has a cell for that. */
function eroded({ formel, antaganden }: Berakningsbygge, id: string): Uttryck | null {
	const del = formel.finansiering.find((ett) => ett.id === id);
	if (del === undefined) return null;
	const path = `${del.path}.vardeAvEnKrona`;
	if (!antaganden.falt.has(path)) return del.belopp;
	const varde: Uttryck = {
		op: 'tal',
		varde: 1,
		harkomst: { typ: 'dokument', path, antagande: false },
		namn: 'Värdet av en krona',
		enhet: 'andel'
	};
	return { op: 'produkt', faktorer: [del.belopp, varde], namn: del.namn, enhet: 'kr' };
}
