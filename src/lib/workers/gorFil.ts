import type { Exportsvar } from '#lib/export/exportera.ts';
import { ADRESSER, trustedAddress } from './adress.ts';
import type { Filmeddelande, Filuppdrag } from './filarbete.ts';

/**
 * Makes a file in a worker of its own, so that the page answers meanwhile: the same bytes as `exportera` gives. Rejects
 * when there is no worker, or when it falls.
 */
export function gorFil(
	uppdrag: Filuppdrag,
	vidAndel: (andel: number) => void
): Promise<Exportsvar> {
	return new Promise((done, fail) => {
		const address = trustedAddress(ADRESSER.fil);
		const worker = new Worker(address, { type: 'module', name: 'fil' });
		const slut = (avsluta: () => void) => {
			worker.terminate();
			avsluta();
		};
		worker.onmessage = ({ data }: MessageEvent<Filmeddelande>) => {
			if (data.typ === 'andel') vidAndel(data.andel);
			else if (data.typ === 'klart') slut(() => done(data.svar));
			else slut(() => fail(new Error(data.message)));
		};
		worker.onerror = ({ message }) => slut(() => fail(new Error(message)));
		worker.postMessage(uppdrag);
	});
}
