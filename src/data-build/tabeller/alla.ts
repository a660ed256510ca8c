import type { Sources } from '../sources.ts';
import type { Tabell } from '../tabell.ts';
import { alder, alderBeraknad, alderHistorik } from './alder.ts';
import { ekonomi, ekonomiHistorik } from './ekonomi.ts';
import { folkmangd } from './folkmangd.ts';
import { grupper } from './grupper.ts';
import { kommuner } from './kommuner.ts';
import { kostnader } from './kostnader.ts';
import { liknande } from './liknande.ts';
import { skatt } from './skatt.ts';
import { volymer } from './volymer.ts';
import { yta } from './yta.ts';

const TABELLER = [
	kommuner,
	folkmangd,
	alder,
	alderHistorik,
	alderBeraknad,
	yta,
	volymer,
	skatt,
	ekonomi,
	ekonomiHistorik,
	kostnader,
	grupper,
	liknande
];

/** Every table, in the order the documentation lists them. */
export function allaTabeller(sources: Sources): Tabell[] {
	return TABELLER.map((build) => build(sources));
}
