/** The face of text: Swedish sentences from a result, by rule. */
export { notiser, type Notis } from './anmarkningar.ts';
export { stycke, toString, type Figur, type Mening, type Textdel } from './delar.ts';
export {
	brytpunktsmarke,
	remsbeskrivning,
	remsmarken,
	remsrubrik,
	type Remsmatt
} from './diagram.ts';
export {
	forklaringsrubrik,
	forklaringText,
	forklaringsvarde,
	raknetecken,
	stegnamn,
	type Kallnamn
} from './forklaring.ts';
export { kallnamn, type Kallkontext } from './kallnamn.ts';
export {
	bidragsmening,
	fastmening,
	jamforelsemening,
	kommunrubrik,
	likamening,
	rangmening,
	storleksmening,
	type Kommuntext
} from './kommunbild.ts';
export { nyckeltal, type Nyckeltal } from './nyckeltal.ts';
export { rubrik, rubrikText, type Rubrik } from './rubrik.ts';
export { kallrad, sammanhangFor, tidOchPris, underrubrik, type Sammanhang } from './sammanhang.ts';
