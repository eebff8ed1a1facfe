import type { LimitOrText } from "@haicap/calendar/limits";
import { limitSchema } from "@haicap/calendar/schema";
import { periodSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { WorkingDayAs } from "../clock/createTimekeeper.ts";
import type { DossierProfile, Mandate } from "../clock/DossierProfile.ts";

/** The numbers of a procedure version as given; what is left out is taken from the rules in force. */
export interface ProfileQuestion extends Partial<DossierProfile> {
  readonly limit: LimitOrText;
  readonly workingDayAs?: WorkingDayAs;
}

const hours = z.number().min(0).max(10_000);
const days = z.number().min(0).max(36_500);
const times = z.int().min(0).max(1000);

const mandateSchema: z.ZodType<Mandate, unknown> = z.strictObject({
  mandate: z.string().min(1),
  effective: periodSchema,
  holder: z.string().exactOptional(),
});

/** The profile of a dossier's procedure: its limit, and how it is counted. */
export const profileSchema: z.ZodType<ProfileQuestion, unknown> = z.strictObject({
  limit: limitSchema,
  workingDayAs: z
    .enum(["officeHours", "days"])
    .exactOptional()
    .meta({ description: "Tính ngày làm việc theo giờ hành chính (mặc định) hay theo ngày | Default officeHours" }),
  intakeLimitHours: hours.exactOptional(),
  supplementMax: times.exactOptional(),
  supplementLimitCalendarDays: days.exactOptional(),
  intakeSupplementLimitCalendarDays: days.exactOptional(),
  supplementClock: z.enum(["resume", "restart"]).exactOptional(),
  consultLimitWorkingHours: hours.exactOptional(),
  extensionMax: times.exactOptional(),
  delegation: z.boolean().exactOptional(),
  mandates: z.array(mandateSchema).max(1000).exactOptional(),
});
