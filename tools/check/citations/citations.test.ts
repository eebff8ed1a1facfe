import { expect, test } from "vitest";
import { readPackages } from "../../repository/Package.ts";
import { plantedPackage } from "../../repository/plantedPackage.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";
import type { CitationRule } from "./CitationRule.ts";
import { checkLegalTags } from "./checkLegalTags.ts";
import { checkTables } from "./checkTables.ts";
import { legalKeys } from "./legalKeys.ts";

const table = (...rows: readonly string[]): string =>
  ["key\tinstrument\tname_vi\tname_en", ...rows.map((row) => row.replaceAll("|", "\t"))].join("\n").concat("\n");
const civilCode = "civil-code-2015|91/2015/QH13|Bộ luật Dân sự|Civil Code";

const messages = (findings: readonly { readonly file: string; readonly line?: number; readonly message: string }[]) =>
  findings.map(({ file, line, message }) => `${file}:${line ?? ""} ${message}`);

test("a sound table of instruments gives its keys", () => {
  using planted = temporaryRepository({ "docs/law/instruments.tsv": table(civilCode) });
  expect(legalKeys(planted.root)).toEqual({ keys: new Set(["civil-code-2015"]), findings: [] });
});

test("finds twice-used keys and instruments, notations that are none, wrong columns and short rows", () => {
  using planted = temporaryRepository({
    "docs/law/instruments.tsv": `key\tnumber\tname_vi\tname_en\n${table(civilCode, "civil-code-2015|12/2025/ND-CP|a|b", "Civil|91/2015/QH13|a").split("\n").slice(1).join("\n")}`,
  });
  const at = "docs/law/instruments.tsv";
  expect(messages(legalKeys(planted.root).findings)).toEqual([
    `${at}:1 the columns are not key, instrument, name_vi, name_en`,
    `${at}:3 the key civil-code-2015 is there twice`,
    `${at}:3 "12/2025/ND-CP" is no notation of an instrument (typingVariant)`,
    `${at}:4 a row has four cells, none empty`,
    `${at}:4 "Civil" is no key; write it in kebab-case`,
    `${at}:4 the instrument 91/2015/QH13 is there twice`,
  ]);
});

test("reads every @legal tag: several, over two lines, with a remark; finds unknown keys and other spellings", () => {
  using planted = temporaryRepository({
    "packages/a/package.json": plantedPackage("@haicap/a"),
    "packages/a/src/a.ts": `/**
 * Good.
 *
 * @legal civil-code-2015#147, civil-code-2015,
 *   civil-code-2015#148.2.a   keys of the table
 */
export const good = 1;
export interface Rows {
  /** Bad. @legal is no tag here
   * @legal civil-code-2015#1, civil-code-2005#2
   */
  readonly bad: string;
  /** @legal Civil Code, Article 1 */
  readonly prose: string;
  /** @legal */
  readonly empty: string;
}
`,
  });
  const { findings, citations } = checkLegalTags(
    planted.root,
    readPackages(planted.root),
    new Set(["civil-code-2015"]),
  );
  const [good, bad] = ["packages/a/src/a.ts:10", "packages/a/src/a.ts:13"];
  expect(messages(findings)).toEqual([
    `${good} civil-code-2005 is not a key of docs/law/instruments.tsv`,
    `${bad} "Civil Code" is not written key or key#article`,
    `${bad} "Article 1" is not written key or key#article`,
    'packages/a/src/a.ts:15 "" is not written key or key#article',
  ]);
  expect(citations).toBe(8);
});

const inTables = (rules: readonly CitationRule[], files: Readonly<Record<string, string>>) => {
  using planted = temporaryRepository({
    "packages/a-data/package.json": plantedPackage("@haicap/a-data"),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`packages/a-data/data/${name}`, content])),
  });
  const { findings, references } = checkTables(
    planted.root,
    readPackages(planted.root),
    rules,
    new Set(["civil-code-2015"]),
  );
  return { found: messages(findings).map((text) => text.replace("packages/a-data/data/", "")), references };
};

const sound = {
  "sources.tsv": "key\tdescription\nlist2025\tThe list of 2025\n",
  "rows.tsv": "code\tact\tsource\tlegal\n1\t202/2025/QH15#1\tlist2025 list2025\t-\n2\t\tlist2025\tcivil-code-2015#1\n",
  "one.json": '[{ "rules": { "a": { "basis": "Điều 1 Nghị định 118/2025/NĐ-CP" }, "b": {} } }]',
  "lines.jsonl": '{ "basis": ["Civil Code"] }\n{ "basis": [] }\n',
};
const rules: readonly CitationRule[] = [
  { files: "packages/a-data/data/*.tsv", at: "act", holds: "instrument", none: [""] },
  { files: "packages/a-data/data/*.tsv", at: "source", holds: "sourceKey", separator: " " },
  { files: "packages/a-data/data/*.tsv", at: "legal", holds: "legalKey", none: ["-"] },
  { files: "packages/a-data/data/one.json", at: "[].rules.*.basis", holds: "citation" },
  { files: "packages/a-data/data/lines.jsonl", at: "basis[]", holds: "words" },
];

test("sound tables have no finding, and every reference was read", () => {
  expect(inTables(rules, sound)).toEqual({ found: [], references: 7 });
});

test("finds each kind of reference that leads nowhere, with its line", () => {
  const { found } = inTables(rules, {
    ...sound,
    "rows.tsv":
      "code\tact\tsource\tlegal\n1\t202/2025/ND-CP\tlist2024\tcivil-code-2005\n2\t\t\t-\n3\t\tlist2025\tcivil-code-2015\n",
    "one.json": '[{ "rules": { "a": { "basis": "Điều này" } } }]',
    "lines.jsonl": '{ "basis": [] }\n{ "basis": [" "] }\n',
  });
  expect(found).toEqual([
    'rows.tsv:2 act: "202/2025/ND-CP" is no instrument',
    'rows.tsv:2 source: "list2024" is no sourceKey',
    'rows.tsv:3 source: "" is no sourceKey',
    'rows.tsv:2 legal: "civil-code-2005" is no legalKey',
    'one.json: [].rules.*.basis: "Điều này" is no citation',
    'lines.jsonl:2 basis[]: " " is no words',
  ]);
});

test("an exception passes while it is needed; a rule that reads nothing and an undeclared column do not", () => {
  const printing = {
    files: "packages/a-data/data/*.tsv",
    at: "act",
    holds: "instrument",
    except: ["Demo", "Gone"],
  } as const;
  expect(inTables([printing], { "rows.tsv": "act\tlegalBasis\nDemo\tx\n" }).found).toEqual([
    "rows.tsv: tools/check/citations.json does not say what legalBasis cites",
    'tools/check/citations.json: "Gone" is no longer an exception at *.tsv act',
  ]);
  expect(
    inTables([], { "one.json": '[{ "a": { "legal": "x", "basis": { "acts": ["y"], "instruments": ["z"] } } }]' }).found,
  ).toEqual([
    "one.json: tools/check/citations.json does not say what [].a.legal cites",
    "one.json: tools/check/citations.json does not say what [].a.basis.instruments[] cites",
  ]);
  expect(inTables([{ ...printing, at: "acts" }], { "rows.tsv": "code\n1\n" }).found[0]).toContain("nothing was read");
});
