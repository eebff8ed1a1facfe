import type { LegalCitation } from "@haicap/kernel";
import type { Deadline, DeadlineStep } from "../time-limit/Deadline.ts";
import type { DeadlineInput } from "../time-limit/DeadlineInput.ts";

/** A rule of counting by its number in docs/law/time-limits.md, with the place in law where there is one. */
export interface AppliedRule {
  readonly id: string;
  readonly citation?: LegalCitation;
}

const civilCode = (article: string, clause?: string): LegalCitation => ({
  instrument: "91/2015/QH13",
  article,
  ...(clause === undefined ? {} : { clause }),
});

const citations: Readonly<Record<string, LegalCitation>> = {
  R2: civilCode("147", "1"),
  R3: civilCode("147", "2"),
  R4: civilCode("148", "6"),
  R5: civilCode("148", "2"),
  R6: civilCode("148", "3"),
  R7: civilCode("148", "4"),
  R8: civilCode("148", "5"),
  R9: civilCode("146"),
  R11: { instrument: "45/2019/QH14", article: "112", clause: "1" },
  R15: { instrument: "118/2025/NĐ-CP", article: "17", clause: "3" },
  R16: { instrument: "309/2026/NĐ-CP", note: "sửa đổi khoản 3 Điều 17 Nghị định 118/2025/NĐ-CP" },
  R22: { instrument: "61/2018/NĐ-CP", article: "19", clause: "4" },
  R38: { instrument: "61/2018/NĐ-CP", article: "19", clause: "6" },
};

/**
 * The rules a deadline was counted by, in the order of their numbers, with the article (điều) where law names one.
 *
 * Rules without a citation are readings and choices: they are named so that they can be argued with.
 *
 * @example
 * const own = calendarOfDays({ daysOff: [civilDateUnsafe("2026-11-24")], makeUpDays: [], from: civilDateUnsafe("2026-01-01"), until: civilDateUnsafe("2027-01-01") });
 * const time = createOfficeTime(own);
 * const input = { receivedAt: instantUnsafe("2026-11-20T09:00:00+07:00"), limit: { amount: 24, unit: "hour" } };
 * const due = time.ok && computeDeadline(time.value, input);
 * rulesOf(input, due.value).map((rule) => rule.id); // => ["R2", "R28"]
 * @since 0.1.0
 */
export const rulesOf = (input: DeadlineInput, deadline: Deadline): readonly AppliedRule[] => {
  let found = rulesOfPolicy(input) | (deadline.parts === undefined ? 0 : bit("R38"));
  for (const step of deadline.steps) found |= rulesOfStep(step);
  const before = kept.get(found);
  if (before !== undefined) return before;
  const rules = ids.filter((id) => (found & bit(id)) !== 0).map(ruleOf);
  kept.set(found, rules);
  return rules;
};

const ids = "R2 R3 R4 R5 R6 R7 R8 R9 R11 R15 R16 R17 R18 R19 R20 R22 R23 R27 R28 R35 R36 R38 R39".split(" ");
const bits: ReadonlyMap<string, number> = new Map(ids.map((id, at) => [id, 2 ** at]));

/** A set of rules is a number, so that the same set is put together once. */
const bit = (id: string): number => bits.get(id) ?? 0;
const setOf = (...rules: readonly string[]): number => rules.reduce((set, id) => set | bit(id), 0);
const kept = new Map<number, readonly AppliedRule[]>();

const ruleOf = (id: string): AppliedRule => {
  const citation = citations[id];
  return citation === undefined ? { id } : { id, citation };
};

const sets = {
  clock: setOf("R2", "R28"),
  hours: setOf("R27"),
  officeDays: setOf("R36"),
  sameDay: setOf("R18"),
  workingDays: setOf("R3", "R4", "R11"),
  days: setOf("R3", "R4"),
  weeks: setOf("R3", "R4", "R5"),
  halfMonths: setOf("R3", "R4", "R9"),
  months: setOf("R3", "R4", "R6"),
  years: setOf("R3", "R4", "R7"),
  rolled: bit("R8"),
} as const;

const rulesOfStep = (step: DeadlineStep): number => {
  const { measure } = step;
  const { unit } = step.limit;
  if (measure === "clock") return sets.clock;
  if (measure === "officeHours") return unit === "workingDay" ? sets.officeDays : sets.hours;
  if (unit === "sameDay") return sets.sameDay;
  if (measure === "workingDays") return sets.workingDays;
  const rolled = step.dueDay === step.lastDay ? 0 : sets.rolled;
  if (unit === "week") return sets.weeks | rolled;
  if (measure === "months") return (unit === "year" ? sets.years : sets.months) | rolled;
  return (unit === "calendarDay" ? sets.days : sets.halfMonths) | rolled;
};

const rulesOfPolicy = ({ policy, suspensions, startedBy, direction }: DeadlineInput): number => {
  let found = direction === "backward" ? bit("R39") : 0;
  if (startedBy !== undefined) found |= bit(startedBy === "competentAgency" ? "R16" : "R15");
  for (const { effect } of suspensions ?? []) found |= bit(effect === "restart" ? "R22" : "R23");
  if (policy === undefined) return found;
  if (policy.countStartDay === true) found |= bit("R35");
  if (policy.cutoff !== undefined) found |= setOf("R17", "R19");
  if (policy.outOfHours === "nextOpening") found |= bit("R20");
  return found;
};
