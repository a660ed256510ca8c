import { createContext } from 'svelte';
import type { Konsekvensutredning } from '#lib/model/index.ts';
import type { Arbetsyta } from './arbetsyta.svelte.ts';
import type { EgenKommun } from './egenKommun.svelte.ts';
import type { Utkastbok } from './utkastbok.ts';

/** The open workspace, for the editor and the answer. */
export const [getArbetsyta, setArbetsyta] = createContext<Arbetsyta>();

/** What the whole app shares: the drafts of this browser and the kommun the user follows. */
export type App = { readonly bok: Utkastbok; readonly egenKommun: EgenKommun };

export const [getApp, setApp] = createContext<App>();

/** The document that the pages under /utredning share: it stays open when the reader goes between them. */
export type Oppet = {
	readonly yta: Arbetsyta;
	/** What an address needs to open the same document and alternative again: `?utkast=…`, `?exempel` or nothing. */
	readonly fraga: '' | `?${string}`;
	readonly open: (dokument: Konsekvensutredning) => Promise<void>;
};

export const [getOppet, setOppet] = createContext<Oppet>();
