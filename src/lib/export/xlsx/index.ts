/** The workbooks; loaded only when asked for. */
export { arbetsbok } from './arbetsbok.ts';
export type { Arbetsboksunderlag } from './underlag.ts';
export { vardebok } from './vardebok.ts';
