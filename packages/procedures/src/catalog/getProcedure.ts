import type { ProcedureCode } from "@haicap/identifiers";
import { type CivilDate, err, type OutsideCoverage, ok, type Result } from "@haicap/kernel";
import type { ProcedureRecord } from "./Procedure.ts";
import type { ProcedureCatalog } from "./ProcedureCatalog.ts";
import { type ProcedureNotFound, procedureNotFound } from "./ProcedureNotFound.ts";

/** The version of a procedure for a day, and how sure it is that this version was in force on it. */
export interface ProcedureVersion {
  readonly record: ProcedureRecord;
  readonly on: CivilDate;
  /** `confirmed` from the day a source showed it to the last day anybody looked. */
  readonly certainty: "confirmed" | "provisional";
}

/**
 * Finds the promulgated content of a procedure (nội dung thủ tục hành chính) for a day: cases, channels with limits and fees,
 * documents, outcomes, legal basis.
 *
 * Fails with `ProcedureNotFound` for a code nobody bears, with `OutsideCoverage` for a day before the records speak.
 *
 * @example
 * const [, birth] = exampleCatalog.codes;
 * getProcedure(exampleCatalog, birth ?? exampleCatalog.codes[0]);
 * // => ok { record: { name: "Thủ tục đăng ký khai sinh", … }, on: "2026-10-10", certainty: "confirmed" }
 * @since 0.1.0
 */
export const getProcedure = (
  catalog: ProcedureCatalog,
  code: ProcedureCode,
  on: CivilDate = catalog.present,
): Result<ProcedureVersion, ProcedureNotFound | OutsideCoverage> => {
  const record = catalog.record(code);
  if (record === undefined) return err(procedureNotFound(catalog, code));
  if (on < catalog.detailsFrom) return err({ _tag: "OutsideCoverage", on, coverage: { from: catalog.detailsFrom } });
  const isSeen = record.checkedOn <= on && on <= catalog.present;
  return ok({ record, on, certainty: isSeen ? "confirmed" : "provisional" });
};
