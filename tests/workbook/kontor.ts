import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice asks, calculates when the file says so, or never; this makes it always calculate. */
const ALLTID = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** All files recalculated from scratch by one LibreOffice process of its own; by name. */
export function recalculated(
	files: ReadonlyMap<string, Uint8Array>
): Promise<Map<string, Uint8Array>> {
	return konverterade(files, ['xlsx', 'xlsx', 'xlsx:Calc MS Excel 2007 XML']);
}

/** All files of one kind as another, by one LibreOffice process of its own; by name, those that it could open. */
export async function konverterade(
	files: ReadonlyMap<string, Uint8Array>,
	[fran, till, filter]: readonly [fran: string, till: string, filter: string]
): Promise<Map<string, Uint8Array>> {
	const folder = mkdtempSync(path.join(tmpdir(), 'barkraft-kontor-'));
	try {
		const [from, to, profile] = ['from', 'to', 'profile/user'].map((name) => {
			const made = path.join(folder, name);
			mkdirSync(made, { recursive: true });
			return made;
		}) as [string, string, string];
		writeFileSync(path.join(profile, 'registrymodifications.xcu'), ALLTID);
		for (const [name, bytes] of files) writeFileSync(path.join(from, `${name}.${fran}`), bytes);
		await run(
			'soffice',
			[
				`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
				'--headless',
				'--norestore',
				'--convert-to',
				filter,
				'--outdir',
				to,
				...readdirSync(from).map((name) => path.join(from, name))
			],
			{ maxBuffer: 1e8 }
		);
		return new Map(
			readdirSync(to).map((name) => [
				name.slice(0, -till.length - 1),
				readFileSync(path.join(to, name))
			])
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
