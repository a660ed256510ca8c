import { tal } from '#lib/format/index.ts';

const ORD = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];

/** A small number as it stands in a sentence: `två`, `nio`, `12`. Of a neuter: `ett antagande`. */
export const talord = (antal: number): string => ORD[antal] ?? tal(antal);
