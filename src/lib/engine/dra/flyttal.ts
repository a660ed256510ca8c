/**
 * Logarithm, exponential and square root from the four operations alone. IEEE 754 fixes those to the last bit, while
 * ECMAScript leaves Math.log, Math.exp and Math.sqrt to the implementation: draws built on these are the same bytes on
 * every platform. Error below two units in the last place (fdlibm's reductions and polynomials).
 */

const LN2_HI = 6.9314718036912381649e-1;
const LN2_LO = 1.90821492927058770002e-10;
const INV_LN2 = 1.442695040888963387;

const LOWEST = -1022;
const HIGHEST = 1023;

/** Every normal power of two, made by exact doublings and halvings. */
const TVAPOTENSER = powersOfTwo();

function powersOfTwo(): Float64Array {
	const result = new Float64Array(HIGHEST - LOWEST + 1);
	let up = 1;
	for (let k = 0; k <= HIGHEST; k += 1) {
		result[k - LOWEST] = up;
		up *= 2;
	}
	let down = 1;
	for (let k = 0; k >= LOWEST; k -= 1) {
		result[k - LOWEST] = down;
		down /= 2;
	}
	return result;
}

/** e^x; 0 below the smallest normal number and Infinity above the largest. */
export function exp(x: number): number {
	if (Number.isNaN(x)) return NaN;
	const k = Math.floor(x * INV_LN2 + 0.5);
	if (k < LOWEST) return 0;
	if (k > HIGHEST) return Infinity;
	const hi = x - k * LN2_HI;
	const lo = k * LN2_LO;
	const r = hi - lo;
	const t = r * r;
	const c =
		r -
		t *
			(1.66666666666666019037e-1 +
				t *
					(-2.77777777770155933842e-3 +
						t *
							(6.61375632143793436117e-5 +
								t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
	const y = 1 - (lo - (r * c) / (2 - c) - hi);
	return y * (TVAPOTENSER[k - LOWEST] ?? NaN);
}

const bits = new DataView(new ArrayBuffer(8));

/** Natural logarithm of a normal positive number; −Infinity at 0, NaN below. */
export function ln(x: number): number {
	if (x === 0) return -Infinity;
	if (!(x > 0) || x === Infinity) return x === Infinity ? Infinity : NaN;
	bits.setFloat64(0, x);
	let k = ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
	let m = x / (TVAPOTENSER[k - LOWEST] ?? NaN);
	if (m > 1.4142135623730951) {
		m /= 2;
		k += 1;
	}
	const f = m - 1;
	const s = f / (2 + f);
	const z = s * s;
	const r =
		z *
		(6.66666666666673513e-1 +
			z *
				(3.999999999940941908e-1 +
					z *
						(2.857142874366239149e-1 +
							z *
								(2.222219843214978396e-1 +
									z *
										(1.818357216161805012e-1 +
											z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
	const half = 0.5 * f * f;
	return k * LN2_HI - (half - (s * (half + r) + k * LN2_LO) - f);
}

/** Square root: a first guess from the logarithm, then Heron's step twice. */
export function rot(x: number): number {
	if (!(x > 0)) return x === 0 ? 0 : NaN;
	let y = exp(0.5 * ln(x));
	y = 0.5 * (y + x / y);
	return 0.5 * (y + x / y);
}
