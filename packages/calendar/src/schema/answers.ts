import * as z from "zod";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const certainty = z.enum(["confirmed", "projected", "provisional"]);

/** A day and what it is, as answered. */
export const calendarDayOutput: z.ZodType = z.object({
  date,
  working: z.boolean(),
  kind: z.enum(["workday", "weeklyRest", "holiday", "compensatory", "swappedOff", "makeUp", "closure"]),
  name: z.string().optional(),
  nameEn: z.string().optional(),
  pairedWith: date.optional(),
  source: z.string(),
  certainty,
});

const citation = z.object({
  instrument: z.string(),
  article: z.string().optional(),
  clause: z.string().optional(),
  point: z.string().optional(),
  note: z.string().optional(),
});

const part = z.object({ who: z.string(), dueOn: date, dueAt: z.string() });

const counted = z.object({
  startedAt: z.string(),
  startedBy: z.string().optional(),
  amount: z.number().optional(),
  unit: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  rolledFrom: date.optional(),
  steps: z.array(z.object({}).loose()),
  skipped: z.array(z.object({}).loose()),
  skippedDays: z.number(),
  restDays: z.number(),
  madeUp: z.array(z.object({}).loose()),
  pausedDays: z.number(),
  restarts: z.number(),
  parts: z.array(part).optional(),
  rules: z.array(z.string()),
  unread: z.array(z.string()).optional(),
  warnings: z.array(z.enum(["endsOnRestDay", "startDisputed"])).optional(),
});

/** What `deadline.compute` answers. */
export const deadlineComputeOutput: z.ZodType = z.object({
  dueOn: date,
  dueAt: z.string(),
  certainty,
  earliest: date.optional(),
  latest: date.optional(),
  counted,
  citations: z.array(citation),
  receipt: z.object({}).loose().optional(),
});

/** What `deadline.elapsed` answers. */
export const deadlineElapsedOutput: z.ZodType = z.object({
  unit: z.string(),
  used: z.number(),
  left: z.number(),
  overdueBy: z.number().optional(),
  share: z.number(),
  state: z.enum(["running", "paused", "overdue", "done"]),
  dueOn: date,
  dueAt: z.string(),
  certainty,
});

const ends = { dueOn: date, dueAt: z.string(), certainty, earliest: date.optional(), latest: date.optional() };

/** What `deadline.latestFiling` answers. */
export const deadlineLatestFilingOutput: z.ZodType = z.object({
  fileOn: date,
  fileBy: z.string(),
  counterCloses: z.string().optional(),
  due: z.object(ends),
  next: z.object({ at: z.string(), due: z.object(ends).optional() }),
});

/** What `deadline.impact` answers. */
export const deadlineImpactOutput: z.ZodType = z.object({
  moved: z.array(z.object({ id: z.union([z.string(), z.number()]), before: date, after: date })),
  unchanged: z.int(),
  failed: z
    .array(z.object({ id: z.union([z.string(), z.number()]), error: z.object({ _tag: z.string() }).loose() }))
    .optional(),
});
