/** Deflate with the platform's own streams: no library, and not on the page's thread. */

export async function packa(text: string): Promise<Uint8Array> {
	const strom = new CompressionStream('deflate-raw');
	const writer = strom.writable.getWriter();
	void writer.write(new TextEncoder().encode(text)).catch(() => undefined);
	void writer.close().catch(() => undefined);
	return new Uint8Array(await new Response(strom.readable).arrayBuffer());
}

export type Uppackat =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly kind: 'skadad' | 'for_stor' };

/** The text, given up as soon as it grows past `maxTecken`: a short link can unpack to gigabytes. */
export async function packaUpp(
	bytes: Uint8Array<ArrayBuffer>,
	maxTecken: number
): Promise<Uppackat> {
	const strom = new DecompressionStream('deflate-raw');
	const writer = strom.writable.getWriter();
	const reader = strom.readable.getReader();
	// Faults come to the reader too; here they would be unheard.
	void writer.write(bytes).catch(() => undefined);
	void writer.close().catch(() => undefined);
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let text = '';
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { ok: true, text: text + decoder.decode() };
			text += decoder.decode(value, { stream: true });
			if (text.length > maxTecken) {
				await reader.cancel().catch(() => undefined);
				return { ok: false, kind: 'for_stor' };
			}
		}
	} catch {
		return { ok: false, kind: 'skadad' };
	}
}
