import type { Words } from "@haicap/kernel";
import * as z from "zod";
import type { ClockState, TimelineNote } from "../replay/Timeline.ts";
import { type DossiersReplayOutput, replayShape } from "./replay.ts";

/** Something a step did, by its kind, and said in both languages. */
export interface ExplainedNote {
  readonly kind: TimelineNote["kind"];
  readonly words: Words;
}

/** A line of the timeline, as answered; instants at +07:00. */
export interface ExplainedStep {
  readonly index: number;
  readonly id: string;
  readonly at: string;
  readonly recordedAt: string | null;
  readonly command: string;
  readonly name: Words;
  readonly role: string;
  readonly roleName: Words;
  readonly actor: string;
  readonly outcome: "accepted" | "rejected" | "ignored";
  readonly reason?: string;
  readonly message?: Words;
  readonly state: string;
  readonly stateName: Words;
  readonly code: number | null;
  readonly clock: ClockState;
  /** Working minutes used of the limit up to this step. */
  readonly usedWorkingMinutes: number;
  readonly due: string | null;
  readonly notes: readonly ExplainedNote[];
}

/** What `dossiers.explain` answers: the replay, its timeline, and how the dossier stands, in words. */
export interface DossiersExplainOutput extends DossiersReplayOutput {
  readonly definitionName: Words;
  readonly asOf: string;
  readonly timeline: readonly ExplainedStep[];
  readonly standing: readonly Words[];
}

const words: z.ZodType<Words> = z.object({ vi: z.string(), en: z.string() });

const noteKinds = [
  "intakeStarted",
  "intakeAnswered",
  "clockStarted",
  "clockPaused",
  "clockResumed",
  "clockRestarted",
  "clockEnded",
  "neverAccepted",
  "promised",
  "waits",
  "children",
  "withdrawal",
  "form",
  "said",
  "recorded",
] as const satisfies readonly TimelineNote["kind"][];

/** What `dossiers.explain` answers, without the data versions. */
export const dossiersExplainOutput: z.ZodType<DossiersExplainOutput> = z.object({
  ...replayShape,
  definitionName: words,
  asOf: z.string(),
  timeline: z.array(
    z.object({
      index: z.int(),
      id: z.string(),
      at: z.string(),
      recordedAt: z.string().nullable(),
      command: z.string(),
      name: words,
      role: z.string(),
      roleName: words,
      actor: z.string(),
      outcome: z.enum(["accepted", "rejected", "ignored"]),
      reason: z.string().exactOptional(),
      message: words.exactOptional(),
      state: z.string(),
      stateName: words,
      code: z.int().min(1).max(10).nullable(),
      clock: z.enum(["none", "running", "paused", "ended"]),
      usedWorkingMinutes: z.int().min(0),
      due: z.string().nullable(),
      notes: z.array(z.object({ kind: z.enum(noteKinds), words })),
    }),
  ),
  standing: z.array(words),
});
