export { provinceProfiles } from "./provinceProfiles.ts";
