import type { CivilDate, Words } from "@haicap/kernel";
import type { FieldConfidence } from "../catalog/Procedure.ts";
import { cellsOf, dateOf, listOf } from "../catalog/packedCells.ts";

/** An act of the ledger (văn bản phân cấp, phân quyền, phân định thẩm quyền) with the days it holds; `until` is the first day without it. */
export interface LedgerAct {
  readonly instrument: string;
  readonly type: string;
  /** What it is about (nội dung). */
  readonly title: Words;
  readonly ministry: string;
  /** What it does: `devolveFromCentre`, `reassignAfterDistrictAbolition`, `organisation`, … */
  readonly kinds: readonly string[];
  readonly issuedOn?: string;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly confidence: FieldConfidence;
}

/** What a published figure counts. */
export type LedgerMeasure = "centreToLocal" | "fromDistrict" | "abolished" | "listed";

/** A figure somebody published, as of a day. */
export interface PublishedTotal {
  readonly measure: LedgerMeasure;
  readonly asOf: CivilDate;
  readonly figure: number;
  readonly source: string;
  readonly confidence: FieldConfidence;
}

/** The ledger of decentralisation: acts and published figures. */
export interface LedgerTables {
  readonly acts: readonly LedgerAct[];
  readonly totals: readonly PublishedTotal[];
}

/** The tables as text: a row a line, cells parted by tabs. */
export interface PackedLedger {
  readonly acts: string;
  readonly totals: string;
}

/**
 * Reads the packed tables of the ledger.
 *
 * @example
 * const totals = "abolished\t2025-09-15\t298\tpress2025\tr";
 * readLedger({ acts: "120/2025/NĐ-CP\tdecree\tJustice\tTư pháp\tBộ Tư pháp\treassignAfterDistrictAbolition\t\t2025-07-01\t2027-03-01\t", totals }).totals;
 * // => [{ measure: "abolished", asOf: "2025-09-15", figure: 298, source: "press2025", confidence: "recalled" }]
 * @since 0.1.0
 */
export const readLedger = (packed: PackedLedger): LedgerTables => ({
  acts: packed.acts.split("\n").map(actOf),
  totals: packed.totals.split("\n").map(totalOf),
});

const actOf = (line: string): LedgerAct => {
  const [instrument = "", type = "", en = "", vi = "", ministry = "", kinds, issuedOn, from, until, confidence] =
    cellsOf(line);
  const [first, end] = [dateOf(from), dateOf(until)];
  return {
    instrument,
    type,
    title: { vi, en },
    ministry,
    kinds: listOf(kinds),
    ...(issuedOn ? { issuedOn } : {}),
    ...(first === undefined ? {} : { from: first }),
    ...(end === undefined ? {} : { until: end }),
    confidence: surenessOf(confidence),
  };
};

const totalOf = (line: string): PublishedTotal => {
  const [measure = "", asOf = "", figure, source = "", confidence] = cellsOf(line);
  return {
    measure: measure as LedgerMeasure,
    asOf: asOf as CivilDate,
    figure: Number(figure),
    source,
    confidence: surenessOf(confidence),
  };
};

const surenessOf = (cell: string | undefined): FieldConfidence => (cell === "r" ? "recalled" : "verified");
