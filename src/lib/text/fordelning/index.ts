/** Findings and sentences about how the cost is spread: fetched with the charts, not part of the first load. */
export { citat } from './citat.ts';
export { iText, klassindelning, type Diagramgrupp, type Diagramindelning } from './grupper.ts';
export {
	banrubrik,
	egenAndelText,
	halvaText,
	koncentrationsrubrik,
	kontorubrik,
	OKAND,
	sammansattningsrubrik,
	storstrubrik
} from './fynd.ts';
export { storleksord, type Storleksord } from './storleksord.ts';
