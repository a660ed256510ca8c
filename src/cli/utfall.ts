/** What a command gives: text or a file's bytes out, text to the user, and an exit code. 0 fine, 3 fine with findings, 2 bad input, 1 our fault. */
export type Utfall = {
	readonly ut: string | Uint8Array;
	readonly meddelande: string;
	readonly kod: 0 | 1 | 2 | 3;
};

export const klart = (ut: string | Uint8Array, meddelande = ''): Utfall => ({
	ut,
	meddelande,
	kod: 0
});

export const felIndata = (meddelande: string): Utfall => ({ ut: '', meddelande, kod: 2 });
