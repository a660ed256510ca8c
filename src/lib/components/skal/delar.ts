/**
 * The views of a result beside the overview, fetched together: each as a part of its own would cut what they share
 * with the first load into many small files, which cost more to fetch than they save.
 */
export { default as Kommunvy } from '../kommun/Kommunvy.svelte';
export { default as Jamfordel } from './Jamfordel.svelte';
export { default as Kartdel } from './Kartdel.svelte';
