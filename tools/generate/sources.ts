// Writes the page of sources: for every table of facts how many rows it has, what they rest on, how firmly, and when they were checked.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A table of facts, read for its columns of evidence alone. */
interface Table {
  readonly file: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export const generate = (root: string): Map<string, string> => {
  const rooms = readdirSync(join(root, "packages")).filter((room) => room.endsWith("-data"));
  const sections = rooms.flatMap((room) => {
    const tables = tablesOf(root, `packages/${room}/data`);
    return [
      "",
      `## ${room}`,
      "",
      "| table | rows | checked on | how firm | sources |",
      "| --- | ---: | --- | --- | --- |",
      ...tables.map(rowOf),
    ];
  });
  const head = [
    "# Sources of every table",
    "",
    "Written by `pnpm generate` from the columns `source`, `checked_on` and `confidence` of the tables in `packages/*-data/data`. What the keys mean",
    "stands in the `sources.tsv` beside them; what is taken from whom under which terms, in [NOTICE.md](../NOTICE.md).",
  ];
  return new Map([["docs/sources.md", `${[...head, ...sections].join("\n")}\n`]]);
};

const tablesOf = (root: string, folder: string): readonly Table[] => {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort();
  const tables = files.filter((file) => file.endsWith(".tsv") && !/(?:^|\/)sources\.tsv$/.test(file));
  const documents = files.filter((file) => file.endsWith(".json"));
  return [
    ...tables.map((file) => ({ file, rows: tsv(readFileSync(join(root, folder, file), "utf8")) })),
    ...documents.map((file) => ({
      file,
      rows: evidenceIn(JSON.parse(readFileSync(join(root, folder, file), "utf8"))),
    })),
  ].filter(({ rows }) => rows.length > 0);
};

const tsv = (text: string): Table["rows"] => {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
};

/** Every object of a document that says where it comes from; what stands above holds for those below that do not say it. */
const evidenceIn = (value: unknown, above: Readonly<Record<string, string>> = {}): Table["rows"] => {
  if (Array.isArray(value)) return value.flatMap((one) => evidenceIn(one, above));
  if (typeof value !== "object" || value === null) return [];
  const said = Object.fromEntries(
    Object.entries(value).filter(([key, text]) => evidence.has(key) && typeof text === "string"),
  ) as Record<string, string>;
  const below = { ...above, ...said };
  const inner = Object.values(value).flatMap((one) => evidenceIn(one, below));
  return "source" in said ? [below, ...inner] : inner;
};

const evidence = new Set(["source", "checkedOn", "checked_on", "confidence"]);

const rowOf = ({ file, rows }: Table): string => {
  const checked = valuesOf(rows, ["checked_on", "checkedOn"]);
  const days = [...checked.keys()].filter((day) => /^\d{4}-/.test(day)).sort();
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  const firm = [...valuesOf(rows, ["confidence"])].map(([name, count]) => `${name} ${count}`).join(", ");
  const sources = [...valuesOf(rows, ["source"])].sort(([, a], [, b]) => b - a);
  const named = sources.slice(0, 8).map(([name, count]) => `${cell(name)} (${count})`);
  const rest = sources.length > 8 ? `, and ${sources.length - 8} more in the table` : "";
  const between = first === last ? first : `${first} to ${last}`;
  return `| ${file} | ${rows.length} | ${between} | ${cell(firm)} | ${named.join(", ")}${rest} |`;
};

const valuesOf = (rows: Table["rows"], columns: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const column of columns) {
      const value = row[column];
      if (value !== undefined && value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return counts;
};

const cell = (text: string): string => {
  const line = text.replaceAll("|", "\\|").replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
};
