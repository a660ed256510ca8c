import { ADRESSER, trustedAddress } from './adress.ts';
import type { Start } from './klient.ts';
import type { Arbetssvar } from './protokoll.ts';

/** Starts the worker that draws; in a browser only. */
export const startaArbetare: Start = (ta, vidFall) => {
	const address = trustedAddress(ADRESSER.osakerhet);
	const worker = new Worker(address, { type: 'module', name: 'osakerhet' });
	worker.onmessage = ({ data }: MessageEvent<Arbetssvar>) => ta(data);
	worker.onerror = ({ message }) => vidFall(message);
	return {
		skicka: (uppdrag) => worker.postMessage(uppdrag),
		stang: () => worker.terminate()
	};
};
