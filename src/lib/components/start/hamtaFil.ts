/** Hands bytes to the browser as a download. */
export function hamtaFil(bytes: Uint8Array, namn: string, typ: string): void {
	const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: typ }));
	const link = document.createElement('a');
	link.href = url;
	link.download = namn;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers read the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
