import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPackages } from "../../repository/Package.ts";
import { plantedPackage } from "../../repository/plantedPackage.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";
import { checkApi } from "./checkApi.ts";

const report = "packages/a/api/index.api.md";

const planting = () =>
  temporaryRepository({
    "packages/a/package.json": plantedPackage("@haicap/a"),
    "packages/a/tsconfig.build.json": {
      compilerOptions: {
        target: "ES2023",
        lib: ["ES2023"],
        module: "NodeNext",
        moduleResolution: "NodeNext",
        types: [],
        strict: true,
      },
      include: ["src"],
    },
    "packages/a/src/index.ts": "export const one: number = 1;\n",
    "packages/a/dist/index.d.ts": "declare const one: number;\nexport { one };\n",
  });

const messagesOf = (root: string) => {
  const { findings, entries } = checkApi(root, readPackages(root), false);
  return [entries, ...findings.map(({ file, message }) => `${file} ${message.split(";")[0]}`)];
};

test("a report is written once, found the same, and found changed when the declarations change", () => {
  using planted = planting();
  const { root } = planted;
  expect(messagesOf(root)).toEqual([1, `${report} the public surface changed`]);
  expect(existsSync(join(root, "packages/a/api"))).toBe(false);

  expect(checkApi(root, readPackages(root), true)).toEqual({ findings: [], written: [report], entries: 1 });
  expect(readFileSync(join(root, report), "utf8")).toContain("export const one: number;");
  expect(messagesOf(root)).toEqual([1]);

  writeFileSync(join(root, "packages/a/dist/index.d.ts"), "declare const one: 1;\nexport { one };\n");
  expect(messagesOf(root)).toEqual([1, `${report} the public surface changed`]);
  expect(readFileSync(join(root, report), "utf8")).toContain("export const one: number;");
});

test("a report edited by hand, one left over, and a package that is not built are found", () => {
  using planted = planting();
  const { root } = planted;
  checkApi(root, readPackages(root), true);
  appendFileSync(join(root, report), "one more line\n");
  writeFileSync(join(root, "packages/a/api/gone.api.md"), "left over\n");
  expect(messagesOf(root)).toEqual([
    1,
    `${report} the public surface changed`,
    "packages/a/api/gone.api.md no entry has this report",
  ]);
  rmSync(join(root, "packages/a/dist"), { recursive: true });
  expect(messagesOf(root)[1]).toBe(`${report} there are no built declarations`);
});
