import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { plantedPackage } from "../../repository/plantedPackage.ts";
import { temporaryRepository } from "../../repository/temporaryRepository.ts";

const tool = fileURLToPath(new URL("../examples.ts", import.meta.url));

const runExamples = (files: Readonly<Record<string, string>>, ...options: readonly string[]) => {
  using planted = temporaryRepository({
    "packages/kernel/package.json": plantedPackage("@haicap/kernel"),
    "packages/kernel/src/index.ts": "export const ok = (value: unknown) => ({ ok: true, value });\n",
    "packages/sums/package.json": plantedPackage("@haicap/sums", { ".": "index", "./more": "more" }),
    "packages/sums/src/index.ts": 'export * from "./add.ts";\nexport type { Sum } from "./add.ts";\n',
    "packages/sums/src/more.ts": "export const twice = (a: number): number => a * 2;\n",
    "packages/sums/src/add.ts": documented("add(1, 2); // => 3"),
    ...files,
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@haicap/source", tool, "--root", planted.root, ...options],
    { encoding: "utf8" },
  );
  return { status, lines: stderr.split("\n").filter((line) => line !== ""), stdout };
};

const documented = (...example: readonly string[]): string =>
  [
    "export type Sum = number;",
    "/**",
    " * Adds.",
    " *",
    " * @example",
    ...example.map((line) => ` * ${line}`),
    " * @since 0.1.0",
    " */",
    "export const add = (a: number, b: number): Sum => a + b;",
    "",
  ].join("\n");

test("true examples pass and are counted: own entries, the kernel, types, awaited values, blocks, named constants", () => {
  const { status, lines, stdout } = runExamples({
    "packages/sums/src/add.ts": documented(
      "const three: Sum = add(1, 2); // => 3",
      "twice(three as Sum); // => 6: from another entry",
      "ok([three]); // => ok [3]",
      "await Promise.resolve(three);",
      "// => 3",
      "if (three === 3) {",
      "  ({ three, rest: [1, 2] }); // => {",
      "  //   three: 3,",
      "  //   …",
      "  // }",
      "}",
    ),
    "packages/sums/README.md": 'Text\n\n```ts\nimport { add } from "@haicap/sums";\nadd(2, 2); // => 4\n```\n',
    "README.md": 'Text\n\n- ```ts\n  import { twice } from "@haicap/sums/more";\n  twice(2); // => 4\n  ```\n',
    "docs/page.md": "```ts no-run: it needs a server\nnowhere(); // => 1\n```\n",
    "examples/why.ts": 'import { add } from "@haicap/sums";\nadd(1, 1); // => 2\n',
  });
  expect(lines).toEqual([]);
  expect(stdout).toBe("examples: ok (8 results of 4 examples)\n");
  expect(status).toBe(0);
});

const faults: readonly (readonly [what: string, example: readonly string[], finding: string])[] = [
  ["a wrong value", ["add(1, 2); // => 4"], "6: found 3, expected 4"],
  ["a wrong value in the next line", ["add(1, 2);", "// => 4"], "7: found 3, expected 4"],
  ["a wrong constant", ["const a = add(1, 2); // => 4"], "6: found 3, expected 4"],
  [
    "a statement that throws",
    ["add(1, 2); // => 3", "nothing.at.all;"],
    "7: threw ReferenceError: nothing is not defined",
  ],
  [
    "a statement never reached",
    ["if (add(1, 2) === 4) {", "  add(1, 2); // => 3", "}"],
    "7: this // => was never reached",
  ],
  ["a promise nobody can read", ["add(1, 2); // => three"], '6: cannot read what is expected at "three"'],
  ["a promise without a statement", ["// => 3", "add(1, 2);"], "6: this // => belongs to no statement"],
  ["a promise after an empty line", ["add(1, 2);", "", "// => 3"], "8: this // => belongs to no statement"],
  ["a promise about a pattern", ["const [a] = [add(1, 2)]; // => 3"], "6: only an expression or one named constant"],
  ["a name that is a type only", ["Sum; // => 3"], "6: threw ReferenceError: Sum is not defined"],
  ["code that is no code", ["add(1,; // => 3"], "threw SyntaxError"],
];

test("finds each fault, in its file and at its line", () => {
  const files = faults.map(([, example], at) => [`packages/sums/src/fault${at}.ts`, documented(...example)]);
  const { status, lines } = runExamples(Object.fromEntries(files));
  expect(status).toBe(1);
  for (const [at, [what, , finding]] of faults.entries()) {
    const found = lines.filter((line) => line.startsWith(`packages/sums/src/fault${at}.ts:`));
    expect(found.join("\n"), what).toContain(finding);
  }
  expect(lines.filter((line) => line.startsWith("packages/sums/src/add.ts:"))).toEqual([]);
});

test("finds faults in pages and example files, at their lines", () => {
  const { lines } = runExamples({
    "packages/sums/README.md": 'Text\n\n```ts\nimport { add } from "@haicap/sums";\nadd(2, 2); // => 5\n```\n',
    "README.vi.md": 'Text\n\n```ts\nimport { gone } from "@haicap/sums";\n```\n',
    "docs/page.md": "```ts no-run\nnowhere();\n```\n",
    "docs/quoted.md": "> ```ts\n> nowhere();\n> ```\n",
    "examples/why.ts": 'import { add } from "@haicap/sums";\n\nadd(1, 1); // => 3\n',
  });
  expect(lines).toEqual([
    "docs/page.md:1: no-run does not say why",
    "docs/quoted.md: 1 ts blocks could not be read; write them on lines of their own",
    "packages/sums/README.md:5: found 4, expected 5",
    expect.stringMatching(/^README\.vi\.md:4: threw SyntaxError: .*gone/),
    "examples/why.ts:3: found 2, expected 3",
  ]);
});

test("nothing asserted is a failure, and so is a package that is not there", () => {
  expect(runExamples({ "packages/sums/src/add.ts": documented("add(1, 2);") }).status).toBe(1);
  expect(runExamples({}, "--package", "nowhere").status).toBe(1);
});

test("one package alone, and the functions without an example", () => {
  const { status, stdout } = runExamples({ "README.md": "```ts\nnowhere();\n```\n" }, "--package", "sums", "--missing");
  expect(status).toBe(0);
  expect(stdout).toBe("packages/sums/src/more.ts:1: twice has no example\nexamples: ok (1 results of 1 examples)\n");
});
