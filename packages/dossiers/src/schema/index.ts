export {
  type AllowedStep,
  type DossiersAllowedOutput,
  type DossiersReplayOutput,
  dossiersAllowedInput,
  dossiersAllowedOutput,
  dossiersReplayInput,
  dossiersReplayOutput,
  type HistoryQuestion,
  type ReplayedCommand,
  type ReplayedShift,
} from "./replay.ts";
