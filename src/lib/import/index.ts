/** The face of import: a pasted or opened table → what it says → the document's own data. */
export { egnaDataFromTolkning, type EgnaDataSvar } from './egnaData.ts';
export { tolkaBytes, tolkaText, MAX_IMPORT_BYTES, type Filval } from './tolka.ts';
export type {
	Anmarkning,
	Cellfel,
	Decimaltecken,
	Dubblett,
	Forslag,
	Gissning,
	Importavslag,
	Importval,
	Kommunkolumn,
	Rad,
	Tabellkalla,
	Tabelltolkning,
	Talskrift,
	Teckenkodning,
	Tolkningssvar,
	Vardekolumn
} from './typer.ts';
export { kommunlista, type Kommunlista } from './kommunlista.ts';
export { celltext, type Cell } from './rutnat.ts';
