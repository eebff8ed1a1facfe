import * as z from "zod";
import { dossiersFormShape, type FormAsked } from "./form.ts";

/** A form to fill in and print, and what the desk adds to it. */
export interface PrintAsked extends FormAsked {
  readonly print?: PrintAskedOptions;
}

/** What a desk adds to a printed form. */
export interface PrintAskedOptions {
  readonly paper?: "A5" | "A4";
  readonly copies?: 1 | 2;
  readonly place?: string;
  readonly superior?: string;
  readonly desk?: string;
  readonly deskPhone?: string;
  readonly documentNumber?: string;
  readonly names?: Readonly<Record<string, string>>;
}

const line = z.string().min(1).max(300);

const printOptionsSchema: z.ZodType<PrintAskedOptions, unknown> = z.strictObject({
  paper: z.enum(["A5", "A4"]).exactOptional(),
  copies: z.union([z.literal(1), z.literal(2)]).exactOptional(),
  place: line.exactOptional(),
  superior: line.exactOptional(),
  desk: line.exactOptional(),
  deskPhone: line.exactOptional(),
  documentNumber: line.exactOptional(),
  names: z.record(z.string(), line).exactOptional(),
});

/** What `dossiers.print` takes; unknown keys are refused. */
export const dossiersPrintInput: z.ZodType<PrintAsked, unknown> = z.strictObject({
  ...dossiersFormShape,
  print: printOptionsSchema.exactOptional(),
});

/** What `dossiers.print` answers: the page as HTML, and what is missing on it. */
export interface DossiersPrintOutput {
  readonly definition: string;
  readonly key: string;
  readonly number: string;
  readonly html: string;
  readonly missing: readonly string[];
}

/** What `dossiers.print` answers, without the data versions. */
export const dossiersPrintOutput: z.ZodType<DossiersPrintOutput> = z.object({
  definition: z.string(),
  key: z.string(),
  number: z.string(),
  html: z.string(),
  missing: z.array(z.string()),
});
