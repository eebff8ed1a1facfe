import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pnpm } from "../../pack/pnpm.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";
import { rawTables } from "./rawColumns.ts";
import { rawFiles } from "./rawFiles.ts";

const root = join(import.meta.dirname, "../../..");

/** The package as the build leaves it: its manifest without what only a workspace can resolve, its list of ignored files, and the raw tables. */
const built = (): Readonly<Record<string, string>> => {
  const folder = join(root, "packages/units-data");
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  delete manifest.dependencies;
  delete manifest.devDependencies;
  delete manifest.scripts;
  const raw = [...rawFiles(root)].map(([path, text]) => [`packages/units-data/raw/${path}`, text] as const);
  return {
    "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\n",
    "packages/units-data/package.json": JSON.stringify(manifest),
    "packages/units-data/.gitignore": readFileSync(join(folder, ".gitignore"), "utf8"),
    ...Object.fromEntries(raw),
  };
};

test("the tarball holds every table as JSON and CSV with its schema, the events, the rectification log and the manifest", () => {
  using planted = temporaryRepository(built());
  const { succeeded, output } = pnpm(join(planted.root, "packages/units-data"), ["pack", "--json", "--dry-run"]);
  expect(succeeded, output).toBe(true);
  const said = JSON.parse(output.slice(output.search(/[[{]/)));
  const { files } = (Array.isArray(said) ? said[0] : said) as { files: readonly { path: string }[] };
  const packed = files.map(({ path }) => path);
  const wanted = rawTables.flatMap(({ name }) => [
    `raw/${name}.json`,
    `raw/${name}.csv`,
    `raw/schema/${name}.schema.json`,
  ]);
  expect(packed).toEqual(expect.arrayContaining([...wanted, "raw/changes.json", "raw/manifest.json"]));
  expect(wanted).toContain("raw/rectifications.csv");
  expect(packed.filter((path) => path.startsWith("raw/"))).toHaveLength(rawFiles(root).size);
}, 30_000);
