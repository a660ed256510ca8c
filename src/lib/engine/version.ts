/** The engine's version. Raised when any figure can change; stands in every output. */
export const MOTORVERSION = '1.0.0';
