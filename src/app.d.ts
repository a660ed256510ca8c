// See https://svelte.dev/docs/kit/types#app.d.ts
declare global {
	namespace App {
		interface PageState {
			/** The explanation opened on this step of the history; empty when it has been closed. */
			readonly fraga?: string;
		}
	}
}

export {};
