import type { CalendarPatch, Office, OwnCalendar } from "@haicap/calendar";
import { calendarPatchSchema, calendarSchema, officeSchema } from "@haicap/calendar/schema";
import type { Instant, LegalCitation, Words } from "@haicap/kernel";
import { citationSchema, instantSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Verdict } from "../clock/verdictOf.ts";
import type { Command } from "../lifecycle/Command.ts";
import { eventSchema } from "./events.ts";
import { type ProfileQuestion, profileSchema } from "./profile.ts";

/** A history and what it is judged by. */
export interface HistoryQuestion {
  readonly definition?: string;
  readonly profile: ProfileQuestion;
  readonly office?: Office;
  readonly calendar?: "vn" | OwnCalendar;
  /** Notices published since. */
  readonly patches?: readonly CalendarPatch[];
  readonly asOf: Instant;
  readonly events: readonly Command[];
}

/** The keys every question about a history has. */
export const historySchema: {
  readonly definition: z.ZodExactOptional<z.ZodType<string, unknown>>;
  readonly profile: z.ZodType<ProfileQuestion, unknown>;
  readonly office: z.ZodExactOptional<z.ZodType<Office, unknown>>;
  readonly calendar: z.ZodExactOptional<z.ZodType<"vn" | OwnCalendar, unknown>>;
  readonly patches: z.ZodExactOptional<z.ZodType<readonly CalendarPatch[], unknown>>;
  readonly asOf: z.ZodType<Instant, unknown>;
  readonly events: z.ZodType<readonly Command[], unknown>;
} = {
  definition: z.string().exactOptional(),
  profile: profileSchema,
  office: officeSchema.exactOptional(),
  calendar: calendarSchema.exactOptional(),
  patches: z.array(calendarPatchSchema).max(50).exactOptional(),
  asOf: instantSchema,
  events: z.array(eventSchema),
};

/** What `dossiers.replay` takes; unknown keys are refused. */
export const dossiersReplayInput: z.ZodType<HistoryQuestion, unknown> = z.strictObject(historySchema);

/** What `dossiers.allowed` takes: the same history, and the role that asks. */
export const dossiersAllowedInput: z.ZodType<HistoryQuestion & { readonly role: string }, unknown> = z.strictObject({
  ...historySchema,
  role: z.string(),
});

/** What became of one command; `reason` and `message` when it was not accepted. */
export interface ReplayedCommand {
  readonly index: number;
  readonly command: string;
  readonly outcome: "accepted" | "rejected" | "ignored";
  readonly state: string;
  readonly code: number | null;
  readonly reason?: string;
  readonly message?: Words;
}

/** A movement of the statutory due instant. */
export interface ReplayedShift {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cause: "supplement" | "payment" | "restart";
}

/** What `dossiers.replay` answers; instants at +07:00, what does not exist is `null`. */
export interface DossiersReplayOutput {
  readonly definition: string;
  readonly results: readonly ReplayedCommand[];
  readonly finalState: string;
  readonly finalCode: number | null;
  readonly acceptedAt: string | null;
  readonly firstDue: string | null;
  readonly due: string | null;
  /** The civil date the limit ends on; under a limit in days `due` is 00:00 of the day after. */
  readonly dueOn: string | null;
  readonly promisedDue: string | null;
  /** How often the statutory due instant moved; `shifts` says when, and why. */
  readonly dueShifts: number;
  readonly shifts: readonly ReplayedShift[];
  readonly endedAt: string | null;
  readonly consumedWorkingMinutes: number;
  readonly supplementRequests: number;
  readonly extensions: number;
  readonly intakeWorkingMinutes: number;
  readonly intakeBreach: boolean;
  readonly verdict: Verdict;
  readonly portalVerdict: Verdict;
  readonly chainHead: string | null;
  readonly citations: readonly LegalCitation[];
}

const words = z.object({ vi: z.string(), en: z.string() });
const verdict = z.enum(["notCounted", "early", "onTime", "late", "openInTime", "openLate"]);
const code = z.int().min(1).max(10).nullable();
const minutes = z.int().min(0);

/** The keys of what `dossiers.replay` answers. */
export const replayShape: { readonly [Key in keyof DossiersReplayOutput]: z.ZodType<DossiersReplayOutput[Key]> } = {
  definition: z.string(),
  results: z.array(
    z.object({
      index: z.int(),
      command: z.string(),
      outcome: z.enum(["accepted", "rejected", "ignored"]),
      state: z.string(),
      code,
      reason: z.string().exactOptional(),
      message: words.exactOptional(),
    }),
  ),
  finalState: z.string(),
  finalCode: code,
  acceptedAt: z.string().nullable(),
  firstDue: z.string().nullable(),
  due: z.string().nullable(),
  dueOn: z.string().nullable(),
  promisedDue: z.string().nullable(),
  dueShifts: minutes,
  shifts: z.array(
    z.object({
      at: z.string(),
      from: z.string(),
      to: z.string(),
      cause: z.enum(["supplement", "payment", "restart"]),
    }),
  ),
  endedAt: z.string().nullable(),
  consumedWorkingMinutes: minutes,
  supplementRequests: minutes,
  extensions: minutes,
  intakeWorkingMinutes: minutes,
  intakeBreach: z.boolean(),
  verdict,
  portalVerdict: verdict,
  chainHead: z.string().length(64).nullable(),
  citations: z.array(citationSchema),
};

/** What `dossiers.replay` answers, without the data versions. */
export const dossiersReplayOutput: z.ZodType<DossiersReplayOutput> = z.object(replayShape);

/** A command of the present status, as answered; `until` is when the step should be done at the latest. */
export interface AllowedStep {
  readonly command: string;
  readonly name: Words;
  readonly allowed: boolean;
  readonly reason?: string;
  readonly message?: Words;
  readonly needs: readonly string[];
  readonly form?: string;
  readonly until?: string;
}

/** What `dossiers.allowed` answers. */
export interface DossiersAllowedOutput {
  readonly definition: string;
  readonly state: string;
  readonly code: number | null;
  readonly commands: readonly AllowedStep[];
  readonly citations: readonly LegalCitation[];
}

/** What `dossiers.allowed` answers, without the data versions. */
export const dossiersAllowedOutput: z.ZodType<DossiersAllowedOutput> = z.object({
  definition: z.string(),
  state: z.string(),
  code,
  commands: z.array(
    z.object({
      command: z.string(),
      name: words,
      allowed: z.boolean(),
      reason: z.string().exactOptional(),
      message: words.exactOptional(),
      needs: z.array(z.string()),
      form: z.string().exactOptional(),
      until: z.string().exactOptional(),
    }),
  ),
  citations: z.array(citationSchema),
});
