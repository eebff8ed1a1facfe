import { expect, test } from "vitest";
import { parseTables } from "../data/parseTables.ts";

test("reads headings, columns and rows as a bench prints them, empty cells included", () => {
  const printed = [
    "reading units …",
    "",
    "By name",
    "  what          time     ratio",
    "  one address   2.10 µs  1.00x",
    "  Fuse.js       1.20 ms",
    "  n=60 to n=1: 0.91x (target 1.3x)",
    "",
    "Memory",
    "  table  MB",
    "  all    7.8",
  ].join("\n");
  expect(parseTables(printed)).toEqual([
    {
      heading: "By name",
      columns: ["what", "time", "ratio"],
      rows: [
        ["one address", "2.10 µs", "1.00x"],
        ["Fuse.js", "1.20 ms", ""],
      ],
      notes: ["n=60 to n=1: 0.91x (target 1.3x)"],
    },
    { heading: "Memory", columns: ["table", "MB"], rows: [["all", "7.8"]], notes: [] },
  ]);
});

test("text that is no table is left out", () => {
  expect(parseTables("nothing here\nat all\n  alone\n")).toEqual([]);
});
