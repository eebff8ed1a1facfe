import { parseInstant } from "@haicap/kernel";
import { citationSchema, civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import { dayKinds } from "../office/OfficeTime.ts";
import type { Receipt } from "../receipt/Receipt.ts";

const receipt = z
  .object({
    version: z.literal(1),
    inputs: z.record(z.string(), z.unknown()),
    result: z.object({ dueOn: z.string(), dueAt: z.string(), certainty: z.string() }).loose(),
    startedAt: z.string(),
    rules: z.array(z.object({ id: z.string() }).loose()),
    days: z.array(z.object({ date: z.string(), verdict: z.string() }).loose()),
    swaps: z.array(z.object({ off: z.string(), workedInstead: z.string(), source: z.string() }).loose()),
    provisionalDays: z.array(z.string()),
    data: z.record(z.string(), z.string()),
    hash: z.string(),
  })
  .loose();

/** What `receipt.verify` takes: a receipt as `deadline.compute` wrote it; what was changed in it is the answer. */
export const receiptVerifyInput: z.ZodType<{ readonly receipt: Receipt }, unknown> = z.strictObject({
  receipt: receipt as unknown as z.ZodType<Receipt, unknown>,
});

/** What `receipt.verify` answers. */
export const receiptVerifyOutput: z.ZodType = z.object({
  valid: z.boolean(),
  differences: z.array(z.object({ path: z.string(), written: z.unknown(), derived: z.unknown() })),
});

const instant = z
  .string()
  .refine(
    (text) => parseInstant(text).ok,
    "cần dạng 2026-11-20T09:00:00+07:00 | the form 2026-11-20T09:00:00+07:00 is needed",
  );

/** A receipt all of whose parts can be said in words. */
const printable = z
  .object({
    version: z.literal(1),
    inputs: z.record(z.string(), z.unknown()),
    result: z.object({
      dueOn: civilDateSchema,
      dueAt: instant,
      certainty: z.string(),
      earliest: civilDateSchema.optional(),
      latest: civilDateSchema.optional(),
    }),
    startedAt: instant,
    rules: z.array(z.object({ id: z.string(), citation: citationSchema.optional() })),
    days: z
      .array(
        z.object({
          date: civilDateSchema,
          verdict: z.enum(["start", "counted", "skipped", "paused", "due", "rolled"]),
          kind: z.enum(dayKinds),
          name: z.string().optional(),
          source: z.string(),
          certainty: z.string(),
        }),
      )
      .max(100_000),
    data: z.record(z.string(), z.string()),
    hash: z.string(),
  })
  .loose();

/** What `receipt.render` takes. */
export const receiptRenderInput: z.ZodType<
  { readonly receipt: Receipt; readonly as: "text" | "markdown" | "svg"; readonly language: "vi" | "en" },
  unknown
> = z.strictObject({
  receipt: printable as unknown as z.ZodType<Receipt, unknown>,
  as: z.enum(["text", "markdown", "svg"]).default("text"),
  language: z.enum(["vi", "en"]).default("vi"),
});

/** What `receipt.render` answers. */
export const receiptRenderOutput: z.ZodType = z.object({ text: z.string() });
