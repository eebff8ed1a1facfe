import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readOptions } from "./commandLine.ts";

describe("readOptions", () => {
  it("has a fixed reporting instant, whatever the clock says", () => {
    expect(readOptions([])).toMatchObject({ asOf: "2026-11-22T17:00:00+07:00", out: "out" });
  });

  it.each([
    [["--as-of", "hôm qua"], "is no instant"],
    [["--as-of", "2026-13-01T00:00:00+07:00"], "is no instant"],
    [["--as-of", "2026-11-22T17:00:00"], "is no instant"],
    [["--day", "x"], "--day"],
    [["x"], "x"],
  ])("%j is refused in words", (args, words) => {
    const read = readOptions(args);
    expect("problem" in read && read.problem).toContain(words);
  });
});

describe("the command", () => {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--conditions=@haicap/source", main, ...args], { encoding: "utf8" });

  it("writes the report and the results, and says where", () => {
    const out = mkdtempSync(join(tmpdir(), "hue-"));
    const { status, stdout, stderr } = run("--out", out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(join(out, "report.html"));
    const lines = readFileSync(join(out, "results.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).line)).toEqual(lines.map((_, index) => index + 2));
    expect(readFileSync(join(out, "report.html"), "utf8")).toContain("</html>");
  });

  it.each([
    ["--as-of", "never"],
    ["--dossiers", "no-such-file.csv"],
  ])("ends with 2 on misuse: %s %s", (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage");
  });
});
