import { z } from 'zod';
import { falt, kortTextSchema } from './falt.ts';

/** How well a figure is known. `antagande` is shown as an assumption wherever the figure appears. */
export const kallaSchema = z.strictObject({
	typ: falt(z.enum(['statistik', 'forarbete', 'enkat', 'remissvar', 'bedomning', 'antagande']), {
		label: 'Typ av källa',
		help: 'Vad uppgiften vilar på. Ett antagande visas som antagande överallt där siffran syns.',
		val: {
			statistik: 'Statistik',
			forarbete: 'Förarbete eller myndighetsuppgift',
			enkat: 'Enkät',
			remissvar: 'Remissvar',
			bedomning: 'Bedömning',
			antagande: 'Antagande'
		}
	}),
	text: falt(kortTextSchema.default(''), {
		label: 'Källa',
		help: 'Namn, nummer och sida så att en läsare hittar uppgiften, till exempel ”prop. 2022/23:43 s. 60”.'
	}),
	url: falt(z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''), {
		label: 'Webbadress',
		help: 'Adress till källan, om den finns på webben.'
	})
});

export type Kalla = z.infer<typeof kallaSchema>;

/** The source of a figure nobody has given a source for. */
export const ANTAGANDE: Kalla = { typ: 'antagande', text: '', url: '' };
