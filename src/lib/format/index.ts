/** The face of format: Swedish figures, names and order. Rounding happens here and nowhere before. */
export {
	axeltal,
	belopp,
	beloppDelar,
	iKolumnenhet,
	kolumnenhet,
	stammandeDecimals,
	type Belopp,
	type Kolumnenhet
} from './belopp.ts';
export { medSinEnhet } from './enhet.ts';
export {
	intervallDelar,
	intervallsteg,
	intervallText,
	kvantilText,
	sannolikhetstext,
	type Spannvarde
} from './intervall.ts';
export {
	MATTFORMAT,
	mattDecimals,
	mattOrd,
	mattTal,
	mattText,
	type MattId,
	type Mattformat,
	type Mattsort
} from './matt.ts';
export { mattkolumn, type Mattkolumn } from './mattkolumn.ts';
export {
	antalInvanare,
	antalKommuner,
	ental,
	gemen,
	klassIText,
	klassnamn,
	perTiopotens,
	rundInvanare,
	uppraknat,
	versal,
	yearSpann
} from './ord.ts';
export { jamforTal, jamforText, matchar, sokform, soktext, type Soktext } from './ordning.ts';
export {
	EN_DASH,
	HARD_SPACE,
	isMissing,
	medEnhet,
	MINUS,
	procent,
	SAKNAS,
	SAKNAS_TEXT,
	spann,
	spanndelar,
	tal,
	talKort,
	upplast,
	type MaybeNumber
} from './tal.ts';
export { procentForFalt, talForFalt, tolkaProcent, tolkaTal, type Tolkning } from './tolka.ts';
export { KOMMUNMATT } from './kommuntabell.ts';
