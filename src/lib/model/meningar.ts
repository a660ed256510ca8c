import { z } from 'zod';
import { falt, kortTextSchema, langTextSchema } from './falt.ts';

/** What the user has done with one of the sentences that write themselves (docs/adr/0013). */
export const sparadMeningSchema = z.strictObject({
	id: falt(
		z
			.string()
			.regex(
				/^[A-Za-z0-9][\w.-]{0,199}$/,
				'Meningens id har fel form. Använd bara bokstäver a–z, siffror, punkt, - och _.'
			),
		{ label: 'Id', help: 'Alternativets id och meningens namn, till exempel ”forslag.kostnad”.' }
	),
	val: falt(z.enum(['tagen', 'struken']), {
		label: 'Val',
		help: 'Om meningen ska vara med i texten.',
		val: { tagen: 'Med i texten', struken: 'Struken' }
	}),
	text: falt(langTextSchema.default(''), {
		label: 'Egen lydelse',
		help: 'Meningen som du har skrivit om den. Tomt = meningen följer siffrorna.'
	}),
	fingeravtryck: falt(z.string().max(64).default(''), {
		label: 'Fingeravtryck',
		help: 'Avtryck av den mening som skrevs om. Avgör om siffrorna har ändrats sedan dess.'
	}),
	siffror: falt(z.array(kortTextSchema).max(30).default([]), {
		label: 'Siffror',
		help: 'Siffrorna i den mening som skrevs om.'
	})
});

export type SparadMening = z.infer<typeof sparadMeningSchema>;
