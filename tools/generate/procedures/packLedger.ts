import type { ProcedureTables } from "./ProcedureTables.ts";
import type { Row } from "./readTable.ts";

/** Packs the acts of the ledger (totals and events aside) and the published figures. */
export const packLedger = ({ ledger, totals }: ProcedureTables): { acts: string; totals: string } => ({
  acts: lines(
    ledger.filter(({ key = "" }) => key.includes("/") && !key.includes("#")),
    ["key", "type", "title", "subjectVi", "ministry", "kinds", "issuedOn", "effectiveFrom", "effectiveUntil"],
  ),
  totals: lines(totals, ["measure", "asOf", "figure", "source"]),
});

const lines = (rows: readonly Row[], columns: readonly string[]): string =>
  rows
    .map((row) => [...columns.map((name) => row[name]), row["confidence"] === "recalled" ? "r" : ""].join("\t"))
    .join("\n");
