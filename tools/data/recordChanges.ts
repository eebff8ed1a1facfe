import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatted } from "../generate/province/formatted.ts";
import type { LawDiff } from "./lawDiff.ts";
import { lawDiffText } from "./lawDiffText.ts";

/** What a version of a data package changed, as `changes.json` of the package tells a program; the newest first. */
export interface ChangesEntry {
  /** The version it came with; `next` until it is released. */
  readonly version: string;
  /** The day it was written down. */
  readonly on: string;
  readonly bump: "major" | "minor" | "patch";
  readonly newActs: readonly string[];
  readonly changes: readonly {
    readonly table: string;
    readonly key: string;
    readonly change: "added" | "removed" | "changed";
    readonly columns: readonly string[];
  }[];
}

/** Writes what changed into `changes.json` of a data package, and a changeset for its changelog; gives the files written. */
export const recordChanges = (root: string, name: string, diff: LawDiff, on: string): readonly string[] => {
  if (diff.weight === "none") return [];
  const file = join(root, "packages", name, "changes.json");
  const before: readonly ChangesEntry[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const entry: ChangesEntry = {
    version: "next",
    on,
    bump: diff.weight,
    newActs: diff.newActs,
    changes: diff.changes.map(({ table, key, before: was, after, columns }) => ({
      table,
      key,
      change: was === undefined ? "added" : after === undefined ? "removed" : "changed",
      columns: was === undefined || after === undefined ? [] : columns,
    })),
  };
  const changeset = join(root, ".changeset", `${name}-${on}.md`);
  const written: readonly (readonly [string, string])[] = [
    [file, `${formatted([entry, ...before.filter(({ version }) => version !== "next")])}\n`],
    [changeset, `---\n"@haicap/${name}": ${diff.weight}\n---\n\nWhat changed in law:\n\n${lawDiffText(diff)}`],
  ];
  for (const [path, text] of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return written.map(([path]) => path);
};
