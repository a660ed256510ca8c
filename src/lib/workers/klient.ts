import type { Grundparametrar, Statistik } from '#lib/model/index.ts';
import type { Arbetssvar, Begaran, Uppdrag } from './protokoll.ts';

/** A started worker, as far as it is used; a test or Node brings its own. */
export type Arbetare = {
	readonly skicka: (uppdrag: Uppdrag) => void;
	readonly stang: () => void;
};

/** Starts a worker whose answers and fall are heard by the functions. */
export type Start = (
	ta: (svar: Arbetssvar) => void,
	vidFall: (message: string) => void
) => Arbetare;

export type Osakerhetsklient = {
	/** The statistics and parameters of the requests that follow; copied to the worker only when they have changed. */
	readonly setUnderlag: (statistik: Statistik, parametrar: Grundparametrar) => void;
	/** Asks for draws; answers come to `lyssna`, those of earlier requests never do. */
	readonly begar: (begaran: Begaran, lyssna: (svar: Arbetssvar) => void) => void;
	/** Whether the worker is started: a request is then begun at once. */
	readonly isIgang: () => boolean;
	/** Nothing more is wanted of the last request. */
	readonly avbryt: () => void;
	readonly stang: () => void;
};

type Underlag = { readonly statistik: Statistik; readonly parametrar: Grundparametrar };

type Lage = {
	arbetare: Arbetare | null;
	/** Number of the newest request; answers to others are stale. */
	nr: number;
	lyssnare: ((svar: Arbetssvar) => void) | null;
	underlag: Underlag | null;
	/** What the worker has. */
	sant: Underlag | null;
};

/** The page's side. The worker is started by the first request. */
export function osakerhetsklient(starta: Start): Osakerhetsklient {
	const lage: Lage = { arbetare: null, nr: 0, lyssnare: null, underlag: null, sant: null };
	return {
		setUnderlag: (statistik, parametrar) => {
			const { underlag } = lage;
			const isSame = underlag?.statistik === statistik && underlag.parametrar === parametrar;
			if (!isSame) lage.underlag = { statistik, parametrar };
		},
		begar: (begaran, lyssna) => {
			const arbetare = (lage.arbetare ??= started(lage, starta));
			if (lage.underlag !== null && lage.sant !== lage.underlag) {
				arbetare.skicka({ typ: 'underlag', ...lage.underlag });
				lage.sant = lage.underlag;
			}
			lage.nr += 1;
			lage.lyssnare = lyssna;
			arbetare.skicka({ nr: lage.nr, ...begaran });
		},
		isIgang: () => lage.arbetare !== null,
		avbryt: () => {
			lage.nr += 1;
			lage.lyssnare = null;
			lage.arbetare?.skicka({ typ: 'avbryt' });
		},
		stang: () => {
			lage.arbetare?.stang();
			Object.assign(lage, { arbetare: null, sant: null, lyssnare: null, nr: lage.nr + 1 });
		}
	};
}

function started(lage: Lage, starta: Start): Arbetare {
	return starta(
		(svar) => {
			if (svar.nr === lage.nr) lage.lyssnare?.(svar);
		},
		(message) => lage.lyssnare?.({ typ: 'fel', nr: lage.nr, message })
	);
}
