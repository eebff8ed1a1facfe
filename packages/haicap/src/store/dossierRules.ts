import type { DossierRules } from "@haicap/dossiers";
import { dossiersReplayInput } from "@haicap/dossiers/schema";
import { err, map, mapError, type Result } from "@haicap/kernel";
import { explainHistory } from "../dossiers/explainHistory.ts";
import type { HistoryInput } from "../dossiers/HistoryInput.ts";
import { rulesOf } from "../dossiers/historyOf.ts";
import type { Failure } from "../operation/answer.ts";
import { invalidInput } from "../operation/invalidInput.ts";

/** What a dossier is decided by, as `dossiers.replay` takes it; `on` is the day whose definition it keeps, unless one is named. */
export interface RulesInput extends Omit<HistoryInput, "asOf" | "events"> {
  readonly on: string;
}

/**
 * The rules a dossier is decided by (căn cứ giải quyết một hồ sơ), for programs that keep histories themselves: the definition in force
 * on a day, the numbers of the procedure, the office and the calendar as now published.
 *
 * Fails as `dossiers.replay` does.
 *
 * @legal one-stop-2025
 * @example
 * const rules = dossierRules({ on: "2026-03-02", profile: { limit: "5 ngày làm việc" } });
 * rules.ok && rules.value.definition.initial.key; // => "Draft"
 * dossierRules({ on: "2026-03-02", profile: { limit: "30 phút" } }); // => err { _tag: "LimitUnreadable", … }
 * @since 0.1.0
 */
export const dossierRules = ({ on, ...input }: RulesInput): Result<DossierRules, Failure> => {
  const parsed = dossiersReplayInput.safeParse({ ...input, asOf: `${on}T00:00+07:00`, events: [] });
  if (!parsed.success) return err(invalidInput(parsed.error.issues));
  return mapError(
    map(rulesOf(parsed.data), ({ rules }) => rules),
    (failure) => ({ ...failure, message: explainHistory(failure) }),
  );
};
