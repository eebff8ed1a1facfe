import { flatMap, type Result, type Words } from "@haicap/kernel";
import type { Province } from "@haicap/province";
import type { WhichProvince } from "@haicap/province/schema";
import { explainEn, explainVi, type ProvinceFailure } from "@haicap/province/text";
import type * as z from "zod";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { provinceOf, provinceVersions } from "../tables/province.ts";

/** Answers a question that names its province: reads it, binds the province, asks. */
export const ask = <Query extends { readonly province: WhichProvince }, Value extends object>(
  schema: z.ZodType<Query, unknown>,
  input: unknown,
  rule: (province: Province, query: Omit<Query, "province">) => Result<Value, ProvinceFailure>,
): Result<Value & { readonly data: DataVersions }, Failure> =>
  answer<Query, Value, ProvinceFailure>(
    {
      input: schema,
      data: provinceVersions,
      rule: ({ province, ...query }) =>
        flatMap(provinceOf(province), (bound): Result<Value, ProvinceFailure> => rule(bound, query)),
      explain: (failure): Words => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
