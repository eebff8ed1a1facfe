import { join } from "node:path";
import { compileUnitTable, type LaterEdge, type UnitTable } from "../../packages/units/src/index.ts";
import { packUnits, type UnitRow } from "../../packages/units/src/packing/index.ts";
import { createUnits, type UnitPatch } from "../../packages/units/src/patch/index.ts";
import { unitRowsOf } from "../../packages/units/src/patch/tableRows.ts";
import { unitPatchSchema } from "../../packages/units/src/schema/index.ts";
import { explainEn } from "../../packages/units/src/text/index.ts";
import { daysKnown, laterEdge, twoTierFrom, unitRow } from "../generate/units-data/unitRows.ts";
import { dayIn, type Given, instrumentIn, onlyKeys, textIn } from "./checkedValues.ts";
import { type Row, readTable, rowOf, type Table, writeTable } from "./Table.ts";

/**
 * Puts a resolution into the tables of units (nghị quyết đổi tên, đổi loại, chuyển tỉnh, thành lập, nhập, chia, giải thể, điều chỉnh địa giới): a row of
 * the acts, the rows in force that end and those that begin, and for what goes into another unit an edge.
 *
 * The changes are those of a patch, and are checked and carried out by what puts patches on a table.
 */
export const addResolution = (root: string, given: Given): readonly string[] => {
  onlyKeys(given, ["act", "summary", "source", "checkedOn", "confidence", "changes"]);
  const act = Object(given["act"]) as Given;
  onlyKeys(act, ["instrument", "issued", "effective", "inOperationFrom", "scope"]);
  const instrument = instrumentIn(act, "instrument");
  const files = ["amendments", "units-current", "crosswalk-later"].map((name) =>
    join(root, "packages/units-data/data", `${name}.tsv`),
  );
  const [acts, units, edges] = files.map(readTable) as [Table, Table, Table];
  if (acts.rows.some((row) => row["act"] === instrument)) throw new Error(`${instrument} is in the table already`);
  const about = {
    source: textIn(given, "source"),
    checked_on: dayIn(given, "checkedOn"),
    confidence: textIn(given, "confidence"),
  };
  const row = rowOf(acts, { ...actCells(act), ...summaryCells(given), ...about }, instrument);
  const made = withPatch(tableOf(acts, units, edges), patchIn(act, given));
  const later = (made.parts.later ?? []).slice(edges.rows.length);
  const after = unitRowsOf(made.twoTier());
  const written = [
    { ...acts, rows: [...acts.rows, row] },
    withVersions(units, after, (code) => later.some(({ from, to }) => from === code || to === code), about),
    {
      ...edges,
      rows: [...edges.rows, ...later.map((edge) => rowOf(edges, { ...edgeCells(edge), ...about }, instrument))],
    },
  ];
  for (const [at, table] of written.entries()) if (table.rows.length > 0) writeTable(files[at] ?? "", table);
  return files.filter((_, at) => at < 2 || later.length > 0);
};

const actCells = (act: Given): Readonly<Record<string, unknown>> => {
  const effective = dayIn(act, "effective");
  return {
    act: textIn(act, "instrument"),
    issued_on: dayIn(act, "issued"),
    effective_from: effective,
    in_operation_from: act["inOperationFrom"] === undefined ? effective : dayIn(act, "inOperationFrom"),
    scope: act["scope"],
  };
};

const summaryCells = (given: Given): Readonly<Record<string, string>> => {
  const summary = Object(given["summary"]) as Given;
  return { summary_vi: textIn(summary, "vi"), summary_en: textIn(summary, "en") };
};

/** The act as a patch; what is no change is refused with its place. */
const patchIn = ({ scope: _, ...act }: Given, { changes }: Given): UnitPatch => {
  const read = unitPatchSchema.safeParse({ act, changes });
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(({ path, message }) => `"${path.join(".")}": ${message}`).join("; "));
};

/** The units of the two tiers as the tables hold them. */
const tableOf = (acts: Table, units: Table, edges: Table): UnitTable => {
  const { knownUntil, provisionalUntil } = daysKnown(acts.rows);
  const header = { era: "twoTier", coverage: { from: twoTierFrom, until: provisionalUntil }, knownUntil } as const;
  return compileUnitTable({
    current: packUnits(header, units.rows.map(unitRow)),
    later: edges.rows.map((row) => laterEdge(row) as unknown as LaterEdge),
  });
};

const withPatch = (base: UnitTable, patch: UnitPatch): UnitTable => {
  const made = createUnits({ base, patches: [patch] });
  if (!made.ok) throw new Error(explainEn(made.error));
  return made.value;
};

const edgeCells = ({ from, to, ...edge }: LaterEdge): Readonly<Record<string, string>> => ({
  ...edge,
  from_code: from,
  to_code: to,
});

/** The reviewed rows with the days on which versions end, and the versions that begin, each behind its unit's last or where its code belongs. */
const withVersions = (
  units: Table,
  after: readonly UnitRow[],
  isOnEdge: (code: string) => boolean,
  about: Readonly<Record<string, string>>,
): Table => {
  const made = new Map(after.map((row) => [`${row.code} ${row.from ?? ""}`, row]));
  const rows = units.rows.map((row): Row => {
    const key = `${row["code"]} ${row["from"]}`;
    const until = made.get(key)?.until ?? "";
    made.delete(key);
    return until === row["until"] ? row : { ...row, until };
  });
  for (const unit of made.values()) {
    const before = rows.findLast((row) => row["code"] === unit.code);
    const cells = {
      ...{ code: unit.code, parent: unit.parent, type: unit.type, name: unit.name, name_en: unit.nameEn },
      ...{ from: unit.from, established_by: unit.establishedBy, origin: originOf(before, unit, isOnEdge(unit.code)) },
      ...about,
    };
    rows.splice(placeOf(rows, unit.code), 0, rowOf(units, cells, unit.code));
  }
  return { ...units, rows };
};

/** Behind the last row of the code, or before the first of a higher one of its length. */
const placeOf = (rows: readonly Row[], code: string): number => {
  const own = rows.findLastIndex((row) => row["code"] === code);
  if (own >= 0) return own + 1;
  const higher = rows.findIndex((row) => row["code"]?.length === code.length && (row["code"] ?? "") > code);
  return higher < 0 ? rows.length : higher;
};

/** What the act made of the unit: formed of others, with other borders, or another type, name or province alone. */
const originOf = (before: Row | undefined, unit: UnitRow, isOnEdge: boolean): string => {
  const isOther = (column: "type" | "name" | "parent"): boolean => (before?.[column] ?? "") !== (unit[column] ?? "");
  if (isOnEdge) return isOther("type") || isOther("name") || isOther("parent") ? "formed" : "adjusted";
  if (isOther("type")) return "retyped";
  return isOther("name") ? "renamed" : "moved";
};
