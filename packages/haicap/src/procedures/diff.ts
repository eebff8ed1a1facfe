import { ok, type Result } from "@haicap/kernel";
import { diffProcedures, type ProcedureDiff } from "@haicap/procedures";
import { type CatalogDiff, type CodeRepeated, diffCatalogs } from "@haicap/procedures/diff";
import { type ComparedCatalog, type DiffQuestion, proceduresDiffInput } from "@haicap/procedures/schema";
import { explainEn, explainVi } from "@haicap/procedures/text";
import { answer, type DataVersions, type Failure } from "../operation/answer.ts";
import { procedureCatalog, procedureVersions } from "../tables/procedures.ts";

/** The input of {@link diff}, as written on the wire: two days of the catalog, or two catalogs. */
export type DiffInput = DiffQuestion<string, ComparedCatalog>;

/** What {@link diff} answers; `records`, which the other catalog can be made from, when two catalogs were compared. */
export type DiffValue = ProcedureDiff & Partial<Pick<CatalogDiff, "records">>;

/**
 * Compares the catalog on two days, or two catalogs (so sánh bộ thủ tục): procedures added, abolished, replaced, moved between
 * levels, with other limits and fees.
 *
 * Of two days: procedures whose owner is not established on one of them are counted in `unknown`, never guessed; limits and fees are
 * known in one version only. Of two catalogs, which a record enters with its code and its name at least: everything is compared.
 *
 * Fails with `CodeRepeated` when a catalog holds a code twice.
 *
 * @example
 * diff({ from: "2026-01-01", to: "2026-01-01" });
 * // => ok { added: [], abolished: [], replaced: [], moved: [], limitsChanged: [], feesChanged: [], unknown: 0, … }
 *
 * @example
 * const birth = { code: "1.001193", name: "Đăng ký khai sinh", levels: ["commune" as const] };
 * diff({ from: [birth], to: [{ ...birth, levels: ["province" as const] }] });
 * // => ok { moved: [{ code: "1.001193", from: ["commune"], to: ["province"], … }], … }
 * @since 0.1.0
 */
export const diff = (input: DiffInput): Result<DiffValue & { readonly data: DataVersions }, Failure> =>
  answer(
    {
      input: proceduresDiffInput,
      data: procedureVersions,
      rule: ({ from, to }): Result<DiffValue, CodeRepeated> => {
        if (typeof from !== "string" && typeof to !== "string") return diffCatalogs(from, to);
        if (typeof from === "string" && typeof to === "string") return ok(diffProcedures(procedureCatalog(), from, to));
        return diffCatalogs([], []); // one of each was refused above
      },
      explain: (failure) => ({ vi: explainVi(failure), en: explainEn(failure) }),
    },
    input,
  );
