import { expect, test } from "vitest";
import { plantedPackage } from "../../repository/plantedPackage.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";
import { checkGraph } from "./checkGraph.ts";

const table = {
  packages: { kernel: [], units: ["kernel"], calendar: ["kernel"], "units-data": ["kernel", "units"] },
  logic: ["kernel", "units", "calendar"],
  nodeBuiltins: [],
  libraries: { zod: ["*/schema/"], "fast-check": ["*/testing/"] },
};
const on = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, "*"]));

const soundRepository = {
  "package.json": { name: "root", devDependencies: on("vitest") },
  "tools/check/graph.json": table,
  "packages/kernel/package.json": plantedPackage("@haicap/kernel", { ".": "index", "./testing": "testing/index" }),
  "packages/kernel/src/index.ts": "export const one = 1;\n",
  "packages/kernel/src/testing/index.ts": "export const one = 1;\n",
  "packages/units/package.json": plantedPackage("@haicap/units", undefined, {
    dependencies: on("@haicap/kernel", "zod"),
    peerDependencies: on("fast-check"),
    devDependencies: on("csv-parse"),
  }),
  "packages/units/src/index.ts": 'export { unit } from "./unit/unit.ts";\n',
  "packages/units/src/unit/unit.ts": 'import { one } from "@haicap/kernel";\nexport const unit = one;\n',
  "packages/units/src/schema/index.ts": 'import * as z from "zod";\nimport { unit } from "../unit/unit.ts";\n',
  "packages/units/src/testing/index.ts":
    'import fc from "fast-check";\nimport { one } from "@haicap/kernel/testing";\n',
  "packages/units/src/unit/unit.test.ts":
    'import "vitest";\nimport "fast-check";\nimport "csv-parse";\nimport "node:fs";\nimport "../schema/index.ts";\nimport "@haicap/units";\n',
  "packages/calendar/package.json": plantedPackage("@haicap/calendar"),
  "packages/calendar/src/index.ts": "export {};\n",
  "packages/units-data/package.json": plantedPackage("@haicap/units-data"),
  "packages/units-data/src/index.ts": "export {};\n",
};

const findingsWith = (files: Readonly<Record<string, string | object>>): readonly string[] => {
  using planted = temporaryRepository({ ...soundRepository, ...files });
  return checkGraph(planted.root).findings.map(({ file, line, message }) => `${file}:${line ?? ""} ${message}`);
};

test("a sound repository has no finding, and was looked at", () => {
  using planted = temporaryRepository(soundRepository);
  expect(checkGraph(planted.root)).toEqual({ findings: [], modules: 9, imports: 12 });
});

const faults: readonly (readonly [what: string, file: string, source: string, message: string])[] = [
  ["a value import", "units/src/a/x.ts", 'import { a } from "@haicap/calendar";', "units may not import calendar"],
  ["a type import", "units/src/a/x.ts", 'import type { A } from "@haicap/calendar";', "units may not import calendar"],
  ["a re-export", "units/src/a/x.ts", 'export * from "@haicap/calendar";', "units may not import calendar"],
  ["a dynamic import", "units/src/a/x.ts", 'await import("@haicap/calendar");', "units may not import calendar"],
  ["an import type", "units/src/a/x.ts", 'type A = import("@haicap/calendar").A;', "units may not import calendar"],
  [
    "a typeof import",
    "units/src/a/x.ts",
    'type A = typeof import("@haicap/calendar");',
    "units may not import calendar",
  ],
  ["data in a test", "units/src/a/x.test.ts", 'import "@haicap/units-data";', "units may not import units-data"],
  ["a deep import", "units/src/a/x.ts", 'import "../../../kernel/src/index.ts";', "reaches into another package"],
  ["a missing file", "units/src/a/x.ts", 'import "./y.ts";', "does not exist"],
  ["a missing ending", "units/src/a/x.ts", 'import "../unit/unit";', "does not end in .ts"],
  ["no such entry", "units/src/a/x.ts", 'import "@haicap/kernel/date";', "is not an entry of @haicap/kernel"],
  ["no such package", "units/src/a/x.ts", 'import "@haicap/nowhere";', "there is no such package"],
  ["an undeclared package", "calendar/src/a/x.ts", 'import "@haicap/kernel";', "is not a dependency in"],
  ["an undeclared library", "calendar/src/schema/x.ts", 'import "zod";', "zod is not a dependency in"],
  ["an undeclared library in a test", "calendar/src/a/x.test.ts", 'import "zod";', "zod is not a dependency in"],
  ["a development library in a source", "units/src/a/x.ts", 'import "csv-parse";', "does not let csv-parse in here"],
  ["a module of Node", "units/src/a/x.ts", 'import { readFileSync } from "node:fs";', '"node:fs" is a module of Node'],
  ["a module of Node, bare", "units/src/a/x.ts", 'import fs from "fs";', '"fs" is a module of Node'],
  ["zod in an idea", "units/src/a/x.ts", 'import type * as z from "zod";', "does not let zod in here"],
  ["zod's part in an idea", "units/src/a/x.ts", 'import * as z from "zod/mini";', "does not let zod in here"],
  ["fast-check in an idea", "units/src/a/x.ts", 'import fc from "fast-check";', "does not let fast-check in here"],
  ["an idea importing text", "units/src/a/x.ts", 'import "../text/index.ts";', "no idea imports src/text"],
  ["an idea importing schema", "units/src/a/x.ts", 'import "../schema/index.ts";', "no idea imports src/schema"],
  [
    "the entry importing testing",
    "units/src/index.ts",
    'export * from "./testing/index.ts";',
    "does not import src/testing",
  ],
  [
    "an idea importing a neighbour's testing",
    "units/src/a/x.ts",
    'import "@haicap/kernel/testing";',
    "no idea imports the testing of another package",
  ],
  ["a package importing itself", "units/src/a/x.ts", 'import "@haicap/units";', "is this package itself"],
];

