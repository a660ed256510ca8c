import { z } from 'zod';
import { falt, langTextSchema } from './falt.ts';
import { TEXTPUNKTER, type Textpunkt, type TextpunktId } from './textpunkter.ts';

const TEXTPUNKT_IDS = TEXTPUNKTER.map((punkt) => punkt.id) as [TextpunktId, ...TextpunktId[]];

const textpunktIdSchema = z.enum(TEXTPUNKT_IDS);

/** One text field of the document; its label and help are the law's point. */
const textSchema = (punkt: Textpunkt) =>
	falt(langTextSchema.default(''), {
		label: punkt.rubrik,
		help: `${punkt.help} (${punkt.lagrum})`
	});

const textfalt = Object.fromEntries(
	TEXTPUNKTER.map((punkt) => [punkt.id, textSchema(punkt)])
) as Record<TextpunktId, ReturnType<typeof textSchema>>;

export const texterSchema = z.strictObject({
	...textfalt,
	klara: falt(z.array(textpunktIdSchema).max(TEXTPUNKTER.length).default([]), {
		label: 'Klara texter',
		help: 'De punkter som är färdigskrivna.'
	}),
	motiveringSaknas: falt(z.partialRecord(textpunktIdSchema, langTextSchema).default({}), {
		label: 'Motivering till det som inte kunnat göras',
		help: 'Varje del som inte har kunnat göras ska motiveras (7 § andra stycket).'
	})
});

export type Texter = z.infer<typeof texterSchema>;
