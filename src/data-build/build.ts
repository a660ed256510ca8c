import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATA_DIRECTORY, rebuild } from './rebuild.ts';

const files = await rebuild();
for (const [path, text] of files) {
	const target = join(DATA_DIRECTORY, path);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, text);
}
console.log(`Skrev ${files.size} filer under data/.`);
