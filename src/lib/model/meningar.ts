import { z } from 'zod';
import { falt, kortTextSchema, langTextSchema } from './falt.ts';

/** What the user has done with one of the sentences that write themselves (docs/adr/0013). */
export const sparadMeningSchema = z.strictObject({
	id: falt(kortTextSchema, { label: 'Id', help: 'Alternativets id och meningens namn.' }),
	val: falt(z.enum(['tagen', 'struken']), {
		label: 'Val',
		help: 'Om meningen ska vara med i texten.',
		val: { tagen: 'Med i texten', struken: 'Struken' }
	}),
	text: falt(langTextSchema.default(''), {
		label: 'Egen lydelse',
		help: 'Tomt = meningen följer siffrorna.'
	}),
	fingeravtryck: falt(kortTextSchema.default(''), {
		label: 'Fingeravtryck',
		help: 'Av den mening som skrevs om.'
	}),
	siffror: falt(z.array(kortTextSchema).max(30).default([]), {
		label: 'Siffror',
		help: 'I den mening som skrevs om.'
	})
});

export type SparadMening = z.infer<typeof sparadMeningSchema>;
