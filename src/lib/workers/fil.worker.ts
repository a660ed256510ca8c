/// <reference lib="webworker" />
import { filarbete, overforbart, type Filuppdrag } from './filarbete.ts';

/** Makes a file off the main thread. All that can be tested elsewhere is in filarbete.ts. */

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Filuppdrag>) =>
	filarbete(data, (svar) => self.postMessage(svar, overforbart(svar)));
