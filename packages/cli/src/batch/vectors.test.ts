import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { operations } from "haicap/operations";
import { describe, expect, it } from "vitest";
import { allOf, bytesOf } from "../testing/streams.fixture.ts";
import { answerJsonLines } from "./answerJsonLines.ts";

const folder = fileURLToPath(new URL("../../../haicap/vectors/", import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
  readonly cases: number;
  readonly operations: Readonly<Record<string, number>>;
};

interface Case {
  readonly id: string;
  readonly rule: string;
  readonly input: unknown;
  readonly expect: object;
  readonly fails?: true;
}

const casesOf = (operation: string): readonly Case[] =>
  readFileSync(join(folder, `${operation}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Case);

describe("the conformance vectors", () => {
  it("are two thousand or more, at least two for each operation", () => {
    expect(Object.keys(manifest.operations)).toEqual(operations.map(({ name }) => name));
    expect(Math.min(...Object.values(manifest.operations))).toBeGreaterThanOrEqual(2);
    expect(Object.values(manifest.operations).reduce((sum, count) => sum + count, 0)).toBe(manifest.cases);
    expect(manifest.cases).toBeGreaterThan(2000);
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    "of %s hold",
    async (name, operation) => {
      const cases = casesOf(name);
      expect(cases).toHaveLength(manifest.operations[name] ?? 0);
      const asked = cases.map(({ id, input }) => `${JSON.stringify({ id, input })}\n`).join("");
      const answers = await allOf(answerJsonLines(operation, bytesOf(asked, 65_536)));
      for (const [at, { id, expect: expected, fails, rule }] of cases.entries()) {
        expect(rule).not.toBe("");
        const held = fails ? { id, ok: false, error: expected } : { id, ok: true, value: expected };
        expect(JSON.parse(answers[at] ?? "null")).toMatchObject(held);
      }
    },
  );
});

const python = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!python)("the runner in Python", () => {
  const score = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync("python3", [join(folder, "run.py"), ...args], { encoding: "utf8" });
  const bin = fileURLToPath(new URL("../bin.ts", import.meta.url));
  const ours = [process.execPath, "--conditions=@haicap/source", bin, "run"];

  it("finds that this command holds", () => {
    const { status, stdout } = score("--only", "citations.parse", ...ours);
    expect(stdout).toMatch(/^citations\.parse +(\d+) of \1\n\nvectors 1: \1 of \1 hold \(100\.00 %\)\n$/);
    expect(status).toBe(0);
  }, 30_000);

  it("scores a command that answers wrongly, too little or not at all", () => {
    const here = mkdtempSync(join(tmpdir(), "haicap-"));
    const wrong = join(here, "wrong.py");
    writeFileSync(
      wrong,
      'import json, sys\nfor line in sys.stdin:\n    print(json.dumps({"id": json.loads(line)["id"], "ok": True, "value": {"citations": 1}}))\n',
    );
    const { status, stdout } = score("--only", "citations.parse", "--show", "1", "python3", wrong);
    expect(stdout).toContain("0 of ");
    expect(stdout).toContain(".citations: a list of 2 expected, 1 found");
    expect(status).toBe(1);
    expect(score("--only", "limits.parse", "true").stdout).toContain("no answer");
    expect(score("--only", "limits.parse", "no-such-command").status).toBe(1);
    rmSync(here, { recursive: true });
  }, 30_000);

  it("says how it is used", () => {
    expect(score().status).toBe(2);
    expect(score("--only", "no.such", "true").stderr).toContain("COMMAND");
  });
});
