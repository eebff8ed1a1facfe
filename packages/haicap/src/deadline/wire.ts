import type { DayInfo, Deadline } from "@haicap/calendar";
import type { AppliedRule, Counted } from "@haicap/calendar/explanation";
import { holidayNames } from "@haicap/calendar/text";
import { formatInstant, type LegalCitation } from "@haicap/kernel";

/** A day as answered on the wire. */
export interface WireDay extends Omit<DayInfo, "name"> {
  readonly name?: string;
  readonly nameEn?: string;
}

/** A day as answered on the wire: its holiday in both languages. */
export const wireDay = ({ name, ...day }: DayInfo): WireDay => ({
  ...day,
  ...(name === undefined ? {} : { name: holidayNames[name].vi, nameEn: holidayNames[name].en }),
});

/** Why a limit ends when it does, as answered on the wire. */
export interface WireCounted extends Partial<Counted["steps"][number]> {
  readonly startedAt: string;
  readonly startedBy?: string;
  readonly steps: Counted["steps"];
  readonly skipped: readonly WireDay[];
  readonly skippedDays: number;
  readonly restDays: number;
  readonly madeUp: readonly WireDay[];
  readonly pausedDays: number;
  readonly restarts: number;
  readonly parts?: readonly { readonly who: string; readonly dueOn: string; readonly dueAt: string }[];
  readonly rules: readonly string[];
  readonly unread?: readonly string[];
  readonly warnings?: Counted["warnings"];
}

/** A limit of one step says it at the top too. */
export const wireCounted = (counted: Counted, extras: Pick<WireCounted, "startedBy" | "unread">): WireCounted => ({
  ...(counted.steps.length === 1 ? counted.steps[0] : {}),
  startedAt: formatInstant(counted.startedAt),
  ...extras,
  steps: counted.steps,
  skipped: counted.skipped.map(wireDay),
  skippedDays: counted.skippedDays,
  restDays: counted.restDays,
  madeUp: counted.madeUp.map(wireDay),
  pausedDays: counted.pausedDays,
  restarts: counted.restarts.length,
  ...(counted.parts === undefined
    ? {}
    : { parts: counted.parts.map((part) => ({ ...part, dueAt: formatInstant(part.dueAt) })) }),
  rules: counted.rules.map((rule) => rule.id),
  ...(counted.warnings.length === 0 ? {} : { warnings: counted.warnings }),
});

/** When a limit ends, as answered on the wire. */
export interface WireDue {
  readonly dueOn: string;
  readonly dueAt: string;
  readonly certainty: Deadline["certainty"];
  readonly earliest?: string;
  readonly latest?: string;
}

/** A due date as answered on the wire: instants in words. */
export const wireDue = (deadline: Deadline): WireDue => ({
  dueOn: deadline.dueOn,
  dueAt: formatInstant(deadline.dueAt),
  certainty: deadline.certainty,
  ...(deadline.earliest === undefined ? {} : { earliest: deadline.earliest }),
  ...(deadline.latest === undefined ? {} : { latest: deadline.latest }),
});

/** The places in law that rules stand on, each once. */
export const citationsOf = (rules: readonly AppliedRule[]): readonly LegalCitation[] =>
  rules.flatMap((rule) => (rule.citation === undefined ? [] : [rule.citation]));
