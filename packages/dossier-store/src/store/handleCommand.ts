import { type Command, type DossierRules, decide, type Rejection } from "@haicap/dossiers";
import type { Salts } from "@haicap/dossiers/history";
import { err, ok, type Result } from "@haicap/kernel";
import { appendEvents } from "./appendEvents.ts";
import type { DossierKey } from "./DossierHeader.ts";
import { readState } from "./readState.ts";
import type { StoreContext } from "./StoreContext.ts";
import type { StoredDossier } from "./StoredDossier.ts";
import type { StoreFailure } from "./StoreFailure.ts";

/** What became of a command: its event was written, or it had been accepted before and changed nothing. */
export interface Handled {
  readonly outcome: "accepted" | "ignored";
  readonly stored: StoredDossier;
}

/** Why a command came to nothing: the dossier does not allow it, the calendar cannot answer, or the store. */
export type NotHandled = Extract<ReturnType<typeof decide>, { readonly ok: false }>["error"] | Rejection | StoreFailure;

/** Reads a dossier, decides a command and appends its event; when somebody else was faster, decides again on what is there then. */
export const handleCommand = async (
  context: StoreContext,
  key: DossierKey,
  rules: DossierRules,
  command: Command,
  salts: Salts = {},
): Promise<Result<Handled, NotHandled>> => {
  for (let triesLeft = 8; ; triesLeft -= 1) {
    const read = await readState(context, key);
    if (!read.ok) return read;
    const stored = read.value;
    const decided = decide({ ...rules, definition: stored.definition }, stored.dossier, command);
    if (!decided.ok) return err(decided.error);
    if (decided.value.length === 0) return ok({ outcome: "ignored", stored });
    const appended = await appendEvents(context, [{ stored, events: decided.value, salts }]);
    const [grown = stored] = appended.ok ? appended.value : [];
    if (appended.ok) return ok({ outcome: "accepted", stored: grown });
    if (appended.error._tag !== "VersionConflict" || triesLeft === 0) return appended;
  }
};
