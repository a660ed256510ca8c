/// <reference lib="webworker" />
import { arbete } from './arbete.ts';
import { overforbara, type Uppdrag } from './protokoll.ts';

/** Draws off the main thread. All that can be tested elsewhere is in arbete.ts. */

declare const self: DedicatedWorkerGlobalScope;

/** A message to oneself comes after those already waiting, without the delay of a timer. */
const kanal = new MessageChannel();
const vantande: (() => void)[] = [];
kanal.port1.onmessage = () => vantande.shift()?.();
const andas = () =>
	new Promise<void>((done) => {
		vantande.push(done);
		kanal.port2.postMessage(null);
	});

const taEmot = arbete({
	svara: (svar) => self.postMessage(svar, overforbara(svar)),
	andas,
	nu: () => performance.now()
});

self.onmessage = ({ data }: MessageEvent<Uppdrag>) => void taEmot(data);
