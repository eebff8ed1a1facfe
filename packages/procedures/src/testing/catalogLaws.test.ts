import { describe, expect, it } from "vitest";
import { compileCatalog } from "../catalog/compileCatalog.ts";
import type { PackedCatalog } from "../catalog/PackedCatalog.ts";
import { brokenLaws } from "./catalogLaws.ts";
import { exampleCatalog, examplePackedCatalog } from "./exampleCatalog.ts";

const broken = (change: (directory: string) => string, more: Partial<PackedCatalog> = {}): readonly string[] =>
  brokenLaws(
    compileCatalog({ ...examplePackedCatalog, ...more, directory: change(examplePackedCatalog.directory) }),
  ).map(({ code, law }) => `${code}: ${law}`);

describe("the laws of a catalog", () => {
  it("hold for the example", () => expect(brokenLaws(exampleCatalog)).toEqual([]));

  it.each([
    [
      "a gap",
      (text: string) => text.replace("2016-01-01;2025-07-01;single;1;;", "2016-01-01;2025-06-30;single;1;;"),
      "gap",
    ],
    ["a second owner", (text: string) => text.replace("single;3;", "single;3|0;"), "a single owner is one"],
    ["no owner", (text: string) => text.replace("single;3;", "single;;"), "exactly where one is promised"],
    [
      "an owner of nothing",
      (text: string) => text.replace("abolished;;", "abolished;0;"),
      "exactly where one is promised",
    ],
    ["one option", (text: string) => text.replace("caseDependent;2|0", "caseDependent;2"), "several owners"],
    ["no citation", (text: string) => text.replace("single;3;;original;5;", "single;3;;original;;"), "openly missing"],
    ["no rules", (text: string) => text.replace("civilStatusChange", "nowhere"), "the rules exist"],
    ["facts without rules", (text: string) => text.replace("civilStatusChange", ""), "facts need rules"],
    [
      "a lost replacement",
      (text: string) => text.replace("\t2.002867\t\t2025-03-01", "\t9.999999\t\t2025-03-01"),
      "what replaces it exists",
    ],
    ["decomposed letters", (text: string) => text.normalize("NFD"), "in NFC"],
    ["a wrong order", (text: string) => text.split("\n").reverse().join("\n"), "sorted"],
    ["no field", (text: string) => text.replace("gia tăng\t3", "gia tăng\t99"), "field and ministry"],
    ["no interval", (text: string) => text.replace("	2025-07-01;;single;3;;original;5;;", ""), "somebody owns it"],
  ])("%s is found", (_, change, law) => {
    expect(broken(change).join("\n")).toContain(law);
  });

  it("an unknown kind of body is found", () => {
    const owners = examplePackedCatalog.owners.replace("taxAgency", "taxman");
    expect(broken((text) => text, { owners }).join("\n")).toContain("kinds of body are known");
  });
});
