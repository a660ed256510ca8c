import { expect, test } from 'vitest';
import { arsarbetskraftUrLon } from './lonekostnad.ts';

test.each([
	['a salary alone', { manadslonKr: 40_000, poPalagg: 0, omkostnader: 0 }, 480_000],
	// 42 000 × 12 × 1,4453 = 728 431,20
	['with PO-pålägg', { manadslonKr: 42_000, poPalagg: 0.4453, omkostnader: 0 }, 728_400],
	// … × 1,15 = 837 695,88
	['and costs around it', { manadslonKr: 42_000, poPalagg: 0.4453, omkostnader: 0.15 }, 837_700],
	['nothing', { manadslonKr: 0, poPalagg: 0.4453, omkostnader: 0.15 }, 0]
])('%s', (_, underlag, kr) => expect(arsarbetskraftUrLon(underlag)).toBe(kr));
