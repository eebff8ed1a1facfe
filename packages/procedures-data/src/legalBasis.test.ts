import { parseInstrument } from "@haicap/kernel";
import { compileCatalog } from "@haicap/procedures";
import { expect, it } from "vitest";
import { packedDirectory } from "./index.ts";
import { records } from "./records.ts";

const catalog = compileCatalog({ ...packedDirectory, records });
const parses = (notation: string): boolean => parseInstrument(notation).ok;

it("every instrument that gives competence is written as law writes it", () => {
  const notations = new Set(
    catalog.codes.flatMap((code) =>
      (catalog.entry(code)?.competence ?? []).flatMap(({ citations }) => citations.map(({ instrument }) => instrument)),
    ),
  );
  expect([...notations].filter((notation) => !parses(notation)).sort()).toEqual([]);
});

/** Numbers the portal prints without a year, without an issuer, or with the year in the place of the number. */
const misprinted = ["13/TT-NV", "2010/TT-BTP", "2013/TT-BTP", "225/NĐ-CP", "227/NĐ-CP", "31/2025/TT", "77/NĐ-CP"];

it("every legal basis of a record parses, but for those the sources misprint", () => {
  const notations = new Set(catalog.codes.flatMap((code) => catalog.record(code)?.legalBasis ?? []));
  expect([...notations].filter((notation) => !parses(notation)).sort()).toEqual(misprinted);
});
