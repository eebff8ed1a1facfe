import type { CalendarPatch } from "@haicap/calendar";
import { calendarPatchSchema, calendarSchema, officeSchema } from "@haicap/calendar/schema";
import type { Instant, LegalCitation, Words } from "@haicap/kernel";
import { citationSchema, instantSchema } from "@haicap/kernel/schema";
import * as z from "zod";
import type { Verdict } from "../clock/verdictOf.ts";
import type { IndicatorPart } from "../indicators/IndicatorPart.ts";
import type { Indicators, ProgressFigures } from "../indicators/indicatorsOf.ts";
import type { DifferenceReason } from "../indicators/whyVerdictsDiffer.ts";
import { eventSchema } from "./events.ts";
import { profileSchema } from "./profile.ts";
import type { HistoryQuestion } from "./replay.ts";

/** What dossiers can be told apart by; `month` is that of acceptance. */
export const indicatorKeys = ["unit", "field", "officer", "channel", "procedure", "month"] as const;

/** One of {@link indicatorKeys}. */
export type IndicatorKey = (typeof indicatorKeys)[number];

/** A dossier to count: its history, and whose it is. */
export interface CountedDossier extends Omit<HistoryQuestion, "asOf"> {
  readonly id: string;
  readonly unit?: string;
  readonly field?: string;
  readonly officer?: string;
  readonly channel?: "inPerson" | "online" | "publicPost";
  readonly procedure?: string;
}

/** Dossiers, the reporting instant, and what to group by. */
export interface IndicatorsQuestion {
  readonly dossiers: readonly CountedDossier[];
  readonly asOf: Instant;
  readonly by?: readonly IndicatorKey[];
  /** Notices published since the calendar was, for every dossier. */
  readonly patches?: readonly CalendarPatch[];
}

/** A dossier to count, as it comes in; unknown keys are refused. */
export const countedDossierSchema: z.ZodType<CountedDossier, unknown> = z.strictObject({
  id: z.string().min(1),
  unit: z.string().exactOptional(),
  field: z.string().exactOptional(),
  officer: z.string().exactOptional(),
  channel: z.enum(["inPerson", "online", "publicPost"]).exactOptional(),
  procedure: z.string().exactOptional(),
  definition: z.string().exactOptional(),
  profile: profileSchema,
  office: officeSchema.exactOptional(),
  calendar: calendarSchema.exactOptional(),
  events: z.array(eventSchema),
});

/** What `indicators.compute` takes; `by` is unit, field and officer unless told. */
export const indicatorsComputeInput: z.ZodType<IndicatorsQuestion, unknown> = z.strictObject({
  dossiers: z.array(countedDossierSchema),
  asOf: instantSchema,
  by: z.array(z.enum(indicatorKeys)).exactOptional(),
  patches: z.array(calendarPatchSchema).max(50).exactOptional(),
});

/** The indicators of a group, with the value they share; `null` for dossiers that do not say. */
export interface IndicatorGroup extends Indicators {
  readonly key: string | null;
}

/** A dossier on which the verdicts differ, and why. */
export interface DifferingDossier {
  readonly id: string;
  readonly verdict: Verdict;
  readonly portalVerdict: Verdict;
  readonly why: readonly DifferenceReason[];
}

/** What `indicators.compute` answers. */
export interface IndicatorsComputeOutput extends Indicators {
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly points: {
    readonly progress: { readonly max: number; readonly ours: number | null; readonly portal: number | null };
  };
  readonly by: Readonly<Partial<Record<IndicatorKey, readonly IndicatorGroup[]>>>;
  readonly differences: readonly DifferingDossier[];
  /** Dossiers that could not be gone through, and why; they are not counted. */
  readonly refused: readonly { readonly id: string; readonly _tag: string; readonly message: Words }[];
  readonly citations: readonly LegalCitation[];
}

const count = z.int().min(0);
const share = z.number().min(0).nullable();
const verdict = z.enum(["notCounted", "early", "onTime", "late", "openInTime", "openLate"]);

const progress: z.ZodType<ProgressFigures> = z.object({
  early: count,
  onTime: count,
  late: count,
  openInTime: count,
  openLate: count,
  inTimeRatio: share,
  points: share,
});

const indicators = {
  received: count,
  notCounted: count,
  open: count,
  ours: progress,
  portal: progress,
  differing: count,
  finished: count,
  averageWorkingMinutes: share,
};

/** What `indicators.compute` answers, without the data versions. */
export const indicatorsComputeOutput: z.ZodType<IndicatorsComputeOutput> = z.object({
  ...indicators,
  early: count,
  onTime: count,
  late: count,
  points: z.object({ progress: z.object({ max: z.number(), ours: share, portal: share }) }),
  by: z.partialRecord(z.enum(indicatorKeys), z.array(z.object({ ...indicators, key: z.string().nullable() }))),
  differences: z.array(
    z.object({
      id: z.string(),
      verdict,
      portalVerdict: verdict,
      why: z.array(z.enum(["appointmentMoved", "withdrawalCountsAsEnd", "paymentNotDeducted"])),
    }),
  ),
  refused: z.array(
    z.object({ id: z.string(), _tag: z.string(), message: z.object({ vi: z.string(), en: z.string() }) }),
  ),
  citations: z.array(citationSchema),
});

const verdicts = z.strictObject({
  notCounted: count,
  early: count,
  onTime: count,
  late: count,
  openInTime: count,
  openLate: count,
});

const tally = z.strictObject({
  ours: verdicts,
  portal: verdicts,
  differing: count,
  finished: count,
  finishedMinutes: count,
});

/** A part of the indicators that was counted elsewhere; unknown keys are refused. */
export const indicatorPartSchema: z.ZodType<IndicatorPart, unknown> = z.strictObject({
  total: tally,
  groups: z.array(z.strictObject({ by: z.string(), key: z.string().nullable(), tally })),
});
