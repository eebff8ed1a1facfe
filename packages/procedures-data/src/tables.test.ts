import { readdirSync, readFileSync } from "node:fs";
import { compileCatalog } from "@haicap/procedures";
import { warningEn, warningVi } from "@haicap/procedures/text";
import { describe, expect, it } from "vitest";
import { packedDirectory } from "./index.ts";
import { records } from "./records.ts";

const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const columns = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? "", cell])));
};

const keys = new Set(rowsOf("sources").map(({ key }) => key));
const catalog = compileCatalog({ ...packedDirectory, records });

describe("the reviewed tables", () => {
  it.each([
    "competence",
    "competence-rules",
    "procedures",
    "decentralisation",
    "published-totals",
    "replacements",
    "legal-bases",
    "organisation",
    "fields",
  ])("%s names sources that sources.tsv describes, and how sure it is", (name) => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    for (const { source = "", confidence } of rows) {
      expect(source.split("|").filter((key) => !keys.has(key))).toEqual([]);
      expect(["verified", "recalled"]).toContain(confidence);
    }
  });

  it("know every field and ministry of a procedure", () => {
    const known = new Set(rowsOf("fields").map(({ field, ministry }) => `${field} ${ministry}`));
    const ministries = new Set(rowsOf("ministries").map(({ name }) => name));
    for (const code of catalog.codes) {
      const entry = catalog.entry(code);
      expect(known).toContain(`${entry?.field} ${entry?.ministry}`);
      expect(ministries).toContain(entry?.ministry);
    }
  });

  it("come out of the packed texts letter by letter", () => {
    const folder = new URL("../data/catalog/", import.meta.url);
    const lines = readdirSync(folder).flatMap((name) =>
      readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n"),
    );
    expect(lines).toHaveLength(2589);
    for (const line of lines) {
      const { code, name, cases, outcomes } = JSON.parse(line);
      expect(catalog.record(code)).toMatchObject({ name, cases, outcomes });
    }
  });

  it("make remarks that have words in both languages", () => {
    const notes = new Set(
      catalog.codes.flatMap((code) => catalog.entry(code)?.competence.flatMap((one) => one.notes) ?? []),
    );
    expect(notes.size).toBeGreaterThan(10);
    for (const note of notes) expect([note, warningVi(note), warningEn(note)].every(Boolean)).toBe(true);
  });

  it("say of every act of the ledger what it is about, in both languages", () => {
    for (const { key, title, subjectVi } of rowsOf("decentralisation"))
      expect([key, title, subjectVi]).not.toContain("");
    expect(rowsOf("published-totals").map(({ figure }) => figure)).toEqual(["741", "346", "298", "5741"]);
  });

  it("hold the 28 decrees of June 2025, all ending on the same day", () => {
    const decrees = rowsOf("decentralisation").filter(
      ({ type, effectiveUntil }) => type === "decree" && effectiveUntil !== "",
    );
    expect(decrees).toHaveLength(28);
    expect(new Set(decrees.map(({ effectiveUntil }) => effectiveUntil))).toEqual(new Set(["2027-03-01"]));
  });
});
