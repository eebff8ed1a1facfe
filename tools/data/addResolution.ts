import { join } from "node:path";
import { dayIn, type Given, instrumentIn, onlyKeys, rowsIn, textIn } from "./checkedValues.ts";
import { type Row, readTable, rowOf, type Table, writeTable } from "./Table.ts";

/** What a change makes of a unit; what is left out stays. */
interface Change {
  readonly code: string;
  readonly origin: "renamed" | "retyped" | "moved";
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Puts a resolution into the tables of units (nghị quyết đổi tên, đổi loại, chuyển tỉnh): a row of the acts, and for each unit the row in force
 * ends and a new one begins.
 *
 * Units that keep their land only: what merges, splits or takes land needs edges of succession, which the tables hold for 1 July 2025 alone.
 * Such an act is given as a patch until they do.
 */
export const addResolution = (root: string, given: Given): readonly string[] => {
  onlyKeys(given, ["act", "summary", "source", "checkedOn", "confidence", "changes"]);
  const act = Object(given["act"]) as Given;
  onlyKeys(act, ["instrument", "issued", "effective", "inOperationFrom", "scope"]);
  const instrument = instrumentIn(act, "instrument");
  const effective = dayIn(act, "effective");
  const summary = Object(given["summary"]) as Given;
  const about = {
    source: textIn(given, "source"),
    checked_on: dayIn(given, "checkedOn"),
    confidence: textIn(given, "confidence"),
  };
  const [acts, units] = ["amendments", "units-current"].map((name) =>
    join(root, "packages/units-data/data", `${name}.tsv`),
  ) as [string, string];
  const actTable = readTable(acts);
  if (actTable.rows.some((row) => row["act"] === instrument)) throw new Error(`${instrument} is in the table already`);
  const changes = rowsIn(given, "changes").map(changeIn);
  if (changes.length === 0) throw new Error('"changes": what the act does is needed');
  const row = rowOf(
    actTable,
    {
      act: instrument,
      issued_on: dayIn(act, "issued"),
      effective_from: effective,
      in_operation_from: act["inOperationFrom"] === undefined ? effective : dayIn(act, "inOperationFrom"),
      scope: act["scope"],
      summary_vi: textIn(summary, "vi"),
      summary_en: textIn(summary, "en"),
      ...about,
    },
    instrument,
  );
  const changed = changes.reduce(
    (table, change) => withChange(table, change, instrument, effective, about),
    readTable(units),
  );
  writeTable(acts, { ...actTable, rows: [...actTable.rows, row] });
  writeTable(units, changed);
  return [acts, units];
};

const kinds: readonly string[] = ["rename", "retype", "move"];

const changeIn = (given: Given): Change => {
  const kind = textIn(given, "change");
  const code = kinds.includes(kind) ? textIn(given, "code") : "";
  switch (kind) {
    case "rename":
      onlyKeys(given, ["change", "code", "name", "nameEn"]);
      return {
        code,
        origin: "renamed",
        cells: { name: textIn(given, "name"), name_en: String(given["nameEn"] ?? "") },
      };
    case "retype":
      onlyKeys(given, ["change", "code", "type", "name"]);
      return {
        code,
        origin: "retyped",
        cells: { type: textIn(given, "type"), ...(given["name"] === undefined ? {} : { name: textIn(given, "name") }) },
      };
    case "move":
      onlyKeys(given, ["change", "code", "parent"]);
      return { code, origin: "moved", cells: { parent: textIn(given, "parent") } };
    default:
      throw new Error(`"${kind}": the tables take rename, retype and move; give the act with --patch`);
  }
};

const withChange = (
  { names, rows }: Table,
  { code, origin, cells }: Change,
  instrument: string,
  effective: string,
  about: Readonly<Record<string, string>>,
): Table => {
  const at = rows.findIndex((row) => row["code"] === code && row["until"] === "");
  const now = rows[at];
  if (now === undefined) throw new Error(`${code}: no unit in force has this code`);
  if ((now["from"] ?? "") >= effective)
    throw new Error(`${code}: its row begins on ${now["from"]}, not before ${effective}`);
  const same = Object.entries(cells).every(([name, cell]) => now[name] === cell);
  if (same) throw new Error(`${code}: the act changes nothing of it`);
  const parent = cells["parent"] ?? now["parent"];
  const isTaken = (row: Row): boolean =>
    row !== now &&
    row["until"] === "" &&
    row["parent"] === parent &&
    row["type"] === (cells["type"] ?? now["type"]) &&
    row["name"] === (cells["name"] ?? now["name"]);
  if (rows.some(isTaken)) throw new Error(`${code}: another unit of ${parent} bears that name`);
  const next = { ...now, ...cells, from: effective, established_by: instrument, origin, ...about };
  return { names, rows: rows.toSpliced(at, 1, { ...now, until: effective }, next) };
};
