import type { Failure } from "haicap";

/** Words in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** A row of the CSV file, as it was written. */
export interface Written {
  readonly number: string;
  readonly procedure: string;
  readonly limit: string;
  readonly address: string;
  readonly received: string;
  readonly channel: string;
  readonly facts: string;
}

export interface UnitView {
  readonly code: string;
  readonly fullName: string;
  readonly within: string;
}

export interface Candidate {
  readonly unit: UnitView;
  readonly was?: UnitView;
  readonly residents?: string;
  readonly movedBy: readonly Words[];
}

/** Where the address lies: the unit as it was written, the unit of today, and the act between them. */
export interface Place {
  readonly status: "resolved" | "candidates" | "unresolved";
  readonly now?: UnitView;
  readonly was?: UnitView;
  readonly movedBy: readonly Words[];
  readonly candidates: readonly Candidate[];
  readonly rest: string;
}

/** Who decides on a day, and why. */
export interface Authority {
  readonly on: string;
  readonly status: string;
  readonly level?: string;
  readonly body?: string;
  readonly office?: string;
  readonly unit?: UnitView;
  readonly kind?: string;
  readonly reasons: readonly Words[];
  readonly warnings: readonly Words[];
  /** A dossier received by a body that has ended: who carries it on. */
  readonly carriedOn?: { readonly from: string; readonly reasons: readonly Words[] };
  readonly receives: readonly Receiver[];
}

/** Where papers may be handed in: one desk, any desk of the province, or anywhere in the country. */
export interface Receiver {
  readonly body: string;
  readonly unit?: string;
  readonly scope: string;
}

/** One day on the way to the due date. */
export interface Day {
  readonly date: string;
  /** The number the day has in the count; absent when it is not counted. */
  readonly counted?: number;
  readonly kind: string;
  readonly working: boolean;
  /** The clock stood still on this day: the dossier waited for the applicant. */
  readonly paused?: true;
  readonly name?: Words;
  /** The other day of a swap. */
  readonly pairedWith?: string;
  readonly source?: string;
}

export interface Due {
  readonly on: string;
  /** The exclusive end of the limit. */
  readonly at: string;
  readonly certainty: string;
  readonly unit: string;
  readonly days: readonly Day[];
  readonly citations: readonly Words[];
  /** Set when a pause moved it: the date as first computed. */
  readonly first?: string;
}

/** One act of a history: who did what, what it did to the clock and the dates, in words. */
export interface LifeStep {
  readonly at: string;
  readonly command: string;
  readonly name: Words;
  readonly roleName: Words;
  readonly outcome: "accepted" | "rejected" | "ignored";
  readonly stateName: Words;
  /** What the clock does after it. */
  readonly clock: string;
  readonly notes: readonly Words[];
  /** Why it was not accepted, for programs and for people. */
  readonly reason?: string;
  readonly message?: Words;
}

export interface Life {
  readonly state: string;
  readonly stateName: Words;
  readonly code: number | null;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly promised: string | null;
  readonly due: string | null;
  readonly minutes: number;
  readonly verdict: string;
  readonly portalVerdict: string;
  readonly steps: readonly LifeStep[];
  /** How it stands at the reporting instant. */
  readonly standing: readonly Words[];
}

/** Something that was wrong, in which part, and what to do about it. */
export interface Problem {
  readonly part: "row" | "number" | "address" | "procedure" | "due" | "life";
  readonly error: Failure;
}

export const statuses = [
  "early",
  "onTime",
  "late",
  "openInTime",
  "openLate",
  "notCounted",
  "ahead",
  "refused",
] as const;

/** How the row stands: a verdict, `ahead` when it is received after the reporting instant, `refused` when it has a fault. */
export type Status = (typeof statuses)[number];

/** One row in, one outcome out: a line of `results.jsonl` and an entry of the report. */
export interface Outcome {
  readonly line: number;
  readonly number: string;
  readonly status: Status;
  /** The law leaves more than one unit open for the address; everything else is answered. */
  readonly ambiguous: boolean;
  readonly written?: Written;
  readonly procedure?: { readonly code: string; readonly name: string; readonly sector: string };
  readonly place?: Place;
  readonly authority?: { readonly now: Authority; readonly before?: Authority };
  readonly due?: Due;
  readonly life?: Life;
  /** The slip that the desk prints, beside the report; of open dossiers. */
  readonly slip?: string;
  readonly problems: readonly Problem[];
}
