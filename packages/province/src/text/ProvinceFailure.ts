import type { ProfileInvalid } from "../profile/ProfileInvalid.ts";

/** Every expected failure of this package. */
export type ProvinceFailure = ProfileInvalid;
