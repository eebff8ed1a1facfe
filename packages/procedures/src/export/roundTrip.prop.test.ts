import { civilDateUnsafe } from "@haicap/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProcedureRecord } from "../catalog/Procedure.ts";
import { fromRecords, fromSheets, tableImport } from "../import/index.ts";
import { procedureFileSchema } from "../schema/index.ts";
import { anyRecord, anyRecords, bare, cellsOfCsv } from "./records.fixture.ts";
import { toCsv } from "./toCsv.ts";
import { toJson } from "./toJson.ts";
import { toSheets, toTable } from "./toSheets.ts";

const where = { source: "elsewhere", checkedOn: civilDateUnsafe("2030-01-01") };

/** What was not given back once: a name that is a full stop, and cases of one name of which only the second has no document. */
const found: [readonly ProcedureRecord[]][] = [
  [[{ ...bare(1), name: "." }]],
  [[{ ...bare(2), cases: [{ name: "Cấp", documents: [{ name: "" }] }, { name: "Cấp" }] }]],
];

const readTable = (csv: string): readonly ProcedureRecord[] => {
  const run = tableImport(where, { flag: () => undefined, refuse: () => undefined });
  const read = cellsOfCsv(csv).flatMap((cells, at) => run.take(cells, at + 1));
  return [...read, ...run.end()];
};

describe("import, export, import", () => {
  it("is the identity by JSON, by the schema and by the importer", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const file = JSON.parse(toJson(records)) as { records: unknown[] };
        expect(procedureFileSchema.parse(file).records).toEqual(records);
        const again = fromRecords(file.records, where);
        expect(again.ok ? again.value.records : []).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  it("is the identity by sheets", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const again = fromSheets(toSheets(records), where);
        expect(again.ok ? again.value.records : []).toEqual(records);
      }),
      { numRuns: 80, examples: found },
    );
  });

  it("is the identity by one CSV", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(readTable(toCsv(toTable(records).rows))).toEqual(records);
      }),
      { numRuns: 80 },
    );
  });

  it("takes the cells, not the reading, when a person has changed them", () => {
    const isNoted = (record: ProcedureRecord): boolean => record.cases[0]?.channels?.[0] !== undefined;
    fc.assert(
      fc.property(anyRecord(1).filter(isNoted), (record) => {
        const { rows } = toTable([record]);
        const [header = [], list = [], channel = []] = rows;
        const edited = channel.map((cell, at) => (header[at] === "Cách thức nộp" ? "Trực tuyến, trực tiếp" : cell));
        const read = fromSheets([{ rows: [header, list, edited] }], where);
        expect(read.ok && read.value.records[0]?.cases[0]?.channels?.length).toBe(2);
      }),
      { numRuns: 30 },
    );
  });
});
