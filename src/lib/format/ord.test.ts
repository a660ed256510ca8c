import { expect, test } from 'vitest';
import { ental, perTiopotens } from './ord.ts';

test.each([
	['elever', 'elev'],
	['personer', 'person'],
	['förskoleenheter', 'förskoleenhet'],
	['anställda', 'anställd'],
	['kronor', 'krona'],
	['timmar', 'timme'],
	['timmar per år', 'timme per år'],
	['årsarbetskrafter', 'årsarbetskraft'],
	['årsarbetskrafter per enhet', 'årsarbetskraft per enhet'],
	['invånare', 'invånare'],
	['årsarbetare', 'årsarbetare'],
	['barn', 'barn'],
	['hushåll', 'hushåll'],
	['kvadratkilometer', 'kvadratkilometer'],
	['ärenden om bygglov', 'ärenden om bygglov']
])('one of %s is %s', (flera, en) => {
	expect(ental(flera)).toBe(en);
});

test.each([
	[60, { antal: 60, per: 1 }],
	[1, { antal: 1, per: 1 }],
	[0.5, { antal: 5, per: 10 }],
	[0.1, { antal: 1, per: 10 }],
	[0.00167, { antal: 1.67, per: 1000 }],
	[0, { antal: 0, per: 1 }]
])('%d per unit', (perEnhet, vantat) => {
	expect(perTiopotens(perEnhet)).toEqual(vantat);
});
