/** Bytes as text that an address can hold: base64 with `-` and `_`, without `=`. */
export function base64url(bytes: Uint8Array): string {
	let raw = '';
	// In parts, since the arguments of a call are limited.
	for (let at = 0; at < bytes.length; at += 8192) {
		raw += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return btoa(raw).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes, or null when the text holds anything else. */
export function bytesFranBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
	const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(raw, (tecken) => tecken.charCodeAt(0));
}
