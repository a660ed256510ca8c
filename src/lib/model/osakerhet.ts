import { z } from 'zod';
import { falt, idSchema } from './falt.ts';

const lagSchema = falt(z.number().min(0).max(1), {
	label: 'Låg',
	unit: 'gånger det troliga',
	help: 'En gång på tio blir det lägre än så här. Det troliga är 1.'
});

const hogSchema = falt(z.number().min(1).max(100), {
	label: 'Hög',
	unit: 'gånger det troliga',
	help: 'En gång på tio blir det högre än så här. Det troliga är 1.'
});

/** P10 and P90 as multiples of the stated value, which is the median (docs/metod.md §10). */
export const spannSchema = z.strictObject({ lag: lagSchema, hog: hogSchema });

/** Factors on a post: P10 and P90 of a factor shared by all kommuner, and a local standard deviation. */
export const osakerhetSchema = z
	.strictObject({
		lag: falt(lagSchema, {
			label: 'Låg',
			unit: 'gånger det troliga',
			help: 'En gång på tio blir kostnaden lägre än så här.'
		}),
		hog: falt(hogSchema, {
			label: 'Hög',
			unit: 'gånger det troliga',
			help: 'En gång på tio blir kostnaden högre än så här.'
		}),
		lokalSpridning: falt(z.number().min(0).max(2).default(0), {
			label: 'Lokal osäkerhet',
			unit: 'andel av kostnaden',
			help: 'Hur mycket kostnaden i en enskild kommun kan avvika från det gemensamma, som standardavvikelse. 0,1 = plus minus tio procent.'
		}),
		samvariation: falt(idSchema.optional(), {
			label: 'Samvarierar med',
			help: 'Poster med samma namn här blir dyra eller billiga tillsammans, av samma orsak. Tomt = posten är oberoende av de andra.'
		}),
		standardgranser: falt(z.boolean().optional(), {
			label: 'Gränserna är standardgränser',
			help: 'Bärkrafts förslag: ett antagande som ingen har prövat för just den här posten. Märks i appen och i filerna tills du tar bort märkningen eller ändrar gränserna.'
		})
	})
	.nullable()
	.default(null);

/** The parameters whose uncertainty can be stated; without a staff group it holds for all of them. */
const PARAMETER =
	/^((arsarbetskraftKr|timkostnadKr)(\.[A-Za-z0-9][A-Za-z0-9_-]{0,63})?|arsarbetstidTimmar)$/;

export const parameterosakerhetSchema = z.record(z.string().regex(PARAMETER), spannSchema);

/** Limits to begin with, marked as the assumption they are (docs/metod.md §10.2). */
export const STANDARDGRANSER = {
	lag: 0.7,
	hog: 1.5,
	lokalSpridning: 0.1,
	standardgranser: true
} as const;

export type Osakerhet = z.infer<typeof osakerhetSchema>;
export type Spann = z.infer<typeof spannSchema>;
