import { type CivilDate, type Instant, parseCivilDate, parseInstant, type Weekday } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import { explainEn, explainVi } from "@haicap/kernel/text";
import * as z from "zod";
import type { CalendarPatch } from "../calendar/CalendarPatch.ts";
import type { OwnCalendar } from "../calendar/createCalendar.ts";
import type { Office } from "../office/Office.ts";
import type { LimitOrText } from "../printed-limit/resolveLimit.ts";
import type { DeadlinePolicy, Suspension } from "../time-limit/DeadlineInput.ts";
import { clockTimeSchema, limitSchema } from "./limits.ts";

/** A question for a due date, its texts read: dates, instants and clock times are our own from here on. */
export interface DeadlineQuery {
  readonly receivedAt: Instant;
  readonly limit: LimitOrText;
  readonly direction?: "forward" | "backward";
  readonly office?: Office;
  readonly policy?: DeadlinePolicy;
  readonly suspensions?: readonly Suspension[];
  readonly calendar?: "vn" | OwnCalendar;
  readonly knownOn?: CivilDate;
  readonly patches?: readonly CalendarPatch[];
  readonly startedBy?: "slip" | "complete" | "competentAgency";
  readonly receipt?: boolean;
}

const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as Weekday)));

const hours = z.array(z.tuple([clockTimeSchema, clockTimeSchema]));

const hoursShape = {
  hours: hours.exactOptional(),
  hoursByWeekday: z
    .strictObject({
      1: hours.exactOptional(),
      2: hours.exactOptional(),
      3: hours.exactOptional(),
      4: hours.exactOptional(),
      5: hours.exactOptional(),
      6: hours.exactOptional(),
      7: hours.exactOptional(),
    })
    .exactOptional(),
};

/** An office's week, sessions (by weekday and season where they differ), Saturday service and closures. */
export const officeSchema: z.ZodType<Office, unknown> = z.strictObject({
  weekdays: z.array(weekday).exactOptional(),
  ...hoursShape,
  seasons: z
    .array(z.strictObject({ from: civilDateSchema, until: civilDateSchema, ...hoursShape }))
    .max(100)
    .exactOptional(),
  saturday: z.enum(["none", "morning", "secondMorning"]).exactOptional(),
  saturdayCounts: z.boolean().exactOptional(),
  closures: z.array(civilDateSchema).exactOptional(),
  followsSwaps: z.boolean().exactOptional(),
});

const policySchema: z.ZodType<DeadlinePolicy, unknown> = z.strictObject({
  countStartDay: z.boolean().exactOptional(),
  cutoff: clockTimeSchema.exactOptional(),
  lateDayCounts: z.boolean().exactOptional(),
  outOfHours: z.enum(["sameDay", "nextOpening"]).exactOptional(),
  ends: z.enum(["endOfDay", "endOfOffice"]).exactOptional(),
  workingDayAs: z.enum(["days", "officeHours"]).exactOptional(),
  cultureDayInLieu: z.enum(["refuse", "none", "nextWorkingDay"]).exactOptional(),
  roll: z.enum(["next", "previous", "none"]).exactOptional(),
  provisional: z.enum(["flag", "refuse", "project"]).exactOptional(),
});

/** `"vn"`, or a calendar of one's own: bare lists of days and the period they speak of (`until` excluded). */
export const calendarSchema: z.ZodType<"vn" | OwnCalendar, unknown> = z.union([
  z.literal("vn"),
  z
    .strictObject({
      daysOff: z.array(civilDateSchema).default([]),
      makeUpDays: z.array(civilDateSchema).default([]),
      from: civilDateSchema,
      until: civilDateSchema,
    })
    .refine((own) => own.from < own.until, { message: "from phải trước until | from must be before until" }),
]);

/** A notice that came after the data was published; it holds from the day it was announced. */
export const calendarPatchSchema: z.ZodType<CalendarPatch, unknown> = z.strictObject({
  daysOff: z.array(civilDateSchema).exactOptional(),
  makeUpDays: z.array(civilDateSchema).exactOptional(),
  withdrawn: z.array(civilDateSchema).exactOptional(),
  source: z.string().min(1),
  announced: civilDateSchema.exactOptional(),
});

const suspensionSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  effect: z.enum(["pause", "restart"]),
  reason: z.string().exactOptional(),
});

const shape = {
  receivedAt: z.string(),
  limit: limitSchema,
  direction: z.enum(["forward", "backward"]).exactOptional(),
  office: officeSchema.exactOptional(),
  policy: policySchema.exactOptional(),
  suspensions: z.array(suspensionSchema).max(200).exactOptional(),
  calendar: calendarSchema.exactOptional(),
  knownOn: civilDateSchema.exactOptional(),
  patches: z.array(calendarPatchSchema).max(50).exactOptional(),
  startedBy: z.enum(["slip", "complete", "competentAgency"]).exactOptional(),
  localTime: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/, "cần dạng +07:00 | the form +07:00 is needed")
    .exactOptional(),
};

