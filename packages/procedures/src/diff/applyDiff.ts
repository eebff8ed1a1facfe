import type { ProcedureCode } from "@haicap/identifiers";
import { err, ok, type Result } from "@haicap/kernel";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { sameValue } from "../export/sameValue.ts";
import type { CatalogDiff, ChangedRecord } from "./diffCatalogs.ts";

/** The diff was not made from this catalog: what it says of a procedure is not what stands there. */
export interface DiffDoesNotFit {
  readonly _tag: "DiffDoesNotFit";
  readonly code: ProcedureCode;
  readonly problem: "missing" | "alreadyThere" | "other";
  /** The field that is other than the diff says. */
  readonly field?: string;
}

/**
 * Applies a diff to the catalog it was made from (áp dụng thay đổi vào bộ thủ tục); gives the other one, in the order of the codes.
 *
 * Fails with `DiffDoesNotFit` when the catalog is not the one the diff was made from, as far as the diff speaks of it: nothing is
 * applied by halves.
 *
 * @example
 * const [birth] = exampleCatalog.codes.flatMap((code) => exampleCatalog.record(code) ?? []);
 * const diff = diffCatalogs([birth], [{ ...birth, name: "Đăng ký khai sinh" }]);
 * const applied = diff.ok ? applyDiff([birth], diff.value) : diff;
 * applied.ok && applied.value[0]?.name; // => "Đăng ký khai sinh"
 * diff.ok && applyDiff([], diff.value); // => err { _tag: "DiffDoesNotFit", code: "1.001193", problem: "missing" }
 * @since 0.1.0
 */
export const applyDiff = (
  records: readonly ProcedureRecord[],
  { records: changes }: Pick<CatalogDiff, "records">,
): Result<readonly ProcedureRecord[], DiffDoesNotFit> => {
  const catalog = new Map(records.map((record) => [record.code, record]));
  for (const record of changes.removed) {
    const found = catalog.get(record.code);
    if (found === undefined) return misfit(record.code, "missing");
    if (!sameValue(found, record)) return misfit(record.code, "other");
    catalog.delete(record.code);
  }
  for (const change of changes.changed) {
    const changed = changedBy(catalog.get(change.code), change);
    if (!changed.ok) return changed;
    catalog.set(change.code, changed.value);
  }
  for (const record of changes.added) {
    if (catalog.has(record.code)) return misfit(record.code, "alreadyThere");
    catalog.set(record.code, record);
  }
  return ok([...catalog.values()].sort((a, b) => (a.code < b.code ? -1 : 1)));
};

const misfit = (
  code: ProcedureCode,
  problem: DiffDoesNotFit["problem"],
  field?: string,
): Result<never, DiffDoesNotFit> =>
  err({ _tag: "DiffDoesNotFit", code, problem, ...(field === undefined ? {} : { field }) });

const changedBy = (
  record: ProcedureRecord | undefined,
  { code, fields }: ChangedRecord,
): Result<ProcedureRecord, DiffDoesNotFit> => {
  if (record === undefined) return misfit(code, "missing");
  const changed: Record<string, unknown> = { ...record };
  for (const { field, from, to } of fields) {
    if (!sameValue(changed[field], from)) return misfit(code, "other", field);
    if (to === undefined) delete changed[field];
    else changed[field] = to;
  }
  return ok(changed as unknown as ProcedureRecord);
};
