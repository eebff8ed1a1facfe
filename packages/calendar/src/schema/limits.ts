import * as z from "zod";
import { type ClockTime, parseClockTime } from "../office/ClockTime.ts";
import type { LimitOrText } from "../printed-limit/resolveLimit.ts";
import { explainEn } from "../text/en.ts";
import { explainVi } from "../text/vi.ts";
import type { LimitUnit } from "../time-limit/TimeLimit.ts";
import { limitUnits } from "../time-limit/TimeLimit.ts";

/** A clock time (giờ) as `"15:00"`. Messages are "Vietnamese | English". */
export const clockTimeSchema: z.ZodType<ClockTime, string> = z
  .string()
  .transform((input, context): ClockTime => {
    const parsed = parseClockTime(input);
    if (parsed.ok) return parsed.value;
    context.addIssue({
      code: "custom",
      message: `${explainVi(parsed.error)} | ${explainEn(parsed.error)}`,
      input,
    });
    return z.NEVER;
  })
  .meta({ description: "Giờ trong ngày | A time of the clock", examples: ["15:00"] });

const simpleLimit = z.strictObject({
  amount: z.number(),
  unit: z.enum(limitUnits),
  cutoff: clockTimeSchema.exactOptional(),
});

/** How deep limits may lie inside limits. */
const deepest = 6;

const limitAt = (depth: number): z.ZodType<LimitOrText, unknown> => {
  const forms: [z.ZodType<LimitOrText, unknown>, ...z.ZodType<LimitOrText, unknown>[]] = [
    z.string().max(100_000),
    simpleLimit,
  ];
  if (depth < deepest) {
    const inner = limitAt(depth + 1);
    forms.push(
      // biome-ignore lint/suspicious/noThenProperty: the public contract names a consecutive limit by this key
      z.strictObject({ then: z.array(inner).min(1).max(50) }),
      z.strictObject({
        within: inner,
        parts: z
          .array(z.strictObject({ who: z.string().min(1), limit: inner }))
          .min(1)
          .max(50),
      }),
    );
  }
  return z.union(forms);
};

/** A time limit (thời hạn): text, `{ amount, unit, cutoff? }`, `{ then: [...] }` or `{ within, parts: [...] }`. */
export const limitSchema: z.ZodType<LimitOrText, unknown> = limitAt(0).meta({
  description: "Thời hạn giải quyết | A time limit",
  examples: ["3 ngày làm việc", { amount: 3, unit: "workingDay" }],
});

const wordsSchema = z.object({ vi: z.string(), en: z.string() });

/** What `limits.parse` takes. */
export const limitsParseInput: z.ZodType<
  { readonly text: string; readonly kind?: "working" | "calendar" | undefined },
  unknown
> = z.strictObject({
  text: z.string().max(100_000),
  kind: z.enum(["working", "calendar"]).optional(),
});

/** What `limits.parse` answers. */
export const limitsParseOutput: z.ZodType<{
  readonly limit: { readonly amount: number; readonly unit: LimitUnit; readonly cutoff?: string | undefined };
  readonly restated: { readonly vi: string; readonly en: string };
  readonly unread?: readonly string[] | undefined;
}> = z.object({
  limit: z.object({ amount: z.number(), unit: z.enum(limitUnits), cutoff: z.string().optional() }),
  restated: wordsSchema,
  unread: z.array(z.string()).optional(),
});
