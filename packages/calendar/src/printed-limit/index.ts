export { type LimitUnreadable, type ParsedLimit, type ParseLimitOptions, parseLimit } from "./parseLimit.ts";
export { type LimitOrText, type ResolvedLimit, resolveLimit } from "./resolveLimit.ts";
export { restateLimit } from "./restateLimit.ts";
