import { restateLimit } from "@haicap/calendar/limits";
import type { Due } from "../clock/Due.ts";
import type { LimitLeft } from "../clock/limitLeft.ts";
import type { PauseCause } from "../clock/StatutoryClock.ts";
import type { Verdict } from "../clock/verdictOf.ts";
import type { Awaited } from "../definition/DossierDefinition.ts";
import type { CommandPayload, SigningCapacity } from "../lifecycle/Command.ts";
import type { TimelineNote } from "../replay/Timeline.ts";
import { lengthEn, momentEn, whenEn, workedEn } from "./whenEn.ts";

/**
 * Says in English what a line of a dossier's timeline did to its clocks and dates, and why.
 *
 * @example
 * const { results } = replayStory("2026-03-02 09:00 ReceiveAtDesk deskOfficer", "2026-03-02 09:00");
 * const told = timelineOf(rulesFor(), results);
 * told.ok && noteEn(told.value[0].notes[0]); // => "The time limit begins to run; due and promised for 09:00 on Mon 9 Mar 2026"
 * @since 0.1.0
 */
export const noteEn = (note: TimelineNote): string => {
  switch (note.kind) {
    case "intakeStarted":
      return `The desk must answer within ${note.limitHours} working hours: by ${momentEn(note.until)}`;
    case "intakeAnswered":
      return `First answer after ${workedEn(note.minutes)}, ${note.late ? "OVER" : "within"} the ${note.limitHours} hours allowed`;
    case "clockStarted":
      return `The time limit begins to run; due and promised for ${whenEn(note.due)}`;
    case "clockPaused":
      return `The time limit stands still for ${causeEn[note.cause]}; ${leftEn(note.left)}`;
    case "clockResumed":
      return resumedEn(note);
    case "clockRestarted":
      return `The whole time limit begins anew, now that the supplement is in (${workedEn(note.used)} used before no longer count); due ${whenEn(note.to)} instead of ${whenEn(note.from)}${promisedEn(note)}`;
    case "clockEnded":
      return `The time limit ends at ${momentEn(note.at)}: ${verdictEn[note.verdict]} (due ${whenEn(note.due)})`;
    case "neverAccepted":
      return "Closed before acceptance: there is no time limit, and it is not counted";
    case "promised":
      return note.from.at === note.to.at
        ? `An apology without a new date: still promised for ${whenEn(note.from)}`
        : `Promised for ${whenEn(note.to)} instead of ${whenEn(note.from)}; the statutory date stays ${whenEn(note.statutory)}`;
    case "waits":
      return `Waits for ${awaitsEn[note.awaits]}${note.until === null ? "" : `, until ${momentEn(note.until)}`}`;
    case "children":
      return `Interlinked dossiers: ${listEn("awaited", note.children.pending)}; ${listEn("answered", note.children.reported)}`;
    case "withdrawal":
      return note.asked
        ? "Withdrawal asked for: the clock stays as it was until that is decided"
        : "The request to withdraw is answered";
    case "form":
      return `Form ${note.form.number}: ${note.form.nameEn}`;
    case "said":
      return saidEn(note.payload);
    case "recorded":
      return note.minutes > 0
        ? `Written down at ${momentEn(note.at)}, ${lengthEn(note.minutes)} later; the clocks go by the time claimed`
        : `Written down at ${momentEn(note.at)}, ${lengthEn(-note.minutes)} BEFORE the time claimed: look into it`;
  }
};

/** How a dossier stands, in words. */
export const verdictEn: Readonly<Record<Verdict, string>> = {
  notCounted: "not counted (never accepted)",
  early: "early",
  onTime: "on time",
  late: "LATE",
  openInTime: "open, in time",
  openLate: "open, OVERDUE",
};

const causeEn: Readonly<Record<PauseCause, string>> = { supplement: "a supplement", payment: "a payment" };

const awaitsEn: Readonly<Record<Awaited, string>> = {
  intakeSupplement: "the applicant's supplement, before acceptance",
  supplement: "the applicant's supplement",
  payment: "the applicant's payment",
  consultation: "the agency consulted (the clock runs on)",
  children: "interlinked dossiers",
};

const leftEn = (left: number | LimitLeft | null): string => {
  if (left === null) return "it had passed before the pause and will not move";
  return `${typeof left === "number" ? workedEn(left) : restateLimit(left.limit).en} left`;
};

const resumedEn = (note: Extract<TimelineNote, { readonly kind: "clockResumed" }>): string => {
  const stood = `The wait for ${causeEn[note.cause]} is over (${workedEn(note.stood)})`;
  if (note.passed) return `${stood}; the due date had passed before it and stays ${whenEn(note.to)}`;
  if (note.from.at === note.to.at) return `${stood}; the due date stays ${whenEn(note.to)}`;
  return `${stood}; due ${whenEn(note.to)} instead of ${whenEn(note.from)}: what was left of the limit is kept${promisedEn(note)}`;
};

/** A new due date is promised too, whatever form 04 had named. */
const promisedEn = ({ from, promised }: { readonly from: Due; readonly promised: Due }): string =>
  promised.at === from.at ? "" : `; promised for the new date instead of ${whenEn(promised)}`;

const listEn = (label: string, children: readonly string[]): string =>
  `${label} ${children.length === 0 ? "none" : children.join(", ")}`;

const capacityEn: Readonly<Record<SigningCapacity, string>> = {
  self: "Signed in own name",
  TM: "Signed for the collective body (TM.)",
  KT: "Signed by a deputy for the head (KT.)",
  TL: "Signed by order (TL.)",
  TUQ: "Signed by authorisation (TUQ.)",
  Q: "Signed as acting head (Q.)",
};

const saidEn = ({ capacity, mandate, toAgency, fromAgency, basis, reason, documents }: CommandPayload): string =>
  [
    capacity === undefined ? "" : capacityEn[capacity],
    mandate === undefined ? "" : `mandate: ${mandate}`,
    fromAgency === undefined ? "" : `from ${fromAgency}`,
    toAgency === undefined ? "" : `to ${toAgency}`,
    basis === undefined ? "" : `basis: ${basis}`,
    reason === undefined ? "" : `reason: ${reason}`,
    documents === undefined || documents.length === 0 ? "" : `papers: ${documents.join("; ")}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
