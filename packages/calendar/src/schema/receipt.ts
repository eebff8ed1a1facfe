import * as z from "zod";
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
