/** A figure of the profile in the address: a column, and whose; `egen` is the kommun's own, a number the group's. */
export const siffernamn = (kolumn: string, grupp: number | 'egen'): string => `${kolumn}.${grupp}`;
