import { z } from 'zod';
import { konsekvensutredningSchema } from './konsekvensutredning.ts';

/** The JSON Schema of the format, made from the same declaration as the checks. */
export function jsonSchema(): unknown {
	return z.toJSONSchema(konsekvensutredningSchema, { io: 'input', unrepresentable: 'any' });
}
