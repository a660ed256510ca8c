import { alla, attribut, dubbla, fel, utan, varden, type Delar } from './delar.ts';
import { ordningsfel } from './ordning.ts';

/** Against the rules of the package itself (ECMA-376 part 2) and of the order of elements. */
export function paketfel(files: Delar): string[] {
	return [
		...contentTypes(files),
		...[...files].flatMap(([path]) => relations(files, path)),
		...[...files].flatMap(([path, root]) => fel(path, ordningsfel(root)))
	];
}

function contentTypes(files: Delar): string[] {
	const types = files.get('[Content_Types].xml');
	const own = varden(types, 'Override', 'PartName');
	const byExtension = varden(types, 'Default', 'Extension');
	const parts = [...files.keys()].filter((path) => path !== '[Content_Types].xml');
	return [
		...fel('two content types', dubbla([...own, ...byExtension])),
		...fel(
			'a content type of no part',
			utan(
				own,
				parts.map((path) => `/${path}`)
			)
		),
		...fel(
			'no content type of its own',
			utan(
				parts.filter((path) => !path.endsWith('.rels')).map((path) => `/${path}`),
				own
			)
		),
		...fel(
			'no content type',
			utan(
				parts.map((path) => path.split('.').at(-1) ?? ''),
				byExtension
			)
		)
	];
}

/** The relations of a part: their ids, where they lead, and that each id in the part is one of them. */
function relations(files: Delar, path: string): string[] {
	if (path.endsWith('.rels')) return [];
	const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
	const rels = alla(files.get(`${folder}_rels/${name}.rels`), 'Relationship');
	const ids = rels.map((rel) => attribut(rel, 'Id'));
	return [
		...fel(`${path}: a relation twice`, dubbla(ids)),
		...fel(
			`${path}: a relation to nothing`,
			utan(
				rels.map((rel) => `${folder}${attribut(rel, 'Target')}`),
				files.keys()
			)
		),
		...fel(`${path}: no relation`, utan(used(files.get(path)), ids))
	];
}

/** Ids of relations that a part uses. */
function used(root: ReturnType<Delar['get']>): Set<string> {
	const ids = new Set<string>();
	const look = (element: NonNullable<typeof root>): void => {
		const id = element.attribut.get('r:id');
		if (id !== undefined) ids.add(id);
		element.barn.forEach(look);
	};
	if (root !== undefined) look(root);
	return ids;
}
