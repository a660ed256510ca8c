/** What an explanation needs, as a part of its own that is fetched at the first question. */
export { forklarare } from '#lib/engine/index.ts';
export { kallnamn } from './kallnamn.ts';
