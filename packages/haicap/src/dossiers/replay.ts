import {
  type CommandResult,
  type Dossier,
  type DossierReport,
  type Due,
  rejectionReason,
  reportOf,
  type StatutoryClock,
} from "@haicap/dossiers";
import { type DossiersReplayOutput, dossiersReplayInput, type ReplayedCommand } from "@haicap/dossiers/schema";
import { explainEn, explainVi } from "@haicap/dossiers/text";
import { flatMap, formatInstant, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { explainHistory } from "./explain.ts";
import type { HistoryInput } from "./HistoryInput.ts";
import { type History, historyOf } from "./historyOf.ts";

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

const answerOf = ({ rules, replayed }: History, report: DossierReport): DossiersReplayOutput => {
  const { dossier, results, chainHead } = replayed;
  const { definition } = rules.definition;
  return {
    definition: definition.id,
    results: results.map(resultOf),
    finalState: dossier.status,
    finalCode: dossier.code,
    ...clockOf(dossier.clock),
    ...countsOf(dossier),
    ...report,
    chainHead,
    citations: definition.citations,
  };
};

const resultOf = ({ index, command, outcome, status, code }: CommandResult): ReplayedCommand => {
  const told = { index, command: command.command, outcome: outcome.kind, state: status, code };
  if (outcome.kind === "accepted") return told;
  if (outcome.kind === "ignored") return { ...told, reason: "duplicate" };
  const message = { vi: explainVi(outcome.rejection), en: explainEn(outcome.rejection) };
  return { ...told, reason: rejectionReason(outcome.rejection), message };
};

const countsOf = ({ supplementRequests, extensions }: Dossier): Pick<Dossier, "supplementRequests" | "extensions"> => ({
  supplementRequests,
  extensions,
});

type ClockOutput = Pick<
  DossiersReplayOutput,
  "acceptedAt" | "firstDue" | "due" | "dueOn" | "promisedDue" | "dueShifts" | "shifts" | "endedAt"
>;

const neverAccepted: ClockOutput = {
  acceptedAt: null,
  firstDue: null,
  due: null,
  dueOn: null,
  promisedDue: null,
  dueShifts: 0,
  shifts: [],
  endedAt: null,
};

const clockOf = (clock: StatutoryClock): ClockOutput => {
  if (clock.mode === "notStarted" || clock.mode === "neverStarted") return neverAccepted;
  const { acceptedAt, firstDue, due, promised, shifts } = clock;
  return {
    acceptedAt: formatInstant(acceptedAt),
    firstDue: written(firstDue),
    due: written(due),
    dueOn: due.on,
    promisedDue: written(promised),
    dueShifts: shifts.length,
    shifts: shifts.map((shift) => ({
      at: formatInstant(shift.at),
      from: written(shift.from),
      to: written(shift.to),
      cause: shift.cause,
    })),
    endedAt: clock.mode === "ended" ? formatInstant(clock.endedAt) : null,
  };
};

const written = (due: Due): string => formatInstant(due.at);
