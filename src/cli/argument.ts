import { parseArgs } from 'node:util';

/** Options of all commands; each command says which it takes. */
const OPTIONS = {
	format: { type: 'string' },
	alternativ: { type: 'string' },
	kommun: { type: 'string' },
	matt: { type: 'string' },
	ut: { type: 'string' },
	dragningar: { type: 'string' },
	fro: { type: 'string' },
	hjalp: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' }
} as const;

export type Optionnamn = keyof typeof OPTIONS;

export type Argument = {
	readonly kommando: string | undefined;
	readonly fil: string | undefined;
	readonly val: Readonly<Partial<Record<Optionnamn, string>>>;
	readonly hjalp: boolean;
};

/** The command line split into command, file and options, or what is wrong with it in Swedish. */
export function argument(argv: readonly string[]): Argument | { readonly fel: string } {
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options: OPTIONS,
			allowPositionals: true
		});
		const [kommando, fil, ...rest] = positionals;
		if (rest.length > 0)
			return { fel: `För många filer: ${rest.join(', ')}. Ange en fil i taget.` };
		const { hjalp = false, help = false, ...val } = values;
		return { kommando, fil, val, hjalp: hjalp || help };
	} catch (error) {
		const text = error instanceof Error ? error.message : '';
		const option = /'(-[^' ]*)/.exec(text)?.[1] ?? '';
		return {
			fel: `Väljaren ${option} är okänd eller saknar värde. Skriv --hjalp för att se vad som finns.`
		};
	}
}
