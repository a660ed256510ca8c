/** Every page is a static file: the server keeps nothing and is not needed (DESIGN.md §7). */
export const prerender = true;
