export { type AllowedInput, allowed } from "./allowed.ts";
export { type DiagramInput, diagram } from "./diagram.ts";
export { type ExplainInput, explain } from "./explain.ts";
export { type FormInput, form } from "./form.ts";
export type { EventInput, HistoryInput, ProfileInput } from "./HistoryInput.ts";
export { type PrintInput, print } from "./print.ts";
export { type ReplayInput, replay } from "./replay.ts";
