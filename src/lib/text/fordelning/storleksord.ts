import {
	andelAvBeloppVid,
	koncentration,
	type Alternativresultat,
	type Fraga,
	type Storleksfraga
} from '#lib/engine/index.ts';
import { HARD_SPACE, procent, rundInvanare, tal, talKort } from '#lib/format/index.ts';
import { brytpunktsmening } from '../brytpunkt.ts';
import { figur, mening, type Mening } from '../delar.ts';
import { andelText, gangerText, isNoll } from '../figurer.ts';
import { bebodda, jamforelsemening } from '../storlek.ts';

/** A figure about size, and one plain sentence of what it means. */
export type Storleksord = {
	readonly id: 'storlekskvot' | 'storlekselasticitet' | 'koncentration' | 'brytpunkt';
	readonly namn: string;
	/** The figure in short; a dash when it is missing. */
	readonly tal: string;
	readonly fraga: Fraga | null;
	readonly mening: Mening;
};

/** Storlekskvot, storlekselasticitet, koncentration and brytpunkt of one alternative. */
export function storleksord(resultat: Alternativresultat): readonly Storleksord[] {
	return [kvot(resultat), elasticitet(resultat), index(resultat), brytpunkt(resultat)];
}

const storleksfraga = (alternativ: string, matt: Storleksfraga['matt']): Fraga => ({
	typ: 'storlek',
	alternativ,
	matt
});

function kvot(resultat: Alternativresultat): Storleksord {
	const { storlekskvot } = resultat.riket;
	const klasser = bebodda(resultat);
	const [minsta, storsta] = [klasser[0], klasser.at(-1)];
	const fraga = { typ: 'storlek', alternativ: resultat.id, matt: 'storlekskvot' } as const;
	const base = { id: 'storlekskvot', namn: 'Storlekskvot' } as const;
	if (storlekskvot === null || minsta === undefined || storsta === undefined) {
		const text = mening`Det finns ingen kvot: den kräver en kostnad, och kommuner i minst två storleksklasser.`;
		return { ...base, tal: tal(null), fraga: null, mening: text };
	}
	return {
		...base,
		tal: `${gangerText(storlekskvot)}${HARD_SPACE}gånger`,
		fraga,
		mening: mening`${jamforelsemening(resultat, [minsta, storsta])} Vid 1 gång är kostnaden per invånare lika hög.`
	};
}

function elasticitet({ id, riket }: Alternativresultat): Storleksord {
	const value = riket.storlekselasticitet;
	const base = {
		id: 'storlekselasticitet',
		namn: 'Storlekselasticitet',
		fraga: value === null ? null : storleksfraga(id, 'storlekselasticitet')
	} as const;
	if (value === null) {
		const text = mening`Den kräver minst två olika stora kommuner med en kostnad.`;
		return { ...base, tal: tal(null), mening: text };
	}
	const skala = mening` 0 betyder att storleken inte spelar någon roll, ${tal(-1)} att hela kostnaden är fast.`;
	const andring = 2 ** value - 1;
	const text = tal(value, 2);
	if (Math.abs(andring) < 0.005) {
		return {
			...base,
			tal: tal(0),
			mening: mening`Kostnaden per invånare följer inte storleken.${skala}`
		};
	}
	const hur = andring < 0 ? 'lägre' : 'högre';
	const figure = {
		...figur(procent(Math.abs(andring)), storleksfraga(id, 'dubbelt')),
		varde: andring
	};
	return {
		...base,
		tal: text,
		mening: mening`En kommun med dubbelt så många invånare har i genomsnitt ${figure} ${hur} kostnad per invånare.${skala}`
	};
}

function index(resultat: Alternativresultat): Storleksord {
	const kurva = koncentration(resultat.kommuner, 'bruttoKr');
	const base = {
		id: 'koncentration',
		namn: 'Koncentrationsindex',
		fraga: kurva === null ? null : storleksfraga(resultat.id, 'koncentration')
	} as const;
	if (kurva === null) {
		return {
			...base,
			tal: tal(null),
			mening: mening`Det kräver en kostnad som är större än noll i riket.`
		};
	}
	const andel = andelAvBeloppVid(kurva, 0.5);
	const halva = { ...figur(andelText(andel), storleksfraga(resultat.id, 'halva')), varde: andel };
	const skala =
		' 0 betyder att kostnaden följer antalet invånare, mer än 0 att de små kommunerna bär mer än sin andel.';
	return {
		...base,
		tal: talKort(kurva.index, 2),
		mening: mening`De minsta kommunerna, som tillsammans har halva befolkningen, bär ${halva} av kostnaden.${skala}`
	};
}

function brytpunkt(resultat: Alternativresultat): Storleksord {
	const { invanare } = resultat.riket.brytpunkt;
	const text = brytpunktsmening(resultat);
	const utan = isNoll(resultat.riket.summor.bruttoKr, 1)
		? mening`Utan kostnad finns det ingen gräns där pengarna börjar räcka.`
		: mening`Utan pengar finns det ingen gräns där de börjar räcka.`;
	return {
		id: 'brytpunkt',
		namn: 'Brytpunkt',
		tal: invanare === null ? tal(null) : `${rundInvanare(invanare)}${HARD_SPACE}invånare`,
		fraga:
			invanare === null ? null : { typ: 'storlek', alternativ: resultat.id, matt: 'brytpunkt' },
		mening: text ?? utan
	};
}
