/** So long must a value have stood still before what nobody sees follows it. */
const VILA_MS = 250;

/**
 * A value for a part of the page that is out of sight: while it is seen it follows every change, while it is not it
 * waits until changes rest, so that an edit has the machine to itself. Made where a component is made.
 */
export class Vilande<T> {
	readonly #kalla: () => T;
	#syns = $state(true);
	#sedd = $state.raw<T>();
	readonly varde: T = $derived.by(() => (this.#syns ? this.#kalla() : (this.#sedd as T)));

	constructor(kalla: () => T) {
		this.#kalla = kalla;
		$effect(() => {
			const senaste = kalla();
			if (this.#syns) return undefined;
			const timer = setTimeout(() => (this.#sedd = senaste), VILA_MS);
			return () => clearTimeout(timer);
		});
	}

	/** Whether the part is on the screen. Paper counts as one. */
	get syns(): boolean {
		return this.#syns;
	}

	set syns(syns: boolean) {
		if (!syns && this.#syns) this.#sedd = this.#kalla();
		this.#syns = syns;
	}
}
