import type { CalendarPatch } from "@haicap/calendar";
import { type DeadlineQuery, deadlineImpactInput } from "@haicap/calendar/schema";
import { explainEn, explainVi } from "@haicap/calendar/text";
import { ok, type Result } from "@haicap/kernel";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { calendarVersions } from "../tables/calendar.ts";
import { answerQuery, type QueryFailure } from "./answerQuery.ts";
import type { DeadlineQuestion, PatchInput } from "./ComputeInput.ts";

/** The input of {@link impact}, as written on the wire. */
export interface ImpactInput {
  readonly open: readonly (DeadlineQuestion & { readonly id: string | number })[];
  readonly notice: {
    readonly daysOff?: readonly string[];
    readonly makeUpDays?: readonly string[];
    readonly source: string;
  };
  /** Notices published since the tables were made: they hold before `notice` comes and after. */
  readonly patches?: readonly PatchInput[];
}

/** The answer of {@link impact}: dossiers whose due date moves, how many stay, and those no date can be computed for. */
export interface ImpactOutput {
  readonly moved: readonly { readonly id: string | number; readonly before: string; readonly after: string }[];
  readonly unchanged: number;
  readonly failed?: readonly { readonly id: string | number; readonly error: Failure }[];
}

/**
 * Tells which open dossiers a new notice of days off moves (tác động của thông báo nghỉ), and from when to when.
 *
 * Nothing is changed: whether a slip already given moves with the calendar is the office's decision (R33).
 *
 * @legal labour-code-2019#112
 * @example
 * const open = [{ id: "A", receivedAt: "2026-11-20T09:00:00+07:00", limit: "1 ngày làm việc" }];
 * impact({ open, notice: { daysOff: ["2026-11-23"], makeUpDays: ["2026-11-28"], source: "example" } });
 * // => ok { moved: [{ id: "A", before: "2026-11-23", after: "2026-11-25" }], unchanged: 0, … }
 * @since 0.1.0
 */
export const impact = (input: ImpactInput): Result<ImpactOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: deadlineImpactInput,
      data: calendarVersions,
      rule: ({ open, notice, patches = [] }) => ok(impactOf(open, notice, patches)),
      explain: (failure: never) => failure,
    },
    input,
  );

type OpenDossier = DeadlineQuery & { readonly id: string | number };

const impactOf = (
  open: readonly OpenDossier[],
  notice: CalendarPatch,
  patches: readonly CalendarPatch[],
): ImpactOutput => {
  const moved: ImpactOutput["moved"][number][] = [];
  const failed: { readonly id: string | number; readonly error: Failure }[] = [];
  for (const { id, ...query } of open) {
    const known = { ...query, patches: [...patches, ...(query.patches ?? [])] };
    const before = answerQuery(known);
    const after = answerQuery(known, [notice]);
    if (!before.ok) failed.push({ id, error: inWords(before.error) });
    else if (!after.ok) failed.push({ id, error: inWords(after.error) });
    else if (before.value.deadline.dueAt !== after.value.deadline.dueAt)
      moved.push({ id, before: before.value.deadline.dueOn, after: after.value.deadline.dueOn });
  }
  const unchanged = open.length - moved.length - failed.length;
  return { moved, unchanged, ...(failed.length === 0 ? {} : { failed }) };
};

const inWords = (failure: QueryFailure): Failure => ({
  ...failure,
  message: { vi: explainVi(failure), en: explainEn(failure) },
});
