import { filmatningar } from './filer.ts';
for (const m of await filmatningar())
	console.log(
		m.namn,
		m.ms.map(Math.round).join(' '),
		(m.bytes / 1000).toFixed(0) + ' kB',
		'stopp',
		Math.round(m.stopp)
	);
