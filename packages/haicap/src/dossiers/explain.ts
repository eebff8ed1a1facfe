import { type CompiledDefinition, rejectionReason } from "@haicap/dossiers";
import { reportOf, type TimelineRow, timelineOf } from "@haicap/dossiers/replay";
import {
  type DossiersExplainOutput,
  dossiersReplayInput,
  type ExplainedStep,
  type HistoryQuestion,
} from "@haicap/dossiers/schema";
import { noteEn, noteVi } from "@haicap/dossiers/text";
import { flatMap, formatInstant, map, type Result, type Words } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { answerOf } from "./answerOf.ts";
import { explainHistory } from "./explainHistory.ts";
import type { HistoryInput } from "./HistoryInput.ts";
import { type HistoryFailure, historyOf } from "./historyOf.ts";
import { named, namedRejection } from "./namedRejection.ts";
import { standingOf } from "./standingOf.ts";

/** The input of {@link explain}: that of `replay`. */
export type ExplainInput = HistoryInput;

/**
 * Tells a dossier's history as an official asks about it (giải trình quá trình giải quyết): who did what, whether the clock runs or
 * stands still, every movement of a date and why, and how it stands at `asOf`; beside all that `replay` answers.
 *
 * Fails as `replay` does.
 *
 * @legal one-stop-2025, one-stop-forms-2025, service-quality-2022
 * @example
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const told = explain({ profile: { limit: "1 ngày làm việc" }, asOf: "2026-03-04T10:00+07:00", events: [event] });
 * told.ok && told.value.timeline[0]; // => { clock: "running", due: "2026-03-05T09:00:00+07:00", roleName: { vi: "Cán bộ bộ phận một cửa", … }, … }
 * @since 0.1.0
 */
export const explain = (
  input: ExplainInput,
): Result<DossiersExplainOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: dossiersReplayInput, data: dossierVersions, rule: tell, explain: explainHistory }, input);

const tell = (question: HistoryQuestion): Result<DossiersExplainOutput, HistoryFailure> =>
  flatMap(historyOf(question), (history) => {
    const { rules, replayed } = history;
    return flatMap(timelineOf(rules, replayed.results), (rows) =>
      map(reportOf(rules, replayed.dossier, question.asOf), (report): DossiersExplainOutput => {
        const { nameVi, nameEn } = rules.definition.definition;
        return {
          ...answerOf(history, report),
          definitionName: { vi: nameVi, en: nameEn },
          asOf: formatInstant(question.asOf),
          timeline: rows.map((row) => stepOf(rules.definition, row)),
          standing: standingOf(history, report, question.asOf),
        };
      }),
    );
  });

const stepOf = (compiled: CompiledDefinition, row: TimelineRow): ExplainedStep => {
  const { command, outcome } = row;
  const rejection = outcome.kind === "rejected" ? outcome.rejection : undefined;
  return {
    index: row.index,
    id: command.id,
    at: formatInstant(command.at),
    recordedAt: command.recordedAt === undefined ? null : formatInstant(command.recordedAt),
    command: command.command,
    name: named(compiled.commands.get(command.command), command.command),
    role: command.role,
    roleName: named(
      compiled.definition.roles.find(({ key }) => key === command.role),
      command.role,
    ),
    actor: command.actor,
    outcome: outcome.kind,
    ...(rejection === undefined
      ? {}
      : {
          reason: rejectionReason(rejection),
          message: namedRejection(compiled, rejection),
        }),
    ...(outcome.kind === "ignored" ? { reason: "duplicate", message: sentBefore } : {}),
    state: row.status,
    stateName: named(compiled.rows.get(row.status)?.status, row.status),
    code: row.code,
    clock: row.clock,
    usedWorkingMinutes: row.used,
    due: row.due === null ? null : formatInstant(row.due.at),
    notes: row.notes.map((note) => ({ kind: note.kind, words: { vi: noteVi(note), en: noteEn(note) } })),
  };
};

const sentBefore: Words = {
  vi: "Đã được ghi nhận trước đó; gửi lại không làm thay đổi gì",
  en: "Was accepted before; sending it again changes nothing",
};