test.each(faults)("finds %s", (_, file, source, message) => {
  const found = findingsWith({ "packages/units/src/text/index.ts": "", [`packages/${file}`]: `\n${source}\n` });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(`packages/${file}:2 `);
  expect(found[0]).toContain(message);
});

test("finds a cycle of files made by type imports alone", () => {
  expect(
    findingsWith({
      "packages/units/src/a/x.ts": 'import type { Y } from "./y.ts";\nexport type X = Y;\n',
      "packages/units/src/a/y.ts": 'export type Y = import("./z.ts").Z;\n',
      "packages/units/src/a/z.ts": 'export type { X as Z } from "./x.ts";\n',
    }),
  ).toEqual([
    "packages/units/src/a/x.ts: files import one another, types included: packages/units/src/a/x.ts, packages/units/src/a/y.ts, packages/units/src/a/z.ts",
  ]);
});

test("tests may import what the package stands on", () => {
  const chain = { ...table, packages: { ...table.packages, "units-data": ["units"] } };
  const files = {
    "tools/check/graph.json": chain,
    "packages/units-data/package.json": plantedPackage("@haicap/units-data", undefined, {
      devDependencies: on("@haicap/kernel"),
    }),
    "packages/units-data/src/x.test.ts": 'import "@haicap/kernel";\n',
  };
  expect(findingsWith(files)).toEqual([]);
  expect(findingsWith({ ...files, "packages/units-data/src/x.ts": 'import "@haicap/kernel";\n' })).toEqual([
    "packages/units-data/src/x.ts:1 units-data may not import kernel",
  ]);
});

test("finds an entry without a source", () => {
  expect(
    findingsWith({ "packages/calendar/package.json": plantedPackage("@haicap/calendar", { "./moon": "moon" }) }),
  ).toEqual(['packages/calendar/package.json: the entry "./moon" has no packages/calendar/src/moon.ts']);
});

test("finds a dependency the table does not allow, a package it does not know, and a cycle in the table", () => {
  expect(
    findingsWith({
      "tools/check/graph.json": { ...table, packages: { ...table.packages, kernel: ["units"] } },
      "packages/calendar/package.json": plantedPackage("@haicap/calendar", undefined, {
        devDependencies: on("@haicap/units-data"),
      }),
      "packages/stray/package.json": plantedPackage("@haicap/stray"),
      "packages/stray/src/index.ts": "",
    }),
  ).toEqual([
    "tools/check/graph.json: the table has a cycle: kernel, units",
    "tools/check/graph.json: packages/stray is not in the table",
    "packages/calendar/package.json: calendar may not depend on units-data",
  ]);
});
