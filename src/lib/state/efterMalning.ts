/** So long is waited for the page to be idle; then the work begins anyway. */
const TALAMOD_MS = 30;

/**
 * Runs the work as soon as what has changed is on the screen; gives what calls it off. The page is idle when it has
 * painted; where it does not tell, a timer set in a frame comes after its paint. A hidden page paints nothing.
 */
export function efterMalning(work: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const idle = requestIdleCallback(work, { timeout: TALAMOD_MS });
		return () => cancelIdleCallback(idle);
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = () => {
		timer = setTimeout(work);
	};
	const frame = document.hidden ? (later(), 0) : requestAnimationFrame(later);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
