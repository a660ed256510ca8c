import { utfall } from './kommando.ts';

// `berakna … | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	const { ut, meddelande, kod } = await utfall(process.argv.slice(2));
	if (typeof ut !== 'string') process.stdout.write(ut);
	else if (ut !== '') process.stdout.write(ut.endsWith('\n') ? ut : `${ut}\n`);
	if (meddelande !== '') process.stderr.write(`${meddelande}\n`);
	process.exitCode = kod;
} catch (error) {
	process.stderr.write(
		`Ett fel i Bärkraft hindrade beräkningen. Dina filer är orörda.\n${error instanceof Error ? error.stack : String(error)}\n`
	);
	process.exitCode = 1;
}
