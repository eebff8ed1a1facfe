import {
  type CompiledDefinition,
  type Dossier,
  type Due,
  rejectionReason,
  type StatutoryClock,
} from "@haicap/dossiers";
import type { CommandResult, DossierReport } from "@haicap/dossiers/replay";
import type { DossiersReplayOutput, ReplayedCommand } from "@haicap/dossiers/schema";
import { formatInstant } from "@haicap/kernel";
import type { History } from "./historyOf.ts";
import { namedRejection } from "./namedRejection.ts";

/** What `dossiers.replay` answers about a history and its report. */
export const answerOf = ({ rules, replayed }: History, report: DossierReport): DossiersReplayOutput => {
  const { dossier, results, chainHead } = replayed;
  const { definition } = rules.definition;
  return {
    definition: definition.id,
    results: results.map((result) => resultOf(rules.definition, result)),
    finalState: dossier.status,
    finalCode: dossier.code,
    ...clockOf(dossier.clock),
    ...countsOf(dossier),
    ...report,
    chainHead,
    citations: definition.citations,
  };
};

const resultOf = (
  definition: CompiledDefinition,
  { index, command, outcome, status, code }: CommandResult,
): ReplayedCommand => {
  const told = { index, command: command.command, outcome: outcome.kind, state: status, code };
  if (outcome.kind === "accepted") return told;
  if (outcome.kind === "ignored") return { ...told, reason: "duplicate" };
  const { rejection } = outcome;
  return { ...told, reason: rejectionReason(rejection), message: namedRejection(definition, rejection) };
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
