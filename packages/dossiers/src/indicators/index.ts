export {
  type CountedDossierFigures,
  countDossiers,
  emptyPart,
  type GroupTally,
  type IndicatorPart,
  mergeParts,
  partOf,
} from "./IndicatorPart.ts";
export {
  type Indicators,
  indicatorsOf,
  type ProgressFigures,
  type ProgressIndicator,
} from "./indicatorsOf.ts";
export {
  addToTally,
  type DossierFigures,
  emptyTally,
  mergeTallies,
  type Tally,
  type VerdictCounts,
} from "./Tally.ts";
export { type DifferenceReason, whyVerdictsDiffer } from "./whyVerdictsDiffer.ts";
