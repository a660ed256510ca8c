/** The two views that speak with the sentences, fetched as one part: they share most of what they need. */
export { default as Meningsvy } from '../meningar/Meningsvy.svelte';
export { default as Granskvy } from './Granskvy.svelte';
