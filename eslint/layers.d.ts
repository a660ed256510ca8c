export declare const ARROWS: Readonly<Record<string, readonly string[]>>;
export declare const FACES: readonly string[];
export declare const DATA_READERS: readonly string[];
export declare const PURE_PACKAGES: Readonly<Record<string, readonly string[]>>;
export declare const EMPTY_NAMES: readonly string[];
