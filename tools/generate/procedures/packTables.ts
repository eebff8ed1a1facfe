import type { ProcedureTables } from "./ProcedureTables.ts";
import { listIn, type Row } from "./readTable.ts";

/** The small tables: rules of competence, lives of instruments, offices. */
export const packTables = (
  tables: ProcedureTables,
): { rules: string; legalBases: string; offices: string; replacements: string } => ({
  rules: lines(tables.rules, (row) => [
    row["ruleSet"],
    row["action"],
    row["age"],
    row["foreignElement"],
    row["insideIndustrialZone"],
    row["certifiedBy"],
    row["whenMissing"],
    row["owners"],
    row["instruments"],
    row["note"],
  ]),
  legalBases: legalBases(tables),
  replacements: lines(tables.replacements, (row) => [
    row["code"],
    row["replacedBy"],
    row["decidedOn"],
    row["instrument"],
    row["confidence"] === "recalled" ? "r" : "",
  ]),
  offices: lines(
    tables.organisation.filter(({ level, effectiveFrom }) => level !== "" && effectiveFrom !== ""),
    (row) => [
      row["key"],
      row["level"],
      row["name"],
      row["kind"],
      listIn(row["appliesTo"])
        .filter((type) => unitTypes.has(type))
        .join("|"),
      row["ministries"],
      listIn(row["legalBasis"])
        .map((text) => /^\S+/.exec(text)?.[0] ?? "")
        .join("|"),
      row["effectiveFrom"],
      row["effectiveUntil"],
    ],
  ),
});

const unitTypes: ReadonlySet<string> = new Set([
  "province",
  "centrallyRunCity",
  "commune",
  "ward",
  "township",
  "specialZone",
  "urbanDistrict",
  "ruralDistrict",
  "town",
  "provincialCity",
]);

/** Instruments with an end, or with a beginning that matters: those of the ledger and those of the laws behind it. */
const legalBases = ({ ledger, legalBases: laws }: ProcedureTables): string => {
  const fromLedger = ledger
    .filter(({ key = "", effectiveFrom, effectiveUntil }) => key.includes("/") && (effectiveFrom || effectiveUntil))
    .filter(({ key }) => !laws.some(({ instrument }) => instrument === key))
    .map((row) => [row["key"], row["effectiveFrom"], row["effectiveUntil"], "", ""].join("\t"));
  const own = lines(laws, (row) => [
    row["instrument"],
    row["effectiveFrom"],
    row["effectiveUntil"],
    row["replacedBy"],
    row["keepsEarlierDossiers"],
  ]);
  return [...fromLedger, own].join("\n");
};

const lines = (rows: readonly Row[], cells: (row: Row) => readonly (string | undefined)[]): string =>
  rows.map((row) => cells(row).join("\t")).join("\n");
