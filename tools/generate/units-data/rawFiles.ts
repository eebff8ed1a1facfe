import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesOf, compileUnitTable, type UnitCode } from "../../../packages/units/src/index.ts";
import { amendments } from "../../../packages/units-data/src/amendments.ts";
import { current } from "../../../packages/units-data/src/index.ts";
import { legacy } from "../../../packages/units-data/src/legacy.ts";
import { laterEdges, succession } from "../../../packages/units-data/src/succession.ts";
import { contentHash as hash, version } from "../../../packages/units-data/src/version.ts";
import { sha256 } from "./contentHash.ts";
import { type RawTable, rawTables } from "./rawColumns.ts";
import { csvOf, jsonOf, schemaOf } from "./rawFormats.ts";
import { type Row, readTable } from "./tables.ts";

/** All files of `raw/`: each table as JSON and CSV with its schema, the events of units, and a manifest with a hash for each. */
export const rawFiles = (root: string): ReadonlyMap<string, string> => {
  const read = (name: string): readonly Row[] =>
    readTable(readFileSync(join(root, "packages/units-data/data", `${name}.tsv`), "utf8"));
  const tables = rawTables.map((table) => ({ table, rows: read(table.name) }));
  const files = new Map<string, string>();
  for (const { table, rows } of tables) {
    files.set(`${table.name}.json`, jsonOf(table, rows));
    files.set(`${table.name}.csv`, csvOf(table, rows));
    files.set(`schema/${table.name}.schema.json`, schemaOf(table, rows));
  }
  files.set("changes.json", changesFile(tables.find(({ table }) => table.name === "units-current")?.rows ?? []));
  files.set("manifest.json", manifest(tables, files));
  return files;
};

/** How each unit of the two tiers came to be what it is, version by version, with the days of the act. */
const changesFile = (rows: readonly Row[]): string => {
  const table = compileUnitTable({ current, legacy, succession, amendments, later: laterEdges() });
  const codes = [...new Set(rows.map((row) => row["code"] as UnitCode))];
  const events = codes.flatMap((code) => {
    const found = changesOf(table, code, { on: table.present });
    return found.ok ? found.value : [];
  });
  const lines = events.map(({ inOperationFrom, kinds, unit, act, edges }) => {
    const from = edges.map((edge) => ({ code: edge.unit.code, extent: edge.extent, residents: edge.residents }));
    return JSON.stringify({ inOperationFrom, code: unit.code, fullName: unit.fullName, kinds, act, from });
  });
  return `{\n"dataVersion": "${version}",\n"events": [\n${lines.join(",\n")}\n]\n}\n`;
};

const manifest = (
  tables: readonly { readonly table: RawTable; readonly rows: readonly Row[] }[],
  files: ReadonlyMap<string, string>,
): string => {
  const rowsOf = (path: string): { readonly rows?: number } => {
    const found = tables.find(({ table }) => path === `${table.name}.json` || path === `${table.name}.csv`);
    return found === undefined ? {} : { rows: found.rows.length };
  };
  const listed = [...files].map(([path, text]) => ({ path, ...rowsOf(path), sha256: sha256(text) }));
  const said = { dataVersion: version, contentHash: hash, coverage: current.coverage, knownUntil: current.knownUntil };
  return `${JSON.stringify({ ...said, files: listed }, undefined, 2)}\n`;
};
