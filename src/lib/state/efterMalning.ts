/** Runs the work when what has changed is on the screen; gives what calls it off. A hidden page has nothing to paint. */
export function efterMalning(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	// A frame's callbacks come before it is painted, and a timer set in one after.
	const later = () => {
		timer = setTimeout(work);
	};
	const frame = document.hidden ? (later(), 0) : requestAnimationFrame(later);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
