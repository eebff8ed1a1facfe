import type * as fc from "fast-check";

/** Properties by the law they state; run each with `fc.assert`. */
export type Laws = Readonly<Record<string, fc.IRawProperty<unknown, false>>>;
