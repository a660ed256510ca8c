import { config } from 'zod/v4/core';

/**
 * zod's compiled checks need `eval`, which the page's policy forbids (docs/adr/0008). Client hooks run before any
 * page's code, so that it is set before the first schema is made. Node keeps the compiled checks.
 */
config({ jitless: true });
