import { resolveLimit, restateLimit } from "@haicap/calendar/limits";
import { type DossierForm, formOf } from "@haicap/dossiers/forms";
import { type DossiersFormOutput, dossiersFormInput, type FormAsked } from "@haicap/dossiers/schema";
import { flatMap, map, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { dossierVersions } from "../tables/dossiers.ts";
import { explainHistory } from "./explainHistory.ts";
import type { HistoryInput } from "./HistoryInput.ts";
import { historyOf } from "./historyOf.ts";

/** The input of {@link form}, as written on the wire: a history, the number of a form, and what the office knows beside it. */
export interface FormInput extends HistoryInput {
  readonly form: "01" | "02" | "03" | "04" | "05" | "06" | "07";
  readonly details?: {
    readonly dossierCode?: string;
    readonly procedureCode?: string;
    readonly procedureName?: string;
    readonly agency?: string;
    readonly applicant?: string;
    readonly applicantAddress?: string;
    readonly applicantPhone?: string;
    readonly applicantEmail?: string;
    readonly channel?: "inPerson" | "online" | "publicPost";
    readonly documents?: readonly string[];
  };
}

/**
 * Fills in a form of a dossier (biểu mẫu 01 đến 07) from its history: the receipt, the request to supplement, the refusal, the apology,
 * the notice that it stops, the control slip, the line of the register.
 *
 * Of a form that was issued several times the last one; what nobody gave is `null` and named in `missing`. Form numbers are those
 * of the definition the dossier keeps. Fails with `FormNotIssued`, with `FormUnknown`, and as `replay` does.
 *
 * @legal one-stop-forms-2025
 * @example
 * const profile = { limit: "5 ngày làm việc" };
 * const event = { id: "1", at: "2026-03-04T09:00+07:00", command: "ReceiveAtDesk", role: "deskOfficer", actor: "mc-101" };
 * const asOf = "2026-03-05T08:00+07:00";
 * const receipt = form({ form: "01", profile, asOf, events: [event], details: { applicant: "Lê Thị A" } });
 * receipt.ok && [receipt.value.fields.dueOn, receipt.value.fields.limit]; // => ["2026-03-11", "5 ngày làm việc"]
 * form({ form: "03", profile, asOf, events: [event] });
 * // => err { _tag: "FormNotIssued", form: "03", status: "Accepted", issuedBy: ["RejectIntake", "ExpireIntake"], … }
 * @since 0.1.0
 */
export const form = (input: FormInput): Result<DossiersFormOutput & { readonly data: DataVersions }, Failure> =>
  answer({ input: dossiersFormInput, data: dossierVersions, rule: fill, explain: explainHistory }, input);

/** Fills in the form a question asks for. */
export const fill = (question: FormAsked): Result<DossiersFormOutput, Parameters<typeof explainHistory>[0]> =>
  flatMap(historyOf(question), ({ rules, replayed: { events } }) => {
    const details = { ...question.details, ...limitInWords(question) };
    const { definition } = rules.definition;
    return map(
      formOf(rules, events, { number: question.form, asOf: question.asOf, details }),
      (filled: DossierForm): DossiersFormOutput => ({
        definition: definition.id,
        ...filled,
        citations: definition.citations,
      }),
    );
  });

const limitInWords = ({ profile }: FormAsked): { readonly limit?: string } => {
  const limit = resolveLimit(profile.limit);
  return limit.ok ? { limit: restateLimit(limit.value.limit).vi } : {};
};
