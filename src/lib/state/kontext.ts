import { createContext } from 'svelte';
import type { Arbetsyta } from './arbetsyta.svelte.ts';
import type { EgenKommun } from './egenKommun.svelte.ts';
import type { Utkastbok } from './utkastbok.ts';

/** The open workspace, for the editor and the answer. */
export const [getArbetsyta, setArbetsyta] = createContext<Arbetsyta>();

/** What the whole app shares: the drafts of this browser and the kommun the user follows. */
export type App = { readonly bok: Utkastbok; readonly egenKommun: EgenKommun };

export const [getApp, setApp] = createContext<App>();
