/** What is asked of the reader that explains, and what it answers. */
export type { Storleksfraga } from './forklaraStorlek.ts';
export type { Avser, Forklaring, Steg, Stegkalla } from './steg.ts';
export { forklarare, type Forklarare, type Fraga, type Kommunfraga } from './forklara.ts';
export type { OkandFraga } from './okandFraga.ts';
export type {
	Gruppdelsfraga,
	Gruppfraga,
	Postfraga,
	Skillnadsfraga,
	Undergrupp
} from './forklaraGrupp.ts';
export type { Gruppdel } from './forklaraGruppdel.ts';
export type { Intervallfraga } from './forklaraIntervall.ts';
export {
	ANTAGANDEVARDEN,
	ARSLAGEN,
	BRYTPUNKTSVARDEN,
	OVERGRANSER,
	type Antagandevarde,
	type Arslage,
	type Brytpunktsvarde,
	type Osakerhetsdel,
	type Osakerhetsfraga,
	type Overgrans
} from './osakerhetsfraga.ts';
export { antagetVarde, gangerVarde, prisenhet, type AntagetVarde } from './antagetVarde.ts';
export type { Vardeklassfraga } from './forklaraVardeklass.ts';
export type { Bildfraga } from './forklaraBild.ts';
export { forklaraKolumnmedian, forklaraKolumnvarde, type Kolumngrupp } from './kolumnforklaring.ts';
