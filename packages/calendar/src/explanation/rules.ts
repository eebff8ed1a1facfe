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
  R13: { instrument: "45/2019/QH14", article: "111", clause: "3" },
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
  const ids = new Set<string>();
  for (const step of deadline.steps) for (const id of rulesOfStep(step)) ids.add(id);
  for (const id of rulesOfPolicy(input)) ids.add(id);
  if (deadline.parts !== undefined) ids.add("R38");
  return [...ids]
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((id) => {
      const citation = citations[id];
      return citation === undefined ? { id } : { id, citation };
    });
};

const rulesOfStep = (step: DeadlineStep): readonly string[] => {
  const rolled = step.dueDay === step.lastDay ? [] : ["R8"];
  if (step.measure === "clock") return ["R2", "R28"];
  if (step.measure === "officeHours") return step.limit.unit === "workingDay" ? ["R36"] : ["R27"];
  if (step.limit.unit === "sameDay") return ["R18"];
  if (step.measure === "workingDays") return ["R3", "R4", "R11"];
  if (step.limit.unit === "week") return ["R3", "R4", "R5", ...rolled];
  if (step.measure === "months") return ["R3", "R4", step.limit.unit === "year" ? "R7" : "R6", ...rolled];
  return ["R3", "R4", ...(step.limit.unit === "calendarDay" ? [] : ["R9"]), ...rolled];
};

const rulesOfPolicy = (input: DeadlineInput): readonly string[] => {
  const policy = input.policy ?? {};
  const effects = new Set(input.suspensions?.map((one) => one.effect));
  return [
    ...(input.startedBy === undefined ? [] : [input.startedBy === "competentAgency" ? "R16" : "R15"]),
    ...(policy.countStartDay === true ? ["R35"] : []),
    ...(policy.cutoff === undefined ? [] : ["R17", "R19"]),
    ...(policy.outOfHours === "nextOpening" ? ["R20"] : []),
    ...(effects.has("restart") ? ["R22"] : []),
    ...(effects.has("pause") ? ["R23"] : []),
    ...(input.direction === "backward" ? ["R39"] : []),
  ];
};
