// Packs the tables of packages/procedures-data/data into text modules, and prints them as pages an official can read.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { latinLetters } from "./procedures/latinLetters.ts";
import type { ProcedureTables } from "./procedures/ProcedureTables.ts";
import { packDirectory } from "./procedures/packDirectory.ts";
import { packedModule } from "./procedures/packedModule.ts";
import { packRecords } from "./procedures/packRecords.ts";
import { packTables } from "./procedures/packTables.ts";
import { readTable } from "./procedures/readTable.ts";
import { reviewPages } from "./procedures/reviewPages.ts";

const room = "packages/procedures-data";

/** Every generated file of the room, by its path in the repository. */
export const generate = (root: string): Map<string, string> => {
  const tables = readTables(root);
  const directory = packDirectory(tables);
  const records = packRecords(tables);
  const files = new Map<string, string>();
  const put = (name: string, texts: Readonly<Record<string, string>>): void => {
    files.set(`${room}/src/${name}.gen.ts`, packedModule(texts));
  };
  put("directory", { ...directory, ...packTables(tables) });
  const latin = latinLetters([...records.values()]);
  put("records/alphabet", { alphabet: latin.alphabet });
  for (const [at, slug] of [...records.keys()].entries()) put(`records/${slug}`, { records: latin.texts[at] ?? "" });
  put("version", { version: versionOf(root) });
  for (const [page, text] of reviewPages(tables)) files.set(`${room}/review/${page}.md`, text);
  return files;
};

const readTables = (root: string): ProcedureTables => {
  const table = (name: string): ReturnType<typeof readTable> => readTable(join(root, room, "data", `${name}.tsv`));
  return {
    curated: table("procedures"),
    competence: table("competence"),
    rules: table("competence-rules"),
    ledger: table("decentralisation"),
    legalBases: table("legal-bases"),
    organisation: table("organisation"),
    fields: table("fields"),
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
