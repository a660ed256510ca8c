import fc from 'fast-check';
import { KOLADAS_GRANSER, parseValue, type Konsekvensutredning } from '#lib/model/index.ts';

/**
 * Random valid `barkraft/1` documents: every kind of takt, mangd, pris and genomförande, clamps, shares already done,
 * funding of every shape, own data with holes, any size limits. Amounts are large but real, with two decimals, so that
 * a law that fails fails by its reason and not by overflow; what is absurd or broken is the fuzz tests' (tests/fuzz).
 *
 * `fil` is what a file may hold: fields with defaults are left out at random. `dokument` is the same, parsed.
 */

/** A field that a file may leave out. */
const MAYBE_ABSENT: { requiredKeys: [] } = { requiredKeys: [] };

/** What the document can refer to. */
export type Omgivning = {
	readonly kommunkoder: readonly string[];
	/** Ids of the statistics' columns that a cost may follow. */
	readonly drivare: readonly string[];
};

/** A number from `min` to `max` with two decimals. */
const tal = (min: number, max: number) =>
	fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((n) => n / 100);

/** 0, 1 or a share between. */
const andel = fc.oneof(fc.constantFrom(0, 1), tal(0, 1));
const antal = fc.oneof(fc.constantFrom(0, 1), tal(0, 50));
const year = fc.integer({ min: 2020, max: 2045 });
const text = fc.oneof(
	fc.constantFrom('', 'Å, ä & ö', '=1+1', 'a"b;c'),
	fc.string({ maxLength: 12 })
);

/** Ids that are legal and awkward: numbers, names of built-in properties, both letter cases. */
const ID = [
	'a',
	'A',
	'b_2',
	'c-3',
	'7',
	'12',
	'007',
	'constructor',
	'toString',
	'valueOf',
	'noll',
	'x'
];
const arbId = fc.constantFrom(...ID);

/** Up to `max` items whose ids differ. */
function medOlikaId<T extends object>(
	item: fc.Arbitrary<T>,
	max: number
): fc.Arbitrary<(T & { id: string })[]> {
	return fc
		.uniqueArray(arbId, { maxLength: max })
		.chain((ids) => fc.tuple(...ids.map((id) => item.map((fields) => ({ ...fields, id })))));
}

export const arbKalla = fc.record({
	typ: fc.constantFrom('statistik', 'forarbete', 'enkat', 'remissvar', 'bedomning', 'antagande'),
	text,
	url: fc.constantFrom('', 'https://example.se/a?b=1')
});

/** fromYear and a tomYear that is later or open. */
const arbPeriod = fc
	.tuple(year, fc.option(fc.nat({ max: 15 })))
	.map(([fromYear, length]) => ({ fromYear, tomYear: length === null ? null : fromYear + length }));

export const arbTakt = fc.oneof(
	arbPeriod.map((period) => ({ typ: 'lopande', ...period })),
	year.map((fromYear) => ({ typ: 'lopande', fromYear })),
	fc.record({
		typ: fc.constant('aterkommande'),
		fromYear: year,
		intervallYears: fc.integer({ min: 1, max: 7 })
	}),
	fc.record({
		typ: fc.constant('engang'),
		year,
		avskrivningYears: fc.integer({ min: 1, max: 20 })
	})
);

export const arbPris = fc.oneof(
	fc.record({ typ: fc.constant('kr'), krPerEnhet: fc.oneof(tal(0, 200_000), tal(-5000, 0)) }),
	fc.record({
		typ: fc.constant('tid'),
		timmarPerEnhet: tal(-20, 500),
		timkostnad: fc.constantFrom('handlaggare', 'jurist')
	}),
	fc.record({
		typ: fc.constant('tjanst'),
		arsarbetskrafterPerEnhet: tal(-1, 3),
		lon: fc.constantFrom('handlaggare', 'jurist')
	})
);

