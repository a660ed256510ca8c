/** A question that has no answer here, and why: a Swedish sentence. */
export type OkandFraga = {
	readonly ok: false;
	readonly kind: 'okand_fraga';
	readonly message: string;
};

export const okand = (message: string): OkandFraga => ({ ok: false, kind: 'okand_fraga', message });

export const INGEN_GRUPP = 'Storleksklassen finns inte i dokumentet.';

/** What is asked of is not drawn yet. */
export const RAKNAS = okand('Osäkerheten räknas …');
