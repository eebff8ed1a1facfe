import type { RefinementProblem } from "../definition/refineDossier.ts";
import type { ExchangeKind } from "../exchange/ExchangeProfile.ts";
import type { HistoryProblem } from "../history/verifyHistory.ts";
import type { GuardNeed } from "../lifecycle/Rejection.ts";
import type { DossierFailure } from "./DossierFailure.ts";
import { momentEn, whenEn } from "./whenEn.ts";

/**
 * Says in English why a command was rejected, a definition cannot be used or a history does not hold, and what to do.
 *
 * `named` turns the key of a status, command or role into its name; without it keys are printed.
 *
 * @example
 * explainEn({ _tag: "UnknownCommand", command: "Fly" }); // => "The definition has no command \"Fly\"; see the list of commands"
 * @since 0.1.0
 */
export const explainEn = (failure: DossierFailure, named: (key: string) => string = asWritten): string => {
  switch (failure._tag) {
    case "UnknownCommand":
      return `The definition has no command "${failure.command}"; see the list of commands`;
    case "OutOfOrder":
      return `${momentEn(failure.at)} is earlier than the last accepted command (${momentEn(failure.lastAt)}); check the instant`;
    case "AlreadyTerminal":
      return `The dossier has come to its end (${named(failure.status)}); ${named(failure.command)} is not possible`;
    case "WrongStatus":
      return `The dossier is ${named(failure.status)}; ${named(failure.command)} is possible only in: ${listed(failure.possibleIn.map(named))}`;
    case "WrongRole":
      return failure.delegationNeeded
        ? `Role "${named(failure.role)}" may ${named(failure.command)} only when a delegation is on record for the dossier`
        : `Role "${named(failure.role)}" may not ${named(failure.command)}; these may: ${listed(failure.allowed.map(named))}`;
    case "GuardFailed":
      return `${named(failure.command)} has to wait or is not possible: ${needEn(failure.needs)}`;
    case "DefinitionBroken":
      return `Definition "${failure.id}" cannot be used: ${failure.problems.map(({ problem, key }) => `${problem} (${key})`).join(", ")}`;
    case "RefinementBroken":
      return `The refinement "${failure.id}" breaks the rules it refines: ${failure.problems.map(({ problem, key }) => `${refinementEn[problem]} (${key})`).join(", ")}`;
    case "ChildExceedsParent":
      return `The interlinked dossier is due ${whenEn(failure.due)}, after its parent (${whenEn(failure.parentDue)}); give it a shorter limit`;
    case "ParentNotAccepted":
      return `The parent dossier is ${failure.status} and has no limit yet; accept it before sending others`;
    case "DefinitionUnknown":
      return `There is no definition "${failure.id}"; there are: ${listed(failure.known)}`;
    case "BasisMissing":
      return `A move to definition "${failure.definition}" needs the document that orders it (basis)`;
    case "StatusUnmapped":
      return `Definition "${failure.definition}" has no status ${failure.status}; name one of: ${listed(failure.known)}`;
    case "ClockWouldChange":
      return `From ${failure.from} to ${failure.to} the clock would do something else; choose a status in which it goes on as now`;
    case "AlreadyMigrated":
      return `The migration "${failure.id}" was done before; nothing is left to do`;
    case "ExchangeInvalid":
      return `The record cannot be read: ${failure.fields.map(({ name, value, expected }) => `${name} = "${value}" (${expectedEn[expected]})`).join("; ")}`;
    case "FormUnknown":
      return `The definition has no form ${failure.form}; it has: ${listed(failure.known)}`;
    case "FormNotIssued":
      return `Nothing in the history issues form ${failure.form} (the dossier is ${failure.status}); it is issued by: ${listed(failure.issuedBy)}`;
    case "HistoryBroken":
      return `The history does not hold at event ${failure.sequence}: ${problemEn[failure.problem]}; compare it with a copy or a backup`;
  }
};

const asWritten = (key: string): string => key;

const problemEn: Readonly<Record<HistoryProblem, string>> = {
  otherDefinition: "it was written under another definition",
  shape: "the line has not the shape of a history",
  sequence: "an event is missing, doubled or out of place",
  digest: "the event or its digest was changed",
  opening: "a value is not the one that was committed",
  anchorNotMet: "it differs from the digest that was kept elsewhere",
  cutShort: "events at the end are missing",
};

const refinementEn: Readonly<Record<RefinementProblem["problem"], string>> = {
  refinesNothing: "a status is under none of the rules'",
  refinesDraft: "a draft is not divided",
  keyTaken: "the rules have this key already",
  leadsToOtherCode: "leads under another national code",
  rolesWidened: "opens a step to a further role",
};

const expectedEn: Readonly<Record<ExchangeKind, string>> = {
  text: "a text is expected",
  instant: "14 digits yyyyMMddHHmmss are expected",
  channel: "a channel number of the profile is expected",
  code: "a national code is expected",
};

const listed = (keys: readonly string[]): string => (keys.length === 0 ? "none" : keys.join(", "));

const needEn = (needs: GuardNeed): string => {
  switch (needs.kind) {
    case "fewer":
      return `done ${needs.used} times, at most ${needs.max} allowed`;
    case "strictlyAfter":
      return `possible only after ${momentEn(needs.at)}`;
    case "notAfter":
      return `possible no later than ${momentEn(needs.at)}`;
    case "newChild":
      return needs.child === null ? "name the child dossier (child)" : `child "${needs.child}" was dispatched before`;
    case "pendingChild":
      return needs.child === null
        ? `name the child dossier (child); awaited: ${listed(needs.pending)}`
        : `child "${needs.child}" is not among those awaited: ${listed(needs.pending)}`;
    case "mandate":
      return "signing by authorisation (TUQ.) needs a written mandate (mandate) that is in force and the signer's own";
    case "nothing":
      return "a result is already decided, so the dossier can no longer be withdrawn";
  }
};
