export { compileCatalog } from "./catalog/compileCatalog.ts";
export { getProcedure, type ProcedureVersion } from "./catalog/getProcedure.ts";
export type { LegalBasis } from "./catalog/LegalBasis.ts";
export type { OfficeRow } from "./catalog/OfficeRow.ts";
export type { PackedCatalog } from "./catalog/PackedCatalog.ts";
export type {
  FeeStatus,
  FieldConfidence,
  LimitReading,
  ProcedureCase,
  ProcedureChannel,
  ProcedureFee,
  ProcedureLimit,
  ProcedureLimitUnit,
  ProcedureRecord,
  RequiredDocument,
  SubmissionChannel,
} from "./catalog/Procedure.ts";
export type { ProcedureCatalog } from "./catalog/ProcedureCatalog.ts";
export type { ProcedureEntry } from "./catalog/ProcedureEntry.ts";
export type { ProcedureNotFound } from "./catalog/ProcedureNotFound.ts";
export type { Replacement } from "./catalog/Replacement.ts";
export { type Replacements, replacementsOf } from "./catalog/replacementsOf.ts";
export { statutoryLimitOf } from "./catalog/statutoryLimitOf.ts";
export type { CaseDependent } from "./competence/CaseDependent.ts";
export type { CaseFact, CaseFacts, CivilStatusAction } from "./competence/CaseFacts.ts";
export type {
  CompetenceInterval,
  CompetenceKind,
  CompetenceMode,
  Owner,
} from "./competence/CompetenceInterval.ts";
export type { CompetenceNote } from "./competence/CompetenceNote.ts";
export { type CompetenceRule, judgeRule, type RuleConditions, type RuleVerdict } from "./competence/CompetenceRule.ts";
export type {
  Decider,
  Handling,
  HandlingOption,
  HandlingReason,
  HandlingStatus,
  Receiver,
  Regulator,
  Transition,
} from "./competence/Handling.ts";
export type { HandlingWarning } from "./competence/HandlingWarning.ts";
export { levelsOn } from "./competence/levelsOn.ts";
export { type OrganFacts, type OrganKind, organKinds } from "./competence/OrganKind.ts";
export { type OwnersOn, ownersOn } from "./competence/ownersOn.ts";
export { statusOn } from "./competence/statusOn.ts";
export { type HandlingFailure, type HandlingQuestion, whoHandles } from "./competence/whoHandles.ts";
export {
  diffProcedures,
  type MovedProcedure,
  type ProcedureDiff,
  type ProcedureReference,
} from "./diff/diffProcedures.ts";
export type {
  CompetenceOverlay,
  FeeOverlay,
  LocalProcedureOverlay,
  OverlayTerms,
  ProvinceOverlay,
  ReceptionOverlay,
} from "./overlay/ProvinceOverlay.ts";
export { withLocalProcedures } from "./overlay/withLocalProcedures.ts";
