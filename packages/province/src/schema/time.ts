import { type DeadlinePolicy, type Hours, minutesOf } from "@haicap/calendar";
import { clockTimeSchema } from "@haicap/calendar/schema";
import type { Weekday } from "@haicap/kernel";
import { civilDateSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Ordinal, Recurrence } from "../profile/Recurrence.ts";

const weekdaySchema = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as Weekday)));
const ordinalSchema = z.union([1, 2, 3, 4, 5, -1].map((one) => z.literal(one as Ordinal)));

/** Sessions of a day, each open before it closes, in order. */
export const hoursSchema: z.ZodType<Hours, unknown> = z
  .array(z.tuple([clockTimeSchema, clockTimeSchema]))
  .min(1, "hãy cho ít nhất một buổi | give at least one session")
  .max(24)
  .refine((hours) => hours.every(([opens, closes]) => minutesOf(opens) < minutesOf(closes)), {
    error: "mỗi buổi phải mở trước khi đóng | each session must open before it closes",
  })
  .refine((hours) => hours.every(([opens], index) => minutesOf(opens) >= minutesOf(hours[index - 1]?.[1] ?? opens)), {
    error: "các buổi phải theo thứ tự và không chồng nhau | sessions must be in order and not overlap",
  });

/** The days a rule names. */
export const recurrenceSchema: z.ZodType<Recurrence, unknown> = z.union([
  z.strictObject({ every: z.literal("week"), weekdays: z.array(weekdaySchema).min(1).max(7) }),
  z.strictObject({ every: z.literal("month"), ordinal: ordinalSchema, weekday: weekdaySchema }),
  z.strictObject({ every: z.literal("month"), day: z.int().min(1).max(31) }),
  z.strictObject({ on: z.array(civilDateSchema).min(1).max(1000) }),
]);

/** The named choices of counting, those of `deadline.compute`. */
export const policySchema: z.ZodType<DeadlinePolicy, unknown> = z.strictObject({
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
