import { procedureCodeUnsafe } from "@haicap/identifiers";
import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCatalog } from "../catalog/compileCatalog.ts";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { packRef, refsIn } from "../catalog/packedRefs.ts";
import { speller } from "../catalog/speller.ts";
import { examplePackedCatalog } from "../testing/index.ts";
import { packRecords } from "./packRecords.ts";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("Giấy khai sinh", 'nói "thế"', "a\\b", "dòng\nhai", "#A"),
);

const record = (at: number): fc.Arbitrary<ProcedureRecord> =>
  fc.record({
    code: fc.constant(procedureCodeUnsafe(`1.${String(at).padStart(6, "0")}`)),
    name: text,
    field: text,
    ministry: text,
    levels: fc.subarray(["central", "province", "commune"] as const),
    cases: fc.array(
      fc.record(
        { name: text, documents: fc.array(fc.record({ name: text, originals: fc.nat(3) }), { maxLength: 3 }) },
        { requiredKeys: [] },
      ),
      { maxLength: 3 },
    ),
    outcomes: fc.array(text, { maxLength: 3 }),
    legalBasis: fc.array(text, { maxLength: 3 }),
    flags: fc.array(text, { maxLength: 2 }),
    source: text,
    checkedOn: fc.constant(civilDateUnsafe("2026-07-20")),
    confidence: fc.constant({ identity: "verified" as const }),
  }) as fc.Arbitrary<ProcedureRecord>;

const records = fc.nat(6).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => record(at))));

/** `#A` stands for "sinh", `#B` for "#". */
const spelling = ["#", "AB", " sinh", "#"].join("\n");
const write = (plain: string): string => plain.replaceAll(/#| sinh/g, (piece) => (piece === "#" ? "#B" : "#A"));

describe("packed records", () => {
  it("come back as they went in, keys in their order, in any spelling", () => {
    fc.assert(
      fc.property(records, (wanted) => {
        for (const catalog of [
          compileCatalog({ ...examplePackedCatalog, records: [packRecords(wanted)] }),
          compileCatalog({
            ...examplePackedCatalog,
            directory: examplePackedCatalog.directory,
            spelling,
            records: [packRecords(wanted, write)],
          }),
        ])
          for (const one of wanted) expect(JSON.stringify(catalog.record(one.code))).toBe(JSON.stringify(one));
      }),
      { numRuns: 60 },
    );
  });

  it("part what is written in several texts, and know no other code", () => {
    const [one, two] = fc.sample(fc.tuple(record(1), record(2)), { numRuns: 1, seed: 3 })[0] as [
      ProcedureRecord,
      ProcedureRecord,
    ];
    const catalog = compileCatalog({ ...examplePackedCatalog, records: [packRecords([one]), packRecords([two])] });
    expect(catalog.record(two.code)).toEqual(two);
    expect(catalog.record(two.code)).toBe(catalog.record(two.code));
    expect(catalog.record(procedureCodeUnsafe("1.000003"))).toBeUndefined();
    expect(packRecords([])).not.toBe("");
  });

  it("hold a value that occurs often once", () => {
    const row = fc.sample(record(1), { numRuns: 1, seed: 5 })[0] as ProcedureRecord;
    const many = Array.from({ length: 50 }, (_, at) => ({
      ...row,
      code: procedureCodeUnsafe(`1.${String(at).padStart(6, "0")}`),
    }));
    expect(packRecords(many).length).toBeLessThan(packRecords([row]).length + 50 * 50);
  });
});

it("a number of any size comes back", () => {
  const numbers = [0, 39, 40, 41, 3_719, 3_720, 3_721, 12_345, 100_000];
  const list = packRef(0) + packRef(numbers.length) + numbers.map(packRef).join("");
  expect([...refsIn(list, [[]]).refs].slice(2, 2 + numbers.length)).toEqual(numbers);
});

it("a speller leaves alone what has no lead letter, and everything where there is no spelling", () => {
  expect(speller(undefined)("#A")).toBe("#A");
  expect(speller("")("#A")).toBe("#A");
  expect(speller(spelling)("khai#A, #B")).toBe("khai sinh, #");
  expect(speller(spelling)("ế")).toBe("ế");
});
