export { type DiffInput, diff } from "./diff.ts";
export { type GetInput, get } from "./get.ts";
export { handlingLines } from "./handlingLines.ts";
export { type SearchInput, search } from "./search.ts";
export { type WhoHandlesInput, whoHandles } from "./whoHandles.ts";