/** How much is needed; `egna` are the ids of own data, `klasser` the number of size classes. */
export function arbMangd({ drivare }: Omgivning, egna: readonly string[], klasser: number) {
	const arbDrivare = fc.constantFrom(...drivare, ...egna);
	const perKommun = egna.map((egnaData) => fc.constant({ typ: 'perKommun', egnaData }));
	return fc.oneof(
		fc.record({ typ: fc.constant('fast'), antal }),
		fc.record({ typ: fc.constant('perEnhet'), drivare: arbDrivare, antalPerEnhet: tal(0, 2) }),
		fc.record({
			typ: fc.constant('trappa'),
			drivare: arbDrivare,
			perPaborjade: tal(1, 30_000),
			antal
		}),
		fc.record({
			typ: fc.constant('skala'),
			drivare: arbDrivare,
			referens: tal(100, 50_000),
			antal,
			elasticitet: tal(-1.5, 1.5)
		}),
		fc.record({
			typ: fc.constant('perStorleksklass'),
			antal: fc.array(antal, { minLength: klasser, maxLength: klasser })
		}),
		...perKommun
	);
}

/** None, either or both of `minst` and `hogst`, in order. */
const arbKlamp = fc.oneof(
	fc.constant({}),
	antal.map((minst) => ({ minst })),
	antal.map((hogst) => ({ minst: null, hogst })),
	fc.tuple(antal, antal).map(([a, b]) => ({ minst: Math.min(a, b), hogst: Math.max(a, b) }))
);

export function arbKostnadspost(omgivning: Omgivning, egna: readonly string[], klasser: number) {
	const required = fc.record({
		namn: text,
		takt: arbTakt,
		mangd: arbMangd(omgivning, egna, klasser),
		pris: arbPris
	});
	const optional = fc.record(
		{
			avser: text,
			redanUppfyllt: fc.oneof(andel, fc.array(andel, { minLength: klasser, maxLength: klasser })),
			osakerhet: fc.option(
				fc.record({ lag: tal(0, 1), hog: tal(1, 5), lokalSpridning: tal(0, 1) })
			),
			delbar: fc.boolean(),
			euKrav: fc.constantFrom('ja', 'nej', 'delvis'),
			kalla: arbKalla
		},
		MAYBE_ABSENT
	);
	return fc
		.tuple(required, optional, arbKlamp)
		.map((parts) => Object.assign({}, ...parts) as object);
}

/** Amounts per kommun; with a total they are weights, which cannot be negative. */
function arbBelopp({ drivare, kommunkoder }: Omgivning, egna: readonly string[]) {
	const perEnhet = (lowest: number, ids: readonly string[]) =>
		fc.array(fc.record({ drivare: fc.constantFrom(...ids), krPerEnhet: tal(lowest, 500) }), {
			maxLength: 3
		});
	const fritt = fc.record(
		{ grundbeloppKr: tal(-10_000, 800_000), perEnhet: perEnhet(-50, [...drivare, ...egna]) },
		MAYBE_ABSENT
	);
	const fritGrans = fc.oneof(
		fc.constant({}),
		tal(0, 1e6).map((golvKr) => ({ golvKr })),
		fc.tuple(tal(0, 1e6), tal(0, 1e6)).map(([golvKr, mer]) => ({ golvKr, takKr: golvKr + mer }))
	);
	const totalt = fc.record({
		totaltKr: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000_000_000 })),
		grundbeloppKr: fc.oneof(fc.constant(0), tal(0, 800_000)),
		perEnhet: perEnhet(0, drivare)
	});
	// A floor below and a ceiling above the equal share can nearly always be met.
	const totalGrans = fc.record({ golv: fc.option(tal(0, 0.9)), tak: fc.option(tal(1.5, 10)) });
	return fc.oneof(
		fc.tuple(fritt, fritGrans).map(([belopp, grans]) => ({ ...belopp, ...grans })),
		fc.tuple(totalt, totalGrans).map(([belopp, { golv, tak }]) => {
			const lika = belopp.totaltKr / kommunkoder.length;
			return {
				...belopp,
				golvKr: golv === null ? null : golv * lika,
				takKr: tak === null ? null : tak * lika
			};
		})
	);
}

export function arbFinansiering(omgivning: Omgivning, egna: readonly string[]) {
	const required = fc.record({ namn: text, typ: fc.constantFrom('generellt', 'riktat', 'avgift') });
	const optional = fc.record(
		{
			indexeras: fc.boolean(),
			andelSomSoker: andel,
			ansokan: fc.record({ timmar: tal(0, 80), timkostnad: fc.constant('handlaggare') }),
			kalla: arbKalla
		},
		MAYBE_ABSENT
	);
	return fc
		.tuple(required, optional, arbPeriod, arbBelopp(omgivning, egna))
		.map((parts) => Object.assign({}, ...parts) as object);
}

