import { reportOf } from "@haicap/dossiers/replay";
import { type DossiersReplayOutput, dossiersReplayInput } from "@haicap/dossiers/schema";
import { flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { answerOf } from "./answerOf.ts";
import { explainHistory } from "./explainHistory.ts";
import type { HistoryInput } from "./HistoryInput.ts";
import { historyOf } from "./historyOf.ts";

/** The input of {@link replay}, as written on the wire. */
export type ReplayInput = HistoryInput;

/**
 * Goes through a dossier's history (dựng lại quá trình giải quyết hồ sơ): what became of each command, its clocks and verdicts.
 *
 * A command that is unknown, out of order, not of this status or role, or against a guard is a rejected result; one whose id was
 * accepted before is ignored. `due` is the statutory date, `promisedDue` the one shown to the applicant; `asOf` is the
 * reporting instant. What a profile leaves out is taken from the definition in force.
 *
 * Fails with `CalendarNotPublished` where a clock leaves the calendar, and with `DefinitionUnknown`.
 *
 * @legal one-stop-2025, one-stop-forms-2025, service-quality-2022
 * @example
 * const asOf = "2026-03-05T08:00+07:00";
 * const event = { id: "1", at: "2026-03-04T14:59+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * replay({ profile: { limit: { amount: 0, unit: "sameDay", cutoff: "15:00" } }, asOf, events: [event] });
 * // => ok { finalState: "Accepted", finalCode: 2, due: "2026-03-04T17:00:00+07:00", verdict: "openLate", … }
 * @since 0.1.0
 */
export const replay = (input: ReplayInput): Result<DossiersReplayOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: dossiersReplayInput,
      data: dossierVersions,
      rule: (question) =>
        flatMap(historyOf(question), (history) =>
          map(reportOf(history.rules, history.replayed.dossier, question.asOf), (report) => answerOf(history, report)),
        ),
      explain: explainHistory,
    },
    input,
  );
