import { SECURITY_HEADERS } from '#lib/server/headers.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit';

/** Sets the security headers also when another server than src/server runs the build, and in `npm run dev`. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
	return response;
};

/** Wrong addresses are the visitor's and not logged; our own faults are, without anything from the request. */
export const handleError: HandleServerError = ({ error, status }) => {
	if (status < 500) return { message: 'Sidan finns inte.' };
	process.stderr.write(
		`${error instanceof Error ? (error.stack ?? error.message) : 'okänt fel'}\n`
	);
	return { message: 'Något gick fel hos oss. Ladda om sidan. Utkasten finns kvar i webbläsaren.' };
};
