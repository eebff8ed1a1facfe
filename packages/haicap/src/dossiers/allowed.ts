import { type CompiledDefinition, rejectionReason } from "@haicap/dossiers";
import { type AllowedCommand, allowedCommands } from "@haicap/dossiers/replay";
import { type AllowedStep, type DossiersAllowedOutput, dossiersAllowedInput } from "@haicap/dossiers/schema";
import { flatMap, formatInstant, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { explainHistory } from "./explainHistory.ts";
import type { HistoryInput } from "./HistoryInput.ts";
import { historyOf } from "./historyOf.ts";
import { named, namedRejection } from "./namedRejection.ts";

/** The input of {@link allowed}, as written on the wire. */
export interface AllowedInput extends HistoryInput {
  readonly role: string;
}

/**
 * Lists what a role may do next with a dossier (thao tác được phép) at `asOf`: every command of its status, with the reason
 * against it, the payload it takes, the form it issues and until when the step is on time.
 *
 * Which child or mandate will be named cannot be known here; `needs` lists the keys. Fails as `replay` does.
 *
 * @legal one-stop-2025, one-stop-forms-2025
 * @example
 * const profile = { limit: "5 ngày làm việc" };
 * allowed({ profile, asOf: "2026-03-05T08:00+07:00", events: [], role: "deskOfficer" });
 * // => ok { state: "Draft", code: null, … }
 * @since 0.1.0
 */
export const allowed = (
  input: AllowedInput,
): Result<DossiersAllowedOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: dossiersAllowedInput,
      data: dossierVersions,
      rule: (question) =>
        flatMap(historyOf(question), ({ rules, replayed: { dossier } }) =>
          map(
            allowedCommands(rules, dossier, question.role, question.asOf),
            (commands): DossiersAllowedOutput => ({
              definition: rules.definition.definition.id,
              state: dossier.status,
              code: dossier.code,
              commands: commands.map((command) => stepOf(rules.definition, command)),
              citations: rules.definition.definition.citations,
            }),
          ),
        ),
      explain: explainHistory,
    },
    input,
  );

const stepOf = (
  definition: CompiledDefinition,
  { command, rejection, needs, form, until }: AllowedCommand,
): AllowedStep => {
  return {
    command,
    name: named(definition.commands.get(command), command),
    allowed: rejection === null,
    ...(rejection === null
      ? {}
      : { reason: rejectionReason(rejection), message: namedRejection(definition, rejection) }),
    needs,
    ...(form === null ? {} : { form: form.number }),
    ...(until === null ? {} : { until: formatInstant(until) }),
  };
};
