export type { Brand } from "./brand/Brand.ts";
export * from "./date/CivilDate.ts";
export * from "./date/Instant.ts";
export type { LegalCitation } from "./law/LegalCitation.ts";
export * from "./period/Period.ts";
export * from "./period/Timeline.ts";
export { invariant } from "./result/invariant.ts";
export * from "./result/Result.ts";
export type { Words } from "./text/Words.ts";
