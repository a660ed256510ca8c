/** The face of share: document ↔ address fragment. */
export {
	dokumentFromLank,
	isLank,
	lankFromDokument,
	MAX_LANK_TECKEN,
	type Lank,
	type LastLank
} from './lank.ts';
