import { formatInstant, type Instant, type Words } from "@haicap/kernel";
import { calendar, deadline } from "haicap";
import type { Office } from "../centre/Centre.ts";
import { countingOf } from "../centre/Question.ts";
import { citationWords } from "./decisionOf.ts";

/** A day on the way to the due date: what it is, and why it does not count if it does not. */
export interface Day {
  readonly date: string;
  readonly verdict: "start" | "counted" | "skipped" | "paused" | "due" | "rolled";
  /** The number of a day that counts. */
  readonly number?: number;
  readonly kind: string;
  readonly name?: Words;
}

/** When a dossier received now is due, day by day; or in words why that cannot be said. */
export type Due =
  | {
      readonly ok: true;
      readonly on: string;
      readonly at: string;
      readonly certainty: string;
      readonly limit: string;
      readonly days: readonly Day[];
      readonly reasons: readonly Words[];
    }
  | { readonly ok: false; readonly why: Words };

/** Computes the due date of a limit as it is printed, for a dossier received at an instant. */
export const dueOf = (office: Office, limit: string, at: Instant): Due => {
  const computed = deadline.compute({
    receivedAt: formatInstant(at),
    limit,
    office: countingOf(office, limit).office ?? {},
    startedBy: "slip",
    receipt: true,
  });
  if (!computed.ok) return { ok: false, why: computed.error.message };
  const { dueOn, dueAt, certainty, receipt, citations } = computed.value;
  let number = 0;
  const days = (receipt?.days ?? []).map(({ date, verdict, kind }): Day => {
    const counts = verdict === "counted" || verdict === "due";
    if (counts) number += 1;
    return { date, verdict, kind, ...(counts ? { number } : {}), ...nameOf(date, kind) };
  });
  return { ok: true, on: dueOn, at: dueAt, certainty, limit, days, reasons: citationWords(citations) };
};

const nameOf = (date: string, kind: string): { readonly name?: Words } => {
  if (kind === "workday" || kind === "weeklyRest") return {};
  const day = calendar.day({ date });
  return day.ok && day.value.name !== undefined
    ? { name: { vi: day.value.name, en: day.value.nameEn ?? day.value.name } }
    : {};
};
