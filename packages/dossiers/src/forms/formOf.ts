import { err, flatMap, type Instant, map, ok, type Result } from "@haicap/kernel";
import type { TimeFailure } from "../clock/TimeFailure.ts";
import type { FormDefinition } from "../definition/DossierDefinition.ts";
import type { DossierEvent } from "../lifecycle/DossierEvent.ts";
import type { DossierRules } from "../lifecycle/DossierRules.ts";
import { issuesOf, type Moment, momentsOf } from "../lifecycle/momentsOf.ts";
import type { DossierForm, FilledForm, FormFields, FormKey, FormSubject } from "./DossierForm.ts";
import type { FormDetails } from "./FormDetails.ts";
import type { FormFailure, FormNotIssued } from "./FormFailure.ts";
import { type Filling, fillers } from "./fillers.ts";

/**
 * Fills in a form of a dossier (biểu mẫu 01 đến 07) from its history: what was issued last, as it stood when it was issued.
 *
 * The control slip and the register line tell the whole history, up to `asOf`. `details` is what no event tells; what a form needs and
 * nobody gave is named in `missing`, never made up.
 *
 * Fails with `FormUnknown` when the definition has no such number, with `FormNotIssued` when nothing in the history issues it, and
 * as the calendar fails.
 *
 * @legal one-stop-forms-2025
 * @example
 * const rules = rulesFor();
 * const { events } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const form = formOf(rules, events, { number: "01", asOf: instantUnsafe("2026-03-02T09:00+07:00"), details: { applicant: "Lê A" } });
 * form.ok && [form.value.fields.dueOn, form.value.missing.includes("applicant"), form.value.missing[0]];
 * // => ["2026-03-09", false, "dossierCode"]
 * formOf(rules, events, { number: "09", asOf: instantUnsafe("2026-03-02T09:00+07:00"), details: {} });
 * // => err { _tag: "FormUnknown", form: "09", known: ["01"] }
 * @since 0.1.0
 */
export const formOf = (
  rules: DossierRules,
  events: readonly DossierEvent[],
  { number, asOf, details }: FormQuestion,
): Result<DossierForm, FormFailure | TimeFailure> => {
  const { forms } = rules.definition.definition;
  const form = forms.find((one) => one.number === number);
  if (form === undefined || !isFormKey(form.key))
    return err({ _tag: "FormUnknown", form: number, known: forms.map((one) => one.number) });
  const { key } = form;
  const moments = momentsOf(rules, events);
  return flatMap(issuesFor(rules, moments, form), (issues) =>
    filled(form, key, { rules, moments, issues, issue: issues.at(-1) as Moment, details, asOf }),
  );
};

/** Which form, as of when, and what the office knows beside the history. */
export interface FormQuestion {
  readonly number: string;
  readonly asOf: Instant;
  readonly details: FormDetails;
}

const isFormKey = (key: string): key is FormKey => Object.hasOwn(fillers, key);

const filled = <Key extends FormKey>(
  { number, nameVi, nameEn }: FormDefinition,
  key: Key,
  filling: Filling,
): Result<DossierForm, TimeFailure> =>
  map(fillers[key](filling), (fields) => {
    const whole = wholeHistory.has(key);
    const sequence = whole ? null : filling.issue.event.sequence;
    const form: FilledForm<Key> = {
      key,
      number,
      title: { vi: nameVi, en: nameEn },
      sequence,
      fields,
      missing: missingIn(key, fields),
    };
    return form as unknown as DossierForm;
  });

const onEvery: readonly (keyof FormSubject)[] = ["dossierCode", "procedureName", "agency", "applicant"];

/** What a form cannot be issued without, beside what is on every form. */
const needed: { readonly [Key in FormKey]: readonly (keyof FormFields[Key])[] } = {
  receipt: ["documents", "limit", "channel"],
  supplementRequest: ["documents"],
  refusal: ["reason"],
  apology: ["reason", "newDue"],
  stopNotice: ["reason"],
  controlSlip: [],
  register: ["channel"],
};

const missingIn = <Key extends FormKey>(key: Key, fields: FormFields[Key]): readonly string[] =>
  [...onEvery, ...needed[key]].map(String).filter((name) => {
    const value: unknown = (fields as unknown as Record<string, unknown>)[name];
    return value === null || (Array.isArray(value) && value.length === 0);
  });

const wholeHistory: ReadonlySet<FormKey> = new Set<FormKey>(["controlSlip", "register"]);

/** The whole history is on the control slip, once accepted, and on the register, once anything happened. */
const issuesFor = (
  rules: DossierRules,
  moments: readonly Moment[],
  { key, number }: FormDefinition,
): Result<readonly Moment[], FormNotIssued> => {
  const issues = wholeHistory.has(key as FormKey)
    ? moments.filter(({ after }) => key === "register" || "due" in after.clock)
    : issuesOf(rules, moments, key);
  if (issues.length > 0) return ok(issues);
  const rows = [...rules.definition.rows.values()].flatMap(({ on }) => [...on.values()]);
  const issuedBy = [...new Set(rows.filter(({ form }) => form?.key === key).map(({ command }) => command.key))];
  const status = moments.at(-1)?.event.to ?? rules.definition.initial.key;
  return err({ _tag: "FormNotIssued", form: number, status, issuedBy });
};
