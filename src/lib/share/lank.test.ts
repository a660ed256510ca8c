import { deflateRawSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDokument, type Konsekvensutredning } from '#lib/model/index.ts';
import { arbDokument } from '../../../tests/laws/dokument.arbitrary.ts';
import { base64url } from './base64url.ts';
import { dokumentFromLank, isLank, lankFromDokument, MAX_LANK_TECKEN } from './lank.ts';
import { kontrollsumma } from './kontrollsumma.ts';

const MAPP = path.resolve(import.meta.dirname, '../../../data/examples');

const EXEMPEL = readdirSync(MAPP)
	.filter((namn) => namn.endsWith('.barkraft.json'))
	.map((namn): [string, Konsekvensutredning] => {
		const parsed = parseDokument(readFileSync(path.join(MAPP, namn), 'utf8'));
		if (!parsed.ok) throw new Error(`${namn}: ${parsed.fel[0]?.message ?? ''}`);
		return [namn, parsed.dokument];
	});

async function fragmentAv(dokument: Konsekvensutredning): Promise<string> {
	const lank = await lankFromDokument(dokument);
	if (!lank.ok) throw new Error(`too long: ${lank.length}`);
	return lank.fragment;
}

/** A link to any text, as a stranger may make it. */
function lankAv(text: string): string {
	const data = new TextEncoder().encode(text);
	const summa = new Uint8Array(4);
	new DataView(summa.buffer).setUint32(0, kontrollsumma(data));
	return `#b1=${base64url(new Uint8Array([...summa, ...deflateRawSync(data)]))}`;
}

const forsta = (): Konsekvensutredning => {
	const dokument = EXEMPEL[0]?.[1];
	if (dokument === undefined) throw new Error('no example');
	return dokument;
};

describe('a document in an address', () => {
	test.each(EXEMPEL)('%s comes back the same, to the letter', async (_, dokument) => {
		const fragment = await fragmentAv(dokument);
		expect(fragment).toMatch(/^#b1=[A-Za-z0-9_-]+$/);
		const last = await dokumentFromLank(fragment);
		if (!last.ok) throw new Error(last.fel[0]?.message ?? '');
		expect(last.dokument).toEqual(dokument);
		expect(JSON.stringify(last.dokument)).toBe(JSON.stringify(dokument));
	});

	test('any text in any field', async () => {
		const bas = forsta();
		// Half of its letters from the first plane, halves of pairs too, half from all planes. (A string of fast-check’s
		// unit “binary” takes a second to list its letters.)
		const text = fc
			.array(fc.oneof(fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 200 })
			.map((tecken) => String.fromCodePoint(...tecken));
		await fc.assert(
			fc.asyncProperty(text, async (titel) => {
				const dokument = { ...bas, beskrivning: titel };
				const last = await dokumentFromLank(await fragmentAv(dokument));
				// A lone half of a surrogate pair is not text: JSON escapes it, and it comes back as it was.
				expect(last).toEqual({ ok: true, dokument });
			}),
			{ numRuns: 25 }
		);
	});

	test('any document', async () => {
		const kommunkoder = Array.from({ length: 20 }, (_, i) => String(1260 + i));
		const omgivning = { kommunkoder, drivare: ['folkmangd', 'ar80plus', 'landarealKm2'] };
		await fc.assert(
			fc.asyncProperty(arbDokument(omgivning), async (dokument) => {
				expect(await dokumentFromLank(await fragmentAv(dokument))).toEqual({ ok: true, dokument });
			}),
			{ numRuns: 40 }
		);
	});

	test('mail and chat leave their marks, and it is read all the same', async () => {
		const fragment = await fragmentAv(forsta());
		const mitt = fragment.length >> 1;
		for (const skrynklad of [
			`${fragment}.`,
			`${fragment})`,
			`${fragment.slice(0, mitt)}\r\n ${fragment.slice(mitt)}`,
			`${fragment.slice(0, mitt)}%0D%0A${fragment.slice(mitt)}`,
			fragment.slice(1)
		]) {
			expect((await dokumentFromLank(skrynklad)).ok).toBe(true);
		}
	});

	test('too long says how long', async () => {
		const brus = Array.from({ length: 40_000 }, (_, i) =>
			String.fromCharCode(33 + ((i * i * 31 + i * 7) % 90))
		);
		const texter = {
			...forsta().texter,
			problem: brus.join('').slice(0, 45_000),
			nollalternativ: brus.toReversed().join('')
		};
		const slump = { ...forsta(), texter, egnaData: egna() };
		const lank = await lankFromDokument(slump);
		expect(lank).toMatchObject({ ok: false, kind: 'for_lang' });
		expect(lank.ok ? 0 : lank.length).toBeGreaterThan(MAX_LANK_TECKEN);
	});
});

/** Columns of figures without pattern, which deflate cannot make short. */
function egna(): Konsekvensutredning['egnaData'] {
	let x = 1;
	const nasta = (): number => (x = (x * 48271) % 2147483647);
	return Array.from({ length: 20 }, (_, k) => ({
		id: `k${k}`,
		namn: 'Slump',
		enhet: 'st',
		year: 2025,
		kalla: { typ: 'antagande', text: '', url: '' },
		varden: Object.fromEntries(Array.from({ length: 290 }, (_, i) => [String(1000 + i), nasta()]))
	}));
}

describe('links that are not whole', () => {
	test('every cut and every changed letter is noticed', async () => {
		const fragment = await fragmentAv(forsta());
		for (let at = 4; at < fragment.length; at += 97) {
			expect(await dokumentFromLank(fragment.slice(0, at))).toMatchObject({ ok: false });
			const tecken = fragment[at] === 'A' ? 'B' : 'A';
			const andrad = fragment.slice(0, at) + tecken + fragment.slice(at + 1);
			expect(await dokumentFromLank(andrad)).toMatchObject({ ok: false, kind: 'skadad' });
		}
	});

	test.each([
		['', 'ingen'],
		['#', 'ingen'],
		['#resultat', 'ingen'],
		['#b2=AAAA', 'nyare'],
		['#b1=', 'skadad'],
		['#b1=åäö', 'skadad'],
		['#b1=AAAAA', 'skadad'],
		['#b1=AAAAAAAA', 'skadad'],
		[`#b1=${'.'.repeat(190_000)}A`, 'skadad'],
		[`#b1=${'A'.repeat(300_000)}`, 'for_stor']
	])('%.20s is %s', async (fragment, kind) => {
		const last = await dokumentFromLank(fragment);
		expect(last).toMatchObject({ ok: false, kind });
		expect(last.ok ? '' : last.fel[0]?.message).toMatch(/^Länken? .*\.$|^Länkens .*\.$/);
	});

	test('a bomb is given up while it unpacks', async () => {
		expect(await dokumentFromLank(lankAv('['.repeat(6_000_000)))).toMatchObject({
			ok: false,
			kind: 'for_stor'
		});
	});

	test.each([
		'{}',
		'[]',
		'null',
		'hej',
		'{"__proto__":{"a":1}}',
		'{"format":"barkraft/9"}',
		'['.repeat(1_000_000)
	])('a whole link to %.20s is refused by the format', async (text) => {
		const last = await dokumentFromLank(lankAv(text));
		expect(last).toMatchObject({ ok: false, kind: 'ogiltig' });
		expect(last.ok ? [] : last.fel).not.toEqual([]);
	});

	test('isLank knows what to try', () => {
		expect([isLank('#b1=AA'), isLank('b12=AA'), isLank('#avsnitt'), isLank('')]).toEqual([
			true,
			true,
			false,
			false
		]);
	});
});
