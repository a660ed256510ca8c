/// <reference lib="webworker" />
import { filarbete, overforbart, varmUpp, type Filbegaran } from './filarbete.ts';

/** Makes a file off the main thread. All that can be tested elsewhere is in filarbete.ts. */

declare const self: DedicatedWorkerGlobalScope;

let isBegard = false;

/** A file that is asked for comes first, and warms up as well. */
function varm(arbete: Generator): void {
	setTimeout(() => isBegard || arbete.next().done === true || varm(arbete));
}

self.onmessage = ({ data }: MessageEvent<Filbegaran>) => {
	if (data.typ === 'varm') {
		varm(varmUpp(data.underlag));
		return;
	}
	isBegard = true;
	filarbete(data, (svar) => self.postMessage(svar, overforbart(svar)));
};
