export { defineProvince } from "./defineProvince.ts";
export { provinceProfileSchema } from "./profile.ts";
export { profileJsonSchema } from "./profileJsonSchema.ts";
export {
  type CheckedProfile,
  type CheckQuery,
  type NextOpeningQuery,
  type OpeningWire,
  provinceCheckInput,
  provinceCheckOutput,
  provinceNextOpeningInput,
  provinceNextOpeningOutput,
  provinceWhereToSubmitInput,
  provinceWhereToSubmitOutput,
  provinceWhoMayActInput,
  provinceWhoMayActOutput,
  type WhereToSubmitQuery,
  type WhereToSubmitWire,
  type WhichProvince,
  type WhoMayActQuery,
} from "./questions.ts";
export { readProfile } from "./readProfile.ts";
