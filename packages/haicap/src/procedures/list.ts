import { flatMap, map, type Result } from "@haicap/kernel";
import type { ProcedureEntry } from "@haicap/procedures";
import { listFor } from "@haicap/procedures/list";
import { type ProceduresListOutput, type ProceduresListWire, proceduresListInput } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { explainEn as explainUnitsEn, explainVi as explainUnitsVi } from "@haicap/units/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureAndUnitVersions, procedureCatalog } from "../tables/procedures.ts";
import { patchedUnits } from "../tables/units.ts";

/** The input of {@link list}, as written on the wire. */
export type ListInput = ProceduresListWire;

/**
 * Lists the procedures a level of local government handles (danh mục thủ tục của cấp xã, cấp tỉnh): in force, open to the public, not
 * of a vertical agency, and with `place` none of another province.
 *
 * Without `on` the day is the last one the data cover. `notEstablished` are those whose owner is not established, but may be that level.
 *
 * @example
 * const answer = list({ level: "commune", place: "19753", on: "2026-03-01" });
 * answer.ok && answer.value.procedures.some(({ code }) => code === "1.001193"); // => true
 * answer.ok && answer.value.procedures.some(({ code }) => code === "1.004222"); // => false
 * @since 0.1.0
 */
export const list = (input: ListInput): Result<ProceduresListOutput & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresListInput,
      data: procedureAndUnitVersions,
      rule: ({ patches, ...asked }) => {
        const catalog = procedureCatalog();
        const on = asked.on ?? catalog.present;
        const listed = flatMap(patchedUnits(patches), (units) => listFor(catalog, units, { ...asked, on }));
        return map(listed, ({ procedures, notEstablished }) => ({
          on,
          procedures: procedures.map(({ entry, needs }) => ({
            ...wireEntry(entry),
            ...(needs === undefined ? {} : { needs }),
          })),
          notEstablished: notEstablished.map(wireEntry),
        }));
      },
      explain: (failure) =>
        failure._tag === "PatchRefused"
          ? { vi: explainUnitsVi(failure), en: explainUnitsEn(failure) }
          : { vi: explainVi(failure), en: explainEn(failure) },
    },
    input,
  );

const wireEntry = ({
  code,
  name,
  field,
  ministry,
}: ProcedureEntry): ProceduresListOutput["notEstablished"][number] => ({
  code,
  name,
  field,
  ministry,
});
