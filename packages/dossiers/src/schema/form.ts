import type { LegalCitation, Words } from "@haicap/kernel";
import { citationSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { DossierForm } from "../forms/DossierForm.ts";
import type { FormDetails } from "../forms/FormDetails.ts";
import { type HistoryQuestion, historySchema } from "./replay.ts";

/** A history, the number of a form, and what the office knows beside the history. */
export interface FormAsked extends HistoryQuestion {
  readonly form: string;
  readonly details?: Omit<FormDetails, "limit">;
}

const line = z.string().min(1).max(1000);
const channel = z.enum(["inPerson", "online", "publicPost"]);

const detailsSchema: z.ZodType<Omit<FormDetails, "limit">, unknown> = z.strictObject({
  dossierCode: line.exactOptional(),
  procedureCode: line.exactOptional(),
  procedureName: line.exactOptional(),
  agency: line.exactOptional(),
  applicant: line.exactOptional(),
  applicantAddress: line.exactOptional(),
  applicantPhone: line.exactOptional(),
  applicantEmail: line.exactOptional(),
  channel: channel.exactOptional(),
  documents: z.array(line).exactOptional(),
});

/** The keys of a question for a form. */
export const dossiersFormShape: typeof historySchema & {
  readonly form: z.ZodType<string, unknown>;
  readonly details: z.ZodExactOptional<z.ZodType<Omit<FormDetails, "limit">, unknown>>;
} = {
  ...historySchema,
  form: z.enum(["01", "02", "03", "04", "05", "06", "07"]),
  details: detailsSchema.exactOptional(),
};

/** What `dossiers.form` takes; unknown keys are refused. */
export const dossiersFormInput: z.ZodType<FormAsked, unknown> = z.strictObject(dossiersFormShape);

/** What `dossiers.form` answers: the form with its fields; instants at +07:00, what is not known is `null`. */
export type DossiersFormOutput = DossierForm & {
  readonly definition: string;
  readonly citations: readonly LegalCitation[];
};

const text = z.string().nullable();
const words: z.ZodType<Words> = z.object({ vi: z.string(), en: z.string() });
const count = z.int().min(0);

const subject = {
  dossierCode: text,
  procedureCode: text,
  procedureName: text,
  agency: text,
  applicant: text,
  applicantAddress: text,
  applicantPhone: text,
  applicantEmail: text,
};

const step = z.object({
  sequence: count,
  at: z.string(),
  command: z.string(),
  name: words,
  from: z.string(),
  to: z.string(),
  role: z.string(),
  actor: z.string(),
  toAgency: text,
  workedMinutes: count,
});

const formOf = <Key extends string, Fields extends z.ZodRawShape>(key: Key, fields: Fields) =>
  z.object({
    definition: z.string(),
    key: z.literal(key),
    number: z.string(),
    title: words,
    sequence: count.nullable(),
    fields: z.object({ ...subject, ...fields }),
    missing: z.array(z.string()),
    citations: z.array(citationSchema),
  });

/** What `dossiers.form` answers, without the data versions. */
export const dossiersFormOutput: z.ZodType<DossiersFormOutput> = z.discriminatedUnion("key", [
  formOf("receipt", {
    receivedAt: z.string(),
    receivedBy: z.string(),
    channel: channel.nullable(),
    documents: z.array(z.string()),
    limit: text,
    dueAt: text,
    dueOn: text,
  }),
  formOf("supplementRequest", {
    requestedAt: z.string(),
    requestedBy: z.string(),
    request: count,
    beforeAcceptance: z.boolean(),
    documents: z.array(z.string()),
    reason: text,
    answerUntil: text,
  }),
  formOf("refusal", { refusedAt: z.string(), refusedBy: z.string(), reason: text }),
  formOf("apology", {
    apologisedAt: z.string(),
    signedBy: z.string(),
    extension: count,
    reason: text,
    previousDue: text,
    newDue: text,
    newDueOn: text,
    statutoryDue: text,
  }),
  formOf("stopNotice", {
    noticeAt: z.string(),
    signedBy: z.string(),
    cause: z.string(),
    endedAt: text,
    reason: text,
  }),
  formOf("controlSlip", {
    receivedAt: text,
    dueAt: text,
    promisedDue: text,
    steps: z.array(step),
    consumedWorkingMinutes: count,
  }),
  formOf("register", {
    filedAt: text,
    receivedAt: text,
    channel: channel.nullable(),
    dueAt: text,
    promisedDue: text,
    endedAt: text,
    returnedAt: text,
    status: z.string(),
    statusName: words,
    code: z.int().min(1).max(10).nullable(),
    verdict: z.enum(["notCounted", "early", "onTime", "late", "openInTime", "openLate"]),
    supplementRequests: count,
    extensions: count,
  }),
]);
