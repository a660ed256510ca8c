/** The face of the model: the document's shape, its checks and its words. */
export { alternativSchema, type Alternativ } from './alternativ.ts';
export { egnaDataSchema, type EgnaData } from './egnaData.ts';
export { type FaltMeta } from './falt.ts';
export { pathText, type Fel } from './fel.ts';
export { fieldMeta } from './fieldMeta.ts';
export { finansieringSchema, type Finansiering } from './finansiering.ts';
export { genomforandeSchema, type Genomforande } from './genomforande.ts';
export { jsonSchema } from './jsonSchema.ts';
export { ANTAGANDE, kallaSchema, type Kalla } from './kalla.ts';
export {
	FORMAT,
	konsekvensutredningSchema,
	type Konsekvensutredning
} from './konsekvensutredning.ts';
export { kostnadspostSchema, type Kostnadspost } from './kostnadspost.ts';
export { mangdSchema, type Mangd } from './mangd.ts';
export { sparadMeningSchema, type SparadMening } from './meningar.ts';
export {
	osakerhetSchema,
	spannSchema,
	STANDARDGRANSER,
	type Osakerhet,
	type Spann
} from './osakerhet.ts';
export { isOsakert } from './osakert.ts';
export { parametrarSchema, type Parametrar } from './parametrar.ts';
export { MAX_FILE_CHARACTERS, parseDokument, parseValue, type ParseResult } from './parse.ts';
export { prisSchema, type Pris } from './pris.ts';
export {
	klassgranser,
	KOLADAS_GRANSER,
	storleksklassIndex,
	type Klassgrans
} from './storleksklass.ts';
export { taktSchema, type Takt } from './takt.ts';
export { texterSchema, type Texter } from './texter.ts';
export { TEXTPUNKTER, type Textpunkt, type TextpunktId } from './textpunkter.ts';
export type { Kolumn, KolumnMeta, Kommun, SaknasOrsak, Statistik, Ursprung } from './statistik.ts';
export type { Grundparametrar, Parametervarde } from './grundparametrar.ts';
