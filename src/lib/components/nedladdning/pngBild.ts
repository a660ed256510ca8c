import type { Fil } from '#lib/state/nedladdning.svelte.ts';

/** Sharp on a screen of double density, and on paper at the width of a page. */
const SKALA = 3;

/** A drawing as a picture. Its bytes are the browser's own and differ between browsers. */
export async function pngBild(svg: Fil): Promise<Fil> {
	const url = URL.createObjectURL(
		new Blob([svg.bytes as Uint8Array<ArrayBuffer>], { type: svg.typ })
	);
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * SKALA;
		canvas.height = image.naturalHeight * SKALA;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (blob === null) throw new Error('No picture.');
		return {
			bytes: new Uint8Array(await blob.arrayBuffer()),
			namn: svg.namn.replace(/\.svg$/, '.png'),
			typ: 'image/png'
		};
	} finally {
		URL.revokeObjectURL(url);
	}
}