const { receivedAt: _receivedAt, direction: _direction, startedBy: _startedBy, ...filingShape } = shape;

/** Stands where a question has no receipt of its own. */
const someInstant = "2000-01-01T00:00:00+07:00";

type Raw = z.output<z.ZodObject<typeof shape>>;

const readInstant = (
  text: string,
  localTime: string | undefined,
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): Instant => {
  const parsed = parseInstant(text, localTime === undefined ? {} : { localTime });
  if (parsed.ok) return parsed.value;
  const message = `${explainVi(parsed.error)} | ${explainEn(parsed.error)}`;
  context.addIssue({ code: "custom", message, input: text, path: [...path] });
  return z.NEVER;
};

/** A date, or an instant. */
const readPoint = (
  text: string,
  localTime: string | undefined,
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
): CivilDate | Instant => {
  const date = text.length === 10 ? parseCivilDate(text) : undefined;
  if (date === undefined) return readInstant(text, localTime, path, context);
  if (date.ok) return date.value;
  const message = `${explainVi(date.error)} | ${explainEn(date.error)}`;
  context.addIssue({ code: "custom", message, input: text, path: [...path] });
  return z.NEVER;
};

const toQuery = (raw: Raw, context: z.RefinementCtx): DeadlineQuery => {
  const { receivedAt, suspensions, localTime, ...rest } = raw;
  return {
    ...rest,
    receivedAt: readInstant(receivedAt, localTime, ["receivedAt"], context),
    ...(suspensions === undefined
      ? {}
      : {
          suspensions: suspensions.map((one, index) => ({
            ...one,
            from: readPoint(one.from, localTime, ["suspensions", index, "from"], context),
            to: readPoint(one.to, localTime, ["suspensions", index, "to"], context),
          })),
        }),
  };
};

/** What `deadline.compute` takes. */
export const deadlineComputeInput: z.ZodType<DeadlineQuery, unknown> = z
  .strictObject({ ...shape, receipt: z.boolean().exactOptional() })
  .transform(({ receipt, ...raw }, context) => ({
    ...toQuery(raw, context),
    ...(receipt === undefined ? {} : { receipt }),
  }));

/** What `deadline.elapsed` takes: the same question, and the instant to look from. */
export const deadlineElapsedInput: z.ZodType<
  DeadlineQuery & { readonly at: Instant; readonly endedAt?: Instant },
  unknown
> = z
  .strictObject({ ...shape, at: z.string(), endedAt: z.string().exactOptional() })
  .transform(({ at, endedAt, ...raw }, context) => ({
    ...toQuery(raw, context),
    at: readInstant(at, raw.localTime, ["at"], context),
    ...(endedAt === undefined ? {} : { endedAt: readInstant(endedAt, raw.localTime, ["endedAt"], context) }),
  }));

/** What `deadline.latestFiling` takes: a limit and how it is counted, and the day or instant the due date may not pass. */
export const deadlineLatestFilingInput: z.ZodType<
  Omit<DeadlineQuery, "receivedAt" | "direction" | "startedBy" | "receipt"> & { readonly dueBy: CivilDate | Instant },
  unknown
> = z.strictObject({ ...filingShape, dueBy: z.string() }).transform(({ dueBy, ...raw }, context) => {
  const { receivedAt: _, ...query } = toQuery({ ...raw, receivedAt: someInstant }, context);
  return { ...query, dueBy: readPoint(dueBy, raw.localTime, ["dueBy"], context) };
});

/** What `deadline.impact` takes: open dossiers and the notice that came. */
export const deadlineImpactInput: z.ZodType<
  {
    readonly open: readonly (DeadlineQuery & { readonly id: string | number })[];
    readonly notice: {
      readonly daysOff: readonly CivilDate[];
      readonly makeUpDays: readonly CivilDate[];
      readonly source: string;
    };
    /** Notices that hold before and after this one. */
    readonly patches?: readonly CalendarPatch[];
  },
  unknown
> = z.strictObject({
  open: z.array(
    z
      .strictObject({ ...shape, id: z.union([z.string(), z.number()]) })
      .transform(({ id, ...raw }, context) => ({ ...toQuery(raw, context), id })),
  ),
  notice: z.strictObject({
    daysOff: z.array(civilDateSchema).default([]),
    makeUpDays: z.array(civilDateSchema).default([]),
    source: z.string(),
  }),
  patches: z.array(calendarPatchSchema).max(50).exactOptional(),
});
