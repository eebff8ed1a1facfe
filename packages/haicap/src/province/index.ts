export type { ProfileInvalid, ProfileIssue, ProvinceProfile, ProvinceProfileWire } from "@haicap/province";
export type { FillOptions } from "@haicap/province/question";
export { readProfile } from "@haicap/province/schema";
export { explainEn, explainVi } from "@haicap/province/text";
export { profileNamed, profileNames } from "./profileNamed.ts";
export { withProfile } from "./withProfile.ts";
