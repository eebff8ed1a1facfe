import type { CalendarInvalid, OfficeInvalid } from "@haicap/calendar";
import { explainEn as calendarEn, explainVi as calendarVi } from "@haicap/calendar/text";
import { flatMap, type Result, type Words } from "@haicap/kernel";
import type { Province } from "@haicap/province";
import type { WhichProvince } from "@haicap/province/schema";
import { explainEn, explainVi, type ProvinceFailure } from "@haicap/province/text";
import type { PatchRefused } from "@haicap/units/patch";
import { explainEn as unitsEn, explainVi as unitsVi } from "@haicap/units/text";
import type * as z from "zod";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { type ProvincePatches, provinceOf, provinceVersions } from "../tables/province.ts";

/** A question that names its province, and of what was published since what concerns it. */
interface Asked {
  readonly province: WhichProvince;
  readonly patches?: readonly unknown[] | undefined;
}

/** What a question about a province fails with, what was published since included. */
export type AskFailure = ProvinceFailure | CalendarInvalid | OfficeInvalid | PatchRefused;

/** Answers a question that names its province: reads it, binds the province, asks. */
export const ask = <Query extends Asked, Value extends object>(
  schema: z.ZodType<Query, unknown>,
  input: unknown,
  {
    patches,
    rule,
  }: {
    /** Which kind of patches its `patches` are. */
    readonly patches: keyof ProvincePatches;
    readonly rule: (province: Province, query: Omit<Query, keyof Asked>) => Result<Value, ProvinceFailure>;
  },
): Result<Value & { readonly data: DataVersions }, Failure> =>
  answer<Query, Value, AskFailure>(
    {
      input: schema,
      data: provinceVersions,
      rule: ({ province, patches: given, ...query }) =>
        flatMap(provinceOf(province, { [patches]: given }), (bound): Result<Value, AskFailure> => rule(bound, query)),
      explain: askWords,
    },
    input,
  );

/** The words of a question about a province that failed. */
export const askWords = (failure: AskFailure): Words => {
  switch (failure._tag) {
    case "PatchRefused":
      return { vi: unitsVi(failure), en: unitsEn(failure) };
    case "CalendarInvalid":
    case "OfficeInvalid":
      return { vi: calendarVi(failure), en: calendarEn(failure) };
    default:
      return { vi: explainVi(failure), en: explainEn(failure) };
  }
};
