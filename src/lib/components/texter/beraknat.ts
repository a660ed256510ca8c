import type { Alternativresultat, Resultat } from '#lib/engine/index.ts';
import { belopp } from '#lib/format/index.ts';
import type { Alternativ, Konsekvensutredning, TextpunktId } from '#lib/model/index.ts';
import { rubrik, rubrikText, toString } from '#lib/text/index.ts';

/** What the calculation already says about a point; each line is one finding. Empty when it says nothing. */
export type Beraknat = {
	/** The calculation is the answer, and the text only comments on it. */
	readonly svarar: boolean;
	readonly rader: readonly string[];
};

type Underlag = { readonly dokument: Konsekvensutredning; readonly resultat: Resultat };

const INGET: Beraknat = { svarar: false, rader: [] };

export function beraknat(id: TextpunktId, underlag: Underlag): Beraknat {
	const valt = valtAlternativ(underlag.dokument);
	const resultat = underlag.resultat.alternativ.find((ett) => ett.id === valt?.id);
	if (valt === undefined || resultat === undefined) return INGET;
	switch (id) {
		case 'nollalternativ':
			return { svarar: false, rader: nollalternativ(underlag) };
		case 'alternativen':
			return { svarar: false, rader: alternativen(underlag) };
		case 'valtAlternativ':
			return { svarar: false, rader: [`Valt i beräkningen: ${namnet(valt)}.`] };
		case 'kostnaderStaten':
			return { svarar: false, rader: staten(resultat) };
		case 'kostnaderKommuner':
			return { svarar: true, rader: [rubrikText(resultat)] };
		case 'andradeSkyldigheter':
			return { svarar: true, rader: [...skyldigheter(valt), rubrikText(resultat)] };
		case 'euRatt':
			return { svarar: false, rader: euRatt(valt) };
		case 'finansieringsforslag':
			return { svarar: false, rader: staten(resultat) };
		default:
			return INGET;
	}
}

/** The proposal the law asks about: the chosen alternative, else the first that is not the nollalternativ. */
function valtAlternativ({ alternativ }: Konsekvensutredning): Alternativ | undefined {
	return (
		alternativ.find(({ valt }) => valt) ?? alternativ.find(({ typ }) => typ !== 'nollalternativ')
	);
}

const namnet = ({ namn }: { readonly namn: string }): string => (namn === '' ? 'Utan namn' : namn);

function nollalternativ({ resultat }: Underlag): string[] {
	const noll = resultat.alternativ.find(({ typ }) => typ === 'nollalternativ');
	return noll === undefined ? [] : [toString(rubrik(noll).rubrik)];
}

function alternativen({ dokument, resultat }: Underlag): string[] {
	return dokument.alternativ.map((ett) => {
		const figurer = resultat.alternativ.find(({ id }) => id === ett.id);
		const saknas = [
			...(ett.fordelar.trim() === '' ? ['fördelar'] : []),
			...(ett.nackdelar.trim() === '' ? ['nackdelar'] : [])
		];
		const mer = saknas.length === 0 ? '' : ` Saknar ${saknas.join(' och ')}.`;
		const kostnad = figurer === undefined ? '' : toString(rubrik(figurer).rubrik);
		return `${namnet(ett)}: ${kostnad}${mer}`;
	});
}

function staten({ riket }: Alternativresultat): string[] {
	const { ersattningKr } = riket.summor;
	if (ersattningKr === 0) return ['Ingen ersättning från staten ingår i beräkningen.'];
	return [`Ersättning till kommunerna enligt beräkningen: ${belopp(ersattningKr)} om året.`];
}

function skyldigheter({ kostnadsposter }: Alternativ): string[] {
	const namn = kostnadsposter.map((post) =>
		post.avser === '' ? namnet(post) : `${namnet(post)} (${post.avser})`
	);
	return namn.length === 0 ? [] : [`Poster i beräkningen: ${namn.join(', ')}.`];
}

function euRatt({ kostnadsposter }: Alternativ): string[] {
	const med = (svar: string): number =>
		kostnadsposter.filter(({ euKrav }) => euKrav === svar).length;
	const [ja, delvis, nej] = [med('ja'), med('delvis'), med('nej')];
	if (kostnadsposter.length === 0) return [];
	if (ja + delvis === 0) return ['Ingen kostnadspost är märkt som EU-krav.'];
	const poster = (antal: number): string => `${antal} ${antal === 1 ? 'post' : 'poster'}`;
	return [
		`EU-krav: ${poster(ja)}, delvis ${poster(delvis)}, följer inte av EU-rätten ${poster(nej)}.`
	];
}
