/** The charts of uncertainty; entered apart from charts/index.ts, for they are fetched when asked for. */
export { default as Prickdiagram } from './Prickdiagram.svelte';
export { default as Solfjader } from './Solfjader.svelte';
export { default as Tornado } from './Tornado.svelte';
export { jamnaVarden } from './prickar.ts';
export type { Arspunkt } from './solfjader.ts';
export type { Tornadorad } from './tornado.ts';
