import type { LawDiff, RowChange } from "./lawDiff.ts";
import type { Row } from "./Table.ts";

/** More of one table than this are counted, not listed. */
const longestList = 30;

/** What changed in law between two versions, for the changelog: new acts first, then row by row in the words of each table. */
export const lawDiffText = ({ weight, shape, newActs, changes, rechecked }: LawDiff): string => {
  if (weight === "none") return "Nothing changed.\n";
  const tables = Map.groupBy(changes, ({ table }) => table);
  return [
    ...shape.map((one) => `- **${one}**`),
    ...(newActs.length === 0 ? [] : [`- New acts: ${newActs.join(", ")}`]),
    ...[...tables].flatMap(([table, rows]) => [
      `- ${table}: ${rows.length}`,
      ...listed(rows).map((line) => `  - ${line}`),
    ]),
    ...(rechecked === 0 ? [] : [`- Checked again without a change: ${rechecked} rows`]),
    "",
  ].join("\n");
};

const listed = (rows: readonly RowChange[]): readonly string[] => {
  const lines = rows.slice(0, longestList).map(lineOf);
  return rows.length > longestList ? [...lines, `… and ${rows.length - longestList} more`] : lines;
};

const lineOf = (change: RowChange): string => {
  const { key, before, after, columns } = change;
  if (before === undefined) return `${key}: new${about(after)}`;
  if (after === undefined) return `${key}: no longer there${about(before)}`;
  const said = columns.map((name) => `${name} ${shown(before[name])} → ${shown(after[name])}`);
  return `${key}${about(after)}: ${said.join("; ")}`;
};

/** What an official would call the row: its name, what it says, and by which document. */
const about = (row: Row = {}): string => {
  const says = ["name", "subjectVi", "summary_vi", "name_vi"]
    .map((name) => row[name] ?? "")
    .find((cell) => cell !== "");
  const document = ["established_by", "decision", "instruments", "instrument", "source"]
    .map((name) => row[name] ?? "")
    .find((cell) => cell.includes("/"));
  const parts = [says, document === undefined ? undefined : `(${document})`].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` – ${parts.join(" ")}`;
};

const shown = (cell = ""): string => {
  if (cell === "") return "∅";
  return cell.length > 80 ? `${cell.slice(0, 80)}…` : cell;
};