export function arbGenomforande({ drivare, kommunkoder }: Omgivning, egna: readonly string[]) {
	return fc.oneof(
		fc.constant({ typ: 'alla' }),
		fc.record(
			{
				typ: fc.constant('undantag'),
				drivare: fc.constantFrom(...drivare, ...egna),
				under: fc.option(tal(0, 30_000)),
				kommuner: fc.subarray([...kommunkoder, '9999'], { maxLength: 4 }),
				kvarvarandeAndel: andel
			},
			{ requiredKeys: ['typ'] }
		)
	);
}

/** One own column: some kommuner have a value, some are empty, some are not mentioned. */
export function arbEgnaData({ kommunkoder }: Omgivning) {
	return fc.record({
		namn: text,
		enhet: fc.constantFrom('ärenden', 'st'),
		varden: fc
			.subarray([...kommunkoder, '9999'])
			.chain((koder) =>
				fc
					.tuple(...koder.map(() => fc.option(tal(0, 5000), { freq: 8 })))
					.map((varden) => Object.fromEntries(koder.map((kod, i) => [kod, varden[i] ?? null])))
			)
	});
}

export const arbGranser = fc.oneof(
	fc.constant([...KOLADAS_GRANSER]),
	fc
		.uniqueArray(fc.integer({ min: 1, max: 300_000 }), { maxLength: 12 })
		.map((granser) => granser.sort((a, b) => a - b))
);

/** Costs of the staff groups: `jurist` is the document's own and always given. */
const arbParametrar = fc
	.tuple(
		tal(300_000, 2_000_000),
		fc.record(
			{
				timkostnadKr: fc.oneof(tal(100, 2000), fc.constant({ jurist: 1500 })),
				arsarbetstidTimmar: fc.integer({ min: 1000, max: 2000 }),
				arligtIndex: fc.oneof(fc.constant(0), tal(-0.05, 0.2))
			},
			MAYBE_ABSENT
		),
		fc.boolean()
	)
	.map(([kr, rest, bare]) => ({ ...rest, arsarbetskraftKr: bare ? kr : { jurist: kr } }));

/** A whole document as a file may hold it. */
export function arbFil(omgivning: Omgivning): fc.Arbitrary<object> {
	const base = fc.tuple(
		arbGranser,
		medOlikaId(arbEgnaData(omgivning), 2).map((kolumner) =>
			kolumner.map((kolumn) => ({ ...kolumn, id: `egen_${kolumn.id}` }))
		)
	);
	return base.chain(([storleksgranser, egnaData]) => {
		const egna = egnaData.map(({ id }) => id);
		const post = arbKostnadspost(omgivning, egna, storleksgranser.length + 1);
		const forslag = fc.record({
			namn: text,
			genomforande: arbGenomforande(omgivning, egna),
			kostnadsposter: medOlikaId(post, 5),
			finansiering: medOlikaId(arbFinansiering(omgivning, egna), 3)
		});
		return fc
			.record({
				titel: text,
				start: fc.integer({ min: 2024, max: 2030 }),
				length: fc.nat({ max: 12 }),
				parametrar: arbParametrar,
				forslag
			})
			.map(({ titel, start, length, parametrar, forslag }) => ({
				format: 'barkraft/1',
				titel,
				prisnivaYear: 2026,
				startYear: start,
				slutYear: start + length,
				statistik: '2025',
				storleksgranser,
				parametrar,
				egnaData,
				alternativ: [
					{ id: 'noll', namn: 'Nollalternativ', typ: 'nollalternativ' },
					{ id: 'forslag', typ: 'forslag', valt: true, ...forslag }
				]
			}));
	});
}

/** A whole document, parsed. */
export function arbDokument(omgivning: Omgivning): fc.Arbitrary<Konsekvensutredning> {
	return arbFil(omgivning).map((fil) => {
		const parsed = parseValue(fil);
		if (!parsed.ok) throw new Error(`A valid document is refused: ${JSON.stringify(parsed.fel)}`);
		return parsed.dokument;
	});
}
