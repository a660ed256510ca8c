import { createContext } from 'svelte';
import type { Statistik } from '#lib/model/index.ts';
import type { Guide } from './guide.svelte.ts';

/** What the questions share: the answers under way, and the statistics as far as they are loaded. */
export type Guidekontext = { readonly guide: Guide; readonly statistik: Statistik };

export const [getGuide, setGuide] = createContext<Guidekontext>();
