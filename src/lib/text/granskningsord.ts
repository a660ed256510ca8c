/** The words of the sentences that the review speaks with too; not part of the first load. */
export { antalsfigur, figur, mening, type Figur, type Mening } from './delar.ts';
export { andelText, gangerText, isNoll, kronor, riket, summa } from './figurer.ts';
export { bebodda, type Klass } from './storlek.ts';
export { iKlass } from './meningar/ekonomi.ts';
