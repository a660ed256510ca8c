/** The face of granska: the rules of a careful reader, and what they find in a document. */
export { granska } from './granska.ts';
export { ALLVAR, type Allvar, type Fynd, type Fyndplats, type Regel } from './fynd.ts';
export { REGLER } from './regler/index.ts';
