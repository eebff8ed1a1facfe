export { type AllowedCommand, allowedCommands } from "./allowedCommands.ts";
export { byRecordedTime } from "./byRecordedTime.ts";
export { type Chain, type CommandResult, type Outcome, type Replay, replay } from "./replay.ts";
export { type DossierReport, reportOf } from "./reportOf.ts";
export type { ClockState, TimelineNote, TimelineRow } from "./Timeline.ts";
export { timelineOf } from "./timelineOf.ts";
