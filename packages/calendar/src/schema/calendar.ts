import type { CivilDate, Instant } from "@haicap/kernel";
import { civilDateSchema, instantSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { CalendarPatch } from "../calendar/CalendarPatch.ts";
import type { OwnCalendar } from "../calendar/createCalendar.ts";
import type { Office } from "../office/Office.ts";
import { calendarDayOutput } from "./answers.ts";
import { calendarPatchSchema, calendarSchema, officeSchema } from "./deadline.ts";

/** Which calendar, for which office, as known when. */
export interface CalendarChoice {
  readonly calendar?: "vn" | OwnCalendar;
  readonly office?: Office;
  readonly knownOn?: CivilDate;
  readonly patches?: readonly CalendarPatch[];
}

const choice = {
  calendar: calendarSchema.exactOptional(),
  office: officeSchema.exactOptional(),
  knownOn: civilDateSchema.exactOptional(),
  patches: z.array(calendarPatchSchema).max(50).exactOptional(),
};

/** What `calendar.day` takes. */
export const calendarDayInput: z.ZodType<CalendarChoice & { readonly date: CivilDate }, unknown> = z.strictObject({
  date: civilDateSchema,
  ...choice,
});

/** What `calendar.year` takes. */
export const calendarYearInput: z.ZodType<CalendarChoice & { readonly year: number }, unknown> = z.strictObject({
  year: z.int().min(1900).max(2200),
  ...choice,
});

/** What `calendar.year` answers. */
export const calendarYearOutput: z.ZodType = z.object({
  year: z.int(),
  certainty: z.enum(["confirmed", "projected", "provisional"]),
  workingDays: z.int(),
  calendarDays: z.int(),
  daysOff: z.array(calendarDayOutput),
  makeUpDays: z.array(calendarDayOutput),
  swaps: z.array(z.object({ off: z.string(), workedInstead: z.string(), source: z.string() })),
});

/** What `calendar.render` takes. */
export const calendarRenderInput: z.ZodType<
  CalendarChoice & {
    readonly year: number;
    readonly as: "text" | "markdown" | "csv" | "svg" | "ics";
    readonly language: "vi" | "en";
  },
  unknown
> = z.strictObject({
  year: z.int().min(1900).max(2199),
  as: z.enum(["text", "markdown", "csv", "svg", "ics"]).default("text"),
  language: z.enum(["vi", "en"]).default("vi"),
  ...choice,
});

/** What `calendar.render` answers. */
export const calendarRenderOutput: z.ZodType = z.object({ text: z.string() });

/** What `calendar.workingTime` takes: two instants. */
export const calendarWorkingTimeInput: z.ZodType<
  CalendarChoice & { readonly from: Instant; readonly to: Instant },
  unknown
> = z.strictObject({ from: instantSchema, to: instantSchema, ...choice }).refine((span) => span.from <= span.to, {
  message: "from phải trước hoặc bằng to | from must not be after to",
  path: ["to"],
});

/** What `calendar.workingTime` answers. */
export const calendarWorkingTimeOutput: z.ZodType = z.object({
  workingMinutes: z.number(),
  workingHours: z.number(),
  officeDays: z.number(),
  clockMinutes: z.number(),
});

/** What `calendar.between` takes: `from` counts, `to` does not. */
export const calendarBetweenInput: z.ZodType<
  CalendarChoice & { readonly from: CivilDate; readonly to: CivilDate },
  unknown
> = z
  .strictObject({ from: civilDateSchema, to: civilDateSchema, ...choice })
  .refine((period) => period.from <= period.to, {
    message: "from phải trước hoặc bằng to | from must not be after to",
    path: ["to"],
  });

/** What `calendar.between` answers. */
export const calendarBetweenOutput: z.ZodType = z.object({ workingDays: z.int(), calendarDays: z.int() });

/** What `lunar.fromSolar` takes. */
export const lunarFromSolarInput: z.ZodType<{ readonly date: CivilDate }, unknown> = z.strictObject({
  date: civilDateSchema,
});

/** What `lunar.fromSolar` answers. */
export const lunarFromSolarOutput: z.ZodType = z.object({
  year: z.int(),
  month: z.int(),
  day: z.int(),
  leap: z.boolean(),
  monthDays: z.int(),
  uncertain: z.boolean(),
});

/** What `lunar.toSolar` takes; `leap` names the repeated month. */
export const lunarToSolarInput: z.ZodType<
  { readonly year: number; readonly month: number; readonly day: number; readonly leap: boolean },
  unknown
> = z.strictObject({ year: z.int(), month: z.int(), day: z.int(), leap: z.boolean().default(false) });

/** What `lunar.toSolar` answers. */
export const lunarToSolarOutput: z.ZodType = z.object({ date: z.string(), uncertain: z.boolean() });
