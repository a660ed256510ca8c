/**
 * Response headers of every answer, pages and files alike. Pages rendered on request also get the full
 * Content-Security-Policy of svelte.config.js; prerendered pages carry it in a meta tag, where
 * `frame-ancestors` has no effect, so that the header must hold it (CSP level 3, 3.3).
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
		'magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
};

/** A page that has its own policy by meta tag: both hold, so this one only adds. */
const PAGE_POLICY =
	"frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** A script or picture; a worker takes its policy from the answer that brought its script. */
const FILE_POLICY =
	"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; " +
	"img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

/** The policy that holds for an answer that SvelteKit has not given one. */
export function contentPolicy(pathname: string): string {
	const lastPart = pathname.slice(pathname.lastIndexOf('/') + 1);
	const isFile = lastPart.includes('.') && !lastPart.endsWith('.html');
	return isFile ? FILE_POLICY : PAGE_POLICY;
}
