/** Text that grows as UTF-8. */
export type Bytetext = {
	readonly add: (text: string) => void;
	readonly bytes: () => Uint8Array;
};

const START = 1 << 16;
/** Most bytes that one UTF-16 unit takes in UTF-8. */
const BYTES_PER_TECKEN = 3;

/** An empty text: what is megabytes long is never a string, which would be copied and cleared away again. */
export function bytetext(): Bytetext {
	const encoder = new TextEncoder();
	let buffer = new Uint8Array(START);
	let length = 0;
	const grow = (room: number) => {
		const larger = new Uint8Array(Math.max(2 * buffer.length, length + room));
		larger.set(buffer);
		buffer = larger;
	};
	return {
		add: (text) => {
			const room = text.length * BYTES_PER_TECKEN;
			if (length + room > buffer.length) grow(room);
			let at = length;
			for (let i = 0; i < text.length; i += 1) {
				const kod = text.charCodeAt(i);
				if (kod > 0x7f) {
					at += encoder.encodeInto(text.slice(i), buffer.subarray(at)).written;
					break;
				}
				buffer[at] = kod;
				at += 1;
			}
			length = at;
		},
		bytes: () => buffer.subarray(0, length)
	};
}
