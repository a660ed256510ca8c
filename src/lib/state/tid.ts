const DAG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `14.03`, the way a clock is written in Swedish. */
export function klockslag(time: number): string {
	const date = new Date(time);
	const delar = [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0'));
	return delar.join('.');
}

/** `i dag 14.03`, `24 november 2026 14.03`. */
export function tidpunkt(time: number, now: number): string {
	const date = new Date(time);
	const idag = new Date(now).toDateString() === date.toDateString();
	return `${idag ? 'i dag' : date.toLocaleDateString('sv-SE', DAG)} ${klockslag(time)}`;
}
