import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { plantedPackage } from "./repository/plantedPackage.ts";
import { temporaryRepository } from "./repository/temporaryRepository.ts";

const run = (tool: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string } => {
  const program = fileURLToPath(new URL(tool, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@haicap/source", program, ...args], {
    encoding: "utf8",
  });
  return { status, output: `${stdout}${stderr}` };
};

test("the generators write what is missing or differs, and --check writes nothing", () => {
  using planted = temporaryRepository({
    "tools/generate/a.ts": 'export const generate = () => new Map([["packages/a-data/src/a.gen.ts", "made"]]);\n',
    "packages/a-data/package.json": plantedPackage("@haicap/a-data"),
  });
  const made = join(planted.root, "packages/a-data/src/a.gen.ts");
  expect(run("generate/run.ts", "--root", planted.root, "--check")).toMatchObject({ status: 1 });
  expect(existsSync(made)).toBe(false);
  expect(run("generate/run.ts", "--root", planted.root)).toMatchObject({ status: 0 });
  expect(readFileSync(made, "utf8")).toBe("made");
  expect(run("generate/run.ts", "--root", planted.root, "--check")).toEqual({
    status: 0,
    output: "generated files: ok (1 files of 1 generators)\n",
  });
});

const empty = {
  "package.json": {},
  "packages/a/package.json": { name: "@haicap/a" },
  "tools/check/graph.json": { packages: { a: [] }, logic: [], nodeBuiltins: [], libraries: {} },
  "tools/check/citations.json": [],
  "docs/law/instruments.tsv": "key\tinstrument\tname_vi\tname_en\n",
};

test.each([
  ["generate/run.ts", "--check", "no generator was found"],
  ["check/graph.ts", "--root=.", "no import was examined"],
  ["check/citations.ts", "--root=.", "no @legal tag was read"],
  ["check/examples.ts", "--root=.", "nothing was asserted"],
  ["check/api.ts", "--check", "no entry was read"],
  ["check/imports.ts", "--source", "no entry was imported"],
  ["pack-smoke.ts", "--package=b", "no such package"],
])("%s fails where there is nothing to look at, and on an option it does not know", (tool, option, message) => {
  using planted = temporaryRepository(empty);
  const { status, output } = run(tool, option, "--root", planted.root);
  expect(output).toContain(message);
  expect(status).toBe(1);
  expect(run(tool, "--no-such-option").status).toBe(1);
});
