export { type DossiersFormOutput, dossiersFormInput, dossiersFormOutput, type FormAsked } from "./form.ts";
export {
  type CountedDossier,
  countedDossierSchema,
  type DifferingDossier,
  type IndicatorGroup,
  type IndicatorKey,
  type IndicatorsComputeOutput,
  type IndicatorsQuestion,
  indicatorKeys,
  indicatorsComputeInput,
  indicatorsComputeOutput,
} from "./indicators.ts";
export type { ProfileQuestion } from "./profile.ts";
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
