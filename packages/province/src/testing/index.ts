export { exampleTables } from "./exampleTables.ts";
export { provinceProfiles } from "./provinceProfiles.ts";
