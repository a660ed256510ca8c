/** `npm run test:grundligt`, a step of .ci/run: every law on as many documents as it promises. */
export const GRUNDLIGT = import.meta.env.MODE === 'grundligt';

/** How many random cases a test tries: all of them when thorough, a part in `npm test`, which is run all the time. */
export function antalFall(alla: number, del = 0.1): number {
	return GRUNDLIGT ? alla : Math.ceil(alla * del);
}
