export { provinceProfileSchema } from "./profile.ts";
export { readProfile } from "./readProfile.ts";
