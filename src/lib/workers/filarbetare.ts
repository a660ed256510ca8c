import type { Exportsvar, Exportunderlag } from '#lib/export/exportera.ts';
import { ADRESSER, trustedAddress } from './adress.ts';
import type { Filbegaran, Filmeddelande, Filuppdrag } from './filarbete.ts';

/** A started worker that makes files, one at a time. */
export type Filarbetare = {
	/** The same bytes as `exportera` gives. Rejects when the worker falls, or has fallen. */
	readonly gor: (uppdrag: Filuppdrag, vidAndel: (andel: number) => void) => Promise<Exportsvar>;
	/** Ends it, when the file that is being made is there. */
	readonly stang: () => void;
};

type Pagaende = {
	readonly vidAndel: (andel: number) => void;
	readonly done: (svar: Exportsvar) => void;
	readonly fail: (error: Error) => void;
};

/** Starts the worker and warms it up for files of the underlag. Throws when there are no workers. */
export function startaFilarbetare(underlag: Exportunderlag): Filarbetare {
	const worker = new Worker(trustedAddress(ADRESSER.fil), { type: 'module', name: 'fil' });
	let pagaende: Pagaende | null = null;
	let fallen: Error | null = null;
	let stangs = false;
	const slut = (avsluta: (ett: Pagaende) => void) => {
		const ett = pagaende;
		pagaende = null;
		if (stangs || fallen !== null) worker.terminate();
		if (ett !== null) avsluta(ett);
	};
	worker.onmessage = ({ data }: MessageEvent<Filmeddelande>) => {
		if (data.typ === 'andel') pagaende?.vidAndel(data.andel);
		else if (data.typ === 'klart') slut(({ done }) => done(data.svar));
		else slut(({ fail }) => fail(new Error(data.message)));
	};
	worker.onerror = ({ message }) => {
		fallen = new Error(message);
		slut(({ fail }) => fail(new Error(message)));
	};
	const skicka = (begaran: Filbegaran) => worker.postMessage(begaran);
	skicka({ typ: 'varm', underlag });
	return {
		gor: (uppdrag, vidAndel) =>
			new Promise((done, fail) => {
				if (fallen !== null) {
					fail(fallen);
					return;
				}
				pagaende = { vidAndel, done, fail };
				skicka(uppdrag);
			}),
		stang: () => {
			stangs = true;
			if (pagaende === null) worker.terminate();
		}
	};
}
