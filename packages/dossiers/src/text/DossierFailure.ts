import type { DefinitionUnknown } from "../definition/DefinitionUnknown.ts";
import type { DefinitionBroken } from "../definition/defineDossier.ts";
import type { RefinementBroken } from "../definition/refineDossier.ts";
import type { ExchangeInvalid } from "../exchange/fromExchange.ts";
import type { FormFailure } from "../forms/FormFailure.ts";
import type { HistoryBroken } from "../history/verifyHistory.ts";
import type { ChildExceedsParent, ParentNotAccepted } from "../interlinked/fitsParent.ts";
import type { Rejection } from "../lifecycle/Rejection.ts";
import type { MigrationFailure } from "../reform/MigrationFailure.ts";

/** Everything of this room that is told in words; failures of time are told by `@haicap/calendar/text`. */
export type DossierFailure =
  | Rejection
  | DefinitionBroken
  | DefinitionUnknown
  | HistoryBroken
  | FormFailure
  | MigrationFailure
  | ExchangeInvalid
  | RefinementBroken
  | ChildExceedsParent
  | ParentNotAccepted;
