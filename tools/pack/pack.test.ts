import { expect, test } from "vitest";
import { readPackages } from "../repository/Package.ts";
import { plantedPackage } from "../repository/plantedPackage.ts";
import { temporaryRepository } from "../repository/temporaryRepository.ts";
import { smokeTarballs } from "./smokeTarballs.ts";
import { withDependencies } from "./withDependencies.ts";

const sound = {
  "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\n",
  "packages/low/package.json": plantedPackage("@planted/low", undefined, { files: ["dist"] }),
  "packages/low/dist/index.js": "export const low = 1;\n",
  "packages/high/package.json": plantedPackage(
    "@planted/high",
    { ".": "index", "./more": "more" },
    {
      files: ["dist"],
      dependencies: { "@planted/low": "workspace:^" },
    },
  ),
  "packages/high/dist/index.js": 'import { low } from "@planted/low";\nexport const high = low + 1;\n',
  "packages/high/dist/more.js": "export const more = 1;\n",
};

const smoke = (files: Readonly<Record<string, string | object>> = {}): readonly string[] => {
  using planted = temporaryRepository({ ...sound, ...files });
  return smokeTarballs(planted.root, readPackages(planted.root)).map(({ file, message }) => `${file} ${message}`);
};

test("sound packages load from their tarballs, one needing the other", () => {
  expect(smoke()).toEqual([]);
}, 20_000);

test("finds a file that is not packed, an import that is not declared, and code that runs only as a module of its own", () => {
  const found = smoke({
    "packages/low/package.json": plantedPackage("@planted/low", undefined, { files: ["dist", "!dist/part.js"] }),
    "packages/low/dist/index.js": 'export * from "./part.js";\n',
    "packages/low/dist/part.js": "export const low = 1;\n",
    "packages/high/dist/index.js": 'import "vitest";\n',
    "packages/high/dist/more.js": "await 0;\nexport const more = 1;\n",
  });
  expect(found).toEqual([
    expect.stringMatching(/^packages\/high await import\("@planted\/high"\); fails as packed: Error.*vitest/),
    expect.stringMatching(/^packages\/high require\("@planted\/high"\); fails as packed: Error.*vitest/),
    expect.stringMatching(
      /^packages\/high require\("@planted\/high\/more"\); fails as packed: Error.*ERR_REQUIRE_ASYNC/,
    ),
    expect.stringMatching(/^packages\/low await import\("@planted\/low"\); fails as packed: Error.*part\.js/),
    expect.stringMatching(/^packages\/low require\("@planted\/low"\); fails as packed: Error.*part\.js/),
  ]);
}, 20_000);

test("finds a package that is not built", () => {
  using planted = temporaryRepository({ "packages/low/package.json": plantedPackage("@planted/low") });
  expect(smokeTarballs(planted.root, readPackages(planted.root))).toEqual([
    { file: "packages/low", message: "./dist/index.js is not there; build first" },
  ]);
});

test("one package brings what it depends on; a private one is not published", () => {
  using planted = temporaryRepository({
    ...sound,
    "packages/own/package.json": plantedPackage("@planted/own", undefined, { private: true }),
  });
  const packages = readPackages(planted.root);
  const rooms = (only?: string): readonly string[] => withDependencies(packages, only).map(({ room }) => room);
  expect([rooms(), rooms("low"), rooms("@planted/high"), rooms("none")]).toEqual([
    ["high", "low"],
    ["low"],
    ["high", "low"],
    [],
  ]);
});
