export { birthProvinces } from "./birthProvinces.ts";
export { identifierTables } from "./identifierTables.ts";
export { kindFacts } from "./kinds.ts";
export { level1Agencies } from "./level1.ts";
export { version } from "./version.gen.ts";
