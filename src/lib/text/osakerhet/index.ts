/** The sentences about what the figures can be. Entered apart from text/index.ts: only those who show intervals need them. */
export { alternativchanser, type Alternativchans } from './alternativ.ts';
export {
	P10P90,
	prickrubrik,
	solfjaderrubrik,
	tornadorubrik,
	type Diagramrubrik
} from './diagram.ts';
export { dragningstext, P10P90_BETYDER } from './dragningstext.ts';
export { brytpunktstext } from './brytpunkt.ts';
export { intervallfraga, isFast, osakerhetsfraga, overfraga } from './spann.ts';
export { osakerhetsgrupper, type Osakerhetsgrupp } from './grupper.ts';
export { kommunspann } from './kommun.ts';
export { INGEN_NOLLPUNKT, kontrolleraForst, skillnadsmening } from './kontrollera.ts';
export { kommunspalt, type Kommunspalt } from './kommunspalt.ts';
export {
	INGEN_OSAKERHET,
	kommunspannText,
	medelosakerhet,
	medelspann,
	medelspannText,
	type Medelosakerhet
} from './medel.ts';
export { osakerhetsgrund, standardKort, standardmening, tackning, type Tackning } from './grund.ts';
export { kortOsakerhet } from './kort.ts';
export { hasPengar } from '../figurer.ts';
export {
	dragningsmening,
	osakerhetsingress,
	osakerhetskalla,
	osakerhetsrubrik,
	utanOsakerhet,
	utanOsakerhetKort,
	vilarPa
} from './svar.ts';
export { talord } from './talord.ts';
