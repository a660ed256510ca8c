/** What the formula of a price needs to know of it. */
export type Priskontext = Pick<Postkontext, 'path' | 'antagande'>;

/** What a formula of one post needs to know about its surroundings. */
export type Postkontext = {
	/** Field path of the post in the document. */
	readonly path: string;
	/** True when the post's own source is an assumption. */
	readonly antagande: boolean;
	/** Name and unit of a drivare, for explanations. */
	readonly drivarnamn: (id: string) => readonly [namn: string, enhet: string];
};
