export {
  type DiagramAsked,
  type DossiersDiagramOutput,
  dossiersDiagramInput,
  dossiersDiagramOutput,
} from "./diagram.ts";
export {
  type DossiersExplainOutput,
  dossiersExplainOutput,
  type ExplainedNote,
  type ExplainedStep,
} from "./explain.ts";
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
  indicatorPartSchema,
  indicatorsComputeInput,
  indicatorsComputeOutput,
} from "./indicators.ts";
export {
  type DossiersPrintOutput,
  dossiersPrintInput,
  dossiersPrintOutput,
  type PrintAsked,
  type PrintAskedOptions,
} from "./print.ts";
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
