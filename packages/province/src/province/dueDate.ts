import {
  computeDeadline,
  type Deadline,
  type DeadlineFailure,
  type DeadlineInput,
  type DeadlinePart,
  type PartsExceedWhole,
  type TimeLimit,
} from "@haicap/calendar";
import { type LimitOrText, type LimitUnreadable, resolveLimit } from "@haicap/calendar/limits";
import type { ProcedureCode } from "@haicap/identifiers";
import { err, flatMap, map, ok, type Result } from "@haicap/kernel";
import { type SubmissionChannel, statutoryLimitOf } from "@haicap/procedures";
import { unknownOffice } from "../opening/nextOpening.ts";
import type { OfficeUnknown } from "../opening/Opening.ts";
import { rowsIn } from "../profile/rowsIn.ts";
import type { ProvinceScene } from "./ProvinceScene.ts";

/** A question for a due date; without a limit that of the procedure counts, without an office the ordinary hours do. */
export interface DueQuestion extends Omit<DeadlineInput, "limit"> {
  readonly limit?: LimitOrText;
  readonly code?: ProcedureCode;
  readonly channel?: SubmissionChannel;
  readonly office?: string;
  readonly desk?: string;
}

/** When a dossier is due here, and by when each internal step should be done. */
export interface ProvinceDue {
  readonly deadline: Deadline;
  readonly limit: TimeLimit;
  readonly steps?: readonly DeadlinePart[];
  /** The internal steps take longer than the law allows in all: they are not dated then. */
  readonly stepsExceed?: PartsExceedWhole;
}

/** No source states one limit for the procedure: it depends on the case, or has no unit. Give the limit. */
export interface LimitNotStated {
  readonly _tag: "LimitNotStated";
  readonly code?: ProcedureCode;
}

/** What a due date can meet. */
export type DueFailure = DeadlineFailure | LimitUnreadable | LimitNotStated | OfficeUnknown;

/** When a dossier is due at an office: its hours, its days off, the province's own limit where it promised a shorter one. */
export const dueDate = (scene: ProvinceScene, question: DueQuestion): Result<ProvinceDue, DueFailure> => {
  const { limit: _, code, channel: __, office, desk, ...asked } = question;
  const unknown = unknownOffice(scene, question);
  if (unknown !== undefined) return err(unknown);
  const time = scene.timeOf(office, desk);
  return flatMap(limitFor(scene, question), (limit) => {
    const policy = { ...scene.profile.policy, ...question.policy };
    const steps = stepsOf(scene, code);
    return map(computeDeadline(time, { ...asked, policy, limit }), (deadline): ProvinceDue => {
      if (steps === undefined || asked.direction === "backward") return { deadline, limit };
      const dated = computeDeadline(time, { ...asked, policy, limit: { within: limit, parts: steps } });
      if (dated.ok)
        return { deadline, limit, ...(dated.value.parts === undefined ? {} : { steps: dated.value.parts }) };
      return dated.error._tag === "PartsExceedWhole"
        ? { deadline, limit, stepsExceed: dated.error }
        : { deadline, limit };
    });
  });
};

/** The limit of a question: the one given, else that of the procedure's record for the way it comes in. */
export const limitFor = (
  { catalog }: ProvinceScene,
  { limit, code, channel }: Pick<DueQuestion, "limit" | "code" | "channel">,
): Result<TimeLimit, LimitUnreadable | LimitNotStated> => {
  if (limit !== undefined) return map(resolveLimit(limit), (resolved) => resolved.limit);
  const record = code === undefined ? undefined : catalog.record(code);
  const stated = record === undefined ? undefined : statutoryLimitOf(record, channel);
  return stated === undefined ? err({ _tag: "LimitNotStated", ...(code === undefined ? {} : { code }) }) : ok(stated);
};

/** The internal steps of a procedure; of several budgets the last given speaks. */
const stepsOf = (
  { profile }: ProvinceScene,
  code: ProcedureCode | undefined,
): readonly { readonly who: string; readonly limit: TimeLimit }[] | undefined => {
  const found = rowsIn(profile.stepBudgets).findLast(([, { codes }]) => code !== undefined && codes.includes(code));
  return found?.[1].steps.flatMap(({ who, limit }) => {
    const read = resolveLimit(limit);
    return read.ok ? [{ who, limit: read.value.limit }] : [];
  });
};
