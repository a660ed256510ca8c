import { z } from 'zod';
import { falt, idSchema } from './falt.ts';
import { kallaSchema } from './kalla.ts';
import { parameterosakerhetSchema } from './osakerhet.ts';

const krPerTimme = z.number().min(0).max(1e5);
const krPerArsarbetskraft = z.number().min(0).max(1e7);

/** A bare number means the same for every staff group. */
const perPersonalgrupp = <T extends z.ZodType>(value: T) =>
	z.union([value, z.record(idSchema, value)]);

/** The parameters a document changes; all others come from data/parameters. */
export const parametrarSchema = z.strictObject({
	arsarbetskraftKr: falt(perPersonalgrupp(krPerArsarbetskraft).optional(), {
		label: 'Kostnad för en årsarbetskraft',
		unit: 'kr per år',
		help: 'Lön, sociala avgifter och omkostnader för en heltidstjänst.'
	}),
	timkostnadKr: falt(perPersonalgrupp(krPerTimme).optional(), {
		label: 'Timkostnad',
		unit: 'kr per timme',
		help: 'Om den inte anges räknas den som årsarbetskraften delad med årsarbetstiden.'
	}),
	arsarbetstidTimmar: falt(z.number().min(100).max(3000).optional(), {
		label: 'Årsarbetstid',
		unit: 'timmar per år',
		help: 'Arbetade timmar per år och heltidstjänst.'
	}),
	arligtIndex: falt(z.number().min(-0.5).max(1).optional(), {
		label: 'Årlig prisökning',
		unit: 'andel per år',
		help: 'Används för att visa hur en ersättning som inte räknas upp urholkas. 0,02 = två procent om året.'
	}),
	internranta: falt(z.number().min(0).max(0.5).optional(), {
		label: 'Internränta',
		unit: 'andel per år',
		help: 'Ränta när en engångskostnad räknas om till årlig kostnad.'
	}),
	osakerhet: falt(parameterosakerhetSchema.optional(), {
		label: 'Osäkerhet i parametrarna',
		help: 'Låg och hög som gånger parameterns värde, till exempel för ”arsarbetskraftKr.handlaggare”. Utan personalgrupp gäller det alla grupper.'
	}),
	kallor: falt(
		z
			.record(
				z
					.string()
					.regex(
						/^[A-Za-z][\w.-]{0,99}$/,
						'Parameterns namn har fel form. Skriv det som i parametrarna, till exempel arsarbetskraftKr.handlaggare.'
					),
				kallaSchema
			)
			.optional(),
		{
			label: 'Källor',
			help: 'Källan till varje ändrad parameter.'
		}
	)
});

export type Parametrar = z.infer<typeof parametrarSchema>;
