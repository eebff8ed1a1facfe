export type { DossierProfile, Mandate } from "./clock/DossierProfile.ts";
export type { Due } from "./clock/Due.ts";
export type { IntakeClock } from "./clock/IntakeClock.ts";
export type { LimitLeft } from "./clock/limitLeft.ts";
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
export {
  type RefinedStatus,
  type Refinement,
  type RefinementBroken,
  type RefinementProblem,
  refineDossier,
} from "./definition/refineDossier.ts";
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
