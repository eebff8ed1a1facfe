export { type AllowedInput, allowed } from "./allowed.ts";
export { type FormInput, form } from "./form.ts";
export type { EventInput, HistoryInput, ProfileInput } from "./HistoryInput.ts";
export { type ReplayInput, replay } from "./replay.ts";
