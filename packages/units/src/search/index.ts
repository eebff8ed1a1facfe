export { type SearchAnswer, type SearchOptions, searchUnits } from "./searchUnits.ts";
export type { MatchKind, UnitMatch } from "./UnitMatch.ts";
