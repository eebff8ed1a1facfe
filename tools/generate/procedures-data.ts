// Packs the tables of packages/procedures-data/data into text modules, and prints them as pages an official can read.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packRecords } from "../../packages/procedures/src/packing/index.ts";
import type { ProcedureTables } from "./procedures/ProcedureTables.ts";
import { packDirectory } from "./procedures/packDirectory.ts";
import { packedModule } from "./procedures/packedModule.ts";
import { packLedger } from "./procedures/packLedger.ts";
import { packTables } from "./procedures/packTables.ts";
import { readTable } from "./procedures/readTable.ts";
import { recordsByMinistry } from "./procedures/recordsByMinistry.ts";
import { reviewPages } from "./procedures/reviewPages.ts";
import { teachSpelling } from "./procedures/teachSpelling.ts";

const room = "packages/procedures-data";

/** Every generated file of the room, by its path in the repository. */
export const generate = (root: string): Map<string, string> => {
  const tables = readTables(root);
  const directory = packDirectory(tables);
  const records = recordsByMinistry(tables);
  const lines = directory.directory
    .split("\n")
    .map((line) => [line.slice(0, codeLength), line.slice(codeLength)] as const);
  const { spelling, write } = teachSpelling([...stringsIn([...records.values()]), ...lines.map(([, rest]) => rest)]);
  const files = new Map<string, string>();
  const put = (name: string, texts: Readonly<Record<string, string>>): void => {
    files.set(`${room}/src/${name}.gen.ts`, packedModule(texts));
  };
  put("directory", {
    ...directory,
    directory: lines.map(([code, rest]) => code + write(rest)).join("\n"),
    ...packTables(tables),
  });
  put("ledger", packLedger(tables));
  put("spelling", { spelling });
  for (const [slug, own] of records) put(`records/${slug}`, { records: packRecords(own, write) });
  put("version", { version: versionOf(root) });
  for (const [page, text] of reviewPages(tables, records)) files.set(`${room}/review/${page}.md`, text);
  return files;
};

const codeLength = "1.000005".length;

/** Every string of a value, each once. */
const stringsIn = (value: unknown, found: Set<string> = new Set()): ReadonlySet<string> => {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) stringsIn(part, found);
  return found;
};

const readTables = (root: string): ProcedureTables => {
  const table = (name: string): ReturnType<typeof readTable> => readTable(join(root, room, "data", `${name}.tsv`));
  return {
    curated: table("procedures"),
    competence: table("competence"),
    rules: table("competence-rules"),
    ledger: table("decentralisation"),
    totals: table("published-totals"),
    legalBases: table("legal-bases"),
    organisation: table("organisation"),
    fields: table("fields"),
    replacements: table("replacements"),
    ministries: table("ministries"),
    crawled: catalogFiles(root).flatMap((file) => readFileSync(file, "utf8").trimEnd().split("\n")),
  };
};

const catalogFiles = (root: string): readonly string[] => {
  const folder = join(root, room, "data", "catalog");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(folder, name));
};

/** The day of the newest check and a digest of the tables: other tables, another version. */
const versionOf = (root: string): string => {
  const hash = createHash("sha256");
  const folder = join(root, room, "data");
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort();
  for (const file of [...names.map((name) => join(folder, name)), ...catalogFiles(root)])
    hash.update(readFileSync(file));
  return `2026-11-22+${hash.digest("hex").slice(0, 8)}`;
};
