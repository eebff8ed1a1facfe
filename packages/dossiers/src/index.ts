export { createTimekeeper, type WorkingDayAs } from "./clock/createTimekeeper.ts";
export type { DossierProfile } from "./clock/DossierProfile.ts";
export type { Due } from "./clock/Due.ts";
export type { IntakeClock } from "./clock/IntakeClock.ts";
export type { LimitLeft } from "./clock/limitLeft.ts";
export { portalVerdictOf } from "./clock/portalVerdictOf.ts";
export type {
  CountedFrom,
  DueShift,
  EndedClock,
  NeverStartedClock,
  NotStartedClock,
  PauseCause,
  PausedClock,
  RunningClock,
  StatutoryClock,
} from "./clock/StatutoryClock.ts";
export type { TimeFailure } from "./clock/TimeFailure.ts";
export type { Timekeeper } from "./clock/Timekeeper.ts";
export { type Verdict, verdictOf } from "./clock/verdictOf.ts";
export { consumedMinutes, intakeMinutes } from "./clock/workedMinutes.ts";
export {
  type CompiledDefinition,
  type StatusRow,
  type Transition,
  transitionOf,
} from "./definition/CompiledDefinition.ts";
export type { DefinitionUnknown } from "./definition/DefinitionUnknown.ts";
export type {
  Awaited,
  CommandDefinition,
  CommandEffect,
  DossierDefinition,
  DossierParameters,
  FormDefinition,
  GuardDefinition,
  PayloadKey,
  RoleDefinition,
  StatusClock,
  StatusDefinition,
  StepLimit,
  TransitionDefinition,
} from "./definition/DossierDefinition.ts";
export { type DefinitionBroken, defineDossier, defineDossierUnsafe } from "./definition/defineDossier.ts";
export { type GuardKey, type GuardReason, guardKeys } from "./definition/Guard.ts";
export type { DefinitionProblem } from "./definition/problemsOf.ts";
export { toMermaid } from "./definition/toMermaid.ts";
export { toSvg } from "./definition/toSvg.ts";
export {
  type MachineConfig,
  type MachineGuard,
  type MachineState,
  type MachineTransition,
  toXState,
} from "./definition/toXState.ts";
export type { ExchangedDossier, ExchangeField, ExchangeKind, ExchangeProfile } from "./exchange/ExchangeProfile.ts";
export { type ExchangedHistory, exchangedOf } from "./exchange/exchangedOf.ts";
export { type ExchangeInvalid, type ExchangeRead, fromExchange } from "./exchange/fromExchange.ts";
export { type ExchangeRecord, toExchange } from "./exchange/toExchange.ts";
export type {
  ApologyFields,
  ControlSlipFields,
  ControlStep,
  DossierForm,
  FilledForm,
  FormFields,
  FormKey,
  FormSubject,
  ReceiptFields,
  RefusalFields,
  RegisterFields,
  StopNoticeFields,
  SupplementRequestFields,
} from "./forms/DossierForm.ts";
export type { FormDetails, SubmissionChannel } from "./forms/FormDetails.ts";
export type { FormFailure, FormNotIssued, FormUnknown } from "./forms/FormFailure.ts";
export { type FormQuestion, formOf } from "./forms/formOf.ts";
export { appendEvent, sealEntry } from "./history/appendEvent.ts";
export { openChain, sealEvent } from "./history/chain.ts";
export type { Opening, PersonalField, Salts } from "./history/commitments.ts";
export { type History, type HistoryEntry, headOf, openHistory } from "./history/History.ts";
export { eventsOf, redact } from "./history/redact.ts";
export {
  type Anchor,
  type HistoryBroken,
  type HistoryProblem,
  type HistoryVerified,
  verifyHistory,
} from "./history/verifyHistory.ts";
export {
  type CountedDossierFigures,
  countDossiers,
  emptyPart,
  type GroupTally,
  type IndicatorPart,
  mergeParts,
  partOf,
} from "./indicators/IndicatorPart.ts";
export {
  type Indicators,
  indicatorsOf,
  type ProgressFigures,
  type ProgressIndicator,
} from "./indicators/indicatorsOf.ts";
export {
  addToTally,
  type DossierFigures,
  emptyTally,
  mergeTallies,
  type Tally,
  type VerdictCounts,
} from "./indicators/Tally.ts";
export { type DifferenceReason, whyVerdictsDiffer } from "./indicators/whyVerdictsDiffer.ts";
export type { AcceptedIds } from "./lifecycle/AcceptedIds.ts";
export type { Command, CommandPayload, SigningCapacity } from "./lifecycle/Command.ts";
export { type Children, type Dossier, newDossier, type PendingWithdrawal } from "./lifecycle/Dossier.ts";
export type { DossierEvent, Effect } from "./lifecycle/DossierEvent.ts";
export type { DossierRules } from "./lifecycle/DossierRules.ts";
export { decide } from "./lifecycle/decide.ts";
export { evolve } from "./lifecycle/evolve.ts";
export {
  type AlreadyTerminal,
  type GuardFailed,
  type GuardNeed,
  isRejection,
  type OutOfOrder,
  type Rejection,
  rejectionReason,
  type UnknownCommand,
  type WrongRole,
  type WrongStatus,
} from "./lifecycle/Rejection.ts";
export type { DefinitionDifferences, ParameterDifference } from "./reform/definitionDifferences.ts";
export type {
  AlreadyMigrated,
  BasisMissing,
  ClockWouldChange,
  MigrationFailure,
  StatusUnmapped,
} from "./reform/MigrationFailure.ts";
export { type Migration, type MigrationRequest, migrate } from "./reform/migrate.ts";
export { type HousedDossier, type Reform, type Rehoming, type RehomingReport, rehome } from "./reform/rehome.ts";
export { type AllowedCommand, allowedCommands } from "./replay/allowedCommands.ts";
export { type Chain, type CommandResult, type Outcome, type Replay, replay } from "./replay/replay.ts";
export { type DossierReport, reportOf } from "./replay/reportOf.ts";
