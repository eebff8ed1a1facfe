import { expect, test } from "vitest";
import { temporaryRepository } from "../repository/temporaryRepository.ts";
import { compareGenerated } from "./compareGenerated.ts";
import { generateAll } from "./generateAll.ts";

const generator = (path: string, content: string): string =>
  `export const generate = async () => new Map([[${JSON.stringify(path)}, ${JSON.stringify(content)}]]);\n`;

test("every module that exports generate runs, promises included; run.ts and modules without it do not", async () => {
  using planted = temporaryRepository({
    "tools/generate/a-data.ts": generator("packages/a-data/src/a.gen.ts", "a"),
    "tools/generate/rows.ts": "export const rows = [];\n",
    "tools/generate/run.ts": "throw new Error('must not be imported');\n",
  });
  const { generators, files } = await generateAll(planted.root);
  expect(generators).toEqual(["tools/generate/a-data.ts"]);
  expect([...files]).toEqual([["packages/a-data/src/a.gen.ts", "a"]]);
});

test("two generators of one file are refused", async () => {
  using planted = temporaryRepository({
    "tools/generate/a.ts": generator("packages/a-data/src/a.gen.ts", "a"),
    "tools/generate/b.ts": generator("packages/a-data/src/a.gen.ts", "b"),
  });
  await expect(generateAll(planted.root)).rejects.toThrow("both make packages/a-data/src/a.gen.ts");
});

test("a differing, a missing and a stale file are each named; a good one is not", () => {
  using planted = temporaryRepository({
    "packages/a-data/src/good.gen.ts": "good",
    "packages/a-data/src/edited.gen.ts": "edited by hand",
    "packages/a-data/src/left.gen.ts": "left behind",
    "packages/a-data/src/index.ts": "",
    "packages/a-data/review/left.md": "left behind",
  });
  const made = new Map([
    ["packages/a-data/src/good.gen.ts", "good"],
    ["packages/a-data/src/edited.gen.ts", "as made"],
    ["packages/a-data/review/new.md", "new"],
  ]);
  expect(compareGenerated(planted.root, made).map(({ file, kind }) => `${kind} ${file}`)).toEqual([
    "differs packages/a-data/src/edited.gen.ts",
    "missing packages/a-data/review/new.md",
    "stale packages/a-data/review/left.md",
    "stale packages/a-data/src/left.gen.ts",
  ]);
});
